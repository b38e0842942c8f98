/** The mention beside the cue: the tree's subject where it passes checks, mended by what the surface shows. */
import type { Candidate } from './candidate.ts';
import { caseOf, subjectOf } from '../tokens/clause.ts';
import {
  chunkAround,
  nounPhrase,
  phraseBefore,
  phraseBehind,
  sourceBehind,
  wholePhrase,
} from '../tokens/nounPhrases.ts';
import { covers, sentenceAt, trim, type Range, type TokenTable } from '../tokens/tokenTable.ts';
import { feelings } from '../../english/feelings.ts';
import { finiteAuxiliary, isNounHead, listed, occasion, timeWord } from '../tokens/words.ts';

const withoutSource = listed('seem appear happen turn');
/** "put out a statement saying" */
const issuing = listed(
  'issue put release publish write send sign deliver post air file start launch circulate draft run roll tweet email fire',
);

/** What follows a source to say how it knows. */
const placing = listed('close familiar acquainted briefed privy involved present aware');

/** What `findSource` needs to know of a claim in the making. */
export type Cue = Pick<
  Candidate,
  | 'kind'
  | 'head'
  | 'lemma'
  | 'group'
  | 'passive'
  | 'after'
  | 'subject'
  | 'agent'
  | 'possessor'
  | 'lightVerb'
  | 'inserted'
> & {
  readonly contents: readonly Range[];
};

export function findSource(table: TokenTable, cue: Cue): Range | null {
  if (cue.inserted) return cue.inserted;
  if (cue.kind === 'noun') return nounSource(table, cue);
  if (cue.passive) return passiveSource(table, cue);
  const source = subjectSource(table, cue.head, 0, cue) ?? plainSubject(table, cue) ?? farPhrase(table, cue);
  return fromName(table, withoutTime(table, source));
}

/** "Ann Orr, who runs the port, said so", "those asked said so": the tree's subject, where the surface shows no better. */
function plainSubject(table: TokenTable, { kind, head, subject, lemma, contents }: Cue): Range | null {
  if (kind !== 'verb' || subject < 0 || subject > head || withoutSource.has(lemma) || table.regionOf[subject]! >= 0)
    return null;
  if (covers(contents, subject) || /^(?:it|there)$/.test(table.lower[subject]!)) return null;
  return withoutPreposition(table, nounPhrase(table, subject, head));
}

/** "Ann Orr (Lab), who runs the port, however, said so", "those asked said so": the noun phrase before asides and a participle. */
function farPhrase(table: TokenTable, { kind, head, lemma, group, after }: Cue): Range | null {
  const { words, lower, tags, regionOf } = table;
  if (kind !== 'verb' || after || withoutSource.has(lemma) || !/^VB[DZPN]$/.test(tags[head]!)) return null;
  const { first } = sentenceAt(table, head);
  let e = group[0] - 1;
  for (let round = 0; round < 8 && e >= first && regionOf[e]! < 0; round++) {
    const word = words[e]!;
    if (word === ',' || word === ')') {
      const opening = word === ',' ? ',' : '(';
      let k = e - 1;
      while (k > first && e - k < 40 && words[k] !== opening) k--;
      e = k > first && words[k] === opening ? k - 1 : word === ',' ? e - 1 : first - 1;
    } else if (/^(?:RB|MD)$/.test(tags[e]!) || finiteAuxiliary.has(lower[e]!)) e--;
    else if (timeWord.has(lower[e]!) && e - 1 > first && /^(?:this|last|on)$/.test(lower[e - 1]!)) e -= 2;
    else if (/^VB[ND]$/.test(tags[e]!) && e > first && isNounHead(table, e - 1)) e--;
    else break;
  }
  if (e < first || e === group[0] - 1 || !isNounHead(table, e)) return null;
  const phrase = phraseBefore(table, e + 1);
  if (phrase?.[1] !== e || /^(?:it|there)$/.test(lower[e]!)) return null;
  // "letters released this week"
  for (let k = e + 1; k < group[0]; k++) if (table.isWord[k] === 0 || tags[k] === 'RB') return phrase;
  return [phrase[0], group[0] - 1];
}

