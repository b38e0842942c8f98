/** Proper names: people, organisations, countries, other places, nationalities. */
import type { Knowledge } from '../knowledge.ts';
import { articleNames, type ArticleNames, type Naming, namingsOf } from './names/articleNames.ts';
import { capitalsOf } from './names/capitals.ts';
import { Coverage, type Draft } from './names/draft.ts';
import { findKnown, type KnownNames, readKnownNames } from './names/knownNames.ts';
import { propagate } from './names/propagate.ts';
import { scanSentence } from './names/scanSentence.ts';
import { joinTagged } from './names/tagged.ts';
import { isOfThing } from './names/things.ts';
import type { Name, Sentence } from './sentence.ts';

/**
 * Names in text order, not overlapping. The article is read twice: a name seen in full once is known everywhere,
 * also where its capital proves nothing ("May said", "TRUSS: …").
 */
export function findNames(text: string, sentences: readonly Sentence[], knowledge: Knowledge): Name[] {
  const known = readKnownNames(knowledge);
  const scan = scanNames(text, sentences, known);
  return settleNames(text, sentences, scan, articleNames([scan.namings]));
}

/** The first reading: what the words of some sentences say by themselves. */
export interface NameScan {
  /** By sentence. */
  readonly drafts: readonly (readonly Draft[])[];
  /** What they tell the whole article. */
  readonly namings: readonly Naming[];
}

export function scanNames(text: string, sentences: readonly Sentence[], known: KnownNames): NameScan {
  const drafts = sentences.map((sentence, index) => {
    const capitals = capitalsOf(sentence);
    const told = findKnown(text, sentence, index, known);
    const taken = new Coverage(told);
    const scanned = scanSentence(text, sentence, index, capitals);
    for (const draft of joinTagged(sentence, index, scanned, capitals)) {
      if (taken.meets(draft) !== undefined) continue;
      if (draft.kind === 'person' && capitals === 'sentence' && isOfThing(sentence.tokens, draft.first, draft.last))
        continue;
      taken.add(draft);
      told.push(draft);
    }
    return told.sort((a, b) => a.first - b.first);
  });
  return { drafts, namings: sentences.flatMap((sentence, i) => namingsOf(text, sentence, drafts[i]!)) };
}

/** The second reading, with all that the article names. */
export function settleNames(
  text: string,
  sentences: readonly Sentence[],
  { drafts }: NameScan,
  names: ArticleNames,
): Name[] {
  return sentences.flatMap((sentence, i) =>
    propagate(text, sentence, i, drafts[i]!, names).map((draft) => toName(draft, sentence)),
  );
}

function toName({ sentence, first, last, kind, rule, confidence, title }: Draft, { tokens }: Sentence): Name {
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    kind,
    sentence,
    ...(title && { title: { start: tokens[title[0]]!.start, end: tokens[title[1]]!.end } }),
    rule,
    confidence,
  };
}
