/**
 * What the index keeps of one article: enough to count, list and find without reading the article again, and no more
 * of its text than a line of each claim. Entries are disposable: they are made again from the article at any time.
 */
import type { ArticleAnalysis, ClaimKind, DateType, Polarity, SpeakerKind } from '../analysis/article.ts';
import { sketchArticle } from './sketch.ts';

export interface IndexedSpeaker {
  /** Id within its article. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly affiliation?: string;
  /** Other forms of the name in the article: "Mr Bell". */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Offset of the first mention. */
  readonly first: number;
}

export interface IndexedClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly speaker?: string;
  readonly confidence: number;
  /** The first words, on one line. */
  readonly excerpt: string;
}

export interface IndexedDate {
  readonly start: number;
  readonly end: number;
  readonly type: DateType;
  readonly value: string | null;
  readonly words: string;
}

export interface IndexEntry {
  /** Below the folder, with forward slashes on every system. */
  readonly path: string;
  /** Of the file when it was read: equal size and time are trusted without reading it. */
  readonly size: number;
  readonly modified: number;
  readonly contentHash: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  /** EDTF; of the update where no first publication is known. */
  readonly published: string | null;
  readonly speakers: readonly IndexedSpeaker[];
  readonly claims: readonly IndexedClaim[];
  readonly dates: readonly IndexedDate[];
  /** For finding near duplicates, see `sketch.ts`. */
  readonly sketch: readonly number[];
}

export interface IndexedFile {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  readonly contentHash: string;
}

const excerptLength = 120;

export function makeIndexEntry(file: IndexedFile, text: string, analysis: ArticleAnalysis): IndexEntry {
  const { meta, speakers, claims, dates } = analysis;
  return {
    ...file,
    headline: meta.headline === null ? null : oneLine(text.slice(meta.headline.start, meta.headline.end)),
    outlet: meta.outlet,
    authors: meta.authors.map(({ name }) => name),
    language: meta.language,
    published: meta.published ?? meta.updated,
    speakers: speakers.map(({ id, name, kind, role, affiliation, mentions }) => ({
      id,
      name,
      kind,
      ...(role === undefined ? {} : { role }),
      ...(affiliation === undefined ? {} : { affiliation }),
      aliases: aliasesOf(text, name, mentions),
      mentions: mentions.length,
      first: mentions[0]?.start ?? 0,
    })),
    claims: claims.map(({ id, kind, polarity, speaker, confidence, contents }) => {
      const [start, end] = [contents[0]?.start ?? 0, contents.at(-1)?.end ?? 0];
      const excerpt = oneLine(text.slice(start, Math.min(end, start + excerptLength)));
      return { id, start, end, kind, polarity, ...(speaker === undefined ? {} : { speaker }), confidence, excerpt };
    }),
    dates: dates
      .filter(({ boilerplate }) => !boilerplate)
      .map(({ start, end, type, value }) => ({ start, end, type, value, words: oneLine(text.slice(start, end)) })),
    sketch: sketchArticle(text, analysis.zones),
  };
}

function aliasesOf(text: string, name: string, mentions: ArticleAnalysis['speakers'][number]['mentions']): string[] {
  const forms = mentions.filter(({ form }) => form === 'name').map(({ start, end }) => oneLine(text.slice(start, end)));
  return [...new Set(forms)].filter((form) => form !== name).sort();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
