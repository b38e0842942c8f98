/** Runs mocha inside an extension host and collects what came out, in the shape of ../results.ts. */
import type { TestResult } from '../results.ts';

/** What the Node build and the browser build of mocha have in common. */
export interface Mocha {
  run(whenDone: () => void): {
    on(event: 'pass' | 'fail', listener: (test: FinishedTest, error?: Error) => void): unknown;
  };
}

interface FinishedTest {
  duration?: number;
  fullTitle(): string;
}

export async function collect(mocha: Mocha): Promise<TestResult[]> {
  const results: TestResult[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(resolve);
    const add = (test: FinishedTest, error?: Error) => {
      const { duration = 0 } = test;
      const failure = error && { error: error.stack ?? error.message };
      results.push({ title: test.fullTitle(), passed: !error, duration, ...failure });
    };
    runner.on('pass', (test) => add(test));
    runner.on('fail', add);
  });
  return results;
}
