/**
 * What the state of an article rests on: whose work it is that it is begun or finished, and who decided its claims. Lists of
 * articles ask it for whoever does not look at all reviewers, without opening the article's records.
 */
import type { ArticleStatus } from '../../annotations/sidecar/annotation.ts';
import type { SidecarOf } from '../../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';

export interface WorkOf {
  /** Suggested claims that nobody decided, the journalist's own words aside; those found after finishing too. */
  readonly undecided: number;
  /** Suggested claims that signed work decided, by who decided them. */
  readonly decided?: readonly { readonly by: readonly string[]; readonly claims: number }[];
  /** Reviewers who have records here. */
  readonly begun?: readonly string[];
  /** Reviewers who finished it. */
  readonly finished?: readonly string[];
  /** What stands whoever is looked at: of records and files that nobody signed, and of an article that is locked. */
  readonly status?: Exclude<ArticleStatus, 'new'>;
}

export function workOf(
  { suggestions, annotations, rejections }: ReviewedArticle,
  sidecars: readonly SidecarOf[],
): WorkOf {
  const claims = suggestions.filter(
    ({ suggestion }) => suggestion.kind === 'claim' && suggestion.claim.kind !== 'reported',
  );
  const decided = new Map<string, { by: string[]; claims: number }>();
  for (const { state, decidedBy } of claims) {
    const by = namesOf(decidedBy);
    if ((state !== 'accepted' && state !== 'rejected') || by.length === 0) continue;
    const group = decided.get(by.join()) ?? { by, claims: 0 };
    group.claims++;
    decided.set(by.join(), group);
  }
  const records = [...annotations, ...rejections];
  const begun = new Set(records.flatMap(({ by }) => by ?? []));
  const finished = new Set<string>();
  const stands = new Set(records.some(({ by }) => by === undefined) ? ['in-progress'] : []);
  for (const { reviewed, reviewer, article } of sidecars.map(({ sidecar }) => sidecar)) {
    const finisher = reviewed?.by ?? reviewer?.id;
    if (reviewed && finisher !== undefined) finished.add(finisher);
    else if (reviewed) stands.add('finished');
    // Who finishes an article writes both.
    const { status } = article;
    if (status === 'locked' || (status === 'finished' && !reviewed)) stands.add(status);
    else if (status === 'in-progress' && reviewer) begun.add(reviewer.id);
    else if (status === 'in-progress') stands.add(status);
  }
  const status = (['locked', 'finished', 'in-progress'] as const).find((one) => stands.has(one));
  return {
    undecided: claims.filter(({ state }) => state === 'open' || state === 'late').length,
    ...(decided.size > 0 && { decided: [...decided.values()] }),
    ...(begun.size > 0 && { begun: [...begun].sort() }),
    ...(finished.size > 0 && { finished: [...finished].sort() }),
    ...(status && { status }),
  };
}

/** Empty where somebody decided who gave no name: that always stands. */
function namesOf(deciders: readonly { readonly by: string | undefined }[]): string[] {
  const names = deciders.map(({ by }) => by);
  return names.includes(undefined) ? [] : [...new Set(names as string[])].sort();
}

/** How far an article is, and how many claims are open, for whoever does not look at the work of `hidden`. */
export function stateOf(
  { undecided, decided = [], begun = [], finished = [], status }: WorkOf,
  hidden: ReadonlySet<string> = new Set(),
): { readonly status: ArticleStatus; readonly open: number } {
  const isShown = (by: string) => !hidden.has(by);
  if (status === 'locked') return { status, open: 0 };
  if (status === 'finished' || finished.some(isShown)) return { status: 'finished', open: 0 };
  const again = decided.reduce((sum, { by, claims }) => sum + (by.some(isShown) ? 0 : claims), 0);
  return { status: status ?? (begun.some(isShown) ? 'in-progress' : 'new'), open: undecided + again };
}
