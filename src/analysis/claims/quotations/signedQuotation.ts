/** Quotations signed with a name behind a dash: "Quoted words" — Jo Orr */
import { draftOf } from '../draft.ts';
import { keep, sure, type Stage } from './quotationStage.ts';
import { paragraphOf, trim, type Region } from '../tokens/tokenTable.ts';
import { isNominal } from '../tokens/words.ts';

export function signature(stage: Stage, region: Region): boolean {
  const { table } = stage;
  const { words, count } = table;
  const dash = region.last + 1;
  if (dash >= count || !/^(?:—|–|―|-|--)$/.test(words[dash]!)) return false;
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
  const full = words[k] === '.' && (k + 1 >= count || paragraphOf(table, k + 1) !== paragraph);
  const ends = full || k >= count || paragraphOf(table, k) !== paragraph || /^[,(]$/.test(words[k]!);
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
