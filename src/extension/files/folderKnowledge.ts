/**
 * What people told the machine for a whole folder: `entities.yaml` and `corrections.yaml`, and those of each reviewer, of the
 * nearest folder above the article that has any. Read again when they change; written through the store, like sidecars.
 */
import * as vscode from 'vscode';
import { because } from '../../analysis/reason.ts';
import type { Fields } from '../../annotations/sidecar/annotation.ts';
import {
  correctionsLayout,
  newCorrections,
  readCorrections,
  type CorrectionsFile,
} from '../../annotations/told/correctionsFile.ts';
import { entitiesLayout, newEntities, readEntities, type EntitiesFile } from '../../annotations/told/entitiesFile.ts';
import { joinEntities, type EntityKnowledge } from '../../annotations/told/joinEntities.ts';
import type { Change } from '../../annotations/sidecar/editSidecar.ts';
import { problemAt } from '../../annotations/problem.ts';
import { readToldName } from '../../annotations/sidecar/sidecarNames.ts';
import { log } from '../log.ts';
import { settingsFor } from '../settings.ts';
import type { Back } from './history.ts';
import { NearestFiles } from './nearestFiles.ts';
import type { Problems } from './problems.ts';
import { knownReviewer } from './reviewer.ts';
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

export class FolderKnowledge {
  readonly #writer: Writer;
  readonly #problems: Problems;
  readonly #nearest: NearestFiles<Told>;
  readonly onDidChange: vscode.Event<void>;

  constructor(writer: Writer, problems: Problems) {
    this.#writer = writer;
    this.#problems = problems;
    this.#nearest = new NearestFiles(
      {
        glob: '**/{entities,corrections}*.yaml',
        isOne: (name) => readToldName(name) !== null,
        read: async (folder) => {
          const all = (await namesIn(folder)).sort();
          const names = all.filter((name) => readToldName(name)?.copyOf === null);
          await this.#reportCopies(folder, all);
          return names.length > 0 ? this.#readFiles(folder, names) : undefined;
        },
        none: (top) => ({
          folder: top,
          entities: joinEntities([]),
          entityFiles: [],
          corrections: [],
          correctionFiles: [],
        }),
      },
      writer,
      problems,
    );
    this.onDidChange = this.#nearest.onDidChange;
  }

  about(article: vscode.Uri): Promise<Told> {
    return this.#nearest.about(article);
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
    const told = await this.about(article);
    const path = ownPath(told, article, kind);
    const known: readonly FileOf<EntitiesFile | CorrectionsFile>[] =
      kind === 'entities' ? told.entityFiles : told.correctionFiles;
    return this.#writer.edit(path, changes, {
      layout: kind === 'entities' ? entitiesLayout : correctionsLayout,
      base: known.find((one) => one.path === path)?.file.read,
      create: () => (kind === 'entities' ? newEntities : newCorrections),
      writable: ({ text }) => (kind === 'entities' ? readEntities(text) : readCorrections(text)).writable,
    });
  }

  dispose(): void {
    this.#nearest.dispose();
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

  /** Second versions are not used: nobody knows which of the two people meant. */
  async #reportCopies(folder: vscode.Uri, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const copyOf = readToldName(name)?.copyOf;
      if (typeof copyOf !== 'string') continue;
      const path = vscode.Uri.joinPath(folder, name).toString();
      const what = because(
        'This is a second version of {0}, and is not used: take over what it says, then delete it',
        copyOf,
      );
      const text = await this.#textOf(path);
      const original = names.includes(copyOf) ? await this.#textOf(vscode.Uri.joinPath(folder, copyOf).toString()) : '';
      this.#problems.show(path, text === original ? [] : [problemAt(text, 0, 1, 'warning', 'told-copy', what)]);
    }
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

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // a file system that does not list its files has no knowledge of the folder
  }
}
