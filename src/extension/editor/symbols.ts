/** Outline and breadcrumbs: headline → zones → claims, with dates left to the timeline. */
import * as vscode from 'vscode';
import type { Zone, ZoneKind } from '../../analysis/article.ts';
import type { Articles } from '../reading/articles.ts';
import { inSteps } from '../folder/breathe.ts';
import { hull, rangeIn } from '../positions.ts';
import type { ArticleView, ClaimMark } from '../reading/view.ts';
import { startOf, wordsOf } from '../reading/view.ts';
import { claimKindName, isNamed, shorten, speakerName } from './describe.ts';

const { t } = vscode.l10n;

export function registerSymbols(articles: Articles, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    selector,
    {
      async provideDocumentSymbols(document, token) {
        const view = await articles.get(document);
        return view && symbolsOf(view, () => !token.isCancellationRequested);
      },
    },
    { label: 'News Annotator' },
  );
}

/** Claims lie under the zone they begin in; neighbouring zones of one kind are one entry. */
async function symbolsOf(view: ArticleView, goOn: () => boolean): Promise<vscode.DocumentSymbol[] | undefined> {
  const zones = joinNeighbours(view.analysis.zones);
  const claims = zones.map((): vscode.DocumentSymbol[] => []);
  const made = await inSteps(
    view.marks,
    (mark) => {
      const start = startOf(mark);
      const at = mark.kind === 'claim' ? zones.findIndex((zone) => zone.start <= start && start < zone.end) : -1;
      if (mark.kind === 'claim' && at >= 0) claims[at]!.push(claimSymbol(view, mark, zones[at]!));
    },
    goOn,
  );
  if (!made) return undefined;
  const entries = zones.map((zone, i) => {
    const range = rangeIn(view.text, zone);
    const symbol = new vscode.DocumentSymbol(
      shorten(view.text.slice(zone.start, Math.min(zone.end, zone.start + 400)), 60) || zoneName(zone.kind),
      zoneName(zone.kind),
      zone.kind === 'headline'
        ? vscode.SymbolKind.Class
        : zone.kind === 'body'
          ? vscode.SymbolKind.Namespace
          : vscode.SymbolKind.Field,
      range,
      range,
    );
    symbol.children = claims[i]!;
    return symbol;
  });
  const at = zones.findIndex(({ kind }) => kind === 'headline');
  const headline = entries[at];
  const start = zones[at]?.start;
  if (!headline || start === undefined) return entries;
  // The headline holds what follows it, so that breadcrumbs read: headline › body › claim.
  const whole = new vscode.DocumentSymbol(
    headline.name,
    headline.detail,
    headline.kind,
    rangeIn(view.text, { start, end: view.text.length }),
    headline.selectionRange,
  );
  whole.children = [...headline.children, ...entries.slice(at + 1)];
  return [...entries.slice(0, at), whole];
}

function joinNeighbours(zones: readonly Zone[]): Zone[] {
  const joined: Zone[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    if (last?.kind === zone.kind) joined[joined.length - 1] = { ...last, end: zone.end };
    else joined.push(zone);
  }
  return joined;
}

function claimSymbol(view: ArticleView, claim: ClaimMark, zone: Zone): vscode.DocumentSymbol {
  const all = hull(claim.spans) ?? zone;
  // A symbol has to lie inside its parent, and a quotation can run on behind a widget.
  const range = rangeIn(view.text, { start: all.start, end: Math.min(all.end, zone.end) });
  const words = shorten(wordsOf(view.text, claim), 60);
  const isOwn = claim.claim.kind === 'reported' && !isNamed(claim);
  return new vscode.DocumentSymbol(
    // That nobody is named goes without saying of what the journalist says.
    isOwn ? words : `${speakerName(view, claim)}: ${words}`,
    claimKindName(claim.claim.kind),
    vscode.SymbolKind.String,
    range,
    range,
  );
}

export function zoneName(kind: ZoneKind): string {
  switch (kind) {
    case 'headline':
      return t('headline');
    case 'standfirst':
      return t('standfirst');
    case 'byline':
      return t('byline');
    case 'dateline':
      return t('dateline');
    case 'body':
      return t('body');
    case 'caption':
      return t('caption');
    case 'boilerplate':
      return t('boilerplate');
  }
}
