/** The second reading: what was named in full once is known in the whole article. */
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { type Capitals, capitalsOf, isCapital, startsClause } from './capitals.ts';
import { Coverage, type Draft, touches, written } from './draft.ts';
import { fold } from './lexicon.ts';
import { isInitial } from './personSequence.ts';
import { isCalendarWord, isFirstName, isParticle, isSmallWord, isSpeaking, isWordThatIsName } from './wordLists.ts';

/** What the article has named: folded words → kind. */
interface Named {
  readonly kind: NameKind;
  readonly confidence: number;
}

const sureEnough = 0.55;
/** Below this a name is only a guess, and is not shown. */
const keep = 0.45;

/** All names of the article, in text order and without overlaps; `known` wins over `scanned`. */
export function propagate(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Draft[],
  scanned: readonly Draft[],
): Draft[] {
  const bySentence: Draft[][] = sentences.map(() => []);
  for (const draft of known) bySentence[draft.sentence]!.push(draft);
  const taken = bySentence.map((drafts) => new Coverage(drafts));
  for (const draft of scanned) {
    if (taken[draft.sentence]!.meets(draft) !== undefined) continue;
    taken[draft.sentence]!.add(draft);
    bySentence[draft.sentence]!.push(draft);
  }
  const names = collect(text, sentences, bySentence);
  return sentences.flatMap((sentence, index) => {
    const drafts = bySentence[index]!.map((draft) => raise(text, sentence, draft, names));
    const found = fill(text, sentence, index, drafts, names);
    const filled = new Coverage(found);
    return [...drafts.filter((draft) => draft.confidence >= keep && filled.meets(draft) === undefined), ...found].sort(
      (a, b) => a.first - b.first,
    );
  });
}

interface Names {
  readonly full: Map<string, Named>;
  readonly surname: Map<string, Named>;
  readonly first: Map<string, Named>;
  /** First word → most words of a full name that begins so. */
  readonly longest: Map<string, number>;
}

function collect(text: string, sentences: readonly Sentence[], bySentence: readonly (readonly Draft[])[]): Names {
  const names: Names = { full: new Map(), surname: new Map(), first: new Map(), longest: new Map() };
  const put = (map: Map<string, Named>, key: string, named: Named): void => {
    const old = map.get(key);
    if (old === undefined || old.confidence < named.confidence) map.set(key, named);
  };
  bySentence.forEach((drafts, index) => {
    const { tokens, zone } = sentences[index]!;
    if (zone === 'boilerplate') return; // other stories' people prove nothing about this article
    for (const { first, last, kind, confidence, rule } of drafts) {
      if (kind !== 'person' && kind !== 'organisation') continue;
      if (kind === 'organisation' && (last === first || rule.startsWith('list-'))) continue;
      const named: Named = { kind, confidence };
      const key = fold(written(text, tokens, first, last));
      put(names.full, key, named);
      const begin = fold(tokens[first]!.text);
      names.longest.set(begin, Math.max(names.longest.get(begin) ?? 0, last - first + 1));
      if (kind !== 'person' || confidence < sureEnough) continue;
      const surname = surnameStart(tokens, first, last);
      put(names.surname, fold(written(text, tokens, surname, last)), named);
      // "Leyen" alone for "von der Leyen", "Assad" for "al-Assad"
      put(names.surname, fold(tokens[last]!.text.replace(/^\p{Ll}+-/u, '')), named);
      if (last > first && isFirstName(begin) && !isInitial(tokens[first]) && !isCalendarWord.has(begin))
        put(names.first, begin, named);
    }
  });
  return names;
}

/** The first token of the surname: particles belong to it. */
function surnameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = last;
  while (start > first + 1 && (isParticle.has(tokens[start - 1]!.text) || tokens[start - 1]!.text === '-')) start--;
  if (start > first && tokens[start]!.text === '-') start++;
  return start;
}

/** A doubtful name becomes sure where the article says more of it elsewhere, or falls. */
function raise(text: string, { tokens }: Sentence, draft: Draft, names: Names): Draft {
  if (draft.confidence >= sureEnough || draft.rule === 'known-speaker') return draft;
  const key = fold(written(text, tokens, draft.first, draft.last));
  const better = names.full.get(key);
  if (better !== undefined && better.confidence >= sureEnough)
    return { ...draft, kind: better.kind, rule: 'repeated', confidence: better.confidence };
  const surname = names.surname.get(fold(tokens[draft.last]!.text));
  if (draft.kind === 'person' && surname !== undefined) return { ...draft, rule: 'repeated', confidence: 0.75 };
  return draft;
}

/** Names of the article in words that no rule took. */
function fill(text: string, sentence: Sentence, index: number, drafts: readonly Draft[], names: Names): Draft[] {
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
    if (match === undefined) {
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
  names: Names,
  taken: Uint8Array,
): Match | undefined {
  const most = names.longest.get(fold(tokens[index]!.text)) ?? 0;
  for (let last = Math.min(tokens.length, index + most) - 1; last > index; last--) {
    if (taken[last] === 1) continue;
    const named = names.full.get(fold(written(text, tokens, index, last)));
    if (named !== undefined && named.confidence >= sureEnough)
      return { last, kind: named.kind, confidence: Math.min(0.95, named.confidence) };
  }
  return undefined;
}

function shortAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  names: Names,
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
    const named = names.surname.get(fold(written(text, tokens, index, last)));
    if (named === undefined) continue;
    if (!isCapital(tokens[last])) continue;
    if (!believable(tokens, index, last, capitals)) continue;
    return { last, kind: named.kind, confidence: 0.85 };
  }
  const first = names.first.get(fold(tokens[index]!.text));
  if (first === undefined || !isCapital(tokens[index]) || touches(tokens[index], tokens[index + 1])) {
    if (first === undefined || !/^['’]s?$/.test(tokens[index + 1]?.text ?? '')) return undefined;
  }
  if (!believable(tokens, index, index, capitals) || isCapital(tokens[index + 1])) return undefined;
  return { last: index, kind: 'person', confidence: 0.6 };
}

/** Whether a word that is also an everyday word ("May", "Price") is a name at this place. */
function believable(tokens: readonly Token[], first: number, last: number, capitals: Capitals): boolean {
  const word = tokens[first]!.text.toLowerCase();
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
  const everyday = isWordThatIsName.has(word) || isSmallWord.has(word);
  const doubtful = capitals !== 'sentence' || startsClause(tokens, first);
  if (!everyday || !doubtful) return true;
  return (
    isSpeaking.has(next) ||
    /^(?:['’]s?|has|had|is|was|will|to|and|:|,|did|who|would|could)$/.test(next) ||
    isSpeaking.has(next.toLowerCase())
  );
}
