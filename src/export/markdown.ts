/** A report to read: article by article, who says what, with the quotation, the verdict and the citation. */
import { wordsAt } from '../annotations/anchoring/selector.ts';
import { articleFieldsOf, type ExportArticle, type ExportRecord, recordsOf, speakersOf } from './exportRecord.ts';
import { type ExportFormat, leftInSidecars, partOf } from './format.ts';

export const markdownFormat: ExportFormat = {
  files: [{ name: 'report.md', head: '# Who says what\n\n', between: '\n', tail: () => '' }],
  write(article) {
    const { lines, written, left } = section(article);
    const content = `${lines.join('\n').trimEnd()}\n`;
    return partOf(article, [content], written, { lossy: [...left, ...leftInSidecars(article)] });
  },
};

function section(article: ExportArticle) {
  const records = recordsOf(article);
  const claims = records.filter(
    ({ kind, status, fields }) => kind === 'claim' && status !== 'rejected' && fields.claimKind !== 'reported',
  );
  const notes = records.filter(({ kind }) => kind === 'note');
  const names = new Map(
    [...speakersOf(article)].map(([id, { name, role }]) => [id, role === undefined ? name : `${name}, ${role}`]),
  );
  const bySpeaker = new Map<string, ExportRecord[]>();
  for (const claim of claims) {
    const speaker = claim.fields.speaker ?? '';
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), claim]);
  }
  const lines = [`## ${escape(headlineOf(article))}`, '', citation(article), ''];
  for (const [speaker, said] of bySpeaker) {
    lines.push(`### ${speaker === '' ? 'Nobody named' : escape(names.get(speaker) ?? speaker)}`, '');
    lines.push(...said.flatMap((record) => [...claimLines(record), '']));
  }
  if (claims.length === 0) lines.push('No claims.', '');
  if (notes.length > 0)
    lines.push(
      '### Notes',
      '',
      ...notes.flatMap((record) => [`> ${quote(record)}`, '', escape(record.fields.note ?? ''), '']),
    );
  const left = records.length - claims.length - notes.length;
  const what = `${left} dates, mentions, rejections and reported facts are not in the report`;
  return { lines, written: claims.length + notes.length, left: left === 0 ? [] : [{ article: article.path, what }] };
}

function claimLines(record: ExportRecord): string[] {
  const { fields, status, anchor, reviewer } = record;
  const facts = [
    fields.polarity === 'denies' ? 'denied' : undefined,
    fields.verdict === undefined
      ? undefined
      : `verdict: ${fields.verdict}${fields.certainty === undefined ? '' : ` (certainty ${fields.certainty})`}`,
    fields.codes === undefined ? undefined : `codes: ${fields.codes.join(', ')}`,
    status === 'open' || status === 'late'
      ? 'suggested, not reviewed'
      : `${status}${reviewer === '' ? '' : ` by ${reviewer}`}`,
    anchor === 'uncertain' || anchor === 'orphaned' ? `words ${anchor} in the text as it is now` : undefined,
  ].filter((fact) => fact !== undefined);
  const evidence = (fields.evidence ?? []).map((item) =>
    [item.stance, item.title ?? item.citation, item.url ?? item.file].filter(Boolean).join(': '),
  );
  return [
    `> ${quote(record)}`,
    '',
    `— ${escape(facts.join('; '))}`,
    ...(fields.note === undefined ? [] : ['', escape(fields.note.trim())]),
    ...evidence.map((item) => `- ${escape(item)}`),
  ];
}

function quote({ quotes }: ExportRecord): string {
  return escape(quotes.join(' … '));
}

function headlineOf(article: ExportArticle): string {
  const said = articleFieldsOf(article).headline;
  const { headline } = article.reviewed.analysis.meta;
  return said ?? (headline === null ? article.path : wordsAt(article.reviewed.article, headline));
}

/** "Jo Bell: The Example, 2022-02-02 (004_example.txt)" */
function citation(article: ExportArticle): string {
  const said = articleFieldsOf(article);
  const { meta } = article.reviewed.analysis;
  const authors = (said.authors ?? meta.authors.map(({ name }) => name)).join(', ');
  const place = [said.outlet ?? meta.outlet, said.published ?? meta.published ?? meta.updated]
    .filter(Boolean)
    .join(', ');
  return escape(`${[authors, place].filter((part) => part !== '').join(': ')} (${article.path})`.trim());
}

/** Article text is shown as it is, never as Markdown or HTML. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
    )
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
