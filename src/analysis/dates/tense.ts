/**
 * Whether a sentence looks back or ahead at a date. Where the sentence is parsed, the verb that the date hangs on decides;
 * where it is not, the nearest verb before the date, or else the first one after it.
 */
import { aheadNouns, plannedStates, plannedVerbs, realisedVerbs } from '../english/tenseWords.ts';
import type { Token } from '../language/sentence.ts';
import type { Tense } from './form.ts';

const none: Tense = { way: 0, cue: '' };
const back = (token: Token): Tense => ({ way: -1, cue: token.text });
const ahead = (token: Token): Tense => ({ way: 1, cue: token.text });
const reach = 30;

/** @param from @param to where the date stands in the text. */
export function readTense(sentence: readonly Token[], parsed: boolean, from: number, to: number): Tense {
  const tokens = tokensOf(sentence);
  const first = firstAt(tokens, from);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < to) last++;
  const before = tokens[first - 1];
  if (before !== undefined && lower(before) === 'since') return { sure: true, ...back(before) };
  if (
    before !== undefined &&
    lower(before) === 'of' &&
    tokens[first - 2] !== undefined &&
    lower(tokens[first - 2]!) === 'ahead'
  )
    return { way: 1, cue: 'ahead of' };
  if (before !== undefined && isAfterwards(before, tokens[first - 2])) return back(before);
  const byTree = parsed ? governed(tokens, first, last) : null;
  if (byTree !== null) return byTree;
  return (
    beside(tokens, last) ?? backwards(tokens, first) ?? forwards(tokens, last) ?? limit(tokens, first, last) ?? none
  );
}

/** Once a sentence: a list of a thousand dates asks a thousand times. */
const read = new WeakMap<readonly Token[], readonly Token[]>();
function tokensOf(sentence: readonly Token[]): readonly Token[] {
  let tokens = read.get(sentence);
  if (tokens === undefined) read.set(sentence, (tokens = sentence.map(withPast)));
  return tokens;
}

/** A guessed tag can take "met" for a present: a present form that is not its dictionary form is a past. */
function withPast(token: Token): Token {
  if (token.tag !== 'VBP' || token.lemma === 'be' || token.lemma === 'have' || lower(token) === token.lemma)
    return token;
  return /^['’]/.test(token.text) ? token : { ...token, tag: 'VBD' };
}

/** "The move follows Tuesday's vote", "comes after Tuesday's vote": what is followed has been. */
const isAfterwards = (before: Token, second: Token | undefined): boolean =>
  /^follow(?:s|ed|ing)?$/.test(lower(before)) ||
  (lower(before) === 'after' && second !== undefined && /^comes?$/.test(lower(second)));

/** "by Friday", "until midnight on Friday", "from 3am on Thursday until …" where no verb tells more. */
function limit(tokens: readonly Token[], first: number, last: number): Tense | null {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (/^(?:by|until|till)$/.test(lower(tokens[i]!))) return ahead(tokens[i]!);
    if (!/^(?:on|at|\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?|\d{1,2}[ap]m|noon|midday|midnight)$/.test(lower(tokens[i]!)))
      break;
  }
  const next = tokens.slice(last, last + 3).find((token) => /^(?:until|till)$/.test(lower(token)));
  return next === undefined ? null : ahead(next);
}

/** "The minister on Tuesday said …" */
function beside(tokens: readonly Token[], at: number): Tense | null {
  const next = tokens[at];
  if (next?.tag === 'VBD') return back(next);
  if (next?.tag === 'MD') return verbTense(tokens, at);
  return null;
}

/** Climbs from the date to the verbs above it, the nearest that has a tense. */
function governed(tokens: readonly Token[], first: number, last: number): Tense | null {
  let at = first;
  // the date's own head is the token whose head lies outside it
  for (let i = first; i < last; i++) if (tokens[i]!.head < first || tokens[i]!.head >= last) at = i;
  for (let steps = 0; steps < 6; steps++) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0) return null;
    const token = tokens[head]!;
    if (isVerb(token) || hasAuxiliary(tokens, head)) {
      const tense = verbTense(tokens, head);
      // "In March he left": no month ahead, however near it is
      const isTold = steps === 0 && token.tag === 'VBD' && first > 0 && lower(tokens[first - 1]!) === 'in';
      if (tense !== null) return isTold ? { ...tense, sure: true } : tense;
      const was = copulaOf(tokens, head);
      if (was?.tag === 'VBD') return back(was);
    } else if (plannedStates.has(lower(token)) || aheadNouns.has(lower(token))) {
      return planned(tokens, head);
    }
    at = head;
  }
  return null;
}

/** "The town [was] quiet" */
const copulaOf = (tokens: readonly Token[], head: number): Token | undefined =>
  tokens.slice(Math.max(0, head - 6), head).findLast((token) => token.head === head && token.relation === 'cop');

const hasAuxiliary = (tokens: readonly Token[], head: number): boolean => {
  for (let i = Math.max(0, head - 6); i < Math.min(tokens.length, head + 3); i++) {
    const token = tokens[i]!;
    if (token.head === head && (token.relation === 'cop' || token.relation.startsWith('aux'))) return true;
  }
  return false;
};

/** Walks back from the date: the nearest verb that has a tense decides. */
function backwards(tokens: readonly Token[], first: number): Tense | null {
  let crossed = false;
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const token = tokens[i]!;
    if (/^[,;:—–]$|^--$/.test(token.text)) crossed = true;
    if (aheadNouns.has(lower(token)) && !crossed) return ahead(token);
    if (plannedStates.has(lower(token)) && isPlanned(tokens, i)) return planned(tokens, i);
    if (!isVerb(token)) continue;
    const tense = verbTense(tokens, i);
    if (tense === null) continue;
    // an infinitive beyond a comma says little: "to sell the firm, under a June agreement"
    if (token.tag === 'VB' && crossed && tense.way > 0 && !hasModal(tokens, i)) continue;
    return tense;
  }
  return null;
}

