/**
 * Check-worthy statements in the journalist's own voice: figures, dated events, comparisons, causes, plans. Never
 * opinion, scene-setting, questions, or what somebody else is quoted with.
 */
import type { Claim } from '../article.ts';
import { findingId } from '../findingId.ts';
import { because } from '../reason.ts';
import type { Draft } from './draft.ts';
import { spansOf, trim, type Range, type TableSentence, type TokenTable } from './tokens/tokenTable.ts';
import { listed } from './tokens/words.ts';

/** What makes a statement worth checking, with what it adds to its score. */
interface Sign {
  readonly name: string;
  readonly score: number;
}

const leastScore = 0.45;
const units = listed(
  'percent per cent % million billion trillion thousand thousands hundreds dozen dozens m bn pounds dollars euros people troops soldiers votes jobs deaths cases years miles km tonnes homes seats',
);
const dateWords = listed(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday today week month year earlier since ago recently last spring summer autumn winter',
);
const comparisons = listed(
  'more less fewer most least highest lowest largest biggest first only record double doubled twice half compared unprecedented',
);
const causes = listed('because caused led triggered resulted following after due amid despite');
const opinions = listed(
  'should ought perhaps maybe surely clearly obviously sadly hopefully beautiful wonderful terrible awful amazing brilliant stunning lovely i we you my our your me us',
);

/** `drafts` are the attributed claims: what they say is theirs. */
export function reportedClaims(table: TokenTable, drafts: readonly Draft[]): Claim[] {
  const theirs = new Uint8Array(table.count);
  for (const { contents, group, source } of drafts) {
    for (const [first, last] of contents) theirs.fill(1, first, last + 1);
    theirs.fill(1, group[0], group[1] + 1);
    const beside = source && group[0] - source[1] < 4 && source[0] - group[1] < 4;
    if (beside) theirs.fill(1, source[0], source[1] + 1);
  }
  return table.sentences.flatMap((sentence) =>
    statementsIn(table, sentence, theirs).flatMap((range) => {
      const signs = signsOf(table, range);
      const score = signs.reduce((sum, sign) => sum + sign.score, 0);
      return score < leastScore ? [] : [claimOf(table, range, signs, Math.min(0.85, 0.25 + score / 2))];
    }),
  );
}

/** Stretches with a clause of their own that nobody else says, cut where a coordinated clause begins. */
function statementsIn(table: TokenTable, sentence: TableSentence, theirs: Uint8Array): Range[] {
  const { relations, left, regionOf, regions, words } = table;
  const { first, last, zone, parsed } = sentence;
  if (!parsed || zone === 'headline' || words[last] === '?') return [];
  const begins = new Set<number>();
  for (let k = first; k <= last; k++)
    if ((relations[k] === 'conj' || relations[k] === 'parataxis') && isClause(table, k)) begins.add(left[k]!);
  const found: Range[] = [];
  let start = isLabel(words, first) ? first + 2 : first;
  for (let k = start; k <= last + 1; k++) {
    const speech = k <= last && regions[regionOf[k]!]?.use === 'speech';
    const ends = k > last || theirs[k] === 1 || speech || begins.has(k);
    if (!ends) continue;
    const range = start < k ? withoutLinks(table, start, k - 1) : null;
    if (range && range[1] - range[0] >= 4 && holdsClause(table, range)) found.push(range);
    start = k <= last && (theirs[k] === 1 || speech) ? k + 1 : k;
  }
  return found;
}

/** "FILE - Ships wait outside", "WATCH: …": what kind of picture it is, not what it says. */
const isLabel = (words: readonly string[], first: number): boolean =>
  /^\p{Lu}{4,}$/u.test(words[first]!) && /^[-–—:]$/.test(words[first + 1] ?? '');

/** A finite clause whose subject stands in the stretch, and that is not said about somebody by a relative pronoun. */
function holdsClause(table: TokenTable, [first, last]: Range): boolean {
  const { relations, children, lower } = table;
  for (let k = first; k <= last; k++) {
    if (!isClause(table, k) || relations[k] === 'acl:relcl') continue;
    const subject = children[k]!.find((x) => /^(?:nsubj|expl|csubj)/.test(relations[x]!))!;
    if (subject >= first && !/^(?:who|which|that)$/.test(lower[subject]!)) return true;
  }
  return false;
}

function isClause({ children, relations, tags }: TokenTable, head: number): boolean {
  const kids = children[head]!;
  const subject = kids.some((k) => k < head && /^(?:nsubj|expl|csubj)/.test(relations[k]!));
  return subject && (tags[head]!.startsWith('V') || kids.some((k) => relations[k] === 'cop'));
}

/** Without "and", "but", "while" and a comma at the edges. */
function withoutLinks(table: TokenTable, first: number, last: number): Range | null {
  let range = trim(table, first, last);
  while (range && /^(?:and|but|so|yet|while|though|although|or|as|when)$/.test(table.lower[range[0]]!))
    range = trim(table, range[0] + 1, range[1]);
  while (range && /^(?:and|but|so|yet|while|though|although|or|as|when|to|that)$/.test(table.lower[range[1]]!))
    range = trim(table, range[0], range[1] - 1);
  return range;
}

function signsOf(table: TokenTable, [first, last]: Range): Sign[] {
  const { lower, tags, names, nameOf } = table;
  const signs = new Map<string, number>();
  for (let i = first; i <= last; i++) {
    const word = lower[i]!;
    if (opinions.has(word)) return [];
    if (tags[i] === 'CD') signs.set('figure', units.has(lower[i + 1] ?? '') || /\d,?\d/.test(word) ? 0.6 : 0.35);
    else if (dateWords.has(word)) signs.set('date', 0.35);
    else if (comparisons.has(word)) signs.set('comparison', 0.2);
    else if (causes.has(word)) signs.set('cause', 0.1);
    const name = names[nameOf[i]!];
    if (name) signs.set('name', name.kind === 'nationality' ? (signs.get('name') ?? 0.15) : 0.25);
    const isPerfect = (word === 'has' || word === 'have') && (tags[i] === 'VBZ' || tags[i] === 'VBP');
    if (tags[i] === 'VBD' || isPerfect) signs.set('event', 0.2);
    if (word === 'will' || (word === 'set' && lower[i + 1] === 'to')) signs.set('plan', 0.15);
  }
  if (/^(?:it|there|this|that|he|she|they)$/.test(lower[first]!)) signs.set('vague subject', -0.05);
  return [...signs].map(([name, score]) => ({ name, score }));
}

function claimOf(table: TokenTable, range: Range, signs: readonly Sign[], confidence: number): Claim {
  const contents = spansOf(table, [range]);
  const modality = signs.some(({ name }) => name === 'plan') ? 'future' : 'certain';
  return {
    id: findingId('c', table.text, contents[0]!),
    kind: 'reported',
    contents,
    cue: [],
    source: [],
    addressee: [],
    polarity: 'asserts',
    modality,
    rule: 'reported-statement',
    reason: because(
      'a statement in the article’s own voice with {0}',
      signs
        .filter(({ score }) => score > 0)
        .map(({ name }) => name)
        .join(', '),
    ),
    confidence,
  };
}
