/**
 * Date lines that a page sets in pieces: "Published" above "3 March 2020", "February 2, 2022" above "3:15 PM GMT". They are
 * joined into one block, so that label, day and clock are read together.
 */
import { describeBlock, type Block, type ReadForm } from './blocks.ts';
import { readDateLine } from './dateLine.ts';

const LABEL = /^(?:first |last |originally )?(?:published|updated|posted|modified|issued)(?: on| at)?:?$/i;
const CLOCK = /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?$/i;

/** `read`: of what was read before. */
export function joinDateLines(text: string, blocks: readonly Block[], read?: ReadForm): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const opens = above !== undefined && above.plain.length < 30 && LABEL.test(above.plain) && isDay(block);
    const goesOn = above !== undefined && block.plain.length < 20 && CLOCK.test(block.plain) && isDay(above);
    if (above && block.blankBefore < 2 && (opens || goesOn)) {
      joined[joined.length - 1] = describeBlock(text, above.start, block.end, above.blankBefore, read);
    } else joined.push(block);
  }
  return joined;
}

function isDay(block: Block): boolean {
  if (block.plain.length > 60 || !/\d/.test(block.plain)) return false;
  const { dates, rest } = readDateLine(block.plain, 0);
  return dates.length === 1 && rest.length === 0 && !dates[0]!.value.includes('T');
}
