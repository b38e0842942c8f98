/** The analysis's findings as suggestions to a reviewer: one a claim, a date or a mention. */
import type { ArticleAnalysis, Claim, DateMention, Finding, Mention, Span } from '../../analysis/article.ts';
import { editBetween, type Edit } from '../../analysis/edit.ts';
import { contextLength, findingId } from '../../analysis/findingId.ts';

interface SuggestionBase {
  /** Derived from the words: the key of the annotation that accepts it. */
  readonly id: string;
  readonly spans: readonly Span[];
  /** Rule, reason and confidence. */
  readonly finding: Finding;
}

export type Suggestion =
  | (SuggestionBase & { readonly kind: 'claim'; readonly claim: Claim })
  | (SuggestionBase & { readonly kind: 'date'; readonly date: DateMention })
  | (SuggestionBase & {
      readonly kind: 'speaker';
      /** Id of a speaker of the analysis. */
      readonly speaker: string;
      readonly mention: Mention;
    });

/** The same of an earlier version of the text. */
export interface Earlier {
  readonly text: string;
  readonly suggestions: readonly { readonly suggestion: Suggestion }[];
}

/** In text order. Dates in page furniture are no suggestions. `text` is what was analysed. */
export function suggestionsOf(
  text: string,
  { claims, dates, speakers }: ArticleAnalysis,
  before?: Earlier,
): Suggestion[] {
  const all: Draft[] = [];
  for (const claim of claims) all.push({ kind: 'claim', id: claim.id, spans: claim.contents, finding: claim, claim });
  for (const date of dates)
    if (!date.boilerplate) all.push({ kind: 'date', id: date.id, spans: [date], finding: date, date });
  for (const { id: speaker, mentions } of speakers)
    for (const mention of mentions)
      all.push({ kind: 'speaker', id: '', spans: [mention], finding: mention, speaker, mention });
  const ordered = inTextOrder(all);
  giveIds(ordered, text, before);
  return ordered;
}

type Draft = Suggestion & { id: string };

/**
 * Of the mentions: made of their words and those around them. Thousands at every key, and all but a few stand clear of what was written:
 * these have the id of what stood there before.
 */
function giveIds(ordered: readonly Draft[], text: string, before: Earlier = nothing): void {
  const edit = editBetween(before.text, text);
  const old: (Suggestion & { readonly kind: 'speaker' })[] = [];
  for (const { suggestion } of before.suggestions) if (suggestion.kind === 'speaker') old.push(suggestion);
  let next = 0;
  for (const one of ordered) {
    if (one.kind !== 'speaker') continue;
    const by = movedBy(one.mention, edit);
    if (by !== undefined) {
      const [start, end] = [one.mention.start - by, one.mention.end - by];
      while (next < old.length && old[next]!.mention.start < start) next++;
      for (let i = next; i < old.length && old[i]!.mention.start === start; i++)
        if (old[i]!.mention.end === end) one.id = old[i]!.id;
    }
    if (one.id === '') one.id = findingId('s', text, one.mention);
  }
}

const nothing: Earlier = { text: '', suggestions: [] };

/** By how much a span moved that stands clear of the edit, together with all that its id is made of. */
function movedBy({ start, end }: Span, edit: Edit): number | undefined {
  if (end + contextLength <= edit.start) return 0;
  return start - contextLength >= edit.end + edit.by ? edit.by : undefined;
}

/** As a stable sort by where they start: plain numbers are sorted in a fraction of the time. */
function inTextOrder(all: readonly Draft[]): Draft[] {
  const places = new Float64Array(all.length);
  for (let i = 0; i < all.length; i++) places[i] = startOf(all[i]!) * all.length + i;
  places.sort();
  const ordered: Draft[] = [];
  for (const place of places) ordered.push(all[place % all.length]!);
  return ordered;
}

function startOf({ spans }: Suggestion): number {
  return spans[0]?.start ?? 0;
}
