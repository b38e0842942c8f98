/**
 * Accepting and rejecting: a suggestion becomes a record with every field of it, and says where it came from.
 *
 *     acceptSuggestion(article, analysis, suggestion, { at, by }) → Change[]    // for `editSidecar` or the store
 *     rejectSuggestion(article, analysis, suggestion, { at, by, reason }) → Change[]
 */
import type { ArticleAnalysis, Claim, DateMention, Finding, Span, Speaker } from '../../analysis/article.ts';
import { formatReason } from '../../analysis/reason.ts';
import type { Annotation, Assessment, Entity, Origin, Places, Pos, Rejection, Words } from '../sidecar/annotation.ts';
import type { ArticleText } from '../anchoring/articleText.ts';
import { putRecord, type Change } from '../sidecar/editSidecar.ts';
import { describeTarget, wordsAt } from '../anchoring/selector.ts';
import type { Suggestion } from './suggestion.ts';

export interface Decision {
  /** UTC, to the minute: `2026-11-22T09:14Z` (`minuteOf`). */
  readonly at: string;
  /** Id of the reviewer. */
  readonly by?: string | undefined;
  /** Together with others. */
  readonly bulk?: boolean;
}

/** `undefined` takes a field away. */
export type AnnotationChanges = { readonly [K in keyof Annotation]?: Annotation[K] | undefined };

export interface Accepting extends Decision {
  /** Fields that the reviewer set otherwise, or added, in accepting. */
  readonly changes?: AnnotationChanges;
  /** Ids that `entities.yaml` or the sidecar already knows: these are not written again. */
  readonly knownEntities?: ReadonlySet<string>;
}

export interface Rejecting extends Decision {
  readonly reason?: string;
}

/** The annotation, and the entity it names where nobody knows it yet. */
export function acceptSuggestion(
  article: ArticleText,
  analysis: ArticleAnalysis,
  suggestion: Suggestion,
  how: Accepting,
): Change[] {
  const annotation = annotationOf(article, analysis, suggestion, how);
  const entity = suggestion.kind === 'speaker' ? annotation.entity : annotation.speaker;
  const speaker = analysis.speakers.find(({ id }) => id === entity);
  const known = speaker === undefined || how.knownEntities?.has(speaker.id) === true;
  return [
    ...(known ? [] : [putRecord('entities', speaker.id, entityOf(article, analysis, speaker, how))]),
    putRecord('annotations', suggestion.id, annotation),
  ];
}

export function rejectSuggestion(
  article: ArticleText,
  analysis: ArticleAnalysis,
  suggestion: Suggestion,
  how: Rejecting,
): Change[] {
  const rejection: Rejection = {
    kind: suggestion.kind,
    ...describeTarget(article, suggestion.spans),
    rule: suggestion.finding.rule,
    ...(how.reason !== undefined && { reason: how.reason }),
    analysis: analysis.analysisVersion,
    ...(how.bulk && { bulk: true }),
    ...(how.by !== undefined && { by: how.by }),
    at: how.at,
  };
  return [putRecord('rejected', suggestion.id, rejection)];
}

/** What a reviewer says about a finding leaves the finding as it was. */
const assessments: ReadonlySet<string> = new Set([
  'verdict',
  'certainty',
  'evidence',
  'note',
  'codes',
  'values',
] satisfies (keyof Assessment)[]);

/** The annotation alone. */
export function annotationOf(
  article: ArticleText,
  analysis: ArticleAnalysis,
  suggestion: Suggestion,
  how: Accepting,
): Annotation {
  const edited = Object.keys(how.changes ?? {}).some((field) => !assessments.has(field));
  const annotation: AnnotationChanges = {
    kind: suggestion.kind,
    ...describeTarget(article, suggestion.spans),
    ...fieldsOf(article, suggestion),
    origin: originOf(analysis, suggestion.finding, { ...how, edited }),
    ...(how.by !== undefined && { by: how.by }),
    created: how.at,
    ...how.changes,
  };
  return Object.fromEntries(
    Object.entries(annotation).filter(([, value]) => value !== undefined),
  ) as unknown as Annotation;
}

/** Ids are the machine's, and say the same in every file: `boris-johnson`. */
export function entityOf(article: ArticleText, analysis: ArticleAnalysis, speaker: Speaker, how: Decision): Entity {
  const roles = speaker.roles.map(({ title, affiliation, evidence, former }) => ({
    title,
    ...(affiliation !== undefined && { affiliation }),
    evidence: wordsAt(article, evidence),
    ...(former !== undefined && { former }),
  }));
  return {
    kind: speaker.kind,
    name: speaker.name,
    ...(speaker.role !== undefined && { role: speaker.role }),
    ...(speaker.affiliation !== undefined && { affiliation: speaker.affiliation }),
    ...(roles.length > 0 && { roles }),
    origin: originOf(analysis, speaker, how),
  };
}

function fieldsOf(article: ArticleText, suggestion: Suggestion): Partial<Annotation> {
  switch (suggestion.kind) {
    case 'claim':
      return claimFields(article, suggestion.claim);
    case 'date':
      return dateFields(suggestion.date);
    case 'speaker':
      return { entity: suggestion.speaker, form: suggestion.mention.form };
  }
}

function claimFields(article: ArticleText, claim: Claim): Partial<Annotation> {
  return {
    claimKind: claim.kind,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    ...(claim.source.length > 0 && { source: words(article, claim.source), sourcePos: places(article, claim.source) }),
    ...(claim.cue.length > 0 && { cue: words(article, claim.cue), cuePos: places(article, claim.cue) }),
    ...(claim.addressee.length > 0 && {
      addressee: words(article, claim.addressee),
      addresseePos: places(article, claim.addressee),
    }),
    polarity: claim.polarity,
    modality: claim.modality,
    ...(claim.continues !== undefined && { continues: claim.continues }),
  };
}

function dateFields(date: DateMention): Partial<Annotation> {
  return {
    type: date.type,
    value: date.value,
    timex: date.timex,
    ...(date.mod !== undefined && { mod: date.mod }),
    ...(date.relativeTo !== undefined && { relativeTo: date.relativeTo }),
    ...(date.boilerplate && { boilerplate: true }),
    ...(date.future !== undefined && { future: date.future }),
  };
}

function words(article: ArticleText, spans: readonly Span[]): Words {
  const all = spans.map((span) => wordsAt(article, span));
  return all.length === 1 ? all[0]! : all;
}

function places(article: ArticleText, spans: readonly Span[]): Places {
  const all = spans.map((span): Pos => article.toPos(article.toNormal(span)));
  return all.length === 1 ? all[0]! : all;
}

function originOf(analysis: ArticleAnalysis, finding: Finding, how: Decision & { edited?: boolean }): Origin {
  return {
    rule: finding.rule,
    reason: formatReason(finding.reason),
    confidence: Math.round(finding.confidence * 1000) / 1000,
    analysis: analysis.analysisVersion,
    ...(how.edited && { edited: true }),
    ...(how.bulk && { bulk: true }),
  };
}

/** `2026-11-22T09:14Z` of an ISO moment in UTC (`new Date().toISOString()`). */
export function minuteOf(isoMoment: string): string {
  return `${isoMoment.slice(0, 16)}Z`;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id for something a person made: a letter and eight others. `random` gives numbers from 0 to below 1. */
export function newId(letter: 'c' | 'd' | 's' | 'n' | 'k' | 'r', random: () => number): string {
  return `${letter}-${Array.from({ length: 8 }, () => alphabet[Math.floor(random() * 32)] ?? '0').join('')}`;
}
