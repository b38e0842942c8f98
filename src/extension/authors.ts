/** Who wrote an article or took its pictures, and says nothing in it: listed apart from the people who speak. Knows nothing of VS Code. */
import { startOf, type ArticleView, type ShownSpeaker } from './view.ts';

/** "Photograph: Jo Bell", "Picture by Jo Bell", "(Jo Bell/Example Press)" */
const creditBefore =
  /(?:\b(?:photo(?:graph(?:y|er|s)?)?|pictures?|images?|credit|illustration|video)(?: by)?:? *|\( *)$/i;
const creditAfter = /^ *\/ *\p{Lu}/u;
const reach = 30;

export function isAuthor({ text, analysis, marks }: ArticleView, speaker: ShownSpeaker): boolean {
  if (speaker.kind !== 'person' || speaker.claims.length > 0 || speaker.mentions.length === 0) return false;
  if (marks.some((mark) => mark.kind === 'claim' && mark.speaker === speaker.id)) return false;
  return speaker.mentions.every((mention) => {
    const start = startOf(mention);
    const end = mention.spans.at(-1)?.end ?? start;
    const zone = analysis.zones.find((one) => one.start <= start && start < one.end);
    if (zone?.kind === 'byline') return true;
    if (analysis.meta.authors.some(({ span }) => span.start <= start && end <= span.end)) return true;
    if (zone?.kind !== 'caption') return false;
    const before = text.slice(Math.max(zone.start, start - reach), start);
    const after = text.slice(end, Math.min(zone.end, end + reach));
    return creditAfter.test(after) || (creditBefore.test(before) && !before.endsWith('('));
  });
}
