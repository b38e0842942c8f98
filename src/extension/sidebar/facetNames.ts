/** What the values of a filter are called. */
import * as vscode from 'vscode';
import type { ClaimKind, SpeakerKind } from '../../analysis/article.ts';
import { emptyCodebook } from '../../annotations/codebook/codebook.ts';
import { codeName, verdictText } from '../editor/codingWords.ts';
import { claimKindName, markKindName, speakerKindName } from '../editor/describe.ts';
import type { Facet } from './arrangement.ts';

const { t } = vscode.l10n;

export function facetName(facet: Facet): string {
  switch (facet) {
    case 'status':
      return t('Status');
    case 'kind':
      return t('Kind');
    case 'reviewer':
      return t('Reviewer');
    case 'verdict':
      return t('Verdict');
    case 'code':
      return t('Code');
    case 'outlet':
      return t('Outlet');
    case 'period':
      return t('Year of publication');
  }
}

/** Names of reviewers are their own; what the codebook has words for is called by them. */
export function facetValueName(facet: Facet, value: string, codebook = emptyCodebook): string {
  switch (facet) {
    case 'status':
      return statusName(value);
    case 'kind':
      return codebook.entityKinds.get(value)?.label ?? kindName(value);
    case 'verdict':
      return verdictText(codebook, value);
    case 'code':
      return codeName(codebook, value);
    case 'reviewer':
    case 'outlet':
    case 'period':
      return value;
  }
}

function statusName(status: string): string {
  switch (status) {
    case 'open':
      return t('Open');
    case 'annotated':
      return t('Annotated');
    case 'uncertain':
      return t('Place not certain');
    case 'own':
      return t("In the journalist's own words");
    case 'new':
      return t('Not begun');
    case 'in-progress':
      return t('Begun');
    case 'finished':
      return t('Finished');
    case 'locked':
      return t('Locked');
    case 'lost':
      return t('Not found in the text');
    default:
      return status;
  }
}

function kindName(kind: string): string {
  switch (kind) {
    case 'direct':
    case 'mixed':
    case 'indirect':
    case 'belief':
    case 'reported':
      return claimKindName(kind satisfies ClaimKind);
    case 'unknown':
      return claimKindName(kind);
    case 'person':
    case 'organisation':
    case 'government':
    case 'office':
    case 'unnamed':
      return speakerKindName(kind satisfies SpeakerKind);
    case 'author':
      return t('author or photographer');
    case 'speaker':
    case 'date':
    case 'note':
      return markKindName(kind);
    case 'DATE':
      return t('day, month or year');
    case 'TIME':
      return t('time of day');
    case 'DURATION':
      return t('length of time');
    case 'SET':
      return t('repeated');
    default:
      return kind;
  }
}
