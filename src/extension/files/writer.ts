/**
 * The one place that reviewers' files are written from: sidecars, `entities.yaml`, `corrections.yaml`. The store makes it safe;
 * here its failures become words, and every change gives the way back.
 */
import * as vscode from 'vscode';
import type { Fields } from '../../annotations/sidecar/annotation.ts';
import type { Files } from '../../annotations/store/files.ts';
import { editSidecar } from '../../annotations/sidecar/editSidecar.ts';
import { isWritable, readSidecar, sidecarLayout } from '../../annotations/sidecar/sidecarFile.ts';
import { Store, type EditOptions, type StoreFailure, type StoreResult } from '../../annotations/store/store.ts';
import { applyChanges, recordsOf, undoOf, type Change } from '../../annotations/yaml/change.ts';
import type { FileLayout } from '../../annotations/yaml/editYaml.ts';
import type { YamlRead } from '../../annotations/yaml/readYaml.ts';
import { withPauses } from '../folder/breathe.ts';
import { log, messageOf } from '../log.ts';
import { editorBuffers } from './buffers.ts';
import { ExactTexts, type Texts } from './exactTexts.ts';
import type { Back } from './history.ts';
import { fileNameOf } from './sidecarPaths.ts';
import { warn } from '../messages.ts';

const { t } = vscode.l10n;
/** Characters of the texts that are kept for taking back what was done byte for byte. */
const mostExact = 8_000_000;

export class Writer {
  readonly files: Files;
  readonly #store: Store;
  readonly #journal: vscode.Uri;
  readonly #exact = new ExactTexts(mostExact);
  readonly #wrote = new vscode.EventEmitter<vscode.Uri>();
  #journalMade: Promise<void> | undefined;
  /** A file was changed from here. */
  readonly onDidWrite = this.#wrote.event;

  /** `storage`: where interrupted writes are remembered. */
  constructor(files: Files, storage: vscode.Uri) {
    this.files = files;
    this.#journal = vscode.Uri.joinPath(storage, 'journal');
    const journal = { files, folder: this.#journal.toString() };
    this.#store = new Store(files, { journal, buffers: editorBuffers, doing: withPauses });
  }

  /** What the file holds, as it is in an editor with unsaved changes. Null where there is none. */
  read(path: string): Promise<YamlRead | null> {
    return this.#store.read(path);
  }

  /** Makes the changes. Rejects, with the reason in words, where they cannot be made: the file is then as it was. */
  async edit(
    path: string,
    changes: readonly Change[] | ((current: Fields) => readonly Change[]),
    options: EditOptions,
  ): Promise<Back> {
    await this.#journalIsThere();
    const { undo, read, before, clashes } = this.#written(path, await this.#store.edit(path, changes, options));
    if (clashes.length > 0) {
      const name = fileNameOf(vscode.Uri.parse(path));
      warn(t('{0} was changed at the same time; both versions are kept in it.', name));
    }
    // Without `create`: a file that is gone by then is not made anew.
    const { layout, writable } = options;
    const again = (changes: readonly Change[], left: Fields): Back => {
      // the records that it is about, and not the whole file, for as long as somebody may go back
      const base = { value: recordsOf(left, changes) };
      return () => this.edit(path, changes, { layout, base, ...(writable ? { writable } : {}) });
    };
    const old = applyChanges(read.value, undo);
    return this.#exactly(path, read.text, before, again(undo, read.value), again(undoOf(read, undo), old));
  }

  /** Joins the two versions between conflict marks, or a copy, by id. Resolves to how many values met, and the way back. */
  async merge(
    path: string,
    copy: { readonly theirs: string; readonly base: string | null } | null,
    layout: FileLayout,
  ): Promise<{ readonly clashes: number; readonly back: Back }> {
    await this.#journalIsThere();
    const { read, before, clashes } = this.#written(path, await this.#store.merge(path, copy, layout));
    return { clashes: clashes.length, back: this.#exactly(path, read.text, before) };
  }

  /** Makes the changes in a sidecar: in the one that is there, or in a new one that begins as `text`. */
  async add(path: string, text: string, make: (current: Fields) => readonly Change[]): Promise<Back> {
    if (await this.#isThere(path)) return this.change(path, make);
    const begun = readSidecar(text);
    const edit = editSidecar(begun, make(begun.read.value));
    if (!edit.ok) throw new Error(failureText(path, edit.reason, ''));
    return this.#make(path, edit.file.text);
  }

  /** Changes a sidecar that is there. */
  change(path: string, changes: readonly Change[] | ((current: Fields) => readonly Change[])): Promise<Back> {
    return this.edit(path, changes, { layout: sidecarLayout, writable: isWritable });
  }

  /** With VS Code's own means, so that editors follow. Never onto a file that is there. */
  async rename(from: vscode.Uri, to: vscode.Uri): Promise<Back> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to, { overwrite: false });
    const name = fileNameOf(from);
    if ((await this.#isThere(to.toString())) || !(await vscode.workspace.applyEdit(edit)))
      throw new Error(t('{0} could not be renamed.', name));
    for (const uri of [from, to]) this.#wrote.fire(uri);
    return () => this.rename(to, from);
  }

  /** To the trash, if the file still holds this. Undefined where there is no trash: then it stays. */
  async discard(path: string, text: string): Promise<Back | undefined> {
    const uri = vscode.Uri.parse(path);
    if ((await this.read(path))?.text !== text) return undefined;
    try {
      await vscode.workspace.fs.delete(uri, { useTrash: true });
    } catch (error) {
      log().warn(`${path} could not be moved to the trash.`, messageOf(error));
      return undefined;
    }
    this.#wrote.fire(uri);
    return () => this.#make(path, text);
  }

  /** Finishes what an earlier run left half done, and says which files a person has to look at. */
  async recover(): Promise<void> {
    const interrupted = await this.#store.recover().catch((error: unknown) => {
      log().error('Interrupted writes could not be looked for.', messageOf(error));
      return [];
    });
    for (const path of interrupted) {
      log().warn(`A write of ${path} was interrupted.`);
      const name = fileNameOf(vscode.Uri.parse(path));
      warn(t('Writing {0} was interrupted: please look whether it is whole.', name));
    }
  }

  dispose(): void {
    this.#wrote.dispose();
  }

  async #isThere(path: string): Promise<boolean> {
    return (await this.files.stat(path)) !== null;
  }

