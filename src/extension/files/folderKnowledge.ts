/**
 * What people told the machine for a whole folder: `entities.yaml` and `corrections.yaml`, and those of each reviewer, of the
 * nearest folder above the article that has any. Read again when they change; written through the store, like sidecars.
 */
import * as vscode from 'vscode';
import type { Fields } from '../../annotations/annotation.ts';
import {
  correctionsLayout,
  newCorrections,
  readCorrections,
  type CorrectionsFile,
} from '../../annotations/correctionsFile.ts';
import {
  entitiesLayout,
  joinEntities,
  newEntities,
  readEntities,
  type EntitiesFile,
  type EntityKnowledge,
} from '../../annotations/entitiesFile.ts';
import type { Change } from '../../annotations/editSidecar.ts';
import { Delay } from '../delay.ts';
import { log } from '../log.ts';
import { settingsFor } from '../settings.ts';
import type { Back } from './history.ts';
import type { Problems } from './problems.ts';
import { knownReviewer } from './reviewer.ts';
import { folderOf } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';

export type KnowledgeKind = 'entities' | 'corrections';

export interface FileOf<F> {
  /** The file's address. */
  readonly path: string;
  readonly file: F;
}

/** The present reviewer's own files, as far as there are any. */
export interface OwnFiles {
  readonly entities: EntitiesFile | undefined;
  readonly corrections: CorrectionsFile | undefined;
}

export interface Told {
  /** The folder that the files lie in, or will lie in. */
  readonly folder: vscode.Uri;
  /** What the entities files say together. */
  readonly entities: EntityKnowledge;
  readonly entityFiles: readonly FileOf<EntitiesFile>[];
  readonly corrections: readonly CorrectionsFile[];
  readonly correctionFiles: readonly FileOf<CorrectionsFile>[];
}

const knowledgeFile = /^(entities|corrections)(?:\.[a-z0-9][a-z0-9-]{0,63})?\.yaml$/;
const pause = 100;

export class FolderKnowledge {
  readonly #writer: Writer;
  readonly #problems: Problems;
  readonly #told = new Map<string, Promise<Told>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #delay = new Delay();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(writer: Writer, problems: Problems) {
    this.#writer = writer;
    this.#problems = problems;
    const watcher = vscode.workspace.createFileSystemWatcher('**/{entities,corrections}*.yaml');
    const forget = () => {
      this.#told.clear();
      this.#delay.run(pause, () => this.#changed.fire());
    };
    const gone = (file: vscode.Uri) => {
      problems.show(file.toString(), []);
      forget();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#delay,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(gone),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isKnowledge(document.uri)) forget();
      }),
      writer.onDidWrite((file) => {
        if (!isKnowledge(file)) return;
        this.#told.clear();
        this.#changed.fire();
      }),
    );
  }

  about(article: vscode.Uri): Promise<Told> {
    const folder = folderOf(article);
    const key = folder.toString();
    let told = this.#told.get(key);
    if (!told) this.#told.set(key, (told = this.#readNearest(folder)));
    return told;
  }

  async own(article: vscode.Uri): Promise<OwnFiles> {
    const told = await this.about(article);
    const paths = { entities: ownPath(told, article, 'entities'), corrections: ownPath(told, article, 'corrections') };
    return {
      entities: told.entityFiles.find(({ path }) => path === paths.entities)?.file,
      corrections: told.correctionFiles.find(({ path }) => path === paths.corrections)?.file,
    };
  }

  /** Changes the present reviewer's own file, which is made if there is none; it holds for the whole folder at once. */
  async edit(
    article: vscode.Uri,
    kind: KnowledgeKind,
    changes: readonly Change[] | ((current: Fields) => readonly Change[]),
  ): Promise<Back> {
    const { folder, entityFiles, correctionFiles } = await this.about(article);
    const reviewer = settingsFor(article).sidecars === 'per-reviewer' ? knownReviewer()?.id : undefined;
    const name = reviewer === undefined ? `${kind}.yaml` : `${kind}.${reviewer}.yaml`;
    const path = vscode.Uri.joinPath(folder, name).toString();
    const known: readonly FileOf<EntitiesFile | CorrectionsFile>[] =
      kind === 'entities' ? entityFiles : correctionFiles;
    return this.#writer.edit(path, changes, {
      layout: kind === 'entities' ? entitiesLayout : correctionsLayout,
      base: known.find((one) => one.path === path)?.file.read,
      create: () => (kind === 'entities' ? newEntities : newCorrections),
      writable: ({ text }) => (kind === 'entities' ? readEntities(text) : readCorrections(text)).writable,
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Upwards as far as the workspace goes, and no further: other people's files are none of ours. */
  async #readNearest(folder: vscode.Uri): Promise<Told> {
    const top = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    const topPath = top.path.replace(/\/$/, '');
    for (let at = folder; at.path === topPath || at.path.startsWith(`${topPath}/`); at = folderOf(at)) {
      const names = (await namesIn(at)).filter((name) => knowledgeFile.test(name)).sort();
      if (names.length > 0) return this.#readFiles(at, names);
      if (at.path === '/') break;
    }
    return this.#readFiles(top, []);
  }

  async #readFiles(folder: vscode.Uri, names: readonly string[]): Promise<Told> {
    const read = await Promise.all(
      names.map(async (name) => {
        const path = vscode.Uri.joinPath(folder, name).toString();
        return { name, path, text: await this.#textOf(path) };
      }),
    );
    const of = (kind: KnowledgeKind) => read.filter(({ name }) => name.startsWith(kind));
    const entityFiles = of('entities').map(({ path, text }) => ({ path, file: readEntities(text) }));
    const correctionFiles = of('corrections').map(({ path, text }) => ({ path, file: readCorrections(text) }));
    const entities = joinEntities(entityFiles.map(({ file }) => file));
    for (const [i, { path, file }] of entityFiles.entries())
      this.#problems.show(path, [...file.problems, ...(entities.problems[i] ?? [])]);
    for (const { path, file } of correctionFiles) this.#problems.show(path, file.problems);
    return { folder, entities, entityFiles, corrections: correctionFiles.map(({ file }) => file), correctionFiles };
  }

  async #textOf(path: string): Promise<string> {
    try {
      return (await this.#writer.read(path))?.text ?? '';
    } catch (error) {
      log().error(`${path} could not be read.`, error);
      return '';
    }
  }
}

function ownPath({ folder }: Told, article: vscode.Uri, kind: KnowledgeKind): string {
  const reviewer = settingsFor(article).sidecars === 'per-reviewer' ? knownReviewer()?.id : undefined;
  return vscode.Uri.joinPath(folder, reviewer === undefined ? `${kind}.yaml` : `${kind}.${reviewer}.yaml`).toString();
}

function isKnowledge({ path }: vscode.Uri): boolean {
  return knowledgeFile.test(path.slice(path.lastIndexOf('/') + 1));
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // a file system that does not list its files has no knowledge of the folder
  }
}
