/** What reviewers say of an annotation, in words: verdict, codes, answers, evidence and note. */
import * as vscode from 'vscode';
import type { Assessment } from '../../annotations/sidecar/annotation.ts';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import type { Saying } from '../../annotations/reviewing/sayings.ts';
import type { ArticleView, Mark } from '../view.ts';
import { answersText, codeName, verdictText } from './codingWords.ts';
import { certaintyName, stanceName } from './describe.ts';

const { t } = vscode.l10n;

/** ["Verdict:", "refuted"], ["How firm is it?", "Firm"] … */
export function assessmentFacts(
  codebook: Codebook,
  { verdict, certainty, codes = [], values = {}, evidence = [], note }: Assessment,
): [name: string, value: string][] {
  return [
    ...(verdict === undefined ? [] : [[t('Verdict:'), verdictText(codebook, verdict)] as [string, string]]),
    ...(certainty === undefined ? [] : [[t('Certainty:'), certaintyName(certainty)] as [string, string]]),
    ...codes.map((id): [string, string] => {
      const definition = codebook.codes.get(id)?.definition;
      return [t('Code:'), [codeName(codebook, id), definition].filter(Boolean).join(' — ')];
    }),
    ...answersText(codebook, values),
    ...evidence.map(({ url, archivedUrl, citation, file, title, quote, stance }): [string, string] => [
      stance === undefined ? t('Evidence:') : t('Evidence ({0}):', stanceName(stance)),
      [
        // A title does not say where its link would lead.
        [title, url ?? citation ?? file].filter(Boolean).join(' '),
        quote === undefined ? '' : `“${quote}”`,
        archivedUrl === undefined ? '' : t('(archived: {0})', archivedUrl),
      ]
        .filter(Boolean)
        .join(' '),
    ]),
    ...(note === undefined ? [] : [[t('Note:'), note.trim()] as [string, string]]),
  ];
}

/** Of the pages that evidence names, in the order in which the words name them. */
export function addressesOf({ evidence = [] }: Assessment): string[] {
  return evidence.flatMap(({ url, archivedUrl }) => [url, archivedUrl].filter((address) => address !== undefined));
}

/** A line for each other reviewer: ["bo:", "agrees · Verdict: refuted · Code: Government position"]. */
export function othersFacts({ coding }: ArticleView, { sayings = [] }: Pick<Mark, 'sayings'>): [string, string][] {
  const codebook = { ...coding.codebook, codes: withoutDefinitions(coding.codebook) };
  return sayings.slice(1).map((saying) => {
    const facts = assessmentFacts(codebook, saying.says).map((fact) => fact.join(' '));
    return [t('{0}:', saying.by ?? t('another reviewer')), [standing(saying), ...facts].filter(Boolean).join(' · ')];
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
