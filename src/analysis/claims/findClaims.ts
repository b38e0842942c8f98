/** Who said what: cue, source and content. The speaker behind the source is found by `speakers/attributeClaims.ts`. */
import type { Claim } from '../article.ts';
import type { Passage } from '../reading.ts';
import { carryOver } from './quotations/carryOver.ts';
import { claimOf } from './claimOf.ts';
import { colonClaims } from './quotations/colonClaims.ts';
import type { Draft } from './draft.ts';
import { draftCandidates } from './candidates/draftCandidates.ts';
import { theCounts } from './counts/theCounts.ts';
import { hearsayClaims } from './hearsayClaims.ts';
import { outermost } from './nesting.ts';
import { phraseClaims } from './phraseClaims.ts';
import { relativeClaims } from './relativeClaims.ts';
import { reportedClaims } from './reportedClaims.ts';
import { quotationClaims } from './quotations/quotationClaims.ts';
import { settle } from './settle.ts';
import {
  bySentence,
  cutAtNextCue,
  cutAtPhrase,
  cutAtTag,
  extendToExamples,
  extendToQuotation,
  shareSources,
} from './repairs.ts';
import { tableOf, type TokenTable } from './tokens/tokenTable.ts';

/** In text order. Only from headlines, standfirsts, captions and the body. */
export function findClaims(passage: Passage): Claim[] {
  const table = tableOf(passage);
  const drafts = draftClaims(table);
  const ids = { of: new Map<Draft, string>(), used: new Set<string>() };
  const attributed = drafts.map((draft) => claimOf(table, draft, ids));
  const reported = reportedClaims(table, drafts).filter(({ id }) => !ids.used.has(id));
  return [...attributed, ...reported].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start);
}

/** Drafts whose probability is below this are dropped. */
const threshold = 0.4;
/** Nouns need more: where they are cues it is often nobody's claim. */
const nounThreshold = 0.5;

/** `counts` are others than those that ship only while they are being made. */
export function draftClaims(table: TokenTable, counts = theCounts()): Draft[] {
  const quoted = quotationClaims(table);
  const heads = new Set(quoted.map(({ head }) => head));
  const phrases = [...phraseClaims(table), ...relativeClaims(table)];
  // the words of "in the view of" are no cues by themselves
  for (const { group } of phrases) for (let i = group[0]; i <= group[1]; i++) heads.add(i);
  const drafts = [
    ...quoted,
    ...phrases,
    ...[...draftCandidates(table, counts), ...colonClaims(table), ...hearsayClaims(table)].filter(
      ({ head, cue, probability }) => probability >= (cue === 'noun' ? nounThreshold : threshold) && !heads.has(head),
    ),
  ];
  for (const sentence of bySentence(table, drafts)) {
    shareSources(table, sentence);
    for (const draft of sentence) extendToQuotation(table, draft);
    for (const draft of sentence) extendToExamples(table, draft);
    cutAtNextCue(table, sentence);
    cutAtPhrase(table, sentence);
    cutAtTag(table, sentence);
  }
  const kept = outermost(drafts, threshold);
  carryOver(table, kept);
  return kept
    .filter((draft) => settle(table, draft))
    .sort((a, b) => a.contents[0]![0] - b.contents[0]![0] || a.head - b.head);
}
