/** Articles that are alike, proposed from the index; what reviewers decide of them stands in `duplicates.yaml` of the folder. */
import * as vscode from 'vscode';
import {
  type DuplicateRecord,
  duplicatesLayout,
  isDuplicatesFile,
  newDuplicates,
  putDuplicates,
  readDuplicates,
} from '../../annotations/told/duplicatesFile.ts';
import { type JudgedGroup, judgeGroups } from '../../corpus/duplicates/duplicateDecisions.ts';
import { DuplicateFinder, type Sketched } from '../../corpus/duplicates/duplicates.ts';
import type { Back } from '../files/history.ts';
import { knownReviewer } from '../files/reviewer.ts';
import type { Writer } from '../files/writer.ts';
import { settingsFor } from '../settings.ts';
import { inSteps } from './breathe.ts';
import type { IndexedFolder } from './indexedFolder.ts';

export class Duplicates {
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** Of all reviewers, in the order of their files. */
  async decisions(folder: vscode.Uri): Promise<DuplicateRecord[]> {
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (found) => found,
      (): [string, vscode.FileType][] => [],
    );
    const names = entries.map(([name]) => name).filter(isDuplicatesFile);
    const files = await Promise.all(
      names.sort().map((name) => this.#writer.read(vscode.Uri.joinPath(folder, name).toString())),
    );
    return files.flatMap((file) => (file === null ? [] : [...readDuplicates(file.text).records.values()]));
  }

  /** By path of their first articles. */
  async groups(folder: IndexedFolder): Promise<JudgedGroup[]> {
    const sketched: Sketched[] = [];
    await folder.forEach(({ path, contentHash, sketch }) => sketched.push({ path, contentHash, sketch }));
    sketched.sort((a, b) => (a.path < b.path ? -1 : 1));
    const finder = new DuplicateFinder();
    await inSteps(sketched, (article) => finder.add(article));
    await inSteps(sketched.keys(), (i) => finder.compare(i));
    return judgeGroups(finder.groups(), await this.decisions(folder.folder));
  }

  /** Writes a decision into the reviewer's own file. */
  async decide(folder: vscode.Uri, id: string, decision: DuplicateRecord): Promise<Back> {
    const reviewer = settingsFor(folder).sidecars === 'per-reviewer' ? knownReviewer()?.id : undefined;
    const name = reviewer === undefined ? 'duplicates.yaml' : `duplicates.${reviewer}.yaml`;
    const path = vscode.Uri.joinPath(folder, name).toString();
    return this.#writer.edit(path, [putDuplicates(id, decision)], {
      layout: duplicatesLayout,
      base: (await this.#writer.read(path)) ?? undefined,
      create: () => newDuplicates,
      writable: ({ text }) => readDuplicates(text).writable,
    });
  }
}
