/**
 * Direct speech by its surface: quotation marks, commas, colons and a speech verb beside them. Trees are least
 * reliable exactly here, so they are hardly asked.
 */
import { verbFormOf } from '../english/verbForms.ts';
import { cueGroup } from './clause.ts';
import { draftOf, type Draft } from './draft.ts';
import { findSource, type Cue } from './findSource.ts';
import { nounPhrase, phraseBehind, sourceBehind } from './nounPhrases.ts';
import { sourceBefore } from './speechSource.ts';
import { paragraphOf, sentenceAt, trim, type Range, type Region, type TokenTable } from './tokenTable.ts';
import { finiteAuxiliary, isFinite, isNominal, isNounHead, isQuotedSpeech, isVerb, timeWord } from './words.ts';

const addressing = /^(?:tell|ask|remind|assure|inform|warn|write|email|text|beg|urge|advise|instruct|notify)$/;

/** How sure each of these rules is, from its precision on the tuning sample. */
const sure = { after: 0.95, before: 0.93, signed: 0.85, bare: 0.9, colon: 0.9 };

interface Stage {
  readonly table: TokenTable;
  readonly drafts: Draft[];
  /** Index of the draft that holds a region; -1. */
  readonly owner: Int32Array;
  readonly heads: Set<number>;
  /** Tokens that are cue or source of an earlier draft. */
  readonly taken: Uint8Array;
}

export function quotationClaims(table: TokenTable): Draft[] {
  const stage: Stage = {
    table,
    drafts: [],
    owner: new Int32Array(table.regions.length).fill(-1),
    heads: new Set(),
    taken: new Uint8Array(table.count),
  };
  for (const region of table.regions) {
    if (region.words < 1 || stage.owner[region.index]! >= 0) continue;
    const made =
      cueAfter(stage, region) || signature(stage, region) || bareVerb(stage, region) || cueBefore(stage, region);
    if (!made && stage.owner[region.chain]! >= 0) own(stage, region, stage.owner[region.chain]!, true);
  }
  return stage.drafts;
}

function own(stage: Stage, region: Region, draft: number, addContent: boolean): void {
  stage.owner[region.index] = draft;
  if (addContent) stage.drafts[draft]!.contents.push([region.first, region.last]);
}

function keep(stage: Stage, region: Region, draft: Draft): void {
  const index = stage.drafts.length;
  stage.drafts.push(draft);
  stage.heads.add(draft.head);
  for (const range of [draft.group, draft.source]) if (range) stage.taken.fill(1, range[0], range[1] + 1);
  for (const [first, last] of draft.contents)
    for (let i = first; i <= last; i++)
      if (stage.table.regionOf[i]! >= 0) stage.owner[stage.table.regionOf[i]!] = index;
  stage.owner[region.index] = index;
  // the paragraphs before, of a quotation whose cue comes at its end
  for (let k = region.chain; k < region.index; k++)
    if (stage.table.regions[k]!.chain === region.chain && stage.owner[k]! < 0)
      own(stage, stage.table.regions[k]!, index, true);
  draft.contents.sort((a, b) => a[0] - b[0]);
}

/** Lemma of a token that can be the verb beside quoted words; undefined otherwise. */
export function speechVerbAt(table: TokenTable, i: number): string | undefined {
  const lower = table.lower[i]!;
  const lemma = verbFormOf(lower);
  if (lemma === undefined || !/^\p{Ll}/u.test(table.words[i]!)) return undefined;
  if (lemma === 'point') return table.lower[i + 1] === 'out' ? lemma : undefined;
  if (isVerb(table, i)) return lemma;
  // "Orr notes, “…”" with the verb taken for a plural
  const named =
    i > 0 &&
    /^(?:NNPS?|PRP)$/.test(table.tags[i - 1]!) &&
    (table.regionOf[i + 1]! >= 0 || /^[,:]$/.test(table.words[i + 1] ?? ''));
  if (named && /[^s]s$/.test(lower)) return lemma;
  return /ed$|^(?:said|says|told|wrote|asks|tells|writes|adds|argues|explains)$/.test(lower) ? lemma : undefined;
}

