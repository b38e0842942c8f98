/**
 * The codebook of an article: `codebook.yaml` of the nearest folder above it, never above the workspace's own. Read again when
 * it changes, with its problems at their line; New Code writes into it through the store, like every file of reviewers.
 */
import * as vscode from 'vscode';
import { codebookLayout, newCodebook, readCodebook, type CodebookFile } from '../../annotations/codebook/codebook.ts';
import type { Change } from '../../annotations/sidecar/editSidecar.ts';
import { log } from '../log.ts';
import type { Back } from './history.ts';
import { NearestFiles } from './nearestFiles.ts';
import type { Problems } from './problems.ts';
import type { Writer } from './writer.ts';

export interface CodebookOf {
  /** The file's address: where it is, or where it will be. */
  readonly path: string;
  /** Absent where there is none. */
  readonly file?: CodebookFile;
}

const codebookName = 'codebook.yaml';

export class Codebooks {
  readonly #writer: Writer;
  readonly #problems: Problems;
  readonly #nearest: NearestFiles<CodebookOf>;
  readonly onDidChange: vscode.Event<void>;

  constructor(writer: Writer, problems: Problems) {
    this.#writer = writer;
    this.#problems = problems;
    this.#nearest = new NearestFiles(
      {
        glob: `**/${codebookName}`,
        isOne: (name) => name === codebookName,
        read: (folder) => this.#readIn(folder),
        none: (top) => ({ path: codebookIn(top) }),
      },
      writer,
      problems,
    );
    this.onDidChange = this.#nearest.onDidChange;
  }

  about(article: vscode.Uri): Promise<CodebookOf> {
    return this.#nearest.about(article);
  }

  /** Changes the nearest codebook; where there is none, one is made in the workspace folder. */
  async edit(article: vscode.Uri, changes: readonly Change[]): Promise<Back> {
    const { path, file } = await this.about(article);
    return this.#writer.edit(path, changes, {
      layout: codebookLayout,
      base: file?.read,
      create: () => newCodebook,
      writable: ({ text }) => readCodebook(text).writable,
    });
  }

  /** The address of the nearest codebook, which is made if there is none. */
  async open(article: vscode.Uri): Promise<vscode.Uri> {
    const { path, file } = await this.about(article);
    const uri = vscode.Uri.parse(path);
    if (!file) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(newCodebook));
      this.#nearest.forget();
    }
    return uri;
  }

  dispose(): void {
    this.#nearest.dispose();
  }

  async #readIn(folder: vscode.Uri): Promise<CodebookOf | undefined> {
    const path = codebookIn(folder);
    const text = await this.#textOf(path);
    if (text === undefined) return undefined;
    const file = readCodebook(text);
    this.#problems.show(path, file.problems);
    return { path, file };
  }

  async #textOf(path: string): Promise<string | undefined> {
    try {
      return (await this.#writer.read(path))?.text;
    } catch (error) {
      log().error(`${path} could not be read.`, error);
      return undefined;
    }
  }
}

function codebookIn(folder: vscode.Uri): string {
  return vscode.Uri.joinPath(folder, codebookName).toString();
}
