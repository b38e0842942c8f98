/** Quotations with their cue behind them: "Quoted words," the mayor said. */
import { draftOf } from '../draft.ts';
import { sourceBehind } from '../tokens/nounPhrases.ts';
import { keep, own, sure, type Stage } from './quotationStage.ts';
import { sourceBefore } from './speechSource.ts';
import { addresseeBehind, addressing, speechGroup, speechVerbAt } from './speechVerb.ts';
import { paragraphOf, sentenceAt, trim, type Range, type Region, type TokenTable } from '../tokens/tokenTable.ts';
import { finiteAuxiliary, isFinite, isNounHead, isQuotedSpeech } from '../tokens/words.ts';

/** "Quoted words," the mayor said. */
export function cueAfter(stage: Stage, region: Region): boolean {
  const { table } = stage;
  const { words, regions } = table;
  if (!region.closed) return false;
  const inner = words[region.last - 1] ?? '';
  let from = region.last + 1;
  if (from >= table.count || paragraphOf(table, from) !== paragraphOf(table, region.last)) return false;
  const pause =
    /^(?:[,?!—–―]|--|\.\.\.+|…)$/.test(inner) ||
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
      // `She called it “a joke,” and urged him to go`: what she did next
      if (k === from + 1 && lower[from] === 'and') return -1;
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
    const otherVerb = isFinite(table, k) && !relations[k]!.startsWith('aux') && !finiteAuxiliary.has(lower[k]!);
    if (!relative && otherVerb && k - from > 8) return -1;
  }
  return -1;
}

/** "on the programme “The Long Road,” he asked …", "a film called “Rise,” she said": a name, whoever speaks behind it. */
function isTitled({ words, lower, isWord }: TokenTable, { first, last }: Region): boolean {
  const before = lower[first - 1] ?? '';
  if (/^(?:called|titled|entitled|labell?ed|dubbed|named|nicknamed|branded|termed)$/.test(before)) return true;
  if (before === 'by' && /^go(?:es|ing)?$|^went$/.test(lower[first - 2] ?? '')) return true;
  if (!/^(?:on|of|in|'s|the|his|her|film|show|book|song|programme|program|series)$/.test(before)) return false;
  let capitals = 0;
  for (let k = first; k <= last; k++) {
    if (isWord[k] === 0) continue;
    if (/^[\p{Lu}\d]/u.test(words[k]!)) capitals++;
    else if (!/^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by)$/.test(lower[k]!)) return false;
  }
  return capitals >= 2;
}

/** `Titled "Unifier?", the film concludes that …`: quoted words that are no statement, before a verb with its own content. */
function isOnlyNamed(table: TokenTable, region: Region, start: number, verb: number): boolean {
  const { words, tags, relations, children, right, regionOf } = table;
  if (region.words > 6) return false;
  if (isTitled(table, region)) return true;
  for (let k = start; k <= region.last; k++) if (isFinite(table, k) || tags[k] === 'MD') return false;
  const addressed = addressing.test(speechVerbAt(table, verb) ?? '');
  const own = addressed ? /^(?:ccomp|xcomp)$/ : /^(?:ccomp|xcomp|obj)$/;
  // `"Because," replied [the minister], "…"`: the subject behind it
  const isInserted = (k: number): boolean => words[right[k]! + 1] === ',' && (regionOf[right[k]! + 2] ?? -1) >= 0;
  return children[verb]!.some((k) => k > verb && regionOf[k]! < 0 && own.test(relations[k]!) && !isInserted(k));
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
    // "He spoke up too, telling us, “We go,” he said": what is told has a cue of its own
    if (lower[region.first - 1] === ',' && speechVerbAt(table, k) !== undefined) return region.first;
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
  return next > verb && /^(?:[,—–―:]|--)$/.test(words[next - 1]!);
}
