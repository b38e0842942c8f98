/**
 * What people told the machine for a whole folder: `entities.yaml` and `corrections.yaml`, and those of each reviewer, of the
 * nearest folder above the article that has any. Read again when they change.
 */
import * as vscode from 'vscode';
import { readCorrections, type CorrectionsFile } from '../../annotations/correctionsFile.ts';
import { joinEntities, readEntities, type EntityKnowledge } from '../../annotations/entitiesFile.ts';
import { Delay } from '../delay.ts';
import { log } from '../log.ts';
import { folderOf } from './sidecarPaths.ts';

export interface Told {
  readonly entities: EntityKnowledge;
  readonly corrections: readonly CorrectionsFile[];
}

const knowledgeFile = /^(entities|corrections)(?:\.[a-z0-9][a-z0-9-]{0,63})?\.yaml$/;
const pause = 100;

export class FolderKnowledge {
  readonly #told = new Map<string, Promise<Told>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #delay = new Delay();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/{entities,corrections}*.yaml');
    const forget = () => {
      this.#told.clear();
      this.#delay.run(pause, () => this.#changed.fire());
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#delay,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    );
  }

  about(article: vscode.Uri): Promise<Told> {
    const folder = folderOf(article);
    const key = folder.toString();
    let told = this.#told.get(key);
    if (!told) this.#told.set(key, (told = readNearest(folder)));
    return told;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Upwards as far as the workspace goes, and no further: other people's files are none of ours. */
async function readNearest(folder: vscode.Uri): Promise<Told> {
  const top = vscode.workspace.getWorkspaceFolder(folder)?.uri.path.replace(/\/$/, '') ?? folder.path;
  for (let at = folder; at.path === top || at.path.startsWith(`${top}/`); at = folderOf(at)) {
    const names = (await namesIn(at)).filter((name) => knowledgeFile.test(name)).sort();
    if (names.length > 0) return readFiles(at, names);
    if (at.path === '/') break;
  }
  return readFiles(folder, []);
}

async function readFiles(folder: vscode.Uri, names: readonly string[]): Promise<Told> {
  const texts = await Promise.all(names.map((name) => textOf(vscode.Uri.joinPath(folder, name))));
  const of = (kind: string) => texts.filter((_, index) => names[index]?.startsWith(kind) === true);
  return {
    entities: joinEntities(of('entities').map((text) => readEntities(text))),
    corrections: of('corrections').map((text) => readCorrections(text)),
  };
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // a file system that does not list its files has no knowledge of the folder
  }
}

async function textOf(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    log().error(`${file.path} could not be read.`, error);
    return '';
  }
}
