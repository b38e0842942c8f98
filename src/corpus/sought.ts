/** What a person looks for in all articles, and where the claims of an article answer it. */
import type { Span } from '../analysis/article.ts';
import type { IndexEntry } from './indexEntry.ts';

export type Sought =
  | { readonly kind: 'words'; readonly words: string }
  /** Claims of a speaker of this name. */
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'code'; readonly code: string };

/** Claims whose words are in the article, in text order. Of a code those below it too: `topic` finds `topic/health`. */
export function claimsSought(
  { speakers, claims }: Pick<IndexEntry, 'speakers' | 'claims'>,
  sought: Exclude<Sought, { kind: 'words' }>,
): Span[] {
  const ids =
    sought.kind === 'speaker'
      ? new Set(speakers.filter((one) => isCalled(one, foldName(sought.name))).map(({ id }) => id))
      : new Set<string>();
  return claims
    .filter(({ speaker, says = [], lost }) => {
      if (lost) return false;
      if (sought.kind === 'speaker') return speaker !== undefined && ids.has(speaker);
      return says.some(({ codes = [] }) =>
        codes.some((code) => code === sought.code || code.startsWith(`${sought.code}/`)),
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

function isCalled({ name, aliases }: IndexEntry['speakers'][number], folded: string): boolean {
  return folded !== '' && [name, ...aliases].some((one) => foldName(one) === folded);
}

/** "Zoë" and "Zoe" are one name, "O’Hara" and "O'Hara" too, in capitals or not. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").trim().toLowerCase();
}
