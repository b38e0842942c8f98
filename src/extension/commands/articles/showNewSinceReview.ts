/**
 * What the analysis finds now in a finished article that had not been suggested when it was finished. It is never put before
 * a reviewer by itself; what they tick here is accepted, and the article stays finished.
 */
import * as vscode from 'vscode';
import { acceptSuggestion } from '../../../annotations/reviewing/accept.ts';
import { newSince } from '../../../annotations/reviewing/finish.ts';
import type { ReviewedSuggestion } from '../../../annotations/reviewing/review.ts';
import type { App } from '../../app.ts';
import { markKindName, reasonText, shorten, suggestionsText } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import type { ArticleView } from '../../reading/view.ts';
import { knownEntities } from '../marks/decide.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

type Item = PickItem & { readonly found: ReviewedSuggestion };

/** The argument `true` accepts all of them without showing the list. Resolves to how many there are. */
export async function showNewSinceReview(app: App, all?: unknown): Promise<number> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return 0;
  const { finished, analysis } = view.reviewed;
  if (!finished) {
    inform(t('This article is not finished: what is suggested is open.'));
    return 0;
  }
  const found = newSince(view.reviewed);
  if (found.length === 0) {
    const { at, analysis: then = '?' } = finished.reviewed;
    inform(t('Nothing new since {0} (analysis {1} then, {2} now).', at, then, analysis.analysisVersion));
    return 0;
  }
  if (all === true) await acceptThem(app, document, view, found);
  else void list(app, document, view, found);
  return found.length;
}

async function list(
  app: App,
  document: vscode.TextDocument,
  view: ArticleView,
  found: readonly ReviewedSuggestion[],
): Promise<void> {
  await vscode.window.showTextDocument(document);
  const chosen = await pick<Item>(
    found.map((one) => itemOf(view, one)),
    {
      title: t('New since the article was finished: {0}', found.length),
      placeholder: t('Tick what to accept; the article stays finished'),
      many: true,
      document,
    },
  );
  if (!chosen) return;
  const picked = chosen.map((item) => item.found);
  await acceptThem(app, document, view, picked);
}

function itemOf(view: ArticleView, found: ReviewedSuggestion): Item {
  const { kind, spans, finding } = found.suggestion;
  const words = spans.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
  return {
    label: withoutIcons(shorten(words, 80)),
    description: markKindName(kind),
    detail: withoutIcons(shorten(reasonText(finding.reason), 140)),
    spans,
    found,
  };
}

async function acceptThem(
  app: App,
  document: vscode.TextDocument,
  view: ArticleView,
  found: readonly ReviewedSuggestion[],
): Promise<void> {
  const bulk = found.length > 1;
  await app.annotations.change(document, t('Accepted: {0}', suggestionsText(found.length)), (how) => {
    const known = new Set(knownEntities(view));
    return found.flatMap(({ suggestion }) => {
      const changes = acceptSuggestion(view.reviewed.article, view.analysis, suggestion, {
        ...how,
        bulk,
        knownEntities: known,
      });
      for (const { path } of changes) if (path[0] === 'entities') known.add(String(path[1]));
      return changes;
    });
  });
}
