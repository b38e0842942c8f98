/** The trained models where they lie on a disk: each worker reads them itself, and nobody waits for another to hand them over. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** File name → bytes; empty where there are none: the analysis says what it does without. */
export function readModelsIn(folder: string): Map<string, Uint8Array> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  } catch {
    return new Map();
  }
}
