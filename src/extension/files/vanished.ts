/**
 * A sidecar whose article vanished, since another program moved or renamed it: when a file without annotations is opened that
 * has the very text, and no other one has, the sidecar follows it; where several have it, people are asked.
 */
import * as vscode from 'vscode';
import { readArticleText } from '../../annotations/anchoring/articleText.ts';
import { setArticle } from '../../annotations/sidecar/editSidecar.ts';
import { keptFolder } from '../../annotations/anchoring/keptTexts.ts';
import { readSidecar, type SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import {
  followArticle,
  readSidecarName,
  sidecarName,
  sidecarsBeside,
  stemOf,
  twinsOf,
} from '../../annotations/sidecar/sidecarNames.ts';
import { keyOf, type Articles } from '../reading/articles.ts';
import { log, messageOf } from '../log.ts';
import { withoutLinks } from '../plainWords.ts';
import { settingsFor } from '../settings.ts';
import type { Annotations } from './annotations.ts';
import { together, type Back } from './history.ts';
import { fileNameOf, folderOf, isSidecar } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';
import { inform } from '../messages.ts';

const { t } = vscode.l10n;
/** As many files are looked at; a folder of more is not searched for the sake of this. */
const most = 20_000;
const sidecarGlob = '**/*.annotations*.yaml';

interface Vanished {
  readonly uri: vscode.Uri;
  readonly file: SidecarFile;
}

export class VanishedArticles {
  readonly #annotations: Annotations;
  readonly #writer: Writer;
  readonly #looked = new Set<string>();
  readonly #subscription: vscode.Disposable;

  constructor(articles: Articles, annotations: Annotations, writer: Writer) {
    this.#annotations = annotations;
    this.#writer = writer;
    this.#subscription = articles.onDidChange((document) => void this.#look(document));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #look(document: vscode.TextDocument): Promise<void> {
    const key = keyOf(document);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (this.#looked.has(key) || !folder || document.isDirty || document.uri.scheme === 'untitled') return;
    this.#looked.add(key);
    try {
      if ((await this.#annotations.sidecars(document.uri)).length > 0) return;
      const text = document.getText();
      const all = await this.#vanished(folder);
      if (all.length === 0) return;
      const { hash } = readArticleText(text);
      const vanished = all.filter(({ file }) => file.sidecar.article.textHash === hash);
      if (vanished.length > 0) await this.#follow(document, folder, hash, vanished);
    } catch (error) {
      log().warn('Sidecars without an article could not be looked for.', messageOf(error));
    }
  }

  /** Sidecars beside which no file is whose they could be. */
  async #vanished(folder: vscode.WorkspaceFolder): Promise<Vanished[]> {
    const sidecars = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, sidecarGlob), undefined, most);
    const stems = new Map<string, Promise<ReadonlySet<string>>>();
    const found: Vanished[] = [];
    for (const uri of sidecars) {
      const parent = folderOf(uri);
      let known = stems.get(parent.toString());
      if (!known) stems.set(parent.toString(), (known = stemsIn(parent)));
      const name = readSidecarName(fileNameOf(uri));
      if (name?.copyOf !== null || (await known).has(name.stem)) continue;
      const read = await this.#writer.read(uri.toString());
      if (read) found.push({ uri, file: readSidecar(read.text) });
    }
    return found;
  }

  async #follow(
    document: vscode.TextDocument,
    folder: vscode.WorkspaceFolder,
    hash: string,
    vanished: readonly Vanished[],
  ): Promise<void> {
    const candidates = await this.#unclaimed(document, folder);
    const here = document.uri.toString();
    const name = fileNameOf(document.uri);
    if (followArticle(hash, candidates) !== here) {
      const others = candidates.filter((one) => one.hash === hash).length - 1;
      const use = t('Use Them Here');
      const words = t(
        '{0} has lost its article. {1} has its text, and {2} other files have it too.',
        fileNameOf(vanished[0]!.uri),
        name,
        others,
      );
      if ((await vscode.window.showInformationMessage(withoutLinks(words), use)) !== use) return;
    }
    const names = await namesIn(folderOf(document.uri));
    const twin = twinsOf(name, names).length > 0;
    const backs: Back[] = [];
    for (const { uri, file } of vanished) {
      const reviewer = readSidecarName(fileNameOf(uri))?.reviewer ?? null;
      const to = vscode.Uri.joinPath(folderOf(document.uri), sidecarName(name, reviewer, twin));
      backs.push(await this.#writer.rename(uri, to));
      if (file.writable) backs.push(await this.#writer.change(to.toString(), setArticle({ file: name })));
    }
    const from = vanished.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(', ');
    this.#annotations.did({ label: t('Annotations followed {0}', name), back: together(backs) });
    this.#annotations.readAgain();
    inform(t('The annotations of this text were found in {0}, and now stand beside {1}.', from, name));
  }

  /** Articles that no sidecar belongs to, with the hash of their text; the opened one among them. */
  async #unclaimed(
    document: vscode.TextDocument,
    folder: vscode.WorkspaceFolder,
  ): Promise<{ path: string; hash: string; claimed: boolean }[]> {
    const { include, exclude } = settingsFor(folder.uri);
    const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, include), exclude, most);
    const sidecars = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, sidecarGlob), undefined, most);
    const { size } = await vscode.workspace.fs.stat(document.uri);
    // Texts that were kept are no articles of their own.
    const isOther = (uri: vscode.Uri) => uri.toString() !== document.uri.toString() && !isSidecar(uri);
    const others = files.filter((uri) => isOther(uri) && !uri.path.includes(`/${keptFolder.join('/')}/`));
    const all = [document.uri, ...others];
    const found: { path: string; hash: string; claimed: boolean }[] = [];
    for (const uri of all) {
      const beside = sidecars.filter((one) => folderOf(one).toString() === folderOf(uri).toString()).map(fileNameOf);
      const claimed = sidecarsBeside(fileNameOf(uri), beside).length > 0;
      // The same text, with other line ends at most.
      const stat = claimed ? undefined : await vscode.workspace.fs.stat(uri);
      if (!stat || stat.size > size * 1.2 + 8 || stat.size * 1.2 + 8 < size) continue;
      const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
      found.push({ path: uri.toString(), hash: readArticleText(text).hash, claimed });
    }
    return found;
  }
}

async function stemsIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  const names = (await namesIn(folder)).filter((name) => readSidecarName(name) === null);
  return new Set(names.flatMap((name) => [name, stemOf(name)]));
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
}
