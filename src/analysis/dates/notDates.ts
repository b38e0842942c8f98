/** Words beside a number or a name that show that it is no date. */
import type { Span } from '../article.ts';
import type { Name } from '../language/sentence.ts';

/** "in 2000 people": things that are counted. */
export const countedThings: ReadonlySet<string> = new Set(
  `acres animals arrests barrels bottles cars cases casualties children civilians copies cows deaths delegates dollars employees euros families
  feet firms fighters guests homes hectares hostages houses inhabitants jobs kilograms kilometers kilometres lawyers megawatts members men meters metres miles
  migrants officers officials patients pages passengers people performers personnel planes points police pounds prisoners protesters pupils
  refugees residents scientists seats sheep ships shares shops signatures soldiers spectators square staff stores students tanks teachers
  tickets times tonnes tons troops units vehicles victims visitors volunteers voters votes women words workers yards`.split(
    /\s+/,
  ),
);

/** "Theresa May", "the Sunday Herald": a month or a weekday inside a longer name is part of the name. */
export function isInName(span: Span, names: readonly Name[]): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.start <= span.start && span.end <= name.end && (name.start < span.start || span.end < name.end || name.title !== undefined); // prettier-ignore
}
