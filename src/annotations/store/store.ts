/**
 * Writes files that people keep years of work in. Used for sidecars, `entities.yaml` and `corrections.yaml` alike.
 *
 *     const store = new Store(files, { journal });
 *     await store.recover();                                        // once, at the start
 *     const result = await store.edit(path, changes, { layout: sidecarLayout, base: file.read, create: () => newSidecar(…) });
 *     if (result.ok) { result.read; result.undo; result.clashes }   // what is in the file now, the way back, what met
 *
 * - Edits of one file wait for one another. Each reads the file anew, so a change from outside is never written over: changes
 *   are rebased onto it, and what clashes is kept beside (`yaml/merge.ts`).
 * - The file is replaced only if it still holds what was read; else all is done again.
 * - Where the platform cannot replace a file whole, old and new bytes lie in the journal until the write is confirmed, and
 *   `recover` finishes or mends what was interrupted.
 * - A file with unsaved changes in an editor is edited there, and not saved for the person.
 */
import { atOnce, type Doing } from '../inSteps.ts';
import type { Fields } from '../sidecar/annotation.ts';
import { FilesError, type Files, type FilesErrorCode } from './files.ts';
import { Journal } from './journal.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';
import { undoOf, type Change } from '../yaml/change.ts';
import { editInSteps, type FileLayout } from '../yaml/editYaml.ts';
import { mergeTexts, rebaseChanges, splitConflict, type Clash } from '../yaml/merge.ts';
import { sizeLimit } from '../yaml/guardText.ts';
import { readYaml, readYamlInSteps, type YamlRead } from '../yaml/readYaml.ts';

/** Files that are open in an editor with unsaved changes. */
export interface Buffers {
  /** The unsaved text, or undefined where the file has none. */
  unsaved(path: string): string | undefined;
  /** Replaces the buffer's text if it still is `expected`, as one undoable step, and does not save. */
  replace(path: string, expected: string, text: string): Promise<boolean>;
}

export interface StoreOptions {
  /** Where interrupted writes are remembered, for `files` that are not atomic: the extension's own storage. */
  readonly journal?: { readonly files: Files; readonly folder: string };
  readonly buffers?: Buffers;
  /** How a file is read: at once, where nothing is said. */
  readonly doing?: Doing;
}

export interface EditOptions {
  readonly layout: FileLayout;
  /** The version the changes were meant for. Without it they are meant for whatever is there. */
  readonly base?: Pick<YamlRead, 'value'> | undefined;
  /** Text of the file where there is none yet; without it, none is made. */
  readonly create?: () => string;
  /** Whether a version may be written, beyond what its form says: false for a newer format. */
  readonly writable?: (read: YamlRead) => boolean;
}

export type StoreFailure = 'not-there' | 'not-editable' | 'not-verified' | 'busy' | 'changed' | FilesErrorCode;

export type StoreResult =
  | {
      readonly ok: true;
      readonly read: YamlRead;
      /** What the file held; null where there was none. */
      readonly before: string | null;
      /** The changes that lead back. */
      readonly undo: readonly Change[];
      readonly clashes: readonly Clash[];
      /** In an editor's buffer, not yet on the disk. */
      readonly unsaved: boolean;
    }
  | { readonly ok: false; readonly reason: StoreFailure; readonly message: string };

const attempts = 20;

export class Store {
  private readonly files: Files;
  private readonly buffers: Buffers | undefined;
  private readonly journal: Journal | null;
  private readonly doing: Doing;
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly last = new Map<string, YamlRead>();

  constructor(files: Files, options: StoreOptions = {}) {
    this.files = files;
    this.buffers = options.buffers;
    this.doing = options.doing ?? atOnce;
    this.journal = files.atomic || !options.journal ? null : new Journal(files, options.journal);
  }

  /** The file as it is now, unsaved changes included; null where there is none. Bytes that are no UTF-8 are a problem of it. */
  async read(path: string): Promise<YamlRead | null> {
    return this.inTurn(path, async () => {
      await this.journal?.recoverOne(path);
      const bytes = await this.files.read(path);
      const text = this.buffers?.unsaved(path) ?? (bytes && textOf(bytes));
      return text === null ? null : this.parse(path, text);
    });
  }

  /** Makes the changes, or says why not; the file is then as it was. A function is asked for them with what the file holds. */
  async edit(
    path: string,
    wanted: readonly Change[] | ((current: Fields) => readonly Change[]),
    options: EditOptions,
  ): Promise<StoreResult> {
    return this.attempt(path, async (text) => {
      const current = text ?? options.create?.();
      if (current === undefined) return failure('not-there', path);
      const read = await this.parse(path, current);
      if (!read.editable || options.writable?.(read) === false) return failure('not-editable', path);
      const changes = typeof wanted === 'function' ? wanted(read.value) : wanted;
      const rebased = options.base
        ? rebaseChanges(changes, options.base.value, read.value)
        : { changes: [...changes], clashes: [] };
      const edit = await this.doing(editInSteps(read, rebased.changes, options.layout));
      if (!edit.ok) return failure(edit.reason, path);
      return {
        ok: true,
        read: edit.read,
        before: text,
        undo: undoOf(read, rebased.changes),
        clashes: rebased.clashes,
        unsaved: false,
      };
    });
  }

