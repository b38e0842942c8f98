/** What each class of mistakes costs: printed by `npm run evaluate -- --errors trees,names`. */

/** Counts one mistake of a class, as "NNP read as NN". */
export function confuse(confusions: Map<string, number>, name: string): void {
  confusions.set(name, (confusions.get(name) ?? 0) + 1);
}

/** The commonest classes, each with how many points of the figure it costs; `all`: of how many decisions. */
export function printConfusions(title: string, confusions: ReadonlyMap<string, number>, all: number, most = 25): void {
  const ranked = [...confusions].sort((a, b) => b[1] - a[1]);
  const sum = ranked.reduce((total, [, count]) => total + count, 0);
  const points = (count: number): string => `${((100 * count) / all).toFixed(2)} points`;
  console.log(`    ${title}: ${sum} mistakes in ${all}`);
  for (const [name, count] of ranked.slice(0, most))
    console.log(`    ${String(count).padStart(7)}  ${points(count).padStart(12)}  ${name}`);
  const rest = ranked.slice(most).reduce((total, [, count]) => total + count, 0);
  if (rest > 0)
    console.log(`    ${String(rest).padStart(7)}  ${points(rest).padStart(12)}  ${ranked.length - most} other classes`);
}