/** "was criticised by [the union]"; "[The firm] is convinced that …": what is felt is felt by the subject. */
function passiveSource(table: TokenTable, cue: Cue): Range | null {
  const { agent, head, subject } = cue;
  const { lower, left, right } = table;
  if (feelings.has(lower[head]!) && subject >= 0 && subject < head && !covers(cue.contents, subject))
    return ownSubject(table, head, subject, { ...cue, passive: false });
  if (agent >= 0) return trim(table, left[agent]! + 1, right[agent]!);
  // "a man whom the judge, Ann Orr, [called] odd": the form of a participle
  if (table.relations[head] === 'acl' && /^[,)]$/.test(table.words[cue.group[0] - 1] ?? ''))
    return phraseBefore(table, cue.group[0]);
  return null;
}

/** "after [saying] so", "by [offering] to pay", "no regrets about [calling] it odd": the noun before does not speak. */
function isBehindPreposition({ tags, lower }: TokenTable, { head, group, after }: Cue): boolean {
  const k = group[0] - 1;
  return !after && k >= 0 && tags[head] === 'VBG' && (tags[k] === 'IN' || tags[k] === 'TO') && lower[k] !== 'that';
}

/** "The trust [today] welcomed …": when it was said is no part of who said it. */
function withoutTime({ lower, tags }: TokenTable, range: Range | null): Range | null {
  if (!range) return null;
  let [, last] = range;
  while (last > range[0] && (/^(?:today|yesterday|tonight)$/.test(lower[last]!) || /^RBR?$/.test(tags[last]!))) last--;
  return [range[0], last];
}

/** "May Tarrant[, 58, who drove a crane,] said": an age does not speak, the name before it does. */
function fromName(table: TokenTable, range: Range | null): Range | null {
  const { words, tags } = table;
  if (!range || !/^\d{1,3}$/.test(words[range[0]]!) || words[range[0] - 1] !== ',') return range;
  const { first } = sentenceAt(table, range[0]);
  let start = range[0] - 1;
  while (start > first && /^\p{Lu}/u.test(words[start - 1]!)) start--;
  return start < range[0] - 1 && tags[range[0] - 2]!.startsWith('NNP') ? [start, range[1]] : range;
}

function nounSource(table: TokenTable, { head, possessor, lightVerb, contents }: Cue): Range | null {
  if (possessor >= 0) return withoutPossessive(table, nounPhrase(table, possessor));
  if (lightVerb >= 0) {
    const source = subjectSource(table, lightVerb, 0, null);
    if (source) return source;
  }
  for (const k of table.children[head]!) {
    if (table.relations[k] !== 'nmod' || k < head || covers(contents, k)) continue;
    if (/^(?:by|from|among|of)$/.test(caseOf(table, k))) return trim(table, table.left[k]! + 1, table.right[k]!);
  }
  return ownerOfOccasion(table, head);
}

/** "spoke out in favour of a ban", "voted in support of it": the subject of the verb that the noun stands beside. */
function ownerOfOccasion(table: TokenTable, noun: number): Range | null {
  const verb = table.heads[noun]!;
  if (verb < 0 || verb > noun || !table.relations[noun]!.startsWith('obl') || !table.tags[verb]!.startsWith('V'))
    return null;
  if (/^(?:on|amid|over|after|despite)$/.test(caseOf(table, noun))) return null;
  return subjectSource(table, verb, 1, null);
}

