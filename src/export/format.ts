/**
 * A format is told article by article, so that an export of a large folder is written while it is read: each article gives a
 * part, parts are put together in the order of their paths. Nothing is dropped silently: what a format cannot hold is listed.
 */
import type { RegisteredArticle } from '../corpus/register/registered.ts';
import type { ExportArticle } from './exportRecord.ts';

export type ExportFormatName = 'csv' | 'jsonl' | 'markdown' | 'web-annotation';

/** Something that the format cannot hold, or not in full. */
export interface ExportNote {
  readonly article: string;
  /** Id of the record, where it is about one. */
  readonly id?: string;
  readonly what: string;
}

export interface OutputFile {
  /** Without folders. */
  readonly name: string;
  readonly head: string;
  /** Between two parts that are not empty. */
  readonly between: string;
  /** `parts`: how many items all parts together have written. */
  readonly tail: (written: number) => string;
}

/** What an article was when it was exported, for the manifest. */
export interface ExportedArticle {
  readonly path: string;
  readonly textHash: string;
  readonly analysisVersion: string;
  readonly sidecars: readonly string[];
  /** Codebooks that its sidecars name. */
  readonly codebooks: readonly string[];
}

/** Speakers of one article before it is known who they are in all of them. */
export interface NamedSpeakers {
  readonly article: RegisteredArticle;
  /** Lines of a table without their last cell and line end, by the speaker's id in the article. */
  readonly lines: readonly (readonly [speaker: string, line: string])[];
}

/** What one article adds. Plain data: workers make it. */
export interface ExportPart {
  readonly article: ExportedArticle;
  /** Who speaks in it, for a format that says who that is over all articles. */
  readonly named?: NamedSpeakers;
  /** One a file of the format, in their order. */
  readonly contents: readonly string[];
  /** Records written. */
  readonly written: number;
  readonly skipped: readonly ExportNote[];
  readonly lossy: readonly ExportNote[];
}

/** What people told of the articles' folder, and how others get their turn while many articles are put in order. */
export interface Surroundings {
  /** Contents of the entities files, those of the upper folders first. */
  readonly entities: readonly string[];
  readonly breathe: () => Promise<void>;
}

export interface Collector {
  add(named: NamedSpeakers): void;
  /** Pieces of files, each to be appended. */
  finish(surroundings: Surroundings): AsyncIterable<{ readonly name: string; readonly content: string }>;
}

export interface ExportFormat {
  readonly files: readonly OutputFile[];
  /** For what can be told only when all articles are read. */
  collect?(): Collector;
  write(article: ExportArticle): ExportPart;
}

/** The part of an article whose notes and contents are known. */
export function partOf(
  { path, reviewed, sidecars }: ExportArticle,
  contents: readonly string[],
  written: number,
  notes: Partial<Pick<ExportPart, 'skipped' | 'lossy' | 'named'>> = {},
): ExportPart {
  const codebooks = sidecars.flatMap(({ sidecar }) => (sidecar.codebook === undefined ? [] : [sidecar.codebook]));
  return {
    article: {
      path,
      textHash: reviewed.article.hash,
      analysisVersion: reviewed.analysis.analysisVersion,
      sidecars: sidecars.map((sidecar) => sidecar.path),
      codebooks: [...new Set(codebooks)].sort(),
    },
    contents,
    written,
    skipped: notes.skipped ?? [],
    lossy: notes.lossy ?? [],
    ...(notes.named && { named: notes.named }),
  };
}

/** Comments and reviews that only lines hold. */
export function leftInSidecars({ path, sidecars }: ExportArticle): ExportNote[] {
  return sidecars.flatMap(({ path: file, sidecar: { comments, reviews } }) =>
    comments.size + reviews.size === 0
      ? []
      : [{ article: path, what: `${comments.size} comments and ${reviews.size} reviews of ${file}: jsonl holds them` }],
  );
}
