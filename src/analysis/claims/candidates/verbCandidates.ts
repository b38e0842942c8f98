/** Verbs and adjectives as cue heads: their signature, and every stretch that may be their content. */
import type { Candidate } from './candidate.ts';
import { complementStart, predicateEnd, readClause, type Clause } from '../tokens/clause.ts';
import { afterTimePhrase, contentBefore, insertedCue, neighbouringQuotations } from './contentPlaces.ts';
import { sentenceAt, trim, type Range, type TokenTable } from '../tokens/tokenTable.ts';
import { listed, isNominal, questionWord } from '../tokens/words.ts';

/** Verbs whose subject belongs to the content: "The plan seems to work". */
const raising = listed('seem appear happen tend prove sound emerge');
const tailMark = listed('— – ― -- ;');
const tailOpener = listed('which who whose where when whom while although though but according as');

/** What opens a clause before the main one. */
const fronting = listed('when after before while because since although though if until once');

type Shapes = Map<string, readonly Range[]>;

export function verbCandidate(table: TokenTable, head: number, lemma: string, isAdjective: boolean): Candidate | null {
  const clause = readClause(table, head, isAdjective);
  const inserted = isAdjective || clause.passive ? null : insertedCue(table, clause);
  if (inserted) {
    const { source, before, behind } = inserted;
    const shapes = new Map([
      ['LR', [before, behind]],
      ['L', [before]],
      ['E', [behind]],
    ]);
    return { ...found(clause, lemma, isAdjective, 'mid', shapes, true, -1, source), agent: -1 };
  }
  const shapes: Shapes = new Map();
  const signature: string[] = [];
  const before = isAdjective || clause.passive ? null : contentBefore(table, clause);
  const quoted = neighbouringQuotations(table, clause);
  if (before) {
    add(table, shapes, 'L', before.left);
    add(table, shapes, 'Lt', before.tree);
    if (before.rest) {
      if (before.left) add(table, shapes, 'LR', before.left, before.rest);
      if (before.tree) add(table, shapes, 'LtR', before.tree, before.rest);
    }
    const inverted = clause.subject > head ? 'I' : clause.subject >= 0 ? 'S' : '0';
    signature.push(`post${inverted}${before.rest ? 'm' : ''}${quoted.left ? 'q' : ''}`);
    if (quoted.left) {
      shapes.set('QL', [[quoted.left.first, quoted.left.last]]);
      if (quoted.right)
        shapes.set('QLR', [
          [quoted.left.first, quoted.left.last],
          [quoted.right.first, quoted.right.last],
        ]);
    }
  }
  if (!before || clause.complement >= 0) contentBehind(table, clause, isAdjective, quoted, shapes, signature);
  if (clause.passive) signature.unshift(clause.agent >= 0 ? 'pasA' : table.relations[head] === 'acl' ? 'acl' : 'pas');
  if (shapes.size === 0) return null;
  const addressee = clause.indirectObject >= 0 ? clause.indirectObject : clause.complement >= 0 ? clause.object : -1;
  const key = signature.length === 1 ? signature[0]! : signature.slice(0, 3).join('|') || '0';
  return found(clause, lemma, isAdjective, key, shapes, before !== null, addressee, null);
}

/** One object with all its fields: there are many of them. */
function found(
  { head, group, passive, subject, agent }: Clause,
  lemma: string,
  isAdjective: boolean,
  signature: string,
  shapes: Shapes,
  after: boolean,
  addressee: number,
  inserted: Range | null,
): Candidate {
  return {
    kind: isAdjective ? 'adjective' : 'verb',
    head,
    lemma,
    group,
    signature,
    shapes,
    passive,
    after,
    subject,
    agent,
    possessor: -1,
    lightVerb: -1,
    addressee,
    inserted,
  };
}

