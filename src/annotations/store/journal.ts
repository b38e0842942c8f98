/**
 * For platforms that cannot replace a file whole: what is about to be written, and what stands there, is put aside first. An
 * entry that is found later means that a write may have been interrupted in the middle.
 */
import { FilesError, type Files } from './files.ts';
import { sha256 } from './sha256.ts';
import { type JournalEntry, readEntry, writeEntry } from './journalEntry.ts';
import { decodeUtf8, encodeUtf8, sameBytes } from './utf8.ts';
import { changesBetween } from '../yaml/change.ts';
import { editYaml } from '../yaml/editYaml.ts';
import { readYaml } from '../yaml/readYaml.ts';
import { sameValue, valueAt } from '../yaml/value.ts';

export class Journal {
  private readonly files: Files;
  private readonly store: Files;
  private readonly folder: string;

  constructor(files: Files, journal: { readonly files: Files; readonly folder: string }) {
    this.files = files;
    this.store = journal.files;
    this.folder = journal.folder;
  }

  async replace(path: string, expected: Uint8Array | null, bytes: Uint8Array): Promise<boolean> {
    const name = this.nameFor(path);
    const kept = writeEntry({ path, before: expected, after: bytes });
    await this.store.replace(name, await this.store.read(name), kept);
    let written: boolean;
    try {
      written = await this.files.replace(path, expected, bytes);
    } catch (error) {
      if (error instanceof FilesError) await this.putBack(path, expected, name, kept);
      throw error;
    }
    await this.drop(name, kept);
    return written;
  }

  /** The disk was full in the middle of it: the old bytes again. Where even that fails, the entry stays. */
  private async putBack(path: string, expected: Uint8Array | null, name: string, kept: Uint8Array): Promise<void> {
    try {
      const now = await this.files.read(path);
      const same = now === null || expected === null ? now === expected : sameBytes(now, expected);
      if (same || (await this.restore(path, now, expected))) await this.drop(name, kept);
    } catch (error) {
      if (!(error instanceof FilesError)) throw error;
    }
  }

  private async restore(path: string, now: Uint8Array | null, expected: Uint8Array | null): Promise<boolean> {
    if (expected) return this.files.replace(path, now, expected);
    return now === null || this.files.remove(path, now);
  }

  /** An entry that cannot be removed does no harm: what it holds has been written. */
  private async drop(name: string, kept: Uint8Array): Promise<void> {
    try {
      await this.store.remove(name, kept);
    } catch (error) {
      if (!(error instanceof FilesError)) throw error;
    }
  }

  async recoverAll(
    inTurn: (path: string, work: () => Promise<boolean>) => Promise<boolean>,
  ): Promise<readonly string[]> {
    const open: string[] = [];
    for (const name of await this.store.list(this.folder)) {
      const bytes = await this.store.read(`${this.folder}/${name}`);
      const entry = bytes && readEntry(bytes);
      // An entry that was cut off: the write it was for had not begun.
      if (bytes && !entry) await this.store.remove(`${this.folder}/${name}`, bytes);
      if (entry && !(await inTurn(entry.path, async () => this.recoverOne(entry.path)))) open.push(entry.path);
    }
    return open;
  }

  /** False where the file holds something that nobody here wrote and nobody can read: it is left, and so is the entry. */
  async recoverOne(path: string): Promise<boolean> {
    const name = this.nameFor(path);
    const kept = await this.store.read(name);
    const entry = kept && readEntry(kept);
    if (!kept) return true;
    if (entry?.path === path && !(await this.mend(entry))) return false;
    await this.store.remove(name, kept);
    return true;
  }

  private async mend({ path, before, after }: JournalEntry): Promise<boolean> {
    const now = await this.files.read(path);
    if (now && sameBytes(now, after)) return true;
    const untouched = now === null ? before === null : before !== null && sameBytes(now, before);
    if (untouched || now === null || isTorn(now, before, after)) return this.files.replace(path, now, after);
    // Somebody wrote it since: of the interrupted change is made what nobody has touched.
    const text = decodeUtf8(now);
    const current = readYaml(text ?? '\u0000');
    const ours = readYaml(decodeUtf8(after) ?? '\u0000');
    const base = readYaml(before === null ? '' : (decodeUtf8(before) ?? '\u0000'));
    if (!current.editable || !ours.editable || !base.editable) return false;
    const changes = changesBetween(base.value, ours.value).filter(({ path: place }) => {
      return sameValue(valueAt(current.value, place), valueAt(base.value, place));
    });
    const edit = editYaml(current, changes, { top: [], fields: () => [] });
    return edit.ok && (edit.read.text === text || (await this.files.replace(path, now, encodeUtf8(edit.read.text))));
  }

  private nameFor(path: string): string {
    return `${this.folder}/${sha256(encodeUtf8(path)).slice(0, 24)}.entry`;
  }
}

/** The new bytes as far as they came, then nothing, or what of the old ones stood there. */
function isTorn(now: Uint8Array, before: Uint8Array | null, after: Uint8Array): boolean {
  let same = 0;
  while (same < now.length && same < after.length && now[same] === after[same]) same++;
  if (same === now.length) return true;
  const rest = before?.subarray(same, now.length);
  return rest !== undefined && before!.length === now.length && sameBytes(now.subarray(same), rest);
}
