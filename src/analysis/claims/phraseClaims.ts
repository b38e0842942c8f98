/** Claims whose cue is no verb: "according to", "in the view of", "in the words of". */
import { draftOf, type Draft } from './draft.ts';
import { sentenceAt, trim, type Range, type TokenTable } from './tokens/tokenTable.ts';
import { isVerb, listed } from './tokens/words.ts';

const viewNouns = listed('view views opinion eyes mind words estimation telling judgment judgement assessment');

export function phraseClaims(table: TokenTable): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < table.count; i++) {
    const draft = accordingTo(table, i) ?? inTheView(table, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "According to the mayor, …" and "…, according to the mayor". */
function accordingTo(table: TokenTable, i: number): Draft | null {
  const { lower, words, isWord, heads, children, right, left, sentenceOf } = table;
  if (lower[i] !== 'according' || lower[i + 1] !== 'to') return null;
  const { first, last } = sentenceAt(table, i);
  if (last < i + 2) return null;
  const head = heads[i]!;
  let end = -1;
  if (head > i && sentenceOf[head] === sentenceOf[i]) end = right[head]!;
  else {
    const child = children[i]!.find((k) => k > i + 1);
    if (child !== undefined) end = right[child]!;
  }
  if (end < i + 2) {
    end = i + 2;
    while (end < last && !/^[,.;]$/.test(words[end]!)) end++;
    if (end < last) end--;
  }
  while (end > i + 2 && isWord[end] === 0) end--; // the comma before what goes on
  let source: Range | null;
  let contents: (Range | null)[];
  if (i - first <= 2) {
    let comma = i + 2;
    while (comma <= last && words[comma] !== ',') comma++;
    if (comma >= last) return null;
    if (end >= comma) {
      // commas inside the source: the one before the clause with the sentence's main verb counts
      let root = -1;
      for (let j = first; j <= last; j++) if (heads[j]! < 0) root = j;
      if (end < root && end + 1 < last && words[end + 1] === ',') comma = end + 1;
      else if (root > comma && head >= 0)
        for (let j = comma; j < Math.min(root, last); j++) if (words[j] === ',' && j < left[head]!) comma = j;
    }
    source = trim(table, i + 2, comma - 1);
    contents = [trim(table, comma + 1, last)];
  } else {
    const before = trim(table, first, i - 1);
    source = trim(table, i + 2, end);
    contents = [before];
    if (source && end < last && words[end + 1] === ',' && words[i - 1] === ',') {
      const behind = trim(table, end + 1, last);
      if (behind && behind[1] - behind[0] > 3) contents.push(behind);
    }
  }
  const whole = contents.filter((range) => range !== null);
  if (!source || whole.length === 0 || whole.length < contents.length) return null;
  return draftOf({
    rule: 'according-to',
    cue: 'phrase',
    head: i,
    lemma: 'according to',
    group: [i, i + 1],
    contents: whole,
    source,
    probability: 0.85,
    after: i - first > 2,
  });
}

/** "In the mayor's view, …", "in the words of the mayor, …". */
function inTheView(table: TokenTable, i: number): Draft | null {
  const { lower, words, tags, regionOf } = table;
  if (!viewNouns.has(lower[i]!) || regionOf[i]! >= 0) return null;
  const { first, last } = sentenceAt(table, i);
  let from = i;
  while (from > first && lower[from] !== 'in' && i - from < 8) from--;
  if (lower[from] !== 'in' || from === i) return null;
  for (let k = from; k < i; k++) if (isVerb(table, k)) return null; // "in a chair and rolled her eyes"
  let source: Range | null = null;
  if (tags[i - 1] === 'POS') source = trim(table, from + 1, i - 2);
  else if (tags[i - 1] === 'PRP$') source = [i - 1, i - 1];
  else if (i + 2 <= last && lower[i + 1] === 'of' && /^(?:words|eyes|view|opinion)$/.test(lower[i]!)) {
    let end = i + 2;
    while (end < last && words[end + 1] !== ',' && !isVerb(table, end + 1)) end++;
    source = trim(table, i + 2, end);
  }
  if (!source) return null;
  const before = trim(table, first, from - 1);
  const behind = trim(table, Math.max(i, source[1]) + 1, last);
  const around = [before, behind].filter((range) => range !== null);
  if (around.length === 0) return null;
  const contents = lower[i] === 'words' && before ? [behind ?? before] : around;
  return draftOf({
    rule: 'in-the-view-of',
    cue: 'phrase',
    head: i,
    lemma: `in ${lower[i]}`,
    // the source of "in my view" stands inside its cue, and is all the same who says it
    group: [source[1] < i ? i : from, lower[i + 1] === 'of' && source[0] > i ? i + 1 : i],
    contents,
    source,
    probability: 0.65,
  });
}
