/** What speaks for or against a candidate beyond its lemma and construction: grammar only, no content words. */
import { bodyNouns, documentNouns, personNouns } from '../../english/sourceNouns.ts';
import { beliefCues, denyingCues } from '../../english/cueKinds.ts';
import { speechVerbs } from '../../english/speechVerbs.ts';
import { isCapitalised } from '../../language/characters.ts';
import { atomOf, keyOf, type Atoms } from './featureKeys.ts';
import { logit } from './logit.ts';
import { listed } from '../tokens/words.ts';
import type { Draft } from '../draft.ts';
import { sentenceAt, type Range, type TokenTable } from '../tokens/tokenTable.ts';

const numbers = Array.from({ length: 13 }, (_, i) => String(i));
const wordBefore = listed(
  'to and or by in of , for if when who that which while as what how because after before than but not ^',
);
const auxiliaryLike = listed(
  "not n't never will would can could may might should must to have has had is am are was were been be being do does did also still " +
    "now then just even 's 'd 've 're 'll",
);
const nextWord = listed(
  "that to , : with about for on at in of against by as up out it him her them how whether what why the a an his their its \" “ ''",
);
const firstWord = listed(
  'that to a the an his her their its it him them he she they whether if how what why for on about of in with as by no any this ' +
    'these those not all more',
);
const negations = listed("not n't never");
const boundary = listed(', of in at for from with on who that which to (');

/** Names of the groups, in the order in which they are counted. Each gives one value for a draft. */
export const featureGroups =
  'est s sig sh pos rel aux neg before len first word gov next pre dist at zone cap quoted rate form own rest what long sure above list near clause'.split(
    ' ',
  );

/** How well frames know a candidate. */
export interface Known {
  /** How often the lemma is a cue at all, 0 to 6, or `?` if it is hardly known. */
  readonly rate: string;
  /** The same of the word that governs it. */
  readonly above: string;
  /** How often the lemma was seen in this construction, in powers of two. */
  readonly seen: number;
}

/** Keys of the values, one for each group. */
export function featuresOf(table: TokenTable, draft: Draft, known: Known, atoms: Atoms): number[] {
  const { lower, tags, relations, words, heads } = table;
  const { head, group, source, contents, cue: kind } = draft;
  const atom = (word: string): number => atomOf(atoms, word);
  const subject = sourceType(table, source);
  const coarse = atom(coarseType(subject));
  const { whole: signature, first: firstPart } = plainSignature(draft.signature);
  const distance = source ? Math.min(4, Math.abs(source[0] > head ? source[0] - head : group[0] - source[1])) : 0;
  const { length, quoted } = wordsOf(table, contents);
  const [start] = contents.at(-1)!;
  const sentence = sentenceAt(table, head);
  const before = group[0] > sentence.first ? lower[group[0] - 1]! : '^';
  const next = lower[group[1] + 1] ?? '';
  const governor = heads[head]!;
  const relation = atom(relations[head]!);
  const tag = atom(tags[head]!);
  const content = atom(coarseType(sourceType(table, contents.at(-1)!)));
  const lengthBin = atom(numbers[Math.min(12, Math.floor(Math.log2(length + 1) * 2))]!);
  const auxiliaryWord = lower[group[0]]!;
  const shape = atom(draft.shape);
  const cue = atom(kind);
  const cueRate = atom(known.rate);
  const form = atom(signature);
  const estimateBin = atom(String(Math.round(2 * logit(draft.probability))));
  const lemma = draft.lemma;
  const list = speechVerbs.has(lemma)
    ? 'speech'
    : beliefCues.has(lemma)
      ? 'belief'
      : denyingCues.has(lemma)
        ? 'denial'
        : '';
  let g = 0;
  return [
    keyOf(g++, estimateBin),
    keyOf(g++, atom(subject)),
    keyOf(g++, cue, form),
    keyOf(g++, shape),
    keyOf(g++, tag),
    keyOf(g++, relation),
    keyOf(g++, atom(group[0] === head ? '' : auxiliaryLike.has(auxiliaryWord) ? auxiliaryWord : '~')),
    keyOf(g++, atom(negated(table, draft) ? '1' : '0')),
    keyOf(g++, atom(wordBefore.has(before) ? before : '~')),
    keyOf(g++, lengthBin),
    keyOf(g++, atom(tags[start]!)),
    keyOf(g++, atom(firstWord.has(lower[start]!) ? lower[start]! : '~')),
    governor < 0 ? keyOf(g++, atom('root')) : keyOf(g++, atom(tags[governor]!), relation),
    keyOf(g++, atom(nextWord.has(next) ? next : '~')),
    keyOf(g++, cue, coarse, atom(firstPart)),
    keyOf(g++, atom(numbers[distance]!), coarse),
    keyOf(g++, atom(head === sentence.first ? 'first' : head === sentence.last ? 'last' : 'mid')),
    keyOf(g++, atom(sentence.zone)),
    keyOf(g++, atom(isCapitalised(words[head]!) ? '1' : '0')),
    keyOf(g++, atom(quoted === 0 ? 'none' : quoted >= length - 1 ? 'all' : 'some')),
    keyOf(g++, cueRate, coarse),
    keyOf(g++, cueRate, tag, relation),
    keyOf(g++, form, coarse),
    keyOf(g++, relation, coarse, tag),
    keyOf(g++, cueRate, content, shape),
    keyOf(g++, shape, lengthBin),
    keyOf(g++, estimateBin, atom(numbers[Math.min(12, known.seen)]!)),
    keyOf(g++, cueRate, atom(known.above), relation),
    keyOf(g++, atom(list), coarse, tag),
    keyOf(g++, cueRate, atom(quotationBeside(table, draft))),
    keyOf(g, cueRate, atom(markOf(table, head))),
  ];
}

