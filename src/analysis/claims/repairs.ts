/** What only the claims of a whole sentence show together: shared subjects, coordinated cues, quotations cut in half. */
import { nounPhrase } from './tokens/nounPhrases.ts';
import { speechVerbAt } from './quotations/speechVerb.ts';
import type { Draft } from './draft.ts';
import { covers, sentenceAt, trim, type Range, type TokenTable } from './tokens/tokenTable.ts';
import { isFinite } from './tokens/words.ts';

const impersonal = /^(?:seem|appear|happen|tend|turn)$/;

/** Drafts by sentence, each in text order. */
export function bySentence(table: TokenTable, drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<number, Draft[]>();
  for (const draft of [...drafts].sort((a, b) => a.head - b.head)) {
    const sentence = table.sentenceOf[draft.head]!;
    const group = groups.get(sentence);
    if (group) group.push(draft);
    else groups.set(sentence, [draft]);
  }
  return [...groups.values()];
}

/** "…, adding that", "and said": the subject of the clause before. "Speaking in …, she said": the subject after. */
export function shareSources(table: TokenTable, sentence: readonly Draft[]): void {
  const { lower, tags, heads } = table;
  for (const draft of sentence) {
    if ((draft.cue !== 'verb' && draft.cue !== 'quotation') || draft.passive) continue;
    const { first } = sentenceAt(table, draft.head);
    const before = draft.group[0] > first ? lower[draft.group[0] - 1]! : '';
    const earlier = sentence.filter((other) => other.head < draft.head && other.source && other.cue !== 'noun');
    const participle = tags[draft.head] === 'VBG';
    if (participle && /^(?:,|—|–|―|--|and|or|while|by|;)$/.test(before)) {
      const speech = speechVerbAt(table, draft.head) !== undefined;
      // "said the mayor had agreed, adding": not the mayor
      const outer = earlier.filter((other) => !earlier.some((around) => isInside(other, around)));
      const owner = outer.findLast((other) => tags[other.head] !== 'VB');
      let source = owner && (speech || heads[draft.head] === owner.head) ? owner.source : null;
      // "When one asked, the other smiled, saying": the main clause's
      const main = heads[draft.head]!;
      if (owner && owner.head !== main && draft.source && main > owner.head && isMain(table, main)) source = null;
      source ??= subjectOfClauseBefore(table, draft.head, first);
      if (source && (!draft.source || speech)) draft.source = source;
      else if (!source && !draft.source) frontedParticiple(table, draft);
    } else if (!draft.source && isFinite(table, draft.head) && /^(?:and|but|then|also)$/.test(before)) {
      draft.source = earlier.at(-1)?.source ?? null;
    } else if (participle && (draft.head - first <= 2 || (!draft.source && !hasFiniteBefore(table, draft.head, first))))
      frontedParticiple(table, draft);
    if (!draft.source && /^VB[GP]?$/.test(tags[draft.head]!) && !impersonal.test(draft.lemma))
      draft.source = subjectBefore(table, draft, sentence, first);
  }
}

function isInside({ head }: Draft, around: Draft): boolean {
  return around.head < head && covers(around.contents, head);
}

/** The verb of the sentence itself, with a subject of its own. */
function isMain(table: TokenTable, head: number): boolean {
  return table.heads[head]! < 0 && subjectLeft(table, head) >= 0;
}

function hasFiniteBefore(table: TokenTable, head: number, first: number): boolean {
  for (let k = first; k < head; k++) if (isFinite(table, k)) return true;
  return false;
}

/** "used the speech to warn that …", "left the meeting saying …": the subject of the nearest clause before. */
function subjectBefore(table: TokenTable, draft: Draft, sentence: readonly Draft[], first: number): Range | null {
  for (let k = draft.group[0] - 1; k >= first; k--) {
    if (!isFinite(table, k) || table.regionOf[k]! >= 0) continue;
    const other = sentence.find(({ head }) => head === k);
    if (other?.source) return other.source;
    const subject = subjectLeft(table, k);
    if (subject >= 0) return /^(?:it|there)$/.test(table.lower[subject]!) ? null : nounPhrase(table, subject, k);
  }
  return null;
}

function subjectOfClauseBefore(table: TokenTable, head: number, first: number): Range | null {
  for (let k = head - 1; k >= first; k--) {
    if (!isFinite(table, k) || table.regionOf[k]! >= 0) continue;
    const subject = subjectLeft(table, k);
    if (subject < 0) continue;
    return /^(?:it|there)$/.test(table.lower[subject]!) ? null : nounPhrase(table, subject, k);
  }
  return null;
}

function subjectLeft(table: TokenTable, verb: number): number {
  return table.children[verb]!.find((k) => k < verb && table.relations[k]!.startsWith('nsubj')) ?? -1;
}

