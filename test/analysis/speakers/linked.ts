/**
 * Linking tests read as text: mentions stand in braces with the letter of who is meant, `-` for nobody.
 * `'{a:Ann Hale} left. {a:She} smiled at {b:Mr Cole}.'`
 */
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import type { Speaker } from '../../../src/analysis/article.ts';
import { type Knowledge, noKnowledge } from '../../../src/analysis/knowledge.ts';
import { type LanguageModels, noModels } from '../../../src/analysis/language/models.ts';

export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly who: string;
}

export function markedMentions(source: string): { text: string; mentions: MarkedMention[] } {
  const mentions: MarkedMention[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/\{([a-z-]):([^{}]*)\}/g)) {
    text += source.slice(last, match.index);
    mentions.push({ start: text.length, end: text.length + match[2]!.length, who: match[1]! });
    text += match[2]!;
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), mentions };
}

/** Makes even two short sentences an English article. */
const filler =
  '\n\nIt was not clear when the talks would go on, and what would be done about the cost of the roads in the meantime.';

export interface Linking {
  readonly wrongMerges: readonly string[];
  readonly missedLinks: readonly string[];
}

/** Which people the machine made one, and which mentions of one it kept apart. */
export function judgeLinking(
  source: string,
  models: LanguageModels = noModels,
  knowledge: Knowledge = noKnowledge,
): Linking {
  const { text, mentions } = markedMentions(source);
  const { speakers } = analyseArticle(text + filler, knowledge, models);
  const found = mentions.map((mention) => ({
    ...mention,
    words: text.slice(mention.start, mention.end),
    speaker: speakerAt(speakers, mention),
  }));
  const wrongMerges = new Set<string>();
  const missedLinks: string[] = [];
  const first = new Map<string, (typeof found)[number]>();
  for (const mention of found) {
    const { who, speaker, words } = mention;
    if (who === '-') {
      const other = found.find((one) => one.who !== '-' && one.speaker !== undefined && one.speaker === speaker);
      if (other !== undefined) wrongMerges.add(`${words} = ${other.words}`);
      continue;
    }
    for (const other of found) {
      if (other.who !== who && other.who !== '-' && speaker !== undefined && other.speaker === speaker)
        wrongMerges.add([who, other.who].sort().join('='));
    }
    const known = first.get(who);
    if (known === undefined) first.set(who, mention);
    if (speaker === undefined) missedLinks.push(`${words} not found`);
    else if (known?.speaker !== undefined && known.speaker !== speaker) missedLinks.push(`${words} ≠ ${known.words}`);
  }
  return { wrongMerges: [...wrongMerges], missedLinks };
}

function speakerAt(speakers: readonly Speaker[], { start, end }: MarkedMention): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { id, mentions } of speakers) {
    for (const mention of mentions) {
      const shared = Math.min(mention.end, end) - Math.max(mention.start, start);
      const likeness = shared / (Math.max(mention.end, end) - Math.min(mention.start, start));
      if (likeness > most) {
        most = likeness;
        best = id;
      }
    }
  }
  return most >= 0.2 ? best : undefined;
}
