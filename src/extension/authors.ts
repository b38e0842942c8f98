/** Who wrote an article or took its pictures, and says nothing in it: listed apart from the people who speak. Knows nothing of VS Code. */
import { isCredit } from '../corpus/credits.ts';
import { startOf, type ArticleView, type ShownSpeaker } from './reading/view.ts';

export function isAuthor({ text, analysis }: ArticleView, speaker: ShownSpeaker): boolean {
  if (speaker.kind !== 'person' || speaker.claims.length > 0 || speaker.mentions.length === 0) return false;
  return speaker.mentions.every((mention) => {
    const start = startOf(mention);
    return isCredit(text, analysis, { start, end: mention.spans.at(-1)?.end ?? start });
  });
}
