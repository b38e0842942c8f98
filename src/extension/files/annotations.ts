/**
 * The reviewers' records of the open articles: what of them the analysis is told, and how commands change them. All sidecars of an
 * article are read; changes go to the reviewer's own. `joining.ts` makes of them what the editor shows.
 */
import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../analysis/article.ts';
import type { Knowledge } from '../../analysis/knowledge.ts';
import { minuteOf } from '../../annotations/reviewing/accept.ts';
import type { Sidecar } from '../../annotations/sidecar/annotation.ts';
import { readArticleText } from '../../annotations/anchoring/articleText.ts';
import { withoutReviewers } from '../../annotations/reviewing/byReviewer.ts';
import { knowledgeFrom } from '../../annotations/told/correctionsFile.ts';
import type { Change } from '../../annotations/sidecar/editSidecar.ts';
import type { Sources } from '../reading/articles.ts';
import type { Holders } from '../folder/holders.ts';
import { remindOf } from '../log.ts';
import { settingsFor } from '../settings.ts';
import type { ArticleView, Mark } from '../reading/view.ts';
import type { Codebooks } from './codebooks.ts';
import type { FolderKnowledge, KnowledgeKind, OwnFiles, Told } from './folderKnowledge.ts';
import { History, together, type Action, type Back } from './history.ts';
import { Joining } from './joining.ts';
import type { KeptTexts } from './keptTexts.ts';
import { reviewer } from './reviewer.ts';
import type { ShownReviewers } from './shownReviewers.ts';
import { fileNameOf, hasNeighbours } from './sidecarPaths.ts';
import { sayThatItHasNoPlace } from './noPlace.ts';
import type { Loaded, SidecarFiles } from './sidecarFiles.ts';
import { Waiting } from './waiting.ts';

export interface How {
  /** Id of the reviewer. */
  readonly by: string;
  /** UTC, to the minute. */
  readonly at: string;
}

/** Changes of the folder's own files. */
export type Telling = Partial<Record<KnowledgeKind, readonly Change[]>>;

