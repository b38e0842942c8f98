/** The reviewed analysis as lines: one JSON object an article, with everything that the tables hold and the speakers in full. */
import type { Exported } from './exported.ts';
import { articleFieldsOf, type ExportArticle, recordsOf, speakersOf } from './exportRecord.ts';

export function exportJsonl(articles: readonly ExportArticle[]): Exported {
  let written = 0;
  const lines = [...articles]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((article) => {
      const records = recordsOf(article);
      written += records.length;
      const { analysis, article: text, finished } = article.reviewed;
      return JSON.stringify({
        article: article.path,
        textHash: text.hash,
        analysisVersion: analysis.analysisVersion,
        found: {
          ...analysis.meta,
          headline: analysis.meta.headline && text.toPos(text.toNormal(analysis.meta.headline)),
        },
        said: articleFieldsOf(article),
        finished: finished?.reviewed ?? null,
        speakers: Object.fromEntries(
          [...speakersOf(article)].map(([id, { name, kind, role, affiliation }]) => [
            id,
            { name, kind, role, affiliation },
          ]),
        ),
        records,
      });
    });
  return {
    files: [{ name: 'articles.jsonl', content: lines.map((line) => `${line}\n`).join('') }],
    written,
    skipped: [],
    lossy: [],
  };
}
