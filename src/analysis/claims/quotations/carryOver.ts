/** A quotation that is a sentence of its own and has no cue belongs to whoever spoke before it. */
import { draftOf, firstToken, hasQuotation, lastToken, type Draft } from '../draft.ts';
import { speechVerbAt } from './speechVerb.ts';
import { paragraphOf, sentenceAt, type Region, type TokenTable } from '../tokens/tokenTable.ts';

/** Adds to `drafts` in place: within the paragraph to the claim before, in a paragraph of its own as a claim that continues it. */
export function carryOver(table: TokenTable, drafts: Draft[]): void {
  const covered = new Uint8Array(table.count);
  for (const { contents } of drafts) for (const [first, last] of contents) covered.fill(1, first, last + 1);
  const byEnd = [...drafts].sort((a, b) => lastToken(a) - lastToken(b));
  const byStart = [...drafts].sort((a, b) => firstToken(a) - firstToken(b));
  let done = 0;
  let next = 0;
  let before: Draft | null = null;
  for (const region of table.regions) {
    while (done < byEnd.length && lastToken(byEnd[done]!) < region.first) before = latest(before, byEnd[done++]!);
    while (next < byStart.length && firstToken(byStart[next]!) <= region.last) next++;
    if (
      (region.words < 2 && !(before && paragraphOf(table, lastToken(before)) === paragraphOf(table, region.first))) ||
      covered.subarray(region.first, region.last + 1).includes(1) ||
      !isWholeSentence(table, region) ||
      isCrosshead(table, region)
    )
      continue;
    const attached = attachBefore(table, before, region) ?? attachBehind(table, byStart[next], region);
    if (!attached) continue;
    covered.fill(1, region.first, region.last + 1);
    if (attached.continues) {
      drafts.push(attached);
      before = attached;
    } else before = latest(before, attached);
  }
}

function latest(a: Draft | null, b: Draft): Draft {
  return a && lastToken(a) > lastToken(b) ? a : b;
}

function isWholeSentence(table: TokenTable, region: Region): boolean {
  const { first } = sentenceAt(table, region.first);
  const { last } = sentenceAt(table, region.last);
  for (let i = first; i < region.first; i++) if (table.isWord[i]) return false;
  for (let i = region.last + 1; i <= last; i++) if (table.isWord[i]) return false;
  return true;
}

/** 'Nobody asked us': a short line between single marks that is a paragraph by itself is a heading in the text, not more speech. */
function isCrosshead(table: TokenTable, region: Region): boolean {
  if (region.words > 6 || !/^['‘]$/.test(table.words[region.first]!)) return false;
  const paragraph = paragraphOf(table, region.first);
  const alone = (token: number): boolean =>
    token < 0 || token >= table.count || paragraphOf(table, token) !== paragraph;
  const { first } = sentenceAt(table, region.first);
  return alone(first - 1) && alone(sentenceAt(table, region.last).last + 1);
}

function attachBefore(table: TokenTable, draft: Draft | null, region: Region): Draft | null {
  if (!draft || draft.closed) return null;
  const end = lastToken(draft);
  if (table.sentenceOf[region.first]! - table.sentenceOf[end]! > 1) return null;
  const speaks =
    draft.cue === 'quotation' ||
    draft.cue === 'phrase' ||
    draft.cue === 'colon' ||
    speechVerbAt(table, draft.head) !== undefined;
  if (!speaks && !hasQuotation(table, draft)) return null;
  const paragraphs = paragraphOf(table, region.first) - paragraphOf(table, end);
  if (paragraphs === 0) {
    draft.contents.push([region.first, region.last]);
    return draft;
  }
  if (paragraphs > 1) return null;
  return draftOf({
    ...draft,
    rule: 'quotation-continued',
    contents: [[region.first, region.last]],
    probability: draft.probability * 0.9,
    continues: draft,
  });
}

/** "Quoted sentence." "And another," the mayor said. */
function attachBehind(table: TokenTable, draft: Draft | undefined, region: Region): Draft | null {
  if (!draft) return null;
  const start = firstToken(draft);
  if (paragraphOf(table, start) !== paragraphOf(table, region.last)) return null;
  if (table.sentenceOf[start]! - table.sentenceOf[region.last]! > 1) return null;
  if (!draft.contents.some(([first]) => table.regionOf[first]! >= 0)) return null;
  draft.contents.unshift([region.first, region.last]);
  return draft;
}