export class Annotations implements Sources {
  readonly history = new History();
  readonly waiting = new Waiting();
  readonly #files: SidecarFiles;
  readonly #texts: KeptTexts;
  readonly #changed = new vscode.EventEmitter<{ uri: vscode.Uri | undefined; knowledge: boolean }>();
  readonly #folder: FolderKnowledge;
  readonly #shown: ShownReviewers;
  readonly #holders: Holders;
  readonly #known = new Map<string, string>();
  readonly #joining: Joining;
  readonly #writing = new Set<Promise<void>>();
  /** By article what the analysis is told, and what that was made of. */
  readonly #told = new Map<string, { readonly ground: readonly unknown[]; readonly knowledge: Knowledge }>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(
    files: SidecarFiles,
    texts: KeptTexts,
    folder: FolderKnowledge,
    codebooks: Codebooks,
    shown: ShownReviewers,
    holders: Holders,
  ) {
    this.#shown = shown;
    this.#holders = holders;
    this.#files = files;
    this.#texts = texts;
    this.#folder = folder;
    this.#joining = new Joining({ files, texts, folder, codebooks, shown });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      shown.onDidChange(() => this.#changed.fire({ uri: undefined, knowledge: false })),
      holders.onDidChange(() => this.#changed.fire({ uri: undefined, knowledge: true })),
      folder.onDidChange(() => this.#changed.fire({ uri: undefined, knowledge: true })),
      codebooks.onDidChange(() => this.#changed.fire({ uri: undefined, knowledge: false })),
      files.onDidChange((article) => void this.#sidecarChanged(article)),
    );
  }

  /** The same object as long as nobody says anything else: it is not told to the worker again at every key. */
  async knowledge(article: vscode.Uri): Promise<Knowledge> {
    const { dateOrder } = settingsFor(article);
    const key = article.toString();
    const [loaded, told, holders] = await Promise.all([
      this.#joining.load(article),
      this.#folder.about(article),
      this.#holders.about(article),
    ]);
    const ground = [loaded, told, holders, dateOrder];
    const before = this.#told.get(key);
    if (before?.ground.every((one, i) => one === ground[i])) return before.knowledge;
    const known = await this.#whatIsKnown(article);
    this.#known.set(key, JSON.stringify(known));
    const knowledge = { ...known, holders, ...(dateOrder === 'auto' ? {} : { dayMonthOrder: dateOrder }) };
    this.#told.set(key, { ground, knowledge });
    return knowledge;
  }

  prepare(document: vscode.TextDocument): void {
    this.#joining.prepare(document);
  }

  join(document: vscode.TextDocument, analysis: ArticleAnalysis): Promise<ArticleView | undefined> {
    return this.#joining.join(document, analysis);
  }

  practise(
    document: vscode.TextDocument,
    other: string,
    analysis: ArticleAnalysis,
    goOn: () => boolean,
  ): Promise<boolean> {
    return this.#joining.practise(document, other, analysis, goOn);
  }

  /** The sidecars of an article, the present reviewer's first. */
  async sidecars(article: vscode.Uri): Promise<readonly Loaded[]> {
    return this.#joining.load(article);
  }

  /** Without what reviewers wrote who are not shown. */
  async shownSidecars(article: vscode.Uri): Promise<readonly { readonly path: string; readonly sidecar: Sidecar }[]> {
    const { hidden } = this.#shown;
    return (await this.#joining.load(article))
      .filter(({ file: { sidecar } }) => !(sidecar.reviewer && hidden.has(sidecar.reviewer.id)))
      .map(({ path, file }) => ({ path, sidecar: withoutReviewers(file.sidecar, hidden) }));
  }

  /** Second versions of an article's sidecars, by synchronising programs, that are not merged yet. */
  async copies(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
    return this.#files.copies(article);
  }

  /** Where the present reviewer's annotations of an article are or will be. */
  ownPath(article: vscode.Uri): string {
    return this.#files.ownPath(article);
  }

  /**
   * Makes changes in the reviewer's own sidecar, which is created if need be. False when the reviewer did not say who
   * they are, and where there is no file to write beside; they are told. Rejects when the sidecar cannot be written.
   * @param label what was done, for Undo: "Accept claim"
   */
  async change(document: vscode.TextDocument, label: string, make: (how: How) => readonly Change[]): Promise<boolean> {
    if (!hasNeighbours(document.uri)) {
      void sayThatItHasNoPlace(document.uri);
      return false;
    }
    const who = await reviewer();
    if (!who) return false;
    const text = readArticleText(document.getText());
    const changes = make(howBy(who.id));
    await this.#write(async () => {
      const back = await this.#files.edit(document.uri, { hash: text.hash, reviewer: who }, changes);
      this.history.did({ article: document.uri, label, back });
      await Promise.all([this.#sidecarChanged(document.uri), this.#texts.keep(document.uri, text)]);
    });
    return true;
  }

  /** What people told the machine for the folder of an article. */
  told(article: vscode.Uri): Promise<Told> {
    return this.#folder.about(article);
  }

  /**
   * Makes changes in the reviewer's own `entities.yaml` or `corrections.yaml`: they hold for the whole folder, and all of them
   * are one step for Undo. False when the reviewer did not say who they are.
   */
  async tell(article: vscode.Uri, label: string, make: (how: How, own: OwnFiles) => Telling): Promise<boolean> {
    if (!hasNeighbours(article)) {
      void sayThatItHasNoPlace(article);
      return false;
    }
    const who = await reviewer();
    if (!who) return false;
    const how = howBy(who.id);
    await this.#write(async () => {
      const telling = make(how, await this.#folder.own(article));
      const backs: Back[] = [];
      try {
        for (const kind of ['entities', 'corrections'] as const) {
          const changes = telling[kind];
          if (changes && changes.length > 0) backs.push(await this.#folder.edit(article, kind, changes));
        }
      } catch (error) {
        // Both files or none.
        await together(backs)();
        throw error;
      }
      this.did({ label, back: together(backs) });
    });
    return true;
  }

  /**
   * Resolves when all that is being written is written, or was refused, and who shows it knows: for what must not be decided on what
   * stood there a moment ago.
   */
  async settled(): Promise<void> {
    while (this.#writing.size > 0) await Promise.allSettled(this.#writing);
  }

  /** Where it succeeds, what failed before may succeed too. */
  async #write(work: () => Promise<void>): Promise<void> {
    const before = this.waiting.size;
    const writing = this.waiting.write(work);
    this.#writing.add(writing);
    try {
      await writing;
    } finally {
      this.#writing.delete(writing);
    }
    if (before > 0) void remindOf(this.waiting);
  }

  /** The text that a mark's positions count in, if it was kept. */
  async codedText(article: vscode.Uri, { annotation, path }: Mark): Promise<string | undefined> {
    const sidecar = (await this.#joining.load(article)).find((one) => one.path === path)?.file.sidecar;
    const hash = annotation?.textHash ?? sidecar?.article.textHash;
    return hash === undefined ? undefined : this.#texts.textOf(article, hash);
  }

  /** All sidecars are read anew: other files are whose they were before. */
  readAgain(): void {
    this.#files.forgetAll();
    this.#changed.fire({ uri: undefined, knowledge: true });
  }

  /** Something was done that Undo shall take back. */
  did(action: Action): void {
    this.history.did(action);
  }

  /** Takes back, or makes again, the last action. Resolves to what it was. */
  async travel(direction: 'undo' | 'redo'): Promise<string | undefined> {
    const action = this.history.take(direction);
    if (!action) return undefined;
    try {
      const back = await action.back();
      this.history.put(direction === 'undo' ? 'redo' : 'undo', { ...action, back });
    } catch (error) {
      this.history.put(direction, action);
      throw error;
    }
    if (action.article) {
      this.#files.forget(action.article);
      await this.#sidecarChanged(action.article);
    } else this.readAgain();
    return action.label;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** From the folder's files and from the article's own sidecars. */
  async #whatIsKnown(article: vscode.Uri): Promise<Knowledge> {
    const [loaded, told] = await Promise.all([this.#joining.load(article), this.#folder.about(article)]);
    const sidecars = loaded.map(({ file }) => file.sidecar);
    return knowledgeFrom(told.entities, told.corrections, { fileName: fileNameOf(article), sidecars });
  }

  /** The article is analysed anew only when its sidecar says something that the analysis uses. */
  async #sidecarChanged(article: vscode.Uri): Promise<void> {
    const known = JSON.stringify(await this.#whatIsKnown(article));
    const before = this.#known.get(article.toString());
    this.#changed.fire({ uri: article, knowledge: before !== undefined && before !== known });
  }
}

function howBy(by: string): How {
  return { by, at: minuteOf(new Date().toISOString()) };
}
