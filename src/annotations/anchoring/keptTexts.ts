/**
 * The texts that were coded are kept once each, `.news-annotator/texts/HASH.txt` in the folder, so that annotations of an
 * article that changed are found again by diff. Every reader of such a folder takes names, and what counts, from here.
 */
import type { Sidecar, Target } from '../sidecar/annotation.ts';
import { hashText } from '../store/sha256.ts';

/** Below the folder; names are joined by whoever knows how the platform does it. */
export const keptFolder = ['.news-annotator', 'texts'] as const;

/** `sha256:0a1b…` → `0a1b….txt`; null for what is no hash, which must not become a path. */
export function keptName(hash: string): string | null {
  return /^sha256:[0-9a-f]{64}$/.test(hash) ? `${hash.slice('sha256:'.length)}.txt` : null;
}

/** The hashes of all texts that a sidecar's positions count in: of the file and of single records. */
export function codedHashes({ article, annotations, rejected }: Sidecar): ReadonlySet<string> {
  const targets: readonly Target[] = [...annotations.values(), ...rejected.values()];
  const hashes = [article.textHash, ...targets.map(({ textHash }) => textHash)];
  return new Set(hashes.filter((hash) => hash !== undefined));
}

/** A kept file that somebody edited is no longer the text that was coded. */
export function isKeptText(text: string, hash: string): boolean {
  return hashText(text) === hash;
}