function contentBehind(
  table: TokenTable,
  clause: Clause,
  isAdjective: boolean,
  quoted: ReturnType<typeof neighbouringQuotations>,
  shapes: Shapes,
  signature: string[],
): void {
  const { head, group, subject, object, indirectObject, complement, infinitive, oblique, parataxis, passive } = clause;
  const { lower, tags, relations, heads, left, right, words } = table;
  const sentence = sentenceAt(table, head);
  const reach = reachOf(table, clause);
  const sentenceEnd = trim(table, sentence.first, reach)?.[1] ?? reach;
  const behind = group[1] + 1;
  const range = (first: number, last: number): Range | null => trim(table, Math.max(first, behind), last);
  if (quoted.right) {
    signature.push(quoted.gap <= 1 ? 'q' : 'Q');
    // 'said Congress "should sign it"': the quoted words lack the subject that stands before them
    const { first, last } = quoted.right;
    const lacksSubject =
      complement > first &&
      complement <= last &&
      table.children[complement]!.some((k) => k > head && k < first && relations[k]!.startsWith('nsubj'));
    if (!lacksSubject) shapes.set('QR', [[first, last]]);
  }
  if (complement >= 0) {
    const opening = lower[left[complement]!]!;
    signature.push(opening === 'that' ? 'ct' : questionWord.has(opening) ? 'cw' : 'c');
    const start = complementStart(table, clause);
    add(table, shapes, 'C', range(start, right[complement]!));
    add(table, shapes, 'CE', range(start, sentenceEnd));
    if (object >= 0 && object < complement) add(table, shapes, 'OC', range(left[object]!, right[complement]!));
  }
  if (object >= 0) {
    signature.push('o');
    // "accused the minister, Ann Orr, of waste": the object alone is only half of it
    const goesOn = words[right[object]! + 1] === ',' && lower[right[object]! + 2] === 'of';
    if (!goesOn) add(table, shapes, 'O', range(left[object]!, right[object]!));
    const clause = table.children[object]!.find((k) => k > object && /^(?:acl|ccomp)$/.test(relations[k]!));
    if (clause !== undefined && object - head < 4 && /^(?:to|that)$/.test(lower[left[clause]!]!))
      add(table, shapes, 'N', range(left[clause]!, right[object]!));
  }
  if (indirectObject >= 0) signature.push('i');
  if (infinitive >= 0) {
    const opening = left[infinitive]!;
    const isTo = lower[opening] === 'to' || tags[opening] === 'TO';
    signature.push(isTo ? 'x' : tags[infinitive] === 'VBG' ? 'g' : 'a');
    add(table, shapes, 'X', range(opening, conditionEnd(table, clause, right[infinitive]!)));
    add(table, shapes, 'XE', range(opening, sentenceEnd));
  }
  const end = predicateEnd(table, clause);
  if (oblique >= 0) {
    if (signature.length === 0 || (signature.length === 1 && signature[0] === 'o'))
      signature.push(`p:${clause.preposition}`);
    add(table, shapes, 'P', trim(table, left[oblique]!, right[oblique]!));
    add(table, shapes, 'Pn', trim(table, left[oblique]! + 1, right[oblique]!));
    if (end > right[oblique]!) add(table, shapes, 'PnV', trim(table, left[oblique]! + 1, end));
  }
  const right0 = Math.max(group[1], subject > head ? right[subject]! : group[1]);
  if (parataxis >= 0 && complement < 0) {
    signature.push('pt');
    const from = Math.max(left[parataxis]!, right0 + 1);
    add(table, shapes, 'T', trim(table, from, right[parataxis]!));
    add(table, shapes, 'TE', trim(table, from, sentenceEnd));
  }
  if (end > group[1]) {
    add(table, shapes, 'VP', range(behind, end));
    if (object >= 0 && end > right[object]!) add(table, shapes, 'VPo', trim(table, right[object]! + 1, end));
    if (indirectObject >= 0 && end > right[indirectObject]!)
      add(table, shapes, 'VPi', trim(table, right[indirectObject]! + 1, end));
  }
  if (complement < 0 && !quoted.right) {
    for (let k = right0 + 1; k < sentence.last; k++)
      if (words[k] === ':') {
        signature.push(':');
        add(table, shapes, 'COL', trim(table, k + 1, sentence.last));
        break;
      }
  }
  if (subject >= 0 && subject < head && (passive || isAdjective || raising.has(table.lemmas[head]!)))
    contentWithSubject(table, clause, isAdjective, end, shapes);
  if (signature.length === 0 && relations[head] === 'acl:relcl' && heads[head]! >= 0) {
    if (subject >= 0 && !/^(?:that|which|who)$/.test(lower[subject]!)) {
      add(table, shapes, 'REL', trim(table, left[heads[head]!]!, Math.min(left[head]! - 1, head - 1)));
      signature.push('rel');
    }
  }
  if (!passive && !isAdjective && group[1] < sentence.last) {
    const k = afterTimePhrase(table, behind, sentence.last);
    if (k <= sentence.last) {
      add(table, shapes, 'E', trim(table, k, reach));
      if (k > behind && signature.length > 0 && complement < 0) signature.push('T');
      const j = afterAddressee(table, k, reach);
      if (j > k) add(table, shapes, 'NE', trim(table, j, reach));
    }
  }
  if (isAdjective) signature.push('A');
}

