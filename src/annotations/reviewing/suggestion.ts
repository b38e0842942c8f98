/** The analysis's findings as suggestions to a reviewer: one a claim, a date or a mention. */
import type { ArticleAnalysis, Claim, DateMention, Finding, Mention, Span, Speaker } from '../../analysis/article.ts';
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
  | (SuggestionBase & { readonly kind: 'speaker'; readonly speaker: Speaker; readonly mention: Mention });

/** In text order. Dates in page furniture are no suggestions. `text` is what was analysed. */
export function suggestionsOf(text: string, analysis: ArticleAnalysis): Suggestion[] {
  const claims = analysis.claims.map((claim): Suggestion => {
    return { kind: 'claim', id: claim.id, spans: claim.contents, finding: claim, claim };
  });
  const dates = analysis.dates
    .filter((date) => !date.boilerplate)
    .map((date): Suggestion => ({ kind: 'date', id: date.id, spans: [date], finding: date, date }));
  const mentions = analysis.speakers.flatMap((speaker) => {
    return speaker.mentions.map((mention): Suggestion => {
      return {
        kind: 'speaker',
        id: findingId('s', text, mention),
        spans: [mention],
        finding: mention,
        speaker,
        mention,
      };
    });
  });
  return [...claims, ...dates, ...mentions].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ spans }: Suggestion): number {
  return spans[0]?.start ?? 0;
}
