/** The last step before a draft becomes a claim: contents in order, and apart from cue, source and addressee. */
import type { Draft } from './draft.ts';
import { covers, sentenceAt, trim, type Range, type TokenTable } from './tokens/tokenTable.ts';

/** False if nothing is left of the content. */
export function settle(table: TokenTable, draft: Draft): boolean {
  const contents: Range[] = [];
  for (const range of [...draft.contents].sort((a, b) => a[0] - b[0])) {
    const last = contents.at(-1);
    const from = last ? Math.max(range[0], last[1] + 1) : range[0];
    for (const part of minus([from, range[1]], draft.group)) {
      const whole = trim(table, part[0], part[1]);
      if (whole) contents.push(whole);
    }
  }
  const opening = contents[0];
  if (opening && opening[1] < draft.head) contents[0] = withoutLink(table, opening);
  draft.contents = contents;
  draft.source = withBracket(table, outside(table, wholeName(table, draft.source), contents, draft.group));
  draft.addressee = outside(table, draft.addressee, draft.source ? [...contents, draft.source] : contents, draft.group);
  return contents.length > 0;
}

/** "But the road, she said, is shut": what links the sentence to the one before is the writer's. */
function withoutLink(table: TokenTable, [first, last]: Range): Range {
  const links =
    first === sentenceAt(table, first).first && /^(?:but|and|so|yet|or|still|however|also)$/.test(table.lower[first]!);
  if (!links || first === last) return [first, last];
  return trim(table, first + 1, last) ?? [first, last];
}

/** A mention never ends or begins in the middle of a name: "Downing {Street}". */
function wholeName({ nameOf }: TokenTable, range: Range | null): Range | null {
  if (!range) return null;
  let [first, last] = range;
  while (first > 0 && nameOf[first]! >= 0 && nameOf[first - 1] === nameOf[first]) first--;
  while (last + 1 < nameOf.length && nameOf[last]! >= 0 && nameOf[last + 1] === nameOf[last]) last++;
  return [first, last];
}

/** "Joan Fitch (Lab, Westgate[)]": a bracket that a mention opens is closed in it. */
function withBracket({ words }: TokenTable, range: Range | null): Range | null {
  if (!range) return null;
  const [first, last] = range;
  let open = 0;
  for (let i = first; i <= last; i++) open += words[i] === '(' ? 1 : words[i] === ')' ? -1 : 0;
  return [first, open === 1 && words[last + 1] === ')' ? last + 1 : last];
}

function minus([first, last]: Range, [from, to]: Range): Range[] {
  if (to < first || from > last) return first <= last ? [[first, last]] : [];
  const parts: Range[] = [
    [first, from - 1],
    [to + 1, last],
  ];
  return parts.filter(([a, b]) => a <= b);
}

/** The part of a mention before or behind what it runs into; null if it lies inside. */
function outside(table: TokenTable, range: Range | null, taken: readonly Range[], group: Range): Range | null {
  if (!range) return null;
  const all = [...taken, group];
  let [first, last] = range;
  while (first <= last && covers(all, first)) first++;
  while (last >= first && covers(all, last)) last--;
  for (let i = first; i <= last; i++)
    if (covers(all, i)) {
      last = i - 1;
      break;
    }
  return trim(table, first, last);
}
