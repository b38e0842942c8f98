/** What a person looks for in all articles, and where the claims of an article answer it. */
import type { Span } from '../analysis/article.ts';
import type { IndexEntry } from './index/indexEntry.ts';
import type { Register } from './register/register.ts';
import type { RegisteredSpeaker } from './register/registered.ts';

export type Sought =
  | { readonly kind: 'words'; readonly words: string }
  /** Claims of a speaker of this name, or of this one of the register, whatever articles call them. */
  | { readonly kind: 'speaker'; readonly name: string; readonly id?: string }
  | { readonly kind: 'code'; readonly code: string };

/** Path → ids of those who are sought, as the register of the folder knows them. */
export type WhereSpeakers = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether this one is sought: called so by an article, by a reviewer, or by the name that another article gives them. */
export function isSoughtSpeaker(one: RegisteredSpeaker, { name, id }: Extract<Sought, { kind: 'speaker' }>): boolean {
  return id === undefined ? isCalled(one, foldName(name)) : one.id === id;
}

export function whereSpeakers(register: Register, who: readonly RegisteredSpeaker[]): WhereSpeakers {
  const where = new Map<string, Set<string>>();
  for (const one of who)
    for (const { path, speaker } of register.appearances(one.id)) {
      const ids = where.get(path);
      if (ids === undefined) where.set(path, new Set([speaker]));
      else ids.add(speaker);
    }
  return where;
}

/**
 * Claims whose words are in the article, in text order. Of a code those below it too: `topic` finds `topic/health`. `known`: those
 * of the article who are sought, by the register; others are found by what the article itself calls them.
 */
export function claimsSought(
  { speakers, claims }: Pick<IndexEntry, 'speakers' | 'claims'>,
  sought: Exclude<Sought, { kind: 'words' }>,
  known?: ReadonlySet<string>,
): Span[] {
  const ids = new Set(known);
  if (sought.kind === 'speaker' && sought.id === undefined) {
    const folded = foldName(sought.name);
    for (const one of speakers) if (isCalled(one, folded)) ids.add(one.id);
  }
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

function isCalled(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  folded: string,
): boolean {
  return folded !== '' && [name, ...aliases].some((one) => foldName(one) === folded);
}

/** "Zoë" and "Zoe" are one name, "O’Hara" and "O'Hara" too, in capitals or not. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").trim().toLowerCase();
}
