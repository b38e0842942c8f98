/** What a stretch of words does in its sentence. Reads the tree where there is one, else the words around. */
import { speechVerbs } from '../../english/speechVerbs.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { isSpeaking } from '../../language/names/wordLists.ts';

const helpers: ReadonlySet<string> = new Set(
  "has have had is are was were will would could should may might can must did does do also later now then still again repeatedly reportedly previously already since only just recently publicly privately strongly firmly not n't n’t been being yesterday today be never always once even immediately quickly initially earlier further 's ’s 've ’ve 'd ’d".split(
    ' ',
  ),
);
const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const besideHeads: ReadonlySet<string> = new Set(['punct', 'case', 'mark', 'cc', 'det']);
const prepositions: ReadonlySet<string> = new Set(
  'of in on at to for from with by against about over into between toward towards near across around inside outside under via than like upon after before through without within including amid as per behind beyond among amongst during despite'.split(
    ' ',
  ),
);

export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && prepositions.has(token.form.small);
export const isHelper = (token: Token | undefined): boolean => token !== undefined && helpers.has(token.form.small);

/** A verb of saying in any form that can follow its subject. */
export const isSayingVerb = (token: Token | undefined): boolean =>
  token !== undefined && (isSpeaking.has(token.text) || (token.tag.startsWith('VB') && speechVerbs.has(token.lemma)));

/** The token of the phrase that the rest of the sentence hangs on. */
export function headOf({ tokens }: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = tokens[i]!;
    if (head < first || head > last) if (!besideHeads.has(tokens[i]!.relation)) return i;
  }
  return last;
}

/** Whether the words are the subject of a verb: "«Russia» has massed troops". */
export function isSubject(sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  if (sentence.parsed) {
    const { relation, head } = tokens[headOf(sentence, first, last)]!;
    if (relation.startsWith('nsubj')) return true;
    if (relation === 'conj' && isSubjectHead(sentence, head)) return true;
  }
  if (isPreposition(tokens[first - 1])) return false;
  if (/^(?:the|a|an|'s|’s)$/i.test(tokens[first - 1]?.text ?? '') && isPreposition(tokens[first - 2])) return false;
  const next = afterAside(tokens, last + 1);
  const token = tokens[next];
  if (token === undefined) return false;
  if (/^(?:'s|’s)$/.test(token.text)) return false;
  return (
    finite.has(token.tag) ||
    isSayingVerb(token) ||
    (isHelper(token) && (finite.has(tokens[next + 1]?.tag ?? '') || isSayingVerb(tokens[next + 1])))
  );
}

function isSubjectHead({ tokens }: Sentence, index: number): boolean {
  return tokens[index]?.relation.startsWith('nsubj') === true;
}

/** The index after what stands between commas behind a name: ", who was late," or ", 45,". */
export function afterAside(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',') return index;
  const limit = Math.min(tokens.length, index + 25);
  for (let i = index + 1; i < limit; i++) if (tokens[i]!.text === ',') return i + 1;
  return index;
}

/** Whether the words are the one who says: "«the ministry» said", "said «officials»", "according to «the report»". */
export function isSource(sentence: Sentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  const previous = tokens[first - 1];
  const before = tokens[first - 2];
  if (previous?.form.small === 'to' && before?.form.small === 'according') return true;
  if (isSayingVerb(previous) && !isHelper(previous) && (before === undefined || /^[,"”'’]+$|^''$/.test(before.text)))
    return true;
  if (isPreposition(previous)) return false;
  let next = afterAside(tokens, last + 1);
  for (let i = 0; i < 4 && isHelper(tokens[next]); i++) next++;
  return isSayingVerb(tokens[next]) || (tokens[next]?.text === ':' && last - first < 8 && first === 0);
}
