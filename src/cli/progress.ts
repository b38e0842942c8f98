/** How far a long command has come, on standard error: on a terminal one line that counts, in a log one for each tenth. */

export function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} articles`);
  else if (done === of || Math.floor((10 * done) / of) > Math.floor((10 * (done - 1)) / of))
    process.stderr.write(`${done} of ${of} articles\n`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Resolves Ctrl+C to a wish to stop, once; the second time the program ends at once. */
export function onInterrupt(stop: () => void): { dispose(): void } {
  process.once('SIGINT', stop);
  return { dispose: () => process.removeListener('SIGINT', stop) };
}