function withoutPossessive(table: TokenTable, range: Range | null): Range | null {
  return range && range[1] > range[0] && /^['’]s?$/.test(table.words[range[1]]!) ? [range[0], range[1] - 1] : range;
}

/** Source of a verb from its subject, or from the verb it is coordinated with, depends on, or modifies a noun for. */
export function subjectSource(table: TokenTable, verb: number, depth: number, cue: Cue | null): Range | null {
  const pronoun = relativeBefore(table, verb, cue);
  if (pronoun) return pronoun;
  const subject = subjectOf(table, verb);
  // "…, said officials": whatever stands behind the verb, the content's subject is not it
  if (subject < 0 && cue?.after && cue.subject > verb) return surfaceSource(table, verb, cue);
  if (subject >= 0) return ownSubject(table, verb, subject, cue);
  const subordinate = behindSubordinator(table, verb, cue);
  if (subordinate) return subordinate;
  const { heads, relations, tags, children, lemmas } = table;
  const head = heads[verb]!;
  const relation = relations[verb]!;
  if (depth > 4 || head < 0) return surfaceSource(table, verb, cue);
  if (/^(?:conj|xcomp|advcl|parataxis)$/.test(relation) && /^[VJN]/.test(tags[head]!)) {
    if (relation !== 'advcl' || /^VB[GN]?$/.test(tags[verb]!) || isMainVerb(table, verb, head)) {
      if (relation === 'xcomp') {
        const object = children[head]!.find((k) => relations[k] === 'obj' && k < verb);
        if (object !== undefined && !/^(?:promise|threaten|use|take)$/.test(lemmas[head]!))
          return nounPhrase(table, object, verb);
      }
      const inherited = subjectSource(table, head, depth + 1, null);
      if (inherited && (inherited[0] < verb || relation === 'parataxis')) return inherited;
    }
  }
  if (cue && isBehindPreposition(table, cue)) return null;
  if (relation === 'acl' && tags[verb] === 'VBG' && /^[NP]/.test(tags[head]!))
    return issuerOf(table, head, depth) ?? withoutPreposition(table, wholePhrase(table, head, verb));
  if (relation === 'acl:relcl') return wholePhrase(table, head, verb);
  if (relation === 'acl' && tags[head]!.startsWith('N')) {
    const possessor = children[head]!.find((k) => relations[k] === 'nmod:poss');
    if (possessor !== undefined) return withoutPossessive(table, nounPhrase(table, possessor));
    const inherited =
      heads[head]! >= 0 && relations[head] === 'obj' ? subjectSource(table, heads[head]!, depth + 1, null) : null;
    if (inherited) return inherited;
  }
  return surfaceSource(table, verb, cue);
}

/** "issued a statement saying", "said in a letter urging": who issues it says what is in it. */
function issuerOf(table: TokenTable, noun: number, depth: number): Range | null {
  const { heads, relations, lemmas, lower } = table;
  const verb = heads[noun]!;
  if (verb < 0 || verb > noun || !table.tags[verb]!.startsWith('V')) return null;
  const isIssued = relations[noun] === 'obj' && issuing.has(lemmas[verb]!);
  const isOccasion = relations[noun]!.startsWith('obl') && occasion.has(lower[noun]!);
  return isIssued || isOccasion ? subjectSource(table, verb, depth + 1, null) : null;
}

function withoutPreposition({ relations, tags }: TokenTable, range: Range | null): Range | null {
  if (!range || range[0] === range[1] || relations[range[0]] !== 'case' || tags[range[0]] === 'POS') return range;
  return [range[0] + 1, range[1]];
}

/** "A poll released in May [found] …": the tree takes the first verb for the main one, but nothing subordinates the second. */
function isMainVerb({ children, relations, words, left }: TokenTable, verb: number, head: number): boolean {
  if (verb < head || children[verb]!.some((k) => k < verb && /^(?:mark|nsubj|advmod)/.test(relations[k]!)))
    return false;
  return words[left[verb]! - 1] !== ',';
}

/** "It began a day after [the council] announced …": the tree takes "after the council" for a time, and the verb is left alone. */
function behindSubordinator(table: TokenTable, verb: number, cue: Cue | null): Range | null {
  if (!cue || cue.after || !/^VB[DZP]$/.test(table.tags[verb]!)) return null;
  const phrase = phraseBefore(table, cue.group[0]);
  if (phrase?.[1] !== cue.group[0] - 1 || phrase[0] <= sentenceAt(table, verb).first) return null;
  return /^(?:after|before|when|while|because|although|though|once|since|until)$/.test(table.lower[phrase[0] - 1]!)
    ? phrase
    : null;
}

/** "voters [who] fear …": the relative pronoun directly before the cue, whatever the tree makes of it. */
function relativeBefore(table: TokenTable, verb: number, cue: Cue | null): Range | null {
  if (!cue || cue.after || cue.kind === 'noun') return null;
  const k = cue.group[0] - 1;
  const { first } = sentenceAt(table, verb);
  if (k <= first || !/^(?:who|which)$/.test(table.lower[k]!)) return null;
  const subject = subjectOf(table, verb);
  return subject > k ? null : [k, k];
}

function ownSubject(table: TokenTable, verb: number, subject: number, cue: Cue | null): Range | null {
  const { lower, words, relations, lemmas, left } = table;
  if (/^(?:it|there)$/.test(lower[subject]!) && cue && withoutSource.has(cue.lemma)) return null;
  if (cue && relations[subject] === 'nsubj' && /^(?:seem|appear)$/.test(lemmas[verb]!)) return null;
  const before = subject < verb;
  if (cue && cue.kind !== 'noun') {
    if (!before && !cue.after) return phraseBefore(table, cue.group[0]);
    if (before && /^(?:who|which|that)$/.test(lower[subject]!) && /^[,)]$/.test(words[cue.group[0] - 1] ?? '')) {
      const other = phraseBefore(table, cue.group[0]);
      if (other) return other;
    }
    if (before && timeWord.has(lower[subject]!)) {
      const other = phraseBefore(table, cue.group[0]);
      if (other) return other;
    }
  }
  if (cue?.after) {
    const surface = surfaceSource(table, verb, cue);
    const phrase = nounPhrase(table, subject, verb);
    if (surface && !(phrase && phrase[0] <= surface[1] && surface[0] <= phrase[1])) return surface;
  }
  const region = table.regions[table.regionOf[subject]!];
  const inPrepositional = before && /^(?:in|on|at|during|after|for|to|by|from)$/.test(lower[left[subject]!]!);
  if (!isNounHead(table, subject) || (region && region.words > 6) || inPrepositional)
    return cue ? surfaceSource(table, verb, cue) : phraseBefore(table, verb);
  const phrase = nounPhrase(table, subject, verb);
  if (!phrase) return null;
  const chunk = chunkAround(table, subject);
  // "a decision [the captain] called “odd”": what the clause is about is no part of who says it
  const antecedent = relations[verb] === 'acl:relcl' ? table.heads[verb]! : subject;
  const isNamed = antecedent >= 0 && table.children[antecedent]!.some((k) => k < antecedent && relations[k] === 'det');
  const about = antecedent < subject && isNamed ? antecedent + 1 : 0;
  const whole: Range = [
    Math.min(phrase[0], Math.max(about, chunk[0])),
    Math.max(phrase[1], Math.min(chunk[1], before ? verb - 1 : chunk[1])),
  ];
  return outsideContent(table, cue && before ? withKnowledge(table, whole, cue) : whole, subject, cue?.contents ?? []);
}

