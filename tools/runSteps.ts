/** Runs npm scripts, shows what they print, and adds up what they say has passed and failed. */
import { spawn } from 'node:child_process';

export interface Count {
  passed: number;
  failed: number;
}

/** A line that ends a runner's output, ours or mocha's. The last of its kind holds. */
export function countTests(output: string): Count | undefined {
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (ours) return { passed: Number(ours[1]), failed: Number(ours[2]) };
  const passing = [...output.matchAll(/^ *(\d+) passing \(/gm)].at(-1);
  if (!passing) return undefined;
  const failing = [...output.matchAll(/^ *(\d+) failing$/gm)].at(-1);
  return { passed: Number(passing[1]), failed: Number(failing?.[1] ?? 0) };
}

/** What a finished step adds: its tests, or one for a step without tests; one that died has failed, whatever it counted. */
export function countStep(output: string, exitCode: number): Count {
  const counted = countTests(output) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const SHOWN_LINES = 80;

/**
 * What a failed step says of its failures, to be printed once more at the end, where nobody has to look for it: mocha's list,
 * the failed tests of our runners with their errors, else the last lines.
 */
export function whatFailed(output: string): string {
  const lines = output.trimEnd().split('\n');
  const list = lines.findLastIndex((line) => /^ *\d+ failing$/.test(line));
  if (list >= 0) return lines.slice(list, list + SHOWN_LINES).join('\n');
  let isFailed = false;
  const failed = lines.filter((line) => {
    const mark = /^ *([✔✖]) /.exec(line)?.[1];
    if (mark !== undefined) isFailed = mark === '✖';
    return isFailed && (mark !== undefined || line.startsWith('      '));
  });
  return (failed.length > 0 ? failed.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES)).join('\n');
}

/** Each of them keeps one core busy, and nothing in it depends on how fast: two run side by side, before all others. */
const oneCore = ['lint', 'check', 'evaluate'];

interface Step {
  readonly script: string;
  readonly seconds: number;
  readonly count: Count;
  readonly output: string;
}

/** Runs the scripts, all of them even where one fails, prints what failed and a summary, and returns the sum. */
export async function runSteps(scripts: string[]): Promise<Count> {
  const beside = scripts.filter((script) => oneCore.includes(script));
  const alone = scripts.filter((script) => !oneCore.includes(script));
  const steps = [...(await inTwoLanes(beside)), ...(await inTurn(alone, 'as it comes'))];
  const failures = steps
    .filter(({ count }) => count.failed > 0)
    .map(({ script, output }) => `── failed in ${script}\n${whatFailed(output)}`);
  if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
  console.log(`\n${steps.map(lineOf).join('\n')}\n`);
  return sumOf(steps.map(({ count }) => count));
}

function lineOf({ script, seconds, count: { passed, failed } }: Step): string {
  const mark = failed === 0 ? '✔' : '✖';
  return `${mark} ${script.padEnd(16)} ${seconds.toFixed(0).padStart(4)} s  ${passed} passed, ${failed} failed `;
}

const sumOf = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

async function inTwoLanes(waiting: string[]): Promise<Step[]> {
  if (waiting.length === 1) return inTurn(waiting, 'as it comes');
  const lanes = await Promise.all([inTurn(waiting, 'at its end'), inTurn(waiting, 'at its end')]);
  return lanes.flat();
}

/** Takes the scripts from the list, so that two can share one. `shown`: what a script prints. */
async function inTurn(waiting: string[], shown: 'as it comes' | 'at its end'): Promise<Step[]> {
  const steps: Step[] = [];
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    console.log(`\n── npm run ${script}`);
    const start = Date.now();
    const { output, exitCode } = await runScript(script, shown === 'as it comes');
    if (shown === 'at its end') console.log(`\n── ${script}\n${output}`);
    steps.push({ script, seconds: (Date.now() - start) / 1000, count: countStep(output, exitCode), output });
  }
  return steps;
}

function runScript(script: string, isShown: boolean): Promise<{ output: string; exitCode: number }> {
  return new Promise((resolve) => {
    const npm = process.env['npm_execpath'];
    const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
    const child = spawn(command, [...first, 'run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const])
      from.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (isShown) to.write(chunk);
      });
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ output: '', exitCode: 1 });
    });
    child.once('close', (code) => resolve({ output: Buffer.concat(chunks).toString(), exitCode: code ?? 1 }));
  });
}
