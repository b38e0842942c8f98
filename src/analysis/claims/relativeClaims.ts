/**
 * What is said inside a relative clause of what stands before it: "the plan, [which] critics say [is flawed]", "a charge [which] he
 * denies". The parser seldom sees through two clauses in one; the surface shows them. The pronoun stands for what is said of.
 */
import { draftOf, type Draft } from './draft.ts';
import { sentenceAt, trim, type Range, type TokenTable } from './tokens/tokenTable.ts';
import { isNominal, listed } from './tokens/words.ts';

const pronouns = listed('which that who whom');
const saying = forms(
  'say says said|claim claims claimed|believe believes believed|argue argues argued|think thinks thought|insist insists insisted|' +
    'allege alleges alleged|suspect suspects suspected|fear fears feared|hope hopes hoped|estimate estimates estimated|' +
    'warn warns warned|predict predicts predicted|admit admits admitted|maintain maintains maintained|feel feels felt',
);
const denying = forms(
  'deny denies denied|dispute disputes disputed|reject rejects rejected|refute refutes refuted|contest contests contested',
);
/** How sure the rule is, from its precision on the tuning sample. */
const sure = 0.75;

function forms(words: string): ReadonlyMap<string, string> {
  return new Map(
    words.split('|').flatMap((all) => all.split(' ').map((form) => [form, all.split(' ', 1)[0]!] as const)),
  );
}

export function relativeClaims(table: TokenTable): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < table.count; i++) {
    if (!pronouns.has(table.lower[i]!) || table.regionOf[i]! >= 0) continue;
    const draft = relativeClaim(table, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function relativeClaim(table: TokenTable, pronoun: number): Draft | null {
  const { lower, tags, words, regionOf } = table;
  const { first, last } = sentenceAt(table, pronoun);
  const before = pronoun - (words[pronoun - 1] === ',' ? 2 : 1);
  if (before < first || !/^(?:N|PRP|CD|\)|-RRB-)/.test(tags[before]!)) return null;
  let verb = pronoun + 2;
  while (verb < last && verb - pronoun < 9 && !saying.has(lower[verb]!) && !denying.has(lower[verb]!)) {
    if (regionOf[verb]! >= 0) return null;
    verb++;
  }
  const lemma = saying.get(lower[verb]!) ?? denying.get(lower[verb]!);
  if (lemma === undefined || verb >= last || regionOf[verb]! >= 0) return null;
  let cue = verb;
  while (cue - 1 > pronoun + 1 && /^(?:has|have|had|RB)$/.test(tags[cue - 1] === 'RB' ? 'RB' : lower[cue - 1]!)) cue--;
  const source = trim(table, pronoun + 1, cue - 1);
  if (!source || !isPhrase(table, source)) return null;
  const content = saying.has(lower[verb]!) ? said(table, pronoun, verb, last) : [];
  const ends = /^[,.;)?!]$/.test(words[verb + 1]!);
  if (content === null || (content.length === 0 && !ends)) return null;
  return draftOf({
    rule: content.length === 0 ? 'relative-denial' : 'relative-aside',
    cue: 'phrase',
    head: verb,
    lemma,
    group: [cue, verb],
    contents: [[pronoun, pronoun], ...content],
    source,
    probability: sure,
  });
}

/** What is said behind the verb: it begins with a verb of its own. */
function said(
  { tags, words, lower, heads, relations, right, regionOf }: TokenTable,
  pronoun: number,
  verb: number,
  last: number,
): Range[] | null {
  const next = verb + 1;
  if (!/^(?:VB[DZP]|MD)$/.test(tags[next]!) || regionOf[next]! >= 0 || saying.has(lower[next]!)) return null;
  const isAside = words[pronoun - 1] === ',';
  let end = next;
  while (end < last && words[end + 1] !== ',' && !/^[.;?!—–]$/.test(words[end + 1]!)) end++;
  const main = heads[next]! > next && /^(?:aux|cop)/.test(relations[next]!) ? heads[next]! : next;
  if (!isAside && right[main]! > next) end = Math.min(end, right[main]!);
  return end > next ? [[next, end]] : null;
}

/** "critics", "the Welsh government", "many of them": no verb and no comma in it. */
function isPhrase(table: TokenTable, [first, last]: Range): boolean {
  for (let i = first; i <= last; i++)
    if (!isNominal(table, i) && !/^(?:of|and|in|at|for)$/.test(table.lower[i]!)) return false;
  return /^(?:N|PRP$|CD|DT|JJ)/.test(table.tags[last]!);
}
