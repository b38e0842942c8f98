/** Times in milliseconds of the processor: the machine may be doing other things. */

export function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of several runs, after as many as an engine needs to have compiled what it runs: what a folder or an open editor has. */
export function medianTime(run: () => void, runs = 5, warm = 4): number {
  for (let i = 0; i < warm; i++) run();
  const times = Array.from({ length: runs }, () => timeOf(run));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export function line(name: string, ...cells: string[]): void {
  console.log(`  ${name.padEnd(34)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`);
}
