/**
 * `npm run soak [-- --minutes 10] [--seed 42]`: the random walks of the store for as long as one likes, with new seeds all the
 * time. Stops at the first loss, with what leads there.
 */
import fc from 'fast-check';
import { anyStep, walk } from './walk.ts';

const walksAtOnce = 20;

function numberAfter(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? NaN : Number(process.argv[at + 1]);
  return Number.isFinite(value) ? value : otherwise;
}

async function soak(minutes: number, firstSeed: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  let steps = 0;
  let confirmed = 0;
  for (let seed = firstSeed; Date.now() < end; seed++) {
    const walks = fc.asyncProperty(
      fc.array(anyStep, { minLength: 40, maxLength: 400, size: 'max' }),
      fc.boolean(),
      async (way, atomic) => {
        confirmed += await walk(way, atomic);
        steps += way.length;
      },
    );
    await fc.assert(walks, { numRuns: walksAtOnce, seed });
    console.log(`seed ${seed}: ${steps} steps, ${confirmed} edits confirmed, nothing lost`);
  }
}

soak(numberAfter('--minutes', 5), numberAfter('--seed', Date.now() % 1_000_000)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