  /** Joins two versions by id: those between merge conflict marks, or a copy that a synchronising program left. */
  async merge(
    path: string,
    copy: { readonly theirs: string; readonly base: string | null } | null,
    layout: FileLayout,
  ): Promise<StoreResult> {
    return this.attempt(path, (text) => {
      if (text === null) return failure('not-there', path);
      const sides = copy ? { ours: text, ...copy } : splitConflict(text);
      if (!sides) return failure('not-editable', path);
      const merge = mergeTexts(sides.base, sides.ours, sides.theirs, layout);
      return merge.ok
        ? { ok: true, read: merge.read, before: text, undo: [], clashes: merge.clashes, unsaved: false }
        : failure(merge.reason, path);
    });
  }

  /** Puts a text in the place of another, whole: the way back from a merge. `changed` where the file holds something else by now. */
  async restore(path: string, expected: string, text: string): Promise<StoreResult> {
    return this.attempt(path, async (there) => {
      if (there !== expected) return failure(there === null ? 'not-there' : 'changed', path);
      const read = await this.doing(readYamlInSteps(text, this.last.get(path)));
      return { ok: true, read, before: expected, undo: [], clashes: [], unsaved: false };
    });
  }

  /** Makes a file that is not there yet. `changed` where there is one. */
  async make(path: string, text: string): Promise<StoreResult> {
    return this.attempt(path, (there) =>
      there === null
        ? { ok: true, read: readYaml(text), before: null, undo: [], clashes: [], unsaved: false }
        : failure('changed', path),
    );
  }

  /** Takes a file away that holds exactly this. */
  async remove(path: string, text: string): Promise<StoreResult> {
    return this.inTurn(path, async () => {
      try {
        const bytes = await this.files.read(path);
        if (bytes === null) return failure('not-there', path);
        const same = textOf(bytes) === text && this.buffers?.unsaved(path) === undefined;
        if (!same || !(await this.files.remove(path, bytes))) return failure('changed', path);
        this.last.delete(path);
        return { ok: true, read: readYaml(''), before: text, undo: [], clashes: [], unsaved: false };
      } catch (error) {
        if (error instanceof FilesError) return { ok: false, reason: error.code, message: error.message };
        throw error;
      }
    });
  }

  /** Finishes or mends what an earlier run left half done. Gives the files that a person has to look at. */
  async recover(): Promise<readonly string[]> {
    return this.journal ? await this.journal.recoverAll((path, work) => this.inTurn(path, work)) : [];
  }

  /** What was read of a file is no longer needed. */
  forget(path: string): void {
    this.last.delete(path);
  }

  private async attempt(
    path: string,
    work: (text: string | null) => StoreResult | Promise<StoreResult>,
  ): Promise<StoreResult> {
    return this.inTurn(path, async () => {
      try {
        await this.journal?.recoverOne(path);
        for (let i = 0; i < attempts; i++) {
          const bytes = await this.files.read(path);
          const unsaved = this.buffers?.unsaved(path);
          const text = unsaved ?? (bytes && textOf(bytes));
          const result = await work(text);
          if (!result.ok || result.read.text === text) return result;
          const written =
            unsaved === undefined
              ? await this.write(path, bytes, result.read.text)
              : await this.buffers!.replace(path, unsaved, result.read.text);
          if (!written) continue;
          this.last.set(path, result.read);
          return { ...result, unsaved: unsaved !== undefined };
        }
        return failure('busy', path);
      } catch (error) {
        if (error instanceof FilesError) return { ok: false, reason: error.code, message: error.message };
        throw error;
      }
    });
  }

  private async write(path: string, expected: Uint8Array | null, text: string): Promise<boolean> {
    const bytes = encodeUtf8(text);
    return this.journal
      ? await this.journal.replace(path, expected, bytes)
      : await this.files.replace(path, expected, bytes);
  }

  private async parse(path: string, text: string): Promise<YamlRead> {
    const known = this.last.get(path);
    if (known?.text === text) return known;
    const read = await this.doing(readYamlInSteps(text, known));
    this.last.set(path, read);
    return read;
  }

  /** One after the other for one file; a failure does not stop the next. */
  private async inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(path) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.queues.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.queues.get(path) === turn) this.queues.delete(path);
    }
  }
}

/** What is no UTF-8, or too large, becomes a text that every reader of ours refuses: it is shown with its problem and never written. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > sizeLimit) return ' '.repeat(sizeLimit + 1);
  return decodeUtf8(bytes) ?? '\u0000';
}

function failure(reason: StoreFailure, path: string): StoreResult {
  return { ok: false, reason, message: path };
}
