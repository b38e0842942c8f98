/**
 * The analysis as other programs read it: the JSON of `news-annotator analyze`. Plain names and strings where the
 * analysis holds structure, and a stable order of keys, so that results can be compared line by line.
 */
import type { ArticleAnalysis, Finding, Reason } from './article.ts';
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
      publishedSpan: meta.publishedSpan,
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

type Contract = ReturnType<typeof toContract>;

/**
 * The analysis again, from what `toContract` made of it: reasons as the sentences they became, and without the spans of
 * sentences. Undefined for what is no such object.
 */
export function fromContract(value: unknown): ArticleAnalysis | undefined {
  if (!isContract(value)) return undefined;
  const { analysisVersion, meta, zones, speakers, dates, claims, quotations, notices } = value;
  const { bylines, conflicts, ...rest } = meta;
  return {
    analysisVersion,
    meta: { ...rest, authors: bylines, conflicts: conflicts.map(asReason) },
    zones: zones.map(unflatten),
    sentences: [],
    quotations,
    dates: dates.map(unflatten),
    speakers: speakers.map((speaker) => ({ ...unflatten(speaker), mentions: speaker.mentions.map(unflatten) })),
    claims: claims.map(unflatten),
    notices: notices.map(asReason),
  };
}

/** Lines come from other machines: the lists are there, what is in them is taken as it was written. */
function isContract(value: unknown): value is Contract {
  if (typeof value !== 'object' || value === null) return false;
  const { analysisVersion, meta, ...lists } = value as Partial<Record<keyof Contract, unknown>>;
  if (typeof analysisVersion !== 'string' || typeof meta !== 'object' || meta === null) return false;
  const names = ['zones', 'speakers', 'dates', 'claims', 'quotations', 'notices'] as const;
  if (!names.every((name) => Array.isArray(lists[name]))) return false;
  const { bylines, conflicts } = meta as Partial<Record<keyof Contract['meta'], unknown>>;
  if (!Array.isArray(bylines) || !Array.isArray(conflicts)) return false;
  return (lists.speakers as unknown[]).every(
    (speaker) =>
      typeof speaker === 'object' && speaker !== null && 'mentions' in speaker && Array.isArray(speaker.mentions),
  );
}

function unflatten<T extends { readonly reason: string }>(finding: T): Omit<T, 'reason'> & { reason: Reason } {
  return { ...finding, reason: asReason(finding.reason) };
}

function asReason(text: string): Reason {
  // Braces are places for values: a sentence that has some in it is a value itself.
  return text.includes('{') ? { text: '{0}', values: [text] } : { text, values: [] };
}
