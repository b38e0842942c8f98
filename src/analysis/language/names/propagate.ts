/** The second reading: what was named in full once is known in the whole article. */
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { type ArticleNames, keyOf, settled } from './articleNames.ts';
import { type Capitals, capitalsOf, isCapital, startsClause } from './capitals.ts';
import { Coverage, type Draft, touches, writtenFolded } from './draft.ts';
import { isOpen } from './evidence.ts';
import { isOfThing } from './things.ts';
import { isCalendarWord, isParticle, isSmallWord, isSpeaking, isThing, isWordThatIsName } from './wordLists.ts';

const sureEnough = 0.55;
/** Below this a name is only a guess, and is not shown. */
const keep = 0.45;

/** The names of one sentence, in text order and without overlaps: its own drafts, and what the article has named elsewhere. */
export function propagate(
  text: string,
  sentence: Sentence,
  index: number,
  own: readonly Draft[],
  names: ArticleNames,
): Draft[] {
  const drafts = own.flatMap((draft) => {
    const kept = decided(text, sentence, draft, names);
    return kept === undefined ? [] : [raise(text, sentence, kept, names)];
  });
  const found = fill(text, sentence, index, drafts, names);
  const filled = new Coverage(found);
  return [...drafts.filter((draft) => draft.confidence >= keep && filled.meets(draft) === undefined), ...found].sort(
    (a, b) => a.first - b.first,
  );
}

/** The draft with the kind that the whole article gives its name; undefined if it is none. */
function decided(text: string, { tokens, parsed }: Sentence, draft: Draft, names: ArticleNames): Draft | undefined {
  if (!isOpen(draft)) return draft;
  const decision = names.decision(keyOf(text, tokens, draft.first, draft.last));
  const result = settled(draft, { isOpen: true, mayRise: parsed }, decision);
  if (result?.changed === undefined) return result;
  const { sentence, first, last, kind, confidence } = result;
  return { sentence, first, last, kind, confidence, rule: 'whole-article' };
}

/** A doubtful name becomes sure where the article says more of it elsewhere, or falls. */
function raise(text: string, { tokens }: Sentence, draft: Draft, names: ArticleNames): Draft {
  if (draft.confidence >= sureEnough || draft.rule === 'known-speaker') return draft;
  const key = writtenFolded(text, tokens, draft.first, draft.last);
  const better = names.named('full', key);
  if (better !== undefined && better.confidence >= sureEnough)
    return { ...draft, kind: better.kind, rule: 'repeated', confidence: better.confidence };
  const surname = names.named('surname', tokens[draft.last]!.form.folded);
  if (draft.kind === 'person' && surname !== undefined) return { ...draft, rule: 'repeated', confidence: 0.75 };
  return draft;
}

/** Names of the article in words that no rule took. */
function fill(text: string, sentence: Sentence, index: number, drafts: readonly Draft[], names: ArticleNames): Draft[] {
  const { tokens } = sentence;
  const capitals = capitalsOf(sentence);
  const taken = new Uint8Array(tokens.length);
  for (const { first, last, confidence } of drafts) if (confidence >= sureEnough) taken.fill(1, first, last + 1);
  const found: Draft[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (taken[i] === 1 || !(isCapital(tokens[i]) || isParticle.has(tokens[i]!.text))) {
      i++;
      continue;
    }
    const match = fullAt(text, tokens, i, names, taken) ?? shortAt(text, tokens, i, names, taken, capitals);
    if (
      match === undefined ||
      (match.kind === 'person' && capitals === 'sentence' && isOfThing(tokens, i, match.last))
    ) {
      i++;
      continue;
    }
    found.push({
      sentence: index,
      first: i,
      last: match.last,
      kind: match.kind,
      rule: 'repeated',
      confidence: match.confidence,
    });
    i = match.last + 1;
  }
  return found;
}

interface Match {
  readonly last: number;
  readonly kind: NameKind;
  readonly confidence: number;
}

function fullAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  names: ArticleNames,
  taken: Uint8Array,
): Match | undefined {
  const most = names.longest(tokens[index]!.form.folded);
  for (let last = Math.min(tokens.length, index + most) - 1; last > index; last--) {
    if (taken[last] === 1) continue;
    const named = names.named('full', writtenFolded(text, tokens, index, last));
    if (named !== undefined && named.confidence >= sureEnough)
      return { last, kind: named.kind, confidence: Math.min(0.95, named.confidence) };
  }
  return undefined;
}

function shortAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  names: ArticleNames,
  taken: Uint8Array,
  capitals: Capitals,
): Match | undefined {
  // "von der Leyen", then the plain last word
  for (let last = Math.min(tokens.length - 1, index + 3); last >= index; last--) {
    if (
      taken[last] === 1 ||
      (last > index && !isParticle.has(tokens[index]!.text) && !/[-'’]/.test(tokens[index + 1]?.text ?? ''))
    )
      continue;
    const named = names.named('surname', writtenFolded(text, tokens, index, last));
    if (named === undefined) continue;
    if (!isCapital(tokens[last])) continue;
    if (!mayBeName(tokens, index, last, capitals, true)) continue;
    return { last, kind: named.kind, confidence: 0.85 };
  }
  const single = taken[index] === 1 ? undefined : names.named('single', tokens[index]!.form.folded);
  if (single !== undefined && isCapital(tokens[index]) && mayBeName(tokens, index, index, capitals, true))
    return { last: index, kind: single.kind, confidence: Math.min(0.75, single.confidence) };
  const first = names.named('first', tokens[index]!.form.folded);
  if (first === undefined || !isCapital(tokens[index]) || touches(tokens[index], tokens[index + 1])) {
    if (first === undefined || !/^['’]s?$/.test(tokens[index + 1]?.text ?? '')) return undefined;
  }
  if (!mayBeName(tokens, index, index, capitals, true) || isCapital(tokens[index + 1])) return undefined;
  return { last: index, kind: 'person', confidence: 0.6 };
}

/**
 * Whether a word that is also an everyday word ("May", "Price") is a name at this place; it takes less where the article has
 * somebody of that name (`known`).
 */
export function mayBeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: Capitals,
  known: boolean,
): boolean {
  const word = tokens[first]!.form.small;
  const next = tokens[last + 1]?.text ?? '';
  const previous = tokens[first - 1]?.text ?? '';
  if (isCalendarWord.has(word)) {
    if (
      /^\d/.test(next) ||
      /^\d/.test(previous) ||
      /^(?:in|since|until|till|last|next|early|late|mid|by|of|during|this|from|every|each|on)$/i.test(previous)
    )
      return false;
    if (/^(?:\d{1,2}(?:st|nd|rd|th)?)$/.test(next)) return false;
  }
  // "the Education Bill" of an article about Bill Hatcher
  const isThingHere = isThing.has(tokens[first]!.text) && first === last;
  if (isThingHere && /^\p{Lu}|^(?:the|an?|this|that|its|their)$/u.test(previous)) return false;
  const everyday = isWordThatIsName.has(word) || isSmallWord.has(word);
  const doubtful = capitals !== 'sentence' || startsClause(tokens, first);
  if (!everyday || !doubtful) return true;
  // "Hunt sold his dogs", "Hill (right)", but "Price rises followed"
  const isNoun = tokens[first]!.tag.startsWith('NNP') && !/^(?:NN|JJ|VB[ZG])/.test(tokens[last + 1]?.tag ?? '');
  if (known && capitals === 'sentence' && isNoun) return true;
  return (
    isSpeaking.has(next) ||
    /^(?:['’]s?|has|had|is|was|will|to|and|:|,|did|who|would|could)$/.test(next) ||
    isSpeaking.has(next.toLowerCase())
  );
}
