/** The analysis's findings as suggestions to a reviewer: one a claim, a date or a mention. */
import type { ArticleAnalysis, Claim, DateMention, Finding, Mention, Span } from '../../analysis/article.ts';
import { findingId } from '../../analysis/findingId.ts';

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

/** In text order. Dates in page furniture are no suggestions. `text` is what was analysed. */
export function suggestionsOf(text: string, { claims, dates, speakers }: ArticleAnalysis): Suggestion[] {
  const all: Suggestion[] = [];
  for (const claim of claims) all.push({ kind: 'claim', id: claim.id, spans: claim.contents, finding: claim, claim });
  for (const date of dates)
    if (!date.boilerplate) all.push({ kind: 'date', id: date.id, spans: [date], finding: date, date });
  for (const { id: speaker, mentions } of speakers) {
    for (const mention of mentions) {
      const id = findingId('s', text, mention);
      all.push({ kind: 'speaker', id, spans: [mention], finding: mention, speaker, mention });
    }
  }
  return inTextOrder(all);
}

/** As a stable sort by where they start. Thousands at every key: plain numbers are sorted in a fraction of the time. */
function inTextOrder(all: readonly Suggestion[]): Suggestion[] {
  const places = new Float64Array(all.length);
  for (let i = 0; i < all.length; i++) places[i] = (all[i]!.spans[0]?.start ?? 0) * all.length + i;
  places.sort();
  const ordered: Suggestion[] = [];
  for (const place of places) ordered.push(all[place % all.length]!);
  return ordered;
}
