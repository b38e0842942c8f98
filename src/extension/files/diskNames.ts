/** Names beside a file that are ours alone, and what the disk says where something is not there. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export function besideName(path: string, what: 'tmp' | 'lock'): string {
  return join(dirname(path), `.${basename(path)}.na-${what}`);
}

export function isOurs(name: string): boolean {
  return /^\..*\.na-(?:tmp|lock)/.test(name);
}

export async function namesIn(folder: string): Promise<string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