  async #make(path: string, text: string): Promise<Back> {
    await this.#journalIsThere();
    this.#written(path, await this.#store.make(path, text));
    return this.#exactly(path, text, null);
  }

  /**
   * The way from one text of a file to another, byte for byte; null: no file. Where the file holds something else by then,
   * or is too long ago, the changes are made in that (`otherwise`); `back` is the same for the opposite way.
   */
  #exactly(path: string, from: string | null, to: string | null, otherwise?: Back, back?: Back): Back {
    // Without another way these texts are the only one, and are kept.
    const exact = otherwise ? this.#exact.keep({ from, to }) : () => ({ from, to });
    return async () => {
      const texts = exact();
      return texts ? this.#goExactly(path, texts, otherwise, back) : otherwise!();
    };
  }

  async #goExactly(path: string, { from, to }: Texts, otherwise?: Back, back?: Back): Promise<Back> {
    const result =
      from === null
        ? await this.#store.make(path, to ?? '')
        : to === null
          ? await this.#store.remove(path, from)
          : await this.#store.restore(path, from, to);
    if (!result.ok && result.reason === 'changed' && otherwise) return otherwise();
    this.#written(path, result);
    return this.#exactly(path, to, from, back, otherwise);
  }

  #written(path: string, result: StoreResult): StoreResult & { readonly ok: true } {
    if (!result.ok) throw new Error(failureText(path, result.reason, result.message));
    this.#wrote.fire(vscode.Uri.parse(path));
    return result;
  }

  async #journalIsThere(): Promise<void> {
    this.#journalMade ??= Promise.resolve(vscode.workspace.fs.createDirectory(this.#journal));
    try {
      await this.#journalMade;
    } catch (error) {
      this.#journalMade = undefined; // tried again at the next write
      throw error;
    }
  }
}

function failureText(path: string, reason: StoreFailure, message: string): string {
  const name = fileNameOf(vscode.Uri.parse(path));
  switch (reason) {
    case 'not-there':
      return t('{0} is gone.', name);
    case 'not-editable':
      return t('{0} is left untouched until it is mended.', name);
    case 'not-verified':
      return t('{0} could not be edited without changing other parts of it, so it was not written.', name);
    case 'busy':
      return t('{0} is being changed by another program.', name);
    case 'changed':
      return t('{0} was changed since, so it is left as it is.', name);
    case 'denied':
      return t('{0} may not be written.', name);
    case 'full':
      return t('There is no space left for {0}.', name);
    case 'gone':
      return t('The folder of {0} is gone.', name);
    case 'other':
      return t('{0} could not be written: {1}', name, message);
  }
}