/** "person" of "person", "prp" of "prp:he". */
export function coarseType(type: string): string {
  return type.startsWith('prp:') ? 'prp' : type.startsWith('wh:') ? 'wh' : type;
}

/** Do quoted words stand in the sentence, in the content or beside it? */
function quotationBeside(table: TokenTable, { head, contents }: Draft): string {
  const { first, last } = sentenceAt(table, head);
  for (const [a, b] of contents) for (let i = a; i <= b; i++) if (table.regionOf[i]! >= 0) return 'in';
  for (let i = first; i <= last; i++) if (table.regionOf[i]! >= 0) return 'beside';
  return '';
}

/** What introduces the clause: "if", "when", "that", "who". */
function markOf({ children, relations, lower, heads, tags }: TokenTable, head: number): string {
  for (const k of children[head]!) if (k < head && relations[k] === 'mark') return lower[k]!;
  if (relations[head] === 'acl:relcl') return 'rel';
  const governor = heads[head]!;
  return governor >= 0 && relations[head] === 'conj' ? `conj${tags[governor]!.slice(0, 1)}` : '';
}

const signatures = new Map<string, { whole: string; first: string }>();

/** A signature without its prepositions, and its first part. There are few, so that they are kept. */
function plainSignature(signature: string): { whole: string; first: string } {
  let plain = signatures.get(signature);
  if (!plain) {
    const whole = signature.replace(/p:[^|]+/g, 'p');
    plain = { whole, first: whole.split('|', 1)[0]! };
    if (signatures.size > 5000) signatures.clear();
    signatures.set(signature, plain);
  }
  return plain;
}

function wordsOf(table: TokenTable, contents: readonly Range[]): { length: number; quoted: number } {
  let length = 0;
  let quoted = 0;
  for (const [first, last] of contents)
    for (let i = first; i <= last; i++) {
      length += table.isWord[i]!;
      if (table.regionOf[i]! >= 0) quoted += table.isWord[i]!;
    }
  return { length, quoted };
}

function negated(table: TokenTable, { group, head }: Draft): boolean {
  for (let k = group[0]; k < head; k++) if (negations.has(table.lower[k]!)) return true;
  return false;
}

/** Coarse type of a mention: pronoun, name, person, body, document, or the tag of its head. */
export function sourceType(table: TokenTable, source: Range | null): string {
  if (!source) return 'none';
  const { lower, tags, names, nameOf } = table;
  let head = source[1];
  for (let k = source[0]; k <= source[1]; k++)
    if (boundary.has(lower[k]!)) {
      head = Math.max(source[0], k - 1);
      break;
    }
  const tag = tags[head]!;
  const word = lower[head]!;
  if (tag === 'PRP') return `prp:${word}`;
  if (tag.startsWith('W') || word === 'that') return `wh:${word}`;
  if (personNouns.has(word)) return 'pers';
  if (bodyNouns.has(word)) return 'body';
  if (documentNouns.has(word)) return 'doc';
  const name = names[nameOf[head]!];
  if (name) return name.kind;
  if (tag.startsWith('NNP')) return source[1] > source[0] ? 'nnp2' : 'nnp';
  if (tag === 'NNS') return 'nns';
  return tag.startsWith('N') ? 'nn' : tag;
}
