/**
 * Marks in words: for hovers, trees, the status and screen readers. Words of the article are values here, never Markdown:
 * whoever shows them escapes them.
 */
import * as vscode from 'vscode';
import type { Modality, Reason } from '../../analysis/article.ts';
import type { Certainty, Evidence } from '../../annotations/sidecar/annotation.ts';
import { withVisibleControls } from '../plainWords.ts';
import type { ArticleView, ClaimMark, Mark, ShownClaimKind, ShownSpeaker, ShownSpeakerKind } from '../reading/view.ts';
import { wordsOf } from '../reading/view.ts';
import { dateWords, type WordedDate } from './dateWords.ts';

const { t } = vscode.l10n;

export function reasonText({ text, values }: Reason): string {
  return t(text, ...values);
}

export function speakerKindName(kind: ShownSpeakerKind): string {
  switch (kind) {
    case 'unknown':
      return t('kind not known');
    case 'person':
      return t('person');
    case 'organisation':
      return t('organisation');
    case 'government':
      return t('government');
    case 'office':
      return t('office');
    case 'unnamed':
      return t('unnamed source');
  }
}

export function claimKindName(kind: ShownClaimKind): string {
  switch (kind) {
    case 'unknown':
      return t('kind not known');
    case 'direct':
      return t('direct quotation');
    case 'mixed':
      return t('partly quoted');
    case 'indirect':
      return t('indirect speech');
    case 'belief':
      return t('belief or intention');
    case 'reported':
      return t("the journalist's own words");
  }
}

export function markKindName(kind: Mark['kind']): string {
  switch (kind) {
    case 'speaker':
      return t('speaker');
    case 'date':
      return t('date');
    case 'claim':
      return t('claim');
    case 'note':
      return t('note');
  }
}

/** "denied · possible", only where it is not the ordinary case. */
export function attitude({ claim }: ClaimMark): string[] {
  return [claim.polarity === 'denies' ? t('denied') : '', modalityName(claim.modality)].filter((word) => word !== '');
}

/** Empty for what is stated as certain. */
export function modalityName(modality: Modality): string {
  const names: Readonly<Record<Modality, string>> = {
    certain: '',
    possible: t('possible'),
    expected: t('expected'),
    conditional: t('conditional'),
    future: t('about the future'),
    reported: t('at second hand'),
  };
  return names[modality];
}

/** "Foreign Secretary, UK"; nothing where the name says it: "Union officials". */
export function roleText({
  role,
  affiliation,
  name = '',
}: Pick<ShownSpeaker, 'role' | 'affiliation'> & { readonly name?: string }): string {
  const text = [role, affiliation].filter((part) => part !== undefined && part !== '').join(', ');
  return text.toLowerCase() === name.toLowerCase() ? '' : text;
}

/** Whether the article says who makes the claim, at least in some words. */
export function isNamed({ speaker, claim }: ClaimMark): boolean {
  return speaker !== undefined || claim.source.length > 0;
}

/** Who the article says it is; never a guess. */
export function speakerName(view: ArticleView, mark: ClaimMark): string {
  const speaker = mark.speaker === undefined ? undefined : view.speakers.get(mark.speaker);
  if (speaker) return speaker.name;
  if (mark.speaker !== undefined) return mark.speaker;
  const source = mark.claim.source.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
  return source === '' ? t('nobody is named') : source;
}

export function articlesText(articles: number): string {
  return articles === 1 ? t('1 article') : t('{0} articles', articles);
}

export function filesText(files: number): string {
  return files === 1 ? t('1 file') : t('{0} files', files);
}

export function placesText(places: number): string {
  return places === 1 ? t('1 place') : t('{0} places', places);
}

/** "14 places in 6 articles" */
export function placesInText(places: number, articles: number): string {
  return articles === 1
    ? t('{0} in 1 article', placesText(places))
    : t('{0} in {1} articles', placesText(places), articles);
}

export function suggestionsText(suggestions: number): string {
  return suggestions === 1 ? t('1 suggestion') : t('{0} suggestions', suggestions);
}

export function claimsText(claims: number): string {
  return claims === 1 ? t('1 claim') : t('{0} claims', claims);
}

export function cueText(view: ArticleView, mark: ClaimMark): string {
  return mark.claim.cue.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
}

/** "2022-01-31", "2022-01-24 to 2022-01-30", "1980s", or what is known where there is no value. */
export function dateValueText(date: WordedDate): string {
  return dateWords(date, t);
}

/** Words of a codebook's own vocabulary are shown as they are. */
export function verdictName(verdict: string): string {
  switch (verdict) {
    case 'supported':
      return t('supported');
    case 'mostly-supported':
      return t('mostly supported');
    case 'mixed':
      return t('mixed');
    case 'mostly-refuted':
      return t('mostly refuted');
    case 'refuted':
      return t('refuted');
    case 'unverifiable':
      return t('cannot be verified');
    case 'not-checkable':
      return t('not a checkable claim');
    case 'unchecked':
      return t('not checked yet');
    default:
      return verdict;
  }
}

export function certaintyName(certainty: Certainty): string {
  const names = { low: t('low'), medium: t('medium'), high: t('high') };
  return names[certainty];
}

/** "Evidence (refutes)" */
export function stanceName(stance: NonNullable<Evidence['stance']>): string {
  const names = { supports: t('supports'), refutes: t('refutes'), context: t('context') };
  return names[stance];
}

/** One spoken line for a screen reader and for the status. */
export function spokenMark(view: ArticleView, mark: Mark): string {
  const words = wordsOf(view.text, mark);
  const state = mark.annotation ? t('annotation') : t('suggestion');
  switch (mark.kind) {
    case 'claim':
      return t('{0}, claim of {1}, {2}: {3}', state, speakerName(view, mark), claimKindName(mark.claim.kind), words);
    case 'date':
      return t('{0}, date, {1}: {2}', state, dateValueText(mark.date), words);
    case 'speaker':
      return t('{0}, speaker, {1}: {2}', state, view.speakers.get(mark.speaker)?.name ?? mark.speaker, words);
    case 'note':
      return t('{0}, note: {1}', state, words);
  }
}

function oneLine(text: string): string {
  return withVisibleControls(text.replace(/\s+/g, ' ').trim());
}

/** Cut at a word, for one line of a tree or a list. */
export function shorten(text: string, length = 90): string {
  // a long text's beginning is enough, unless it is hardly more than spaces
  const begin = oneLine(text.slice(0, 4 * length));
  const line = text.length <= 4 * length || begin.length > length ? begin : oneLine(text);
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
