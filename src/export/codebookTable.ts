/** What the codes, questions and verdicts in the tables mean: the codebooks of a folder as one table. */
import type { Codebook, CodebookFile } from '../annotations/codebook/codebook.ts';
import { type Cell, csvRows } from './csvText.ts';

/** Path of the codebook → what it says. */
export type Codebooks = ReadonlyMap<string, CodebookFile>;

const columns = 'codebook kind id choice label definition about answer rating'.split(' ');

/** `codebook.csv`: a row for each code, question, choice of a question, verdict and kind of entity. */
export function codebookTable(codebooks: Codebooks): string {
  const rows = [...codebooks].flatMap(([path, { codebook }]) => rowsOf(codebook).map((row) => [path, ...row]));
  return csvRows([columns, ...rows]);
}

function rowsOf({ codes, questions, verdicts, entityKinds }: Codebook): Cell[][] {
  return [
    ...[...codes].map(([id, { label, definition, for: about }]) => {
      return ['code', id, '', label, definition, about?.join(';'), '', ''];
    }),
    ...[...questions].flatMap(([id, { about, ask, definition, answer, choices }]) => [
      ['question', id, '', ask, definition, about, answer, ''],
      ...[...choices].map(([choice, one]) => ['choice', id, choice, one.label, one.definition, about, '', '']),
    ]),
    ...[...verdicts].map(([id, { label, definition, rating }]) => [
      'verdict',
      id,
      '',
      label,
      definition,
      'claim',
      '',
      rating,
    ]),
    ...[...entityKinds].map(([id, { label, definition, is }]) => [
      'entity-kind',
      id,
      is,
      label,
      definition,
      '',
      '',
      '',
    ]),
  ];
}
