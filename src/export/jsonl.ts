/** The reviewed analysis as lines: one JSON object an article, with everything that the tables hold and the speakers in full. */
import type { Speaker } from '../analysis/article.ts';
import type { Entity } from '../annotations/sidecar/annotation.ts';
import { articleFieldsOf, recordsOf, speakersOf } from './exportRecord.ts';
import { type ExportFormat, partOf } from './format.ts';

export const jsonlFormat: ExportFormat = {
  files: [{ name: 'articles.jsonl', head: '', between: '', tail: () => '' }],
  write(article) {
    const records = recordsOf(article);
    const { analysis, article: text, finished } = article.reviewed;
    const { headline, publishedSpan, standfirst, authors, ...meta } = analysis.meta;
    const pos = (span: { start: number; end: number } | null) => span && text.toPos(text.toNormal(span));
    const line = JSON.stringify({
      article: article.path,
      textHash: text.hash,
      analysisVersion: analysis.analysisVersion,
      found: {
        ...meta,
        headline: pos(headline),
        standfirst: pos(standfirst),
        publishedPos: pos(publishedSpan),
        authors: authors.map(({ span, ...author }) => ({ ...author, pos: pos(span) })),
      },
      said: articleFieldsOf(article),
      finished: finished?.reviewed ?? null,
      duplicateOf: article.duplicateOf ?? null,
      speakers: Object.fromEntries([...speakersOf(article)].map(([id, speaker]) => [id, speakerFields(speaker)])),
      records,
      comments: article.sidecars.flatMap(({ sidecar }) => [...sidecar.comments].map(([id, one]) => ({ id, ...one }))),
      reviews: article.sidecars.flatMap(({ sidecar }) => [...sidecar.reviews].map(([id, one]) => ({ id, ...one }))),
    });
    return partOf(article, [`${line}\n`], records.length);
  },
};

/** A reviewer's entity as it is; a speaker that was found without its mentions, which are records of their own. */
function speakerFields(speaker: Speaker | Entity): object {
  if (!('mentions' in speaker)) return speaker;
  const { name, kind, role, affiliation, roles } = speaker;
  const stated = roles.map(({ title, affiliation: of, former }) => ({ title, affiliation: of, former }));
  return { name, kind, role, affiliation, roles: stated };
}