/** "officials [close to the talks] said", "two people [briefed on the plan] said": which ones is part of who says it. */
function withKnowledge({ lower, words, tags, regionOf }: TokenTable, [first, last]: Range, { group }: Cue): Range {
  if (!placing.has(lower[last + 1]!) || group[0] - last > 9) return [first, last];
  for (let k = last + 1; k < group[0]; k++)
    if (words[k] === ',' || regionOf[k]! >= 0 || /^(?:VB[DZP]|MD)$/.test(tags[k]!)) return [first, last];
  return [first, group[0] - 1];
}

/** A source never reaches into the content. */
function outsideContent(table: TokenTable, range: Range, head: number, contents: readonly Range[]): Range | null {
  let result: Range | null = range;
  for (const [a, b] of contents) {
    if (a <= head && head <= b) return null;
    if (!result) break;
    if (result[1] >= a && a > head) result = trim(table, result[0], a - 1);
    else if (result[0] <= b && b < head) result = trim(table, b + 1, result[1]);
  }
  return result;
}

function surfaceSource(table: TokenTable, verb: number, cue: Cue | null): Range | null {
  if (!cue) return null;
  const { words, relations, tags } = table;
  const [first, last] = cue.group;
  if (cue.after) {
    const before = phraseBefore(table, first);
    const behind = phraseBehind(table, last);
    const previous = first > sentenceAt(table, verb).first ? words[first - 1]! : '';
    if (behind && (/^(?:[,?!"”]|'')$/.test(previous) || !before)) return sourceBehind(table, last) ?? behind;
    return before ?? behind;
  }
  if (/^(?:acl|advcl|amod)$/.test(relations[verb]!) && tags[verb] === 'VBG') return null;
  return phraseBefore(table, first);
}
