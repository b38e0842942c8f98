/** What reviewers say of an annotation, in words: verdict, codes, answers, evidence and note. */
import * as vscode from 'vscode';
import type { Assessment, Evidence } from '../../annotations/sidecar/annotation.ts';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import type { Saying } from '../../annotations/reviewing/sayings.ts';
import type { ArticleView, Mark } from '../reading/view.ts';
import { answersText, codeName, verdictText } from './codingWords.ts';
import { certaintyName, stanceName } from './describe.ts';

const { t } = vscode.l10n;

/** Words that lead somewhere: to a page of the web, or to a file of the folder that is evidence. */
export interface Leading {
  readonly words: string;
  readonly page?: string;
  readonly evidence?: Evidence;
}

export type Said = readonly (string | Leading)[];

export type Fact = readonly [name: string, said: Said];

/** "Verdict: refuted" */
export function factText([name, said]: Fact): string {
  return `${name} ${said.map((part) => (typeof part === 'string' ? part : part.words)).join('')}`;
}

/** ["Verdict:", ["refuted"]], ["How firm is it?", ["Firm"]] … */
export function assessmentFacts(
  codebook: Codebook,
  { verdict, certainty, codes = [], values = {}, evidence = [], note }: Assessment,
): Fact[] {
  return [
    ...(verdict === undefined ? [] : [[t('Verdict:'), [verdictText(codebook, verdict)]] as const]),
    ...(certainty === undefined ? [] : [[t('Certainty:'), [certaintyName(certainty)]] as const]),
    ...codes.map((id): Fact => {
      const definition = codebook.codes.get(id)?.definition;
      return [t('Code:'), [[codeName(codebook, id), definition].filter(Boolean).join(' — ')]];
    }),
    ...answersText(codebook, values).map(([question, answer]): Fact => [question, [answer]]),
    ...evidence.map((one): Fact => [
      one.stance === undefined ? t('Evidence:') : t('Evidence ({0}):', stanceName(one.stance)),
      evidenceSaid(one),
    ]),
    ...(note === undefined ? [] : [[t('Note:'), [note.trim()]] as const]),
  ];
}

/** A title does not say where its link would lead: the address stands beside it. */
function evidenceSaid(evidence: Evidence): Said {
  const { url, archivedUrl, citation, file, title, quote } = evidence;
  const place: Said =
    url !== undefined
      ? [{ words: url, page: url }]
      : citation === undefined && file !== undefined
        ? [{ words: file, evidence }]
        : [citation ?? ''];
  const [before = '', after = ''] = t('(archived: {0})', '\n').split('\n');
  const parts: Said[] = [
    ...(title === undefined ? [] : [[title]]),
    ...(place[0] === '' ? [] : [place]),
    ...(quote === undefined ? [] : [[`“${quote}”`]]),
    ...(archivedUrl === undefined ? [] : [[before, { words: archivedUrl, page: archivedUrl }, after]]),
  ];
  return between(parts, ' ');
}

function between(parts: readonly Said[], sign: string): Said {
  return parts.flatMap((part, i) => (i === 0 ? part : [sign, ...part]));
}

/** What all reviewers give as evidence, in the order in which a card shows it. */
export function evidenceOf({ annotation, sayings = [] }: Pick<Mark, 'annotation' | 'sayings'>): Evidence[] {
  return [annotation ?? {}, ...sayings.slice(1).map(({ says }) => says)].flatMap(({ evidence = [] }) => evidence);
}

/** A line for each other reviewer: "bo: agrees · Verdict: refuted · Code: Government position". */
export function othersFacts({ coding }: ArticleView, { sayings = [] }: Pick<Mark, 'sayings'>): Fact[] {
  const codebook = { ...coding.codebook, codes: withoutDefinitions(coding.codebook) };
  return sayings.slice(1).map((saying): Fact => {
    const facts = assessmentFacts(codebook, saying.says).map(([name, said]): Said => [`${name} `, ...said]);
    const stands = standing(saying);
    const said = between([...(stands === '' ? [] : [[stands]]), ...facts], ' · ');
    return [t('{0}:', saying.by ?? t('another reviewer')), said];
  });
}

function standing({ as, decision }: Saying): string {
  if (as === 'annotation') return t('annotated it too');
  if (decision === 'accept') return t('agrees');
  return decision === 'reject' ? t('rejects it') : '';
}

/** The rule of a code stands with whoever gave it first. */
function withoutDefinitions({ codes }: Codebook): Codebook['codes'] {
  return new Map([...codes].map(([id, { label }]) => [id, label === undefined ? {} : { label }]));
}
