/** What the entries of an index depend on beside article, sidecars and what was told: the analysis and its models. */
import { analysisVersion } from '../../analysis/analysisVersion.ts';

/** `0.1-k3j9x2`: changes with every byte of a model. */
export function indexVersion(models: ReadonlyMap<string, Uint8Array>): string {
  let hash = 0x811c9dc5;
  for (const [name, bytes] of [...models].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    hash = addBytes(hash, bytes);
  }
  return `${analysisVersion}-${(hash >>> 0).toString(36)}`;
}

/** Four at a time: three megabytes take some milliseconds, and the extension host waits for them. */
function addBytes(seed: number, bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = seed ^ bytes.length;
  for (let i = 0; i < whole; i += 4) {
    hash = Math.imul(hash ^ words.getUint32(i, true), 0x01000193);
    hash ^= hash >>> 15; // the upper bits of a word must reach the lower ones
  }
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}
