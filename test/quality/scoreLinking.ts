/** Linking inside an article, on a hundred invented traps. */
import { judgeLinking } from '../analysis/speakers/linked.ts';
import { linkingTraps } from './linkingTraps.ts';
import type { Material, Row } from './row.ts';

export function scoreLinking({ models, errors }: Material): Row[] {
  let merges = 0;
  let missed = 0;
  for (const text of linkingTraps) {
    const { wrongMerges, missedLinks } = judgeLinking(text, models);
    merges += wrongMerges.length;
    missed += missedLinks.length;
    if (errors && wrongMerges.length + missedLinks.length > 0)
      console.log(
        `    ${[...wrongMerges.map((merge) => `MERGED ${merge}`), ...missedLinks].join('; ')} | ${text.replace(/\n+/g, ' ¶ ')}`,
      );
  }
  return [
    { on: 'linking traps', figure: 'texts', value: linkingTraps.length, count: true },
    { on: 'linking traps', figure: 'wrong merges', value: merges, count: true },
    { on: 'linking traps', figure: 'missed links', value: missed, count: true },
  ];
}