/** "Noting that the road is shut, the mayor left": the content ends at the comma, the source is the main clause's subject. */
function frontedParticiple(table: TokenTable, draft: Draft): void {
  const { first, last } = sentenceAt(table, draft.head);
  for (let root = first; root <= last; root++) {
    if (table.heads[root]! >= 0) continue;
    const subject = subjectLeft(table, root);
    if (subject <= draft.head) continue;
    const content = draft.contents[0]!;
    const start = table.left[subject]!;
    if (start > content[0] && start <= content[1] && table.words[start - 1] === ',') {
      const cut = trim(table, content[0], start - 1);
      if (cut) draft.contents = [cut];
    }
    if (!covers(draft.contents, subject)) draft.source = nounPhrase(table, subject, root);
  }
}

/** "said A and added B": the content of the first ends before the second. */
export function cutAtNextCue(table: TokenTable, sentence: readonly Draft[]): void {
  const { lower, tags, heads, relations, left, regionOf, children } = table;
  const byHead = new Map(sentence.map((draft) => [draft.head, draft]));
  for (const draft of sentence) {
    const content = draft.contents.at(-1)!;
    if (content[0] < draft.head && draft.contents.length === 1) continue;
    for (let k = content[0] + 2; k <= content[1]; k++) {
      const other = byHead.get(k);
      if (!other || other === draft || regionOf[k]! >= 0) continue;
      const start = other.group[0];
      const before = lower[start - 1]!;
      const speech = speechVerbAt(table, k) !== undefined;
      const dependent = heads[k] === draft.head;
      const sameForm = tags[k] === tags[draft.head] || (isFinite(table, k) && isFinite(table, draft.head));
      let cut = -1;
      if (tags[k] === 'VBG' && /^(?:,|while|but|and|—|–|―)$/.test(before) && (speech || dependent)) cut = start;
      else if (
        /^(?:and|but)$/.test(before) &&
        sameForm &&
        ((speech && other.probability > 0.6) || dependent) &&
        !children[k]!.some((z) => z < k && relations[z] === 'nsubj') &&
        left[k]! >= start - 1
      )
        cut = start;
      else if (tags[k]!.startsWith('V') && dependent && relations[k] === 'conj')
        cut = Math.max(content[0] + 1, left[k]!);
      if (cut <= content[0]) continue;
      let end = cut - 1;
      while (end > content[0] && /^(?:and|but|while|,|also|then)$/.test(lower[end]!)) end--;
      const shorter = trim(table, content[0], end);
      if (shorter) draft.contents[draft.contents.length - 1] = shorter;
      break;
    }
  }
}

/** A content never ends in the middle of a quotation it began, nor begins in the middle of one it ends with. */
export function extendToQuotation(table: TokenTable, draft: Draft): void {
  const { regionOf, regions } = table;
  if (draft.rule === 'script-colon') return; // marks around a script hold its names too
  draft.contents = draft.contents.map(([first, last]): Range => {
    const ending = regions[regionOf[last]!];
    const opening = regions[regionOf[first]!];
    const cueInside = ending !== undefined && draft.head > last && draft.head <= ending.last;
    const end = ending && ending.last > last && ending.first >= first - 1 && !cueInside ? ending.last : last;
    const start = opening && opening.first < first && opening.last <= last + 1 ? opening.first : first;
    return [start, end];
  });
}

const pause = new Set([',', '–', '—', '―', '--']);

/** "the main demands – [including a new road]": examples belong to what they are examples of, wherever the tree hangs them. */
export function extendToExamples(table: TokenTable, draft: Draft): void {
  const { words, lower, heads, right, regionOf } = table;
  const [first, last] = draft.contents.at(-1)!;
  const at = last + 2;
  const sentence = sentenceAt(table, last);
  if (at >= sentence.last || !pause.has(words[last + 1]!) || lower[at] !== 'including' || regionOf[last]! >= 0) return;
  const governed = heads[at]! > at ? heads[at]! : at;
  const end = Math.min(right[governed]!, sentence.last);
  if (draft.group[0] > last && draft.group[0] <= end) return;
  const whole = trim(table, first, end);
  if (whole) draft.contents = [...draft.contents.slice(0, -1), whole];
}

/** "The firm is considering a bid, two people said": what the firm considers ends before those who say so. */
export function cutAtTag(table: TokenTable, sentence: readonly Draft[]): void {
  for (const { head, after, contents, signature } of sentence) {
    const said = contents.at(-1)!;
    if (!after || !/^post[SI]$/.test(signature) || said[1] > head || speechVerbAt(table, head) === undefined) continue;
    for (const other of sentence) {
      const last = other.contents.at(-1)!;
      if (last[1] < head || last[0] >= said[1] || !covers(contents, other.head)) continue;
      other.contents = [...other.contents.slice(0, -1), [last[0], said[1]]];
    }
  }
}

/** "Voters want a bridge, according to a poll": what voters want ends before the poll. */
export function cutAtPhrase(table: TokenTable, sentence: readonly Draft[]): void {
  for (const { rule, group } of sentence) {
    if (rule !== 'according-to') continue;
    for (const other of sentence) {
      const last = other.contents.at(-1)!;
      if (other.rule === rule || last[0] >= group[0] || last[1] < group[0]) continue;
      const shorter = trim(table, last[0], group[0] - 1);
      if (shorter) other.contents = [...other.contents.slice(0, -1), shorter];
    }
  }
}