/** Walks on from a date that opens its sentence. */
function forwards(tokens: readonly Token[], last: number): Tense | null {
  for (let i = last; i < Math.min(tokens.length, last + 16); i++) {
    const token = tokens[i]!;
    if (token.tag === 'MD' || token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP') {
      const tense = verbTense(tokens, i);
      if (tense !== null) return tense;
    }
  }
  return null;
}

/** What the verb at `at` says with its helping verbs, or null where it says nothing of the time: "says", "to be", "opening". */
function verbTense(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at]!;
  const word = lower(token);
  if (token.tag === 'MD') {
    const have = helpers(tokens, at, 1);
    return have.some((next) => lower(next) === 'have') ? back(token) : ahead(token);
  }
  if (token.tag === 'VBD') return back(token);
  const before = helpers(tokens, at, -1);
  const has = (pattern: RegExp): Token | undefined => before.find((helper) => pattern.test(lower(helper)));
  const modal = before.find((helper) => helper.tag === 'MD');
  if (modal !== undefined) return has(/^(?:have|had)$/) === undefined ? ahead(modal) : back(token);
  const past = has(/^(?:was|were|had|did|has|have|'ve|’ve)$/);
  const infinitive = before.find((helper) => lower(helper) === 'to');
  switch (token.tag) {
    case 'VBN':
      if (infinitive !== undefined) return infinitiveTense(tokens, at, infinitive);
      if (past !== undefined) return back(token);
      if (plannedStates.has(word) && isPlanned(tokens, at)) return ahead(token);
      return has(/^(?:is|are|be|'s|’s|'re|’re|being)$/) === undefined ? back(token) : null;
    case 'VB':
      return infinitive === undefined
        ? past === undefined
          ? null
          : back(past)
        : infinitiveTense(tokens, at, infinitive);
    case 'VBG':
      if (past !== undefined) return back(past);
      // "is meeting her on Friday" is a plan; "is continuing" is not
      return has(/^(?:is|are|am|'s|’s|'re|’re|'m)$/) === undefined || !plannedVerbs.has(token.lemma)
        ? null
        : ahead(token);
    case 'VBZ':
    case 'VBP':
      if (/^(?:has|have|'ve|’ve)$/.test(word)) return helpers(tokens, at, 1).some((next) => next.tag === 'VBN' || next.tag === 'VBD') ? back(token) : null; // prettier-ignore
      return plannedVerbs.has(token.lemma) ? ahead(token) : null;
    default:
      return null;
  }
}

/** "agreed to meet on Friday" looks ahead; "was due to meet" and "failed to meet" look back. */
function infinitiveTense(tokens: readonly Token[], at: number, to: Token): Tense {
  const place = tokens.indexOf(to, Math.max(0, at - 6));
  const governor = tokens[place - 1];
  if (governor === undefined) return ahead(tokens[at]!);
  if (plannedStates.has(lower(governor))) return planned(tokens, place - 1);
  if (/^(?:was|were|had)$/.test(lower(governor))) return back(governor);
  if ((governor.tag === 'VBD' || governor.tag === 'VBN') && realisedVerbs.has(governor.lemma)) return back(governor);
  return { way: 1, cue: `to ${tokens[at]!.text}` };
}

/** "due", "expected": ahead, unless they were so in the past. */
function planned(tokens: readonly Token[], at: number): Tense {
  const past = helpers(tokens, at, -1).find((helper) => /^(?:was|were|had|been)$/.test(lower(helper)));
  return past === undefined ? ahead(tokens[at]!) : back(past);
}

/** "set" and "planned" are verbs like others where nothing is yet to come: "a record set on Friday". */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens[at]!);
  const next = tokens[at + 1];
  const follows = next === undefined ? '' : lower(next);
  if (word === 'set' || word === 'planned' || word === 'bound' || word === 'ready')
    return follows === 'to' || follows === 'for';
  return true;
}

const hasModal = (tokens: readonly Token[], at: number): boolean =>
  helpers(tokens, at, -1).some((helper) => helper.tag === 'MD');

/** The helping words on one side of a verb: "had been", "will not be", "to be"; adverbs between them are passed over. */
function helpers(tokens: readonly Token[], at: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let i = at + step; i >= 0 && i < tokens.length && found.length < 4 && Math.abs(i - at) <= 6; i += step) {
    const token = tokens[i]!;
    const word = lower(token);
    if (token.tag === 'RB' || word === 'not' || word === "n't" || word === 'n’t' || word === 'also') continue;
    if (
      token.tag === 'MD' ||
      token.tag === 'TO' ||
      word === 'to' ||
      /^(?:am|is|are|was|were|be|been|being|has|have|had|did|do|does|get|gets|got|['’](?:s|ve|re|m|d))$/.test(word) ||
      (step > 0 && token.tag.startsWith('VB'))
    ) {
      // prettier-ignore
      found.push(token);
      if (step > 0 && /^VB[ND]/.test(token.tag)) break;
    } else {
      break;
    }
  }
  return found;
}

const isVerb = ({ tag }: Token): boolean => tag === 'MD' || tag.startsWith('VB');
const lower = (token: Token): string => token.form.small;

/** Index of the token at an offset, or of the first one after it. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
