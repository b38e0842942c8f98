/** What the suite inside VS Code tells the process that started it. */

export interface TestResult {
  title: string;
  passed: boolean;
  /** Milliseconds */
  duration: number;
  error?: string;
}

/** The environment variable that names the file for the results; the web host has no files and prints them instead. */
export const RESULTS_FILE = 'NEWS_TEST_RESULTS';

/** Begins the console line that carries a result out of the web host. */
export const RESULT_LINE = 'news-annotator test result: ';

/** Prints the results, one line each and errors in full, and returns whether all passed. No result at all is a failure. */
export function printResults(results: TestResult[] | undefined): boolean {
  if (results === undefined || results.length === 0) {
    console.log('The suite gave no results.\n0 passed, 1 failed');
    return false;
  }
  for (const { title, passed, duration, error } of results) {
    console.log(`  ${passed ? '✔' : '✖'} ${title}${duration > 500 ? ` (${duration} ms)` : ''}`);
    if (error !== undefined) console.log(error.replace(/^/gm, '      '));
  }
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0;
}
