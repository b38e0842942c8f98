/**
 * What one says of somebody else's annotation: that one agrees, that one rejects it, one's own verdict on it. It stands as a
 * review in one's own file; nobody's record is rewritten.
 */
import type { Assessment, Review } from '../../../annotations/sidecar/annotation.ts';
import { putRecord, setFields, type Change } from '../../../annotations/sidecar/editSidecar.ts';
import { assessmentIn } from '../../../annotations/reviewing/sayings.ts';
import type { How } from '../../files/annotations.ts';
import type { ArticleView, Mark } from '../../reading/view.ts';

/** Joins what was said of it before. */
export function sayOfAnothers(
  { reviewed }: ArticleView,
  { id, annotation }: Mark,
  says: Assessment & Pick<Review, 'decision'>,
  { by, at }: How,
): readonly Change[] {
  if (!annotation) return [];
  const before = reviewed.reviews.some((one) => one.id === id && one.path === reviewed.own);
  if (before) return setFields('reviews', id, { ...says, by, at });
  const { decision = 'change' } = says;
  return [putRecord('reviews', id, { decision, quote: annotation.quote, ...assessmentIn(says), by, at })];
}
