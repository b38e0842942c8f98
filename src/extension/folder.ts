/** The articles of the folder, as far as they have been read: who speaks in which of them. Kept in memory, in a compact form. */
import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { ListedArticle, Listing } from '../corpus/listing.ts';
import { shorten } from './editor/describe.ts';

/** What the views need of the folder: its rows, and word when they are others. */
export interface AllArticles extends Listing {
  readonly onDidChange: vscode.Event<void>;
}

export class FolderArticles implements AllArticles {
  readonly #articles = new Map<string, ListedArticle>();
  readonly #changed = new vscode.EventEmitter<void>();
  #sorted: readonly ListedArticle[] | undefined;
  readonly onDidChange = this.#changed.event;

  get size(): number {
    return this.#articles.size;
  }

  has(uri: vscode.Uri): boolean {
    return this.#articles.has(uri.toString());
  }

  put(uri: vscode.Uri, text: string, analysis: ArticleAnalysis): void {
    this.#articles.set(uri.toString(), listArticle(uri, text, analysis));
    this.#didChange();
  }

  remove(uri: vscode.Uri): void {
    if (this.#articles.delete(uri.toString())) this.#didChange();
  }

  articles(): readonly ListedArticle[] {
    this.#sorted ??= [...this.#articles.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.#sorted;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #didChange(): void {
    this.#sorted = undefined;
    this.#changed.fire();
  }
}

function listArticle(uri: vscode.Uri, text: string, { meta, speakers, claims, dates }: ArticleAnalysis): ListedArticle {
  const words = ({ start, end }: { start: number; end: number }) => shorten(text.slice(start, end));
  const address = uri.toString();
  const keys = new Map(
    speakers.map(({ id, name, kind }) => [id, kind === 'unnamed' ? `${address}#${id}` : `${kind}/${fold(name)}`]),
  );
  return {
    uri: address,
    headline: meta.headline ? words(meta.headline) : uri.path.slice(uri.path.lastIndexOf('/') + 1),
    published: meta.published ?? '',
    outlet: meta.outlet ?? '',
    finished: false,
    speakers: speakers.map(({ id, name, kind, role, affiliation, mentions }) => ({
      key: keys.get(id) ?? id,
      name,
      kind,
      role: [role, affiliation].filter(Boolean).join(', '),
      mentions: mentions.length,
      start: mentions[0]?.start ?? 0,
      end: mentions[0]?.end ?? 0,
    })),
    claims: claims.flatMap(({ id, contents: [content], kind, speaker, confidence }) => {
      const key = speaker === undefined ? undefined : keys.get(speaker);
      if (!content) return [];
      const { start, end } = content;
      const said = key === undefined ? {} : { speaker: key };
      return [{ id, start, end, words: words(content), kind, ...said, confidence, status: 'open' as const }];
    }),
    dates: dates
      .filter(({ boilerplate }) => !boilerplate)
      .map((date) => {
        const { id, start, end, type, value, timex } = date;
        return { id, start, end, words: words(date), type, value, timex, status: 'open' as const };
      }),
  };
}

/** "Zoë" and "Zoe" are one name, "O’Hara" and "O'Hara" too. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