/** "Voters [who think it unfair] stayed away": what is said ends where the relative clause ends, and the sentence's verb follows. */
function reachOf(table: TokenTable, { head, complement, infinitive, object, dependents }: Clause): number {
  const { lower, heads, relations, left, right, words, tags, children, regionOf } = table;
  const { last } = sentenceAt(table, head);
  let reach = last;
  // "reported a loss [and cut its forecast]": what is done next is no part of what is reported
  if (object >= 0 && complement < 0 && infinitive < 0) {
    const next = dependents.find(
      (k) => k > object && relations[k] === 'conj' && tags[k]!.startsWith('V') && regionOf[k]! < 0,
    );
    const isOwn =
      next !== undefined &&
      isJoined(table, next) &&
      !children[next]!.some((k) => k < next && relations[k]!.includes('subj'));
    if (isOwn && left[next]! > right[object]!) reach = left[next]! - 1;
  }
  for (let k = head, steps = 0; k >= 0 && steps < 20; k = heads[k]!, steps++) {
    // "When one asked [about the cost], the other smiled"
    if (relations[k] === 'advcl' && heads[k]! > right[k]! && right[k]! > head && fronting.has(lower[left[k]!]!))
      reach = Math.min(reach, right[k]!);
    if (relations[k] !== 'acl:relcl' || heads[heads[k]!]! <= right[k]!) continue;
    const next = right[k]! + (words[right[k]! + 1] === ',' ? 2 : 1);
    if (next <= last && /^(?:VB[DZP]|MD)$/.test(tags[next]!)) reach = Math.min(reach, right[k]!);
  }
  return Math.max(reach, Math.min(head + 1, last));
}

/** "[and] cut", "[but] also cut": is the verb joined by the word before it? */
function isJoined({ tags }: TokenTable, verb: number): boolean {
  let k = verb - 1;
  while (k > 0 && verb - k < 4 && /^(?:RB|MD|VB[DZP])$/.test(tags[k]!)) k--;
  return tags[k] === 'CC';
}

/** "promised to act if it rains": the condition belongs to the infinitive, wherever the tree hangs it. */
function conditionEnd({ left, right, lower, relations }: TokenTable, { dependents }: Clause, end: number): number {
  const condition = dependents.find((k) => left[k] === end + 1 && relations[k]!.startsWith('advcl'));
  return condition !== undefined && /^(?:if|unless|until)$/.test(lower[left[condition]!]!) ? right[condition]! : end;
}

/** Passives and "seem": "The plan [is expected] to fail". */
function contentWithSubject(
  table: TokenTable,
  clause: Clause,
  isAdjective: boolean,
  end: number,
  shapes: Shapes,
): void {
  const { group, subject, agent, infinitive } = clause;
  const { left, right } = table;
  if (isAdjective) return;
  const subjectRange = trim(table, left[subject]!, Math.min(right[subject]!, group[0] - 1));
  if (!subjectRange) return;
  add(table, shapes, 'S', subjectRange);
  if (end > group[1]) {
    const agentLast = agent >= 0 && right[agent] === end && left[agent]! > group[1];
    add(table, shapes, 'SVP', subjectRange, trim(table, group[1] + 1, agentLast ? left[agent]! - 1 : end));
    if (agent >= 0 && left[agent]! <= group[1] + 2 && end > right[agent]!)
      add(table, shapes, 'SVa', subjectRange, trim(table, right[agent]! + 1, end));
  }
  if (infinitive >= 0) add(table, shapes, 'SX', subjectRange, trim(table, left[infinitive]!, right[infinitive]!));
}

/** Adds a shape, and beside it the same without a trailing relative clause or aside: `Ct`. */
function add(table: TokenTable, shapes: Shapes, name: string, ...ranges: (Range | null)[]): void {
  const whole = ranges.filter((range) => range !== null);
  if (whole.length !== ranges.length || whole.length === 0) return;
  shapes.set(name, whole);
  const last = whole.at(-1)!;
  const cut = withoutTail(table, last);
  if (cut && cut[1] < last[1]) shapes.set(`${name}t`, [...whole.slice(0, -1), cut]);
}

/** Before ", which …", ", saying …", a dash or a semicolon. */
function withoutTail(table: TokenTable, [first, last]: Range): Range | null {
  const { words, lower, tags, regionOf } = table;
  for (let k = first + 2; k < last; k++) {
    if (regionOf[k]! >= 0) continue;
    const word = words[k]!;
    const isTail = word === ',' && (tailOpener.has(lower[k + 1]!) || tags[k + 1] === 'VBG');
    if (word !== ';' && tailMark.has(word)) {
      // an aside between two dashes is no tail
      let closing = k + 1;
      while (closing < last && words[closing] !== word) closing++;
      if (closing < last) {
        k = closing;
        continue;
      }
    }
    if (isTail || tailMark.has(word)) return trim(table, first, k - 1);
  }
  return null;
}

/** Token behind a noun phrase and a time phrase: "told [reporters on Monday] the road was shut". */
function afterAddressee(table: TokenTable, from: number, last: number): number {
  const { tags } = table;
  let k = from;
  if (tags[k] === 'PRP') k++;
  else while (k <= last && isNominal(table, k) && tags[k] !== 'PRP' && !(tags[k] === 'DT' && k > from)) k++;
  if (k === from || k >= last - 2) return from;
  const behind = afterTimePhrase(table, k, last);
  return behind <= last ? behind : from;
}
