/** Names that reviewers told: found wherever they stand, before anything else is tried. */
import type { SpeakerKind } from '../../article.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { NameKind, Sentence } from '../sentence.ts';
import { type Draft, written } from './draft.ts';
import { fold, lexicalName } from './lexicon.ts';

interface KnownName {
  readonly written: string;
  /** As it was told: "eBay", "the moor watch". */
  readonly told: string;
  readonly kind: NameKind;
}

const kindOf = (kind: SpeakerKind, name: string): NameKind | undefined => {
  if (kind === 'person' || kind === 'organisation') return kind;
  if (kind === 'government') return lexicalName(name)?.kind ?? 'organisation';
  return undefined; // an office or an unnamed source has no name
};

/** What people told of names, ready for looking up: made once an article. */
export interface KnownNames {
  /** By first word, longest first where several begin alike. */
  readonly byFirst: ReadonlyMap<string, readonly KnownName[]>;
}

export function readKnownNames({ speakers }: Knowledge): KnownNames {
  const byFirst = new Map<string, KnownName[]>();
  for (const speaker of speakers) {
    const kind = kindOf(speaker.kind, speaker.name);
    if (kind === undefined) continue;
    for (const name of [speaker.name, ...speaker.aliases]) {
      const key = fold(name.trim());
      const first = /^[\p{L}\p{M}\d]+/u.exec(key)?.[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ written: key, told: name.trim(), kind });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length);
  return { byFirst };
}

/** Names and aliases of known speakers in one sentence. */
export function findKnown(text: string, { tokens }: Sentence, sentence: number, { byFirst }: KnownNames): Draft[] {
  const drafts: Draft[] = [];
  if (byFirst.size === 0) return drafts;
  for (let i = 0; i < tokens.length; i++) {
    const word = /^[\p{L}\p{M}\d]+/u.exec(tokens[i]!.form.folded)?.[0];
    const list = word === undefined ? undefined : byFirst.get(word);
    const last = list === undefined ? undefined : matchAt(text, tokens, i, list);
    if (last === undefined) continue;
    drafts.push({ sentence, first: i, last: last.end, kind: last.kind, rule: 'known-speaker', confidence: 0.98 });
    i = last.end;
  }
  return drafts;
}

function matchAt(
  text: string,
  tokens: Sentence['tokens'],
  first: number,
  names: readonly KnownName[],
): { end: number; kind: NameKind } | undefined {
  for (const name of names) {
    for (let end = first; end < tokens.length; end++) {
      const here = fold(written(text, tokens, first, end));
      if (here.length > name.written.length) break;
      if (here !== name.written) continue;
      // a known name is written with its capitals, wholly in capitals, or just as it was told
      const words = written(text, tokens, first, end);
      if (words === name.told || /^[\p{Lu}\d]|\s\p{Lu}|-\p{Lu}/u.test(words)) return { end, kind: name.kind };
    }
  }
  return undefined;
}
