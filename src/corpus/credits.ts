/** Who wrote an article or took its pictures: names in bylines and beside pictures say that nobody speaks. */
import type { ArticleAnalysis, Span } from '../analysis/article.ts';

/** "Photograph: Jo Bell", "Picture by Jo Bell", "(Jo Bell/Example Press)" */
const creditBefore =
  /(?:\b(?:photo(?:graph(?:y|er|s)?)?|pictures?|images?|credit|illustration|video)(?: by)?:? *|\( *)$/i;
const creditAfter = /^ *\/ *\p{Lu}/u;
const reach = 30;

/** Whether a name that stands there is a credit. */
export function isCredit(
  text: string,
  { zones, meta }: Pick<ArticleAnalysis, 'zones' | 'meta'>,
  { start, end }: Span,
): boolean {
  const zone = zones.find((one) => one.start <= start && start < one.end);
  if (zone?.kind === 'byline') return true;
  if (meta.authors.some(({ span }) => span.start <= start && end <= span.end)) return true;
  if (zone?.kind !== 'caption') return false;
  const before = text.slice(Math.max(zone.start, start - reach), start);
  const after = text.slice(end, Math.min(zone.end, end + reach));
  return creditAfter.test(after) || (creditBefore.test(before) && !before.endsWith('('));
}
