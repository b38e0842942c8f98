/**
 * The version of the analysis: the package's, and a hash of everything that a result depends on beside the text. Caches, the
 * index and sidecars carry it, so that nobody has to remember to raise it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `0.1.0-1f3a9c2b` for the sources in `src/analysis` and the models in `models` of the folder `root`. */
export function readAnalysisVersion(root) {
  const hash = createHash('sha256');
  for (const [folder, ending] of [
    ['src/analysis', '.ts'],
    ['models', '.bin'],
  ]) {
    const from = path.join(root, folder);
    if (!existsSync(from)) continue;
    const names = readdirSync(from, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
    for (const name of names.filter((one) => one.endsWith(ending)).sort()) {
      const bytes = readFileSync(path.join(from, name));
      // a copy with Windows line ends is the same source
      const content = ending === '.ts' ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
      hash.update(`${folder}/${name}\0`).update(content).update('\0');
    }
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}
