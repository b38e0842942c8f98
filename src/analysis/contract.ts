/**
 * The analysis as other programs read it: the JSON of `news-annotator analyze`. Plain names and strings where the
 * analysis holds structure, and a stable order of keys, so that results can be compared line by line.
 */
import type { ArticleAnalysis, Finding } from './article.ts';
import { formatReason } from './reason.ts';

/** One JSON-ready object per article; the caller puts the file's name or the line's id in front. */
export function toContract(analysis: ArticleAnalysis) {
  const { meta } = analysis;
  return {
    analysisVersion: analysis.analysisVersion,
    meta: {
      headline: meta.headline,
      standfirst: meta.standfirst,
      authors: meta.authors.map(({ name }) => name),
      bylines: meta.authors,
      outlet: meta.outlet,
      agency: meta.agency,
      place: meta.place,
      language: meta.language,
      published: meta.published,
      updated: meta.updated,
      publishedFrom: meta.publishedFrom,
      conflicts: meta.conflicts.map(formatReason),
    },
    zones: analysis.zones.map(flatten),
    speakers: analysis.speakers.map((speaker) => ({ ...flatten(speaker), mentions: speaker.mentions.map(flatten) })),
    dates: analysis.dates.map(flatten),
    claims: analysis.claims.map(flatten),
    quotations: analysis.quotations,
    notices: analysis.notices.map(formatReason),
  };
}

function flatten<T extends Finding>(finding: T): Omit<T, 'reason'> & { reason: string } {
  return { ...finding, reason: formatReason(finding.reason) };
}