/** "Quoted words," the mayor said. */
function cueAfter(stage: Stage, region: Region): boolean {
  const { table } = stage;
  const { words, regions } = table;
  if (!region.closed) return false;
  const inner = words[region.last - 1] ?? '';
  let from = region.last + 1;
  if (from >= table.count || paragraphOf(table, from) !== paragraphOf(table, region.last)) return false;
  const pause =
    /^(?:[,?!—–]|--|\.\.\.+|…)$/.test(inner) ||
    (/^['’]$/.test(inner) && /^[,?!]$/.test(words[region.last - 2] ?? '')) ||
    words[from] === ',' ||
    (inner === '.' &&
      /^(?:he|she|they|said)$/.test(words[from]!) &&
      speechVerbAt(table, from + (words[from] === 'said' ? 0 : 1)) !== undefined);
  if (!pause) return false;
  if (words[from] === ',') from++;
  const verb = verbAfter(table, region, from);
  if (verb < 0) return false;
  const group = speechGroup(table, verb);
  const before = trim(table, from, group[0] - 1);
  const hasNoun = before !== null && hasNounIn(table, before);
  const source = before && hasNoun ? sourceBefore(table, before, group[0]) : sourceBehind(table, verb);
  const start = contentStart(stage, region);
  if (isOnlyNamed(table, region, start, verb)) return false;
  keep(
    stage,
    region,
    draftOf({
      rule: hasNoun ? 'quotation-after' : 'quotation-after-inverted',
      cue: 'quotation',
      head: verb,
      lemma: speechVerbAt(table, verb)!,
      group,
      contents: [[start, region.last]],
      source,
      addressee: addresseeBehind(table, verb),
      probability: sure.after,
      after: true,
    }),
  );
  // "One half," he said, "and the other."
  const next = regions[region.index + 1];
  if (
    next &&
    next.first > verb &&
    paragraphOf(table, next.first) === paragraphOf(table, region.first) &&
    goesOnAt(table, verb, next.first)
  ) {
    own(stage, next, stage.drafts.length - 1, true);
  }
  return true;
}

/** The first speech verb behind a quotation that is not inside a relative clause; -1. */
function verbAfter(table: TokenTable, region: Region, from: number): number {
  const { words, lower, tags, relations, regionOf } = table;
  const paragraph = paragraphOf(table, region.last);
  const limit = Math.min(table.count, from + 32);
  let relative = false;
  for (let k = from; k < limit; k++) {
    if (paragraphOf(table, k) !== paragraph || isQuotedSpeech(table, k)) return -1;
    const word = words[k]!;
    if (/^[.;:?!]$/.test(word)) return -1;
    if (/^(?:who|which|whose|whom)$/.test(lower[k]!) || (lower[k] === 'that' && k > from)) {
      relative = true;
      continue;
    }
    if (/^[,—)]$/.test(word)) {
      relative = false;
      continue;
    }
    if (speechVerbAt(table, k) !== undefined) {
      if (relative) {
        relative = false;
        continue;
      }
      if (k > from && /^(?:to|a|the|an|but)$/.test(lower[k - 1]!)) continue;
      const participle = tags[k] === 'VBG' && (k === from || words[k - 1] === ',');
      const next = words[k + 1] ?? '';
      const hasOwnContent =
        participle &&
        (regionOf[k + 1]! >= 0 ||
          /^(?:that|[,:]|in|on)$/.test(next) ||
          !isNounHead(table, k + 1) ||
          /^(?:PRP|DT)$/.test(tags[k + 1]!));
      return hasOwnContent || lower[k + 1] === 'that' ? -1 : k;
    }
    const otherVerb = isFinite(table, k) && !relations[k]!.startsWith('aux') && !finiteAuxiliary.test(lower[k]!);
    if (!relative && otherVerb && k - from > 8) return -1;
  }
  return -1;
}

/** `Titled "Unifier?", the film concludes that …`: quoted words that are no statement, before a verb with its own content. */
function isOnlyNamed(table: TokenTable, region: Region, start: number, verb: number): boolean {
  const { tags, relations, children, regionOf } = table;
  if (region.words > 6) return false;
  for (let k = start; k <= region.last; k++) if (isFinite(table, k) || tags[k] === 'MD') return false;
  const addressed = addressing.test(speechVerbAt(table, verb) ?? '');
  const own = addressed ? /^(?:ccomp|xcomp)$/ : /^(?:ccomp|xcomp|obj)$/;
  return children[verb]!.some((k) => k > verb && regionOf[k]! < 0 && own.test(relations[k]!));
}

/** "told [the BBC]", "asked [reporters]". */
function addresseeBehind(table: TokenTable, verb: number): Range | null {
  if (!addressing.test(speechVerbAt(table, verb) ?? '')) return null;
  const range = phraseBehind(table, verb);
  return range && !timeWord.test(table.lower[range[0]]!) ? range : null;
}

function speechGroup(table: TokenTable, verb: number): Range {
  const { first } = sentenceAt(table, verb);
  const { lower, regionOf, tags } = table;
  let a = verb;
  while (
    a > first &&
    regionOf[a - 1]! < 0 &&
    /^(?:has|have|had|is|was|were|are|be|been|being|would|will|could|can|may|did|do|does|also|later|then|once|not|n't|never|to|'d|recently|repeatedly|previously|ultimately|finally|simply|often|quickly|further)$/.test(
      lower[a - 1]!,
    ) &&
    !(lower[a - 1] === 'was' && tags[verb] === 'VBD')
  )
    a--;
  return [a, verb];
}

function hasNounIn(table: TokenTable, [first, last]: Range): boolean {
  for (let k = first; k <= last; k++) if (isNounHead(table, k)) return true;
  return false;
}

/** Where the content begins: words of the same sentence before the quotation belong to it (a paraphrase with quoted words). */
function contentStart(stage: Stage, region: Region): number {
  const { table, owner, taken } = stage;
  const { words, lower, regionOf } = table;
  const { first } = sentenceAt(table, region.first);
  let start = region.first;
  for (let k = region.first - 1; k >= first; k--) {
    if (regionOf[k]! >= 0 && owner[regionOf[k]!]! >= 0) break;
    if (/^[;:]$/.test(words[k]!) || taken[k]) break;
    start = k;
  }
  const range = start < region.first ? trim(table, start, region.last) : null;
  if (!range) return region.first;
  start = range[0];
  while (start < region.first && /^(?:but|and|or|yet|still|so|also|,)$/.test(lower[start]!)) start++;
  return start;
}

function goesOnAt(table: TokenTable, verb: number, next: number): boolean {
  const { words, lower, tags } = table;
  for (let k = verb + 1; k < next; k++) {
    if (/^[.;]$/.test(words[k]!) || tags[k] === 'VBG' || speechVerbAt(table, k) !== undefined) return false;
    if (/^(?:that|because|when|while|if|but)$/.test(lower[k]!)) return false;
  }
  return next > verb && /^(?:[,—–:]|--)$/.test(words[next - 1]!);
}

/** "Quoted words" — Jo Orr */
function signature(stage: Stage, region: Region): boolean {
  const { table } = stage;
  const { words, count } = table;
  const dash = region.last + 1;
  if (dash >= count || !/^(?:—|–|-|--)$/.test(words[dash]!)) return false;
  const paragraph = paragraphOf(table, dash);
  if (paragraph - paragraphOf(table, region.last) > 1) return false;
  const from = dash + 1;
  let k = from;
  while (
    k < count &&
    k - from < 14 &&
    paragraphOf(table, k) === paragraph &&
    !/^[,(]$/.test(words[k]!) &&
    isNominal(table, k)
  )
    k++;
  const ends = k >= count || paragraphOf(table, k) !== paragraph || /^[,(]$/.test(words[k]!);
  if (k === from || !ends || !/^[\p{Lu}@]/u.test(words[from]!)) return false;
  keep(
    stage,
    region,
    draftOf({
      rule: 'quotation-signed',
      cue: 'quotation',
      head: dash,
      lemma: '—',
      group: [dash, dash],
      contents: [[region.first, region.last]],
      source: trim(table, from, k - 1),
      probability: sure.signed,
      closed: true,
    }),
  );
  return true;
}

/** The mayor said "Quoted words." – a whole sentence directly behind its verb. */
function bareVerb(stage: Stage, region: Region): boolean {
  const { table, heads } = stage;
  let verb = region.first - 1;
  if (verb > 0 && /^(?:RP|RB)$/.test(table.tags[verb]!)) verb--;
  if (region.words < 4 || verb < 0 || !/^\p{Lu}/u.test(table.words[region.first + 1] ?? '')) return false;
  if (speechVerbAt(table, verb) === undefined || heads.has(verb)) return false;
  if (paragraphOf(table, verb) !== paragraphOf(table, region.first)) return false;
  keepBefore(stage, region, verb, 'quotation-bare', sure.bare);
  return true;
}

/** The mayor said: "Quoted words." */
function cueBefore(stage: Stage, region: Region): boolean {
  const { table, heads } = stage;
  const { words } = table;
  const pause = region.first - 1;
  const mark = pause < 0 ? '' : words[pause]!;
  if (mark !== ',' && mark !== ':') return false;
  if (mark === ',' && paragraphOf(table, pause) !== paragraphOf(table, region.first)) return false;
  if (paragraphOf(table, region.first) - paragraphOf(table, pause) > 1) return false;
  const { first } = sentenceAt(table, pause);
  let verb = -1;
  for (let k = pause - 1; k >= first && pause - k < 28; k--) {
    if (isQuotedSpeech(table, k)) break;
    if (speechVerbAt(table, k) !== undefined && !heads.has(k)) {
      verb = k;
      break;
    }
  }
  if (verb >= 0 && (region.words >= 3 || mark === ':')) {
    let commas = 0;
    for (let k = verb + 1; k < pause; k++) if (words[k] === ',') commas++;
    const gap = pause - verb;
    if (mark === ',' && (gap > 14 || (commas % 2 === 1 && gap > 6))) return false;
    keepBefore(stage, region, verb, mark === ':' ? 'quotation-colon' : 'quotation-before', sure.before);
    return true;
  }
  return mark === ':' && region.words >= 4 && colonWithoutVerb(stage, region, pause, first);
}

function keepBefore(stage: Stage, region: Region, verb: number, rule: string, probability: number): void {
  const { table } = stage;
  const [start, end] = speechGroup(table, verb);
  const group: Range = [start, table.words[end + 1] === ':' ? end + 1 : end];
  const contents: Range[] = [[region.first, region.last]];
  const lemma = speechVerbAt(table, verb)!;
  const cue: Cue = {
    kind: 'verb',
    head: verb,
    lemma,
    group: cueGroup(table, verb),
    passive: false,
    after: false,
    agent: -1,
    possessor: -1,
    lightVerb: -1,
    inserted: null,
    contents,
  };
  keep(
    stage,
    region,
    draftOf({
      rule,
      cue: 'quotation',
      head: verb,
      lemma,
      group,
      contents,
      source: findSource(table, cue),
      addressee: addresseeBehind(table, verb),
      probability,
    }),
  );
}

/** Her verdict: "Quoted words." The mayor was blunt: "Quoted words." */
function colonWithoutVerb(stage: Stage, region: Region, colon: number, first: number): boolean {
  const { table } = stage;
  const { lower, tags, relations, children, regionOf } = table;
  const before = trim(table, first, colon - 1);
  if (!before) return false;
  const subjectBefore = (k: number): number =>
    children[k]!.find((y) => y < k && relations[y]!.startsWith('nsubj')) ?? -1;
  let head = -1;
  let finite = false;
  for (let k = before[0]; k <= before[1] && head < 0; k++) {
    if (isFinite(table, k)) finite = true;
    if (isFinite(table, k) && regionOf[k]! < 0 && !finiteAuxiliary.test(lower[k]!) && subjectBefore(k) >= 0) head = k;
  }
  let source: Range | null = null;
  if (head >= 0) source = nounPhrase(table, subjectBefore(head), head - 1);
  else if (!finite) {
    let possessive = before[0];
    while (possessive <= before[1] && tags[possessive] !== 'POS') possessive++;
    if (possessive > before[0] && possessive <= before[1]) source = trim(table, before[0], possessive - 1);
    else source = tags[before[0]] === 'PRP$' ? [before[0], before[0]] : before;
  }
  if (source && source[0] === source[1] && /^(?:it|there|this|that|here)$/.test(lower[source[0]]!)) source = null;
  const cueHead = head < 0 ? colon : head;
  if (stage.heads.has(cueHead) || (!source && head < 0)) return false;
  keep(
    stage,
    region,
    draftOf({
      rule: 'quotation-colon-without-verb',
      cue: 'quotation',
      head: cueHead,
      lemma: head < 0 ? ':' : table.lemmas[head]!,
      group: head < 0 ? [colon, colon] : cueGroup(table, head),
      contents: [[region.first, region.last]],
      source,
      probability: sure.colon,
    }),
  );
  return true;
}
