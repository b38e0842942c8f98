/** The articles of the folder, as far as they have been read: who speaks in which of them. Kept in memory, in a compact form. */
import * as vscode from 'vscode';
import type { ArticleAnalysis, SpeakerKind } from '../analysis/article.ts';
import { shorten } from './editor/describe.ts';

export interface PlaceOfSpeaker {
  readonly uri: vscode.Uri;
  readonly headline: string;
  readonly published: string;
  readonly role: string;
  /** The first mention. */
  readonly start: number;
  readonly end: number;
  readonly claims: readonly { readonly words: string; readonly start: number; readonly end: number }[];
}

export interface SpeakerInFolder {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly claims: number;
  readonly places: readonly PlaceOfSpeaker[];
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly place: PlaceOfSpeaker;
}

export class FolderArticles {
  readonly #articles = new Map<string, readonly Entry[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  get size(): number {
    return this.#articles.size;
  }

  has(uri: vscode.Uri): boolean {
    return this.#articles.has(uri.toString());
  }

  put(uri: vscode.Uri, text: string, analysis: ArticleAnalysis): void {
    this.#articles.set(uri.toString(), entriesOf(uri, text, analysis));
    this.#changed.fire();
  }

  remove(uri: vscode.Uri): void {
    if (this.#articles.delete(uri.toString())) this.#changed.fire();
  }

  /** One entry a speaker; unnamed sources of two articles are never one. */
  speakers(): SpeakerInFolder[] {
    const merged = new Map<string, Entry[]>();
    for (const entries of this.#articles.values()) {
      for (const entry of entries) {
        const same = merged.get(entry.key);
        if (same) same.push(entry);
        else merged.set(entry.key, [entry]);
      }
    }
    return [...merged.values()]
      .flatMap((entries) => {
        const [first] = entries;
        if (!first) return [];
        const places = entries.map(({ place }) => place).sort((a, b) => (a.published < b.published ? -1 : 1));
        const claims = places.reduce((sum, place) => sum + place.claims.length, 0);
        return [{ key: first.key, name: first.name, kind: first.kind, claims, places }];
      })
      .sort((a, b) => b.places.length - a.places.length || b.claims - a.claims || (a.name < b.name ? -1 : 1));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function entriesOf(uri: vscode.Uri, text: string, { meta, speakers, claims }: ArticleAnalysis): Entry[] {
  const headline = meta.headline
    ? text.slice(meta.headline.start, meta.headline.end)
    : uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return speakers.map(({ id, name, kind, role, affiliation, mentions }) => {
    const first = mentions[0] ?? { start: 0, end: 0 };
    return {
      key: kind === 'unnamed' ? `${uri.toString()}#${id}` : `${kind}/${fold(name)}`,
      name,
      kind,
      place: {
        uri,
        headline: shorten(headline, 80),
        published: meta.published ?? '',
        role: [role, affiliation].filter(Boolean).join(', '),
        start: first.start,
        end: first.end,
        claims: claims
          .filter((claim) => claim.speaker === id)
          .flatMap(({ contents: [content] }) =>
            content
              ? [{ words: shorten(text.slice(content.start, content.end)), start: content.start, end: content.end }]
              : [],
          ),
      },
    };
  });
}

/** "Zoë" and "Zoe" are one name, "O’Hara" and "O'Hara" too. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
