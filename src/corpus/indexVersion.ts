/** What the entries of an index depend on beside article, sidecars and what was told: the analysis and its models. */
import { analysisVersion } from '../analysis/analysisVersion.ts';

/** `0.1-k3j9x2`: changes with every byte of a model. */
export function indexVersion(models: ReadonlyMap<string, Uint8Array>): string {
  let hash = 0x811c9dc5;
  for (const [name, bytes] of [...models].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return `${analysisVersion}-${(hash >>> 0).toString(36)}`;
}
