/**
 * The worker's part in reading a folder: one article with its sidecars and what is known becomes a line of the index or a
 * part of an export. Everything that takes time happens here, so that the extension host only hands bytes about.
 */
import { analyseArticle } from '../analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import type { LanguageModels } from '../analysis/language/models.ts';
import { formatReason } from '../analysis/reason.ts';
import { readArticleText } from '../annotations/anchoring/articleText.ts';
import { type CorrectionsFile, knowledgeFrom, readCorrections } from '../annotations/told/correctionsFile.ts';
import { readEntities } from '../annotations/told/entitiesFile.ts';
import { type EntityKnowledge, joinEntities } from '../annotations/told/joinEntities.ts';
import type { SidecarOf } from '../annotations/reviewing/placeRecords.ts';
import { reviewArticle } from '../annotations/reviewing/review.ts';
import { hashText } from '../annotations/store/sha256.ts';
import { readSidecar } from '../annotations/sidecar/sidecarFile.ts';
import { nameOf } from '../corpus/index/folderFiles.ts';
import type { FolderArticle, ToldFiles } from '../corpus/index/gatherArticle.ts';
import { makeIndexEntry } from '../corpus/index/indexEntry.ts';
import { moveLine, readHead, writeLine } from '../corpus/index/shards.ts';
import { exportFormats } from '../export/formats.ts';
import type { AnalysisStore, FolderProblem, FolderReply, FolderRequest } from './protocol.ts';

interface Told {
  readonly entities: EntityKnowledge;
  readonly corrections: readonly CorrectionsFile[];
  /** Of everything that is the same for all articles of the folder. */
  readonly hash: string;
}

export class FolderWork {
  readonly #models: () => LanguageModels;
  readonly #told = new Map<string, Told>([['', readTold({ entities: [], corrections: [] })]]);
  #store: AnalysisStore | undefined;

  constructor(models: () => LanguageModels) {
    this.#models = models;
  }

  keepIn(store: AnalysisStore): void {
    this.#store = store;
  }

  tell(key: string, files: ToldFiles): void {
    this.#told.set(key, readTold(files));
  }

  sweep(articles: readonly string[]): void {
    this.#store?.sweep(articles);
  }

  answer({ id, article, want, known, version, finishedOnly, duplicateOf }: FolderRequest): FolderReply {
    const hash = readArticleText(article.text).hash;
    if (want === 'line' && known !== undefined) {
      const head = readHead(known);
      if (head.contentHash === hash && head.stamp === article.stamp)
        return { kind: 'folder', id, line: moveLine(known, article), analysed: false, problems: [] };
    }
    const problems: FolderProblem[] = [];
    const sidecars = readSidecars(article, problems);
    const { analysis, analysed } = this.#analyse(article, hash, sidecars, version);
    const told = this.#told.get(article.told);
    const corrections = told ? knowledgeFrom(told.entities, told.corrections).corrections : [];
    const { text, oldTexts } = article;
    const reviewed = reviewArticle({ text, analysis, sidecars, oldTexts, corrections });
    if (want !== 'line' && finishedOnly === true && reviewed.finished === null)
      return { kind: 'folder', id, analysed, problems };
    const made =
      want === 'line'
        ? { line: writeLine(makeIndexEntry(article, article.text, reviewed, sidecars)) }
        : {
            part: exportFormats[want].write({
              path: article.path,
              reviewed,
              sidecars,
              ...(duplicateOf !== undefined && { duplicateOf }),
            }),
          };
    return { kind: 'folder', id, ...made, analysed, problems };
  }

  #analyse(
    article: FolderArticle,
    hash: string,
    sidecars: readonly SidecarOf[],
    version: string,
  ): { analysis: ArticleAnalysis; analysed: boolean } {
    const told = this.#told.get(article.told);
    if (told === undefined) throw new Error(`What is known of the folder of ${article.path} has not been told.`);
    const knowledge: Knowledge = {
      ...knowledgeFrom(told.entities, told.corrections, {
        fileName: nameOf(article.path),
        sidecars: sidecars.map(({ sidecar }) => sidecar),
      }),
      ...article.knowledge,
    };
    const own = { ...knowledge, speakers: knowledge.speakers.slice(told.entities.speakers.length) };
    const key = analysisKey(version, hash, told.hash, own);
    const stored = this.#store?.read(article.path, key);
    if (stored) return { analysis: stored, analysed: false };
    const analysis = analyseArticle(article.text, knowledge, this.#models());
    this.#store?.write(article.path, key, analysis);
    return { analysis, analysed: true };
  }
}

/** What an analysis was made with. `own`: what is known of the article alone; `told`: hash of what is known of its folder. */
export function analysisKey(
  version: string,
  textHash: string,
  told: string,
  own: Omit<Knowledge, 'corrections'>,
): string {
  const { published, fileName, dayMonthOrder, speakers } = own;
  return [version, textHash, told, hashText(JSON.stringify({ published, fileName, dayMonthOrder, speakers }))].join(
    ' ',
  );
}

/** Of a folder of which nobody told anything. */
export const nothingTold = hashText(JSON.stringify([[], []]));

function readTold({ entities, corrections }: ToldFiles): Told {
  return {
    entities: joinEntities(entities.map((yaml) => readEntities(yaml))),
    corrections: corrections.map((yaml) => readCorrections(yaml)),
    hash: hashText(JSON.stringify([entities, corrections])),
  };
}

function readSidecars({ path: articlePath, sidecars }: FolderArticle, problems: FolderProblem[]): SidecarOf[] {
  return sidecars.flatMap(({ path, ask, yaml }) => {
    const read = readSidecar(yaml);
    for (const { message, line } of read.problems)
      problems.push({ path, line: line + 1, message: formatReason(message) });
    // Where a twin would have the same sidecar, only the sidecar can tell whose it is.
    return ask && read.sidecar.article.file !== nameOf(articlePath) ? [] : [{ path, sidecar: read.sidecar }];
  });
}
