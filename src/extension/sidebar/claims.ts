/** The Claims view: the review queue. Open claims first, in the order of the text; then what was decided, and what was lost. */
import * as vscode from 'vscode';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import { saidOf, type ListedArticle, type ListedClaim } from '../../corpus/listing.ts';
import { isNamed, speakerName } from '../editor/describe.ts';
import {
  codesOf,
  isSuggestion,
  reviewersOf,
  startOf,
  verdictsOf,
  wordsOf,
  type ArticleView,
  type Mark,
} from '../reading/view.ts';
import { inSteps } from '../folder/breathe.ts';
import { facetValueName } from './facetNames.ts';
import { listedClaimItem, markNode } from './markItem.ts';
import { articleGroups, ListedRow, rowsOfAll } from './listedRow.ts';
import { byPlace, compareText, type Row, type ViewShape } from './row.ts';
import { currentArticle, type Shown } from './shown.ts';

const { t } = vscode.l10n;

interface ClaimRow extends Row {
  /** Empty where nobody is named. */
  readonly speaker: string;
  readonly confidence: number;
  /** Not a claim, but annotated: names, dates and notes are listed behind the claims. */
  readonly other: boolean;
}

export const claimsShape: ViewShape<ClaimRow> = {
  sorts: [
    { id: 'text', label: t('Order of the text'), compare: byPlace },
    { id: 'doubtful', label: t('Least sure first'), compare: (a, b) => a.confidence - b.confidence || byPlace(a, b) },
    { id: 'speaker', label: t('Speaker'), compare: (a, b) => compareText(a.speaker, b.speaker) || byPlace(a, b) },
  ],
  groups: [
    {
      id: 'status',
      label: t('Status'),
      keysOf: (row) => (row.other ? ['others'] : row.status),
      order: ['open', 'annotated', 'uncertain', 'others', 'own', 'lost'],
      groupOf: (key) => ({
        label: key === 'others' ? t('Names, dates and notes') : facetValueName('status', key),
        icon: new vscode.ThemeIcon(statusIcons[key] ?? 'circle-outline'),
        open: key !== 'others' && key !== 'own',
      }),
    },
    { id: 'speaker', label: t('Speaker'), keysOf: ({ speaker }) => [speaker], groupOf: (key) => speakerGroup(key) },
    {
      id: 'kind',
      label: t('Kind'),
      keysOf: ({ kind }) => kind,
      groupOf: (key) => ({ label: facetValueName('kind', key) }),
    },
    {
      id: 'verdict',
      label: t('Verdict'),
      keysOf: ({ verdict }) => (verdict.length === 0 ? [''] : verdict),
      groupOf: (key, [first]) => ({
        label: key === '' ? t('Without a verdict') : facetValueName('verdict', key, first?.codebook),
      }),
    },
    {
      id: 'code',
      label: t('Code'),
      keysOf: ({ code }) => (code.length === 0 ? [''] : code),
      groupOf: (key, [first]) => ({
        label: key === '' ? t('Without a code') : facetValueName('code', key, first?.codebook),
      }),
    },
    ...articleGroups,
    { id: 'none', label: t('No groups') },
  ],
  saysArticle: (group) => group === 'article' || group === 'none',
};

const statusIcons: Readonly<Record<string, string>> = {
  open: 'circle-large-outline',
  annotated: 'pass',
  uncertain: 'question',
  others: 'tag',
  own: 'book',
  lost: 'debug-disconnect',
};

function speakerGroup(name: string) {
  return name === ''
    ? { label: t('Nobody is named'), icon: new vscode.ThemeIcon('question') }
    : { label: name, icon: new vscode.ThemeIcon('person') };
}

export async function claimRows(shown: Shown, group: string): Promise<ClaimRow[]> {
  if (shown.all) return rowsOfAll(shown, listedRows);
  const current = await currentArticle(shown.articles);
  if (!current) return [];
  const { document, view } = current;
  const rows: ClaimRow[] = [];
  await inSteps(view.marks, (mark) => {
    if (mark.kind !== 'claim' && !mark.annotation) return;
    rows.push(markRow(view, document.uri, mark, group === 'speaker' ? 'words' : 'speaker'));
  });
  return rows;
}

function markRow(view: ArticleView, uri: vscode.Uri, mark: Mark, label: 'speaker' | 'words'): ClaimRow {
  const claim = mark.kind === 'claim' ? mark : undefined;
  const speaker = claim && isNamed(claim) ? speakerName(view, claim) : '';
  return {
    article: uri.toString(),
    headline: '',
    start: startOf(mark),
    status: [statusOf(mark)],
    kind: [claim ? claim.claim.kind : mark.kind],
    reviewer: reviewersOf(mark),
    verdict: verdictsOf(mark),
    code: codesOf(mark),
    words: [wordsOf(view.text, mark), speaker, ...(mark.sayings ?? []).map(({ says }) => says.note ?? '')].join(' '),
    speaker,
    confidence: mark.confidence ?? 1,
    other: !claim && mark.placement !== 'orphaned',
    codebook: view.coding.codebook,
    holds: (id) => id === mark.id,
    node: (place, parent) => markNode(view, uri, mark, place, parent, claim ? label : 'words'),
  };
}

function statusOf(mark: Mark): string {
  if (mark.placement === 'orphaned') return 'lost';
  if (mark.placement === 'uncertain') return 'uncertain';
  if (!isSuggestion(mark)) return 'annotated';
  return mark.kind === 'claim' && mark.claim.kind === 'reported' ? 'own' : 'open';
}

function* listedRows(article: ListedArticle, codebook: Codebook): Generator<ClaimRow> {
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
  for (const claim of article.claims)
    yield new ListedClaimRow(article, codebook, claim, names.get(claim.speaker ?? '') ?? '');
}

class ListedClaimRow extends ListedRow implements ClaimRow {
  readonly claim: ListedClaim;
  readonly speaker: string;
  readonly other = false;

  constructor(listed: ListedArticle, codebook: Codebook, claim: ListedClaim, speaker: string) {
    super(listed, codebook);
    this.claim = claim;
    this.speaker = speaker;
  }

  get start(): number {
    return this.claim.start;
  }
  get status(): readonly string[] {
    const { status, kind } = this.claim;
    return [status === 'open' && kind === 'reported' ? 'own' : status];
  }
  get kind(): readonly string[] {
    return [this.claim.kind];
  }
  get reviewer(): readonly string[] {
    return saidOf(this.claim).reviewers;
  }
  get verdict(): readonly string[] {
    return saidOf(this.claim).verdicts;
  }
  get code(): readonly string[] {
    return saidOf(this.claim).codes;
  }
  get words(): string {
    return `${this.claim.words} ${this.speaker} ${this.listed.headline}`;
  }
  get confidence(): number {
    return this.claim.confidence ?? 1;
  }
  item(place: string): vscode.TreeItem {
    return listedClaimItem(this.listed, this.codebook, this.claim, this.speaker, place);
  }
}
