/**
 * Finishing an article: what is written down then, and what a later analysis adds to it. A finished article is never reopened;
 * what is new is listed, and a reviewer decides whether to look.
 */
import type { Reviewed } from '../sidecar/annotation.ts';
import type { ReviewedArticle, ReviewedSuggestion } from './review.ts';

/** `at`: UTC, to the minute. */
export function finishedNow(
  { article, analysis, suggestions }: ReviewedArticle,
  how: { readonly at: string; readonly by: string; readonly codebook?: string | undefined },
): Reviewed {
  const { at, by, codebook } = how;
  return {
    at,
    textHash: article.hash,
    analysis: analysis.analysisVersion,
    ...(codebook === undefined ? {} : { codebook }),
    by,
    seen: [...new Set(suggestions.map(markOf))].sort().join(''),
  };
}

/** What was not suggested yet when the article was finished. Empty for an article that is not finished. */
export function newSince({ finished, analysis, suggestions }: ReviewedArticle): ReviewedSuggestion[] {
  if (!finished) return [];
  const { reviewed, sameText } = finished;
  const late = suggestions.filter(({ state }) => state === 'late');
  if (reviewed.seen === undefined) return sameText && reviewed.analysis === analysis.analysisVersion ? [] : late;
  const seen = new Set(reviewed.seen.match(/.{4}/g));
  return late.filter((one) => !seen.has(markOf(one)));
}

/** The end of an id is enough to tell: one in five thousand new suggestions is taken for one of two hundred old ones. */
function markOf({ suggestion }: ReviewedSuggestion): string {
  return suggestion.id.slice(-4);
}
