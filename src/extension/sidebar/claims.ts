/** The Claims view: the review queue. Open claims first, in the order of the text; then what was decided, and what was lost. */
import * as vscode from 'vscode';
import type { ListedArticle, ListedClaim } from '../../corpus/listing.ts';
import { dateValueText, speakerName } from '../editor/describe.ts';
import { inSteps } from '../folder/breathe.ts';
import {
  codesOf,
  isSuggestion,
  reviewersOf,
  startOf,
  verdictsOf,
  wordsOf,
  type ArticleView,
  type Mark,
} from '../view.ts';
import { facetValueName } from './facetNames.ts';
import { listedClaimItem, markNode } from './markItem.ts';
import type { Row, ViewShape } from './row.ts';
import { currentArticle, type Shown } from './shown.ts';
import type { Node } from './tree.ts';

const { t } = vscode.l10n;

interface ClaimRow extends Row {
  /** Empty where nobody is named. */
  readonly speaker: string;
  readonly confidence: number;
  /** Not a claim, but annotated: names, dates and notes are listed behind the claims. */
  readonly other: boolean;
}

/** Of lists of all articles, whatever their rows are about. */
export const articleGroups: ViewShape<Row>['groups'] = [
  {
    id: 'article',
    label: t('Article'),
    all: true,
    keysOf: ({ article }) => [article],
    groupOf: (_, [first]) => ({ label: first?.headline ?? '', icon: vscode.ThemeIcon.File, open: false }),
  },
  {
    id: 'outlet',
    label: t('Outlet'),
    all: true,
    byKey: true,
    keysOf: ({ outlet }) => [outlet?.[0] ?? ''],
    groupOf: (key) => ({
      label: key === '' ? t('Outlet not known') : key,
      icon: new vscode.ThemeIcon('library'),
      open: false,
    }),
  },
  {
    id: 'published',
    label: t('Month of publication'),
    all: true,
    byKey: true,
    keysOf: ({ published = '' }) => [published.slice(0, 7)],
    groupOf: (key) => ({
      label: key === '' ? t('Date not known') : dateValueText({ type: 'DATE', value: key, timex: key }),
      icon: new vscode.ThemeIcon('calendar'),
      open: false,
    }),
  },
];

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
      groupOf: (key) => ({ label: key === '' ? t('Without a verdict') : facetValueName('verdict', key) }),
    },
    {
      id: 'code',
      label: t('Code'),
      keysOf: ({ code }) => (code.length === 0 ? [''] : code),
      groupOf: (key) => ({ label: key === '' ? t('Without a code') : key }),
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

export async function claimRows({ articles, folder, all }: Shown, group: string): Promise<ClaimRow[]> {
  if (all) return listedRows(folder.articles());
  const current = await currentArticle(articles);
  if (!current) return [];
  const { document, view } = current;
  return view.marks
    .filter((mark) => mark.kind === 'claim' || mark.annotation)
    .map((mark) => markRow(view, document.uri, mark, group === 'speaker' ? 'words' : 'speaker'));
}

function markRow(view: ArticleView, uri: vscode.Uri, mark: Mark, label: 'speaker' | 'words'): ClaimRow {
  const claim = mark.kind === 'claim' ? mark : undefined;
  const named = claim !== undefined && (claim.speaker !== undefined || claim.claim.source.length > 0);
  const speaker = claim && named ? speakerName(view, claim) : '';
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

async function listedRows(articles: readonly ListedArticle[]): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  await inSteps(articles, (article) => {
    const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
    for (const claim of article.claims)
      rows.push(new ListedClaimRow(article, claim, names.get(claim.speaker ?? '') ?? ''));
  });
  return rows;
}

/** There are hundreds of thousands: everything but what it is about is worked out when it is asked for. */
class ListedClaimRow implements ClaimRow {
  readonly listed: ListedArticle;
  readonly claim: ListedClaim;
  readonly speaker: string;
  readonly other = false;

  constructor(listed: ListedArticle, claim: ListedClaim, speaker: string) {
    this.listed = listed;
    this.claim = claim;
    this.speaker = speaker;
  }

  get article(): string {
    return this.listed.uri;
  }
  get headline(): string {
    return this.listed.headline;
  }
  get published(): string {
    return this.listed.published;
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
    return this.claim.reviewer === undefined ? [] : [this.claim.reviewer];
  }
  get verdict(): readonly string[] {
    return this.claim.verdict === undefined ? [] : [this.claim.verdict];
  }
  get code(): readonly string[] {
    return this.claim.codes ?? [];
  }
  get outlet(): readonly string[] {
    return outletOf(this.listed);
  }
  get period(): readonly string[] {
    return yearOf(this.listed);
  }
  get words(): string {
    return `${this.claim.words} ${this.speaker} ${this.listed.headline}`;
  }
  get confidence(): number {
    return this.claim.confidence ?? 1;
  }
  node(place: string, parent: Node | undefined): Node {
    const item = listedClaimItem(this.listed, this.claim, this.speaker, place);
    return { item, ...(parent ? { parent } : {}) };
  }
}

export function outletOf({ outlet }: Pick<ListedArticle, 'outlet'>): readonly string[] {
  return outlet === '' ? [] : [outlet];
}

export function yearOf({ published }: Pick<ListedArticle, 'published'>): readonly string[] {
  return published === '' ? [] : [published.slice(0, 4)];
}

export function byPlace(a: Row, b: Row): number {
  return compareText(a.article, b.article) || compareNumbers(a.start, b.start);
}

export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Two that are lost stand at infinity. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
