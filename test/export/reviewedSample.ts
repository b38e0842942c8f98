/** A small reviewed article for the tests of the exports: suggestions open, accepted and rejected, a claim added by hand, an orphan. */
import type { ArticleAnalysis, Claim, Finding, Span } from '../../src/analysis/article.ts';
import { findingId } from '../../src/analysis/findingId.ts';
import { acceptSuggestion, rejectSuggestion } from '../../src/annotations/reviewing/accept.ts';
import { readArticleText } from '../../src/annotations/anchoring/articleText.ts';
import { editSidecar, newSidecar, putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { reviewArticle } from '../../src/annotations/reviewing/review.ts';
import { describeTarget } from '../../src/annotations/anchoring/selector.ts';
import { readSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { suggestionsOf } from '../../src/annotations/reviewing/suggestion.ts';
import type { ExportArticle } from '../../src/export/exportRecord.ts';

/** An astral character before everything, so that code points and UTF-16 units differ; Windows line ends. */
export const text = [
  '𝕹ew ferry for Orne Bay',
  '',
  '“=We will,” said Ola Brandt, “sail on Friday.”',
  'The harbour office denied that the quay was unsafe.',
  'Brandt said the fare was 12 crowns.',
].join('\r\n');

const finding: Finding = { rule: 'test-rule', reason: { text: 'because', values: [] }, confidence: 0.8 };
const at = (words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not say: ${words}`);
  return { start, end: start + words.length };
};
const claim = (
  contents: string[],
  cue: string,
  source: string,
  fields: Pick<Claim, 'kind' | 'polarity'> & { speaker: string },
): Claim => {
  const spans = contents.map(at);
  const id = findingId('c', text, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
  return {
    ...finding,
    id,
    contents: spans,
    cue: [at(cue)],
    source: [at(source)],
    addressee: [],
    modality: 'certain',
    ...fields,
  };
};
const speaker = (id: string, name: string, kind: 'person' | 'organisation') => {
  const roles =
    id === 'ola-brandt'
      ? [
          { title: 'ferry captain', affiliation: 'Orne Line', evidence: at(name) },
          { title: 'mayor', former: true, evidence: at(name) },
        ]
      : [];
  return { ...finding, id, name, kind, roles, mentions: [{ ...finding, ...at(name), form: 'name' as const }] };
};

const claims = {
  quoted: claim(['“=We will,”', '“sail on Friday.”'], 'said', 'Ola Brandt', {
    kind: 'direct',
    polarity: 'asserts',
    speaker: 'ola-brandt',
  }),
  denied: claim(['that the quay was unsafe'], 'denied', 'The harbour office', {
    kind: 'indirect',
    polarity: 'denies',
    speaker: 'harbour-office',
  }),
  fare: claim(['the fare was 12 crowns'], 'said the', 'Brandt said', {
    kind: 'indirect',
    polarity: 'asserts',
    speaker: 'ola-brandt',
  }),
};

export const analysis: ArticleAnalysis = {
  analysisVersion: 'test',
  meta: {
    headline: at('𝕹ew ferry for Orne Bay'),
    standfirst: null,
    authors: [],
    outlet: 'The Orne Gazette',
    agency: null,
    place: null,
    language: 'en',
    published: '2024-03-14',
    updated: null,
    publishedFrom: 'dateline',
    publishedSpan: null,
    conflicts: [],
  },
  zones: [{ ...finding, start: 0, end: text.length, kind: 'body' }],
  sentences: [],
  quotations: [],
  dates: [
    {
      ...finding,
      id: 'd-friday00',
      ...at('Friday'),
      type: 'DATE',
      value: '2024-03-15',
      timex: '2024-03-15',
      mod: 'END',
      relativeTo: 'published',
      boilerplate: false,
    },
  ],
  speakers: [
    speaker('ola-brandt', 'Ola Brandt', 'person'),
    speaker('harbour-office', 'harbour office', 'organisation'),
  ],
  claims: Object.values(claims),
  notices: [],
};

/** The quotation accepted with a verdict and a note, the denial open, the fare rejected, a claim added by hand, and one whose words are gone. */
export function reviewedSample(path = 'ferry.txt'): ExportArticle {
  const article = readArticleText(text);
  const suggestions = suggestionsOf(text, analysis);
  const suggested = (id: string) => suggestions.find((suggestion) => suggestion.id === id)!;
  const when = { at: '2026-11-22T09:14Z', by: 'ana' };
  const changes = {
    verdict: 'supported',
    note: '=SUM(A1) is no formula',
    codes: ['transport/ferry'],
    values: { tone: 'neutral' },
  };
  const edit = editSidecar(readSidecar(newSidecar(path, article.hash, { id: 'ana', name: 'Ana Ruiz' })), [
    ...acceptSuggestion(article, analysis, suggested(claims.quoted.id), { ...when, changes }),
    ...rejectSuggestion(article, analysis, suggested(claims.fare.id), { ...when, reason: 'not a claim' }),
    putRecord('annotations', 'c-byhand00', {
      kind: 'claim',
      ...describeTarget(article, [at('12 crowns')]),
      claimKind: 'indirect',
      by: 'ana',
    }),
    putRecord('entities', 'quay-users', {
      kind: 'organisation',
      sort: 'pressure-group',
      name: 'Quay Users',
      aliases: ['QU', 'the users'],
      sameAs: ['https://example.org/qu'],
      note: '=loud',
    }),
    putRecord('annotations', 'c-gone0000', {
      kind: 'claim',
      quote: 'words that were cut from this article long ago',
      by: 'ana',
    }),
  ]);
  if (!edit.ok) throw new Error(edit.reason);
  const sidecars = [{ path: path.replace('.txt', '.annotations.yaml'), sidecar: edit.file.sidecar }];
  return { path, sidecars, reviewed: reviewArticle({ text, analysis, sidecars }) };
}
