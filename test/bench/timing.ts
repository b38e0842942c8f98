/** Times in milliseconds. */

/** The median of several runs after one that warms up. */
export function medianTime(run: () => void, runs = 3): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export function line(name: string, ...cells: string[]): void {
  console.log(`  ${name.padEnd(34)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`);
}
