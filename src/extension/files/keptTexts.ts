/**
 * Keeps the texts that were coded, in the workspace folder's `.news-annotator/texts`, and reads them back when an article is no
 * longer the one that was coded. Only ever a help: what fails here is logged, and annotations are then found by their words.
 */
import * as vscode from 'vscode';
import type { Sidecar } from '../../annotations/sidecar/annotation.ts';
import { isText, type ArticleText } from '../../annotations/anchoring/articleText.ts';
import type { Files } from '../../annotations/store/files.ts';
import { codedHashes, isKeptText, keptFolder, keptName } from '../../annotations/anchoring/keptTexts.ts';
import { decodeUtf8, encodeUtf8 } from '../../annotations/store/utf8.ts';
import { log } from '../log.ts';
import { settingsFor } from '../settings.ts';

/** Characters of old texts that are remembered. */
const most = 4_000_000;
const noTexts: ReadonlyMap<string, string> = new Map();

export class KeptTexts {
  readonly #files: Files;
  /** Addresses of files that are known to hold their text. */
  readonly #kept = new Set<string>();
  /** By hash, the one that was asked for last at the end. */
  readonly #read = new Map<string, string>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Writes the article's normal text, unless it is there. Never rejects. */
  async keep(article: vscode.Uri, { text, hash }: ArticleText): Promise<void> {
    try {
      const file = fileOf(article, hash);
      if (!file || this.#kept.has(file.toString()) || !settingsFor(article).keepTexts) return;
      if (await leadsElsewhere(article)) return;
      const path = file.toString();
      const bytes = await this.#files.read(path);
      const there = bytes && decodeUtf8(bytes);
      // A write that was interrupted is made good.
      const whole = typeof there === 'string' && isKeptText(there, hash);
      if (whole || (await this.#files.replace(path, bytes, encodeUtf8(text)))) this.#kept.add(path);
    } catch (error) {
      log().warn(`The text of ${article.path} could not be kept.`, error);
    }
  }

  /** The texts other than the present one that the sidecars' positions count in, as far as they were kept, by hash. */
  async oldTexts(
    article: vscode.Uri,
    present: ArticleText,
    sidecars: readonly Sidecar[],
  ): Promise<ReadonlyMap<string, string>> {
    const hashes = [...new Set(sidecars.flatMap((sidecar) => [...codedHashes(sidecar)]))];
    if (hashes.length === 0) return noTexts; // the hash of the present text is not worked out for nothing
    // Of an article that is changed in the editor the text that was coded is at hand, whether it was ever kept or not.
    const isPresent = (hash: string) => isText(present, hash, this.#read);
    const own = hashes.find(isPresent);
    if (own !== undefined) this.#remember(own, present.text);
    const texts = await Promise.all(
      hashes.map(async (hash) => [hash, isPresent(hash) ? undefined : await this.textOf(article, hash)] as const),
    );
    return new Map(texts.flatMap(([hash, text]) => (text === undefined ? [] : [[hash, text] as const])));
  }

  /** Undefined where it was not kept, or is not what was kept any more. */
  async textOf(article: vscode.Uri, hash: string): Promise<string | undefined> {
    const known = this.#read.get(hash);
    if (known !== undefined) return known;
    const path = fileOf(article, hash)?.toString();
    if (path === undefined) return undefined;
    try {
      const bytes = await this.#files.read(path);
      const text = bytes && decodeUtf8(bytes);
      if (typeof text !== 'string' || !isKeptText(text, hash)) return undefined;
      this.#remember(hash, text);
      return text;
    } catch (error) {
      log().warn(`${path} could not be read.`, error);
      return undefined;
    }
  }

  #remember(hash: string, text: string): void {
    this.#read.delete(hash);
    this.#read.set(hash, text);
    let size = [...this.#read.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of this.#read) {
      if (size <= most) break;
      this.#read.delete(oldest);
      size -= length;
    }
  }
}

/** Undefined outside of every workspace folder: nothing is written there but what a person asked for. */
function fileOf(article: vscode.Uri, hash: string): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
  const name = keptName(hash);
  return folder && name !== null ? vscode.Uri.joinPath(folder, ...keptFolder, name) : undefined;
}

/** A link in place of one of our folders would lead out of the workspace. */
async function leadsElsewhere(article: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
  if (!folder) return true;
  const [own, texts] = keptFolder;
  for (const at of [vscode.Uri.joinPath(folder, own), vscode.Uri.joinPath(folder, own, texts)]) {
    try {
      if (((await vscode.workspace.fs.stat(at)).type & vscode.FileType.SymbolicLink) !== 0) return true;
    } catch {
      return false; // not there yet: it is made
    }
  }
  return false;
}
