/** Quotations with their cue before them: The mayor said: "Quoted words." */
import { cueGroup } from '../tokens/clause.ts';
import { draftOf } from '../draft.ts';
import { findSource, type Cue } from '../candidates/findSource.ts';
import { nounPhrase } from '../tokens/nounPhrases.ts';
import { keep, sure, type Stage } from './quotationStage.ts';
import { addresseeBehind, speechGroup, speechVerbAt } from './speechVerb.ts';
import { paragraphOf, sentenceAt, trim, type Range, type Region } from '../tokens/tokenTable.ts';
import { finiteAuxiliary, isFinite, isQuotedSpeech } from '../tokens/words.ts';

/** The mayor said "Quoted words." – a whole sentence directly behind its verb. */
export function bareVerb(stage: Stage, region: Region): boolean {
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
export function cueBefore(stage: Stage, region: Region): boolean {
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
    subject: -1,
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
    if (isFinite(table, k) && regionOf[k]! < 0 && !finiteAuxiliary.has(lower[k]!) && subjectBefore(k) >= 0) head = k;
  }
  let source: Range | null = null;
  if (head >= 0) source = nounPhrase(table, subjectBefore(head), head);
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
