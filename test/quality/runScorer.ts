/** Writes predictions into a temporary folder and lets one of the scorers beside the project judge them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Scored {
  readonly stdout: string;
  /** The content of the file that `{json}` in the arguments stood for, if any; likewise of `{errors}`. */
  readonly json: string | undefined;
  readonly errors: string | undefined;
}

/** `args` may name `{pred}`, the folder of predictions, and `{json}` and `{errors}`, files that the scorer writes. Throws with the scorer's own words if it fails. */
export function runScorer(script: string, args: readonly string[], predictions: ReadonlyMap<string, object>): Scored {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-evaluate-'));
  try {
    for (const [name, prediction] of predictions) writeFileSync(path.join(folder, name), JSON.stringify(prediction));
    const json = path.join(folder, 'scores.result');
    const errors = path.join(folder, 'errors.result');
    const filled = args.map((arg) => arg.replace('{pred}', folder).replace('{json}', json).replace('{errors}', errors));
    const written = (file: string): string | undefined =>
      filled.includes(file) ? readFileSync(file, 'utf8') : undefined;
    // A scorer runs only where its own address is the one it was called by: not through a link.
    const { status, stdout, stderr } = spawnSync(process.execPath, [realpathSync(script), ...filled], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${path.basename(script)} failed: ${stderr}`);
    return { stdout, json: written(json), errors: written(errors) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
