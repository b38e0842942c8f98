/** What is written on a disk: whole or not at all, and where it cannot be, the file and the cause are named. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describeError, InputError } from './errors.ts';

/** A full disk or Ctrl+C leaves no half of it under its name. */
export function writeWhole(file: string, content: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw cannotWrite(file, error);
  }
}

/** With those above it. `otherwise`: what the user can do where it cannot be made. */
export function makeFolder(folder: string, otherwise: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // Node says ENOENT as well where the disk can only be read
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing can be written there' : describeError(error);
    throw new InputError(`${folder}: ${why}; ${otherwise}`);
  }
}

export const cannotWrite = (file: string, error: unknown): InputError =>
  new InputError(`${file}: cannot be written: ${describeError(error)}`);
