/**
 * A claim of a passage where that stands in the article. It moves along with the text and is in no result: what is said of it is made
 * anew where it stands elsewhere or is somebody else's, and is the very same object otherwise.
 */
import type { Claim, Span } from '../article.ts';
import { placeSource, type PlacedSource } from '../speakers/placedSource.ts';

export interface PlacedClaim {
  /** In offsets into its passage. */
  readonly found: Claim;
  readonly sources: readonly PlacedSource[];
  /** Where the passage begins. */
  offset: number;
  /** What was said of it last, and where its passage began then. */
  said: Claim | undefined;
  saidAt: number;
}

export function placeClaim(found: Claim, offset: number): PlacedClaim {
  return { found, sources: found.source.map(placeSource), offset, said: undefined, saidAt: 0 };
}

/** The claim in its place, with its speaker. */
export function sayClaim(placed: PlacedClaim, speaker: string | undefined): Claim {
  const { found, offset, said } = placed;
  if (said !== undefined && placed.saidAt === offset && said.speaker === speaker) return said;
  placed.saidAt = offset;
  return (placed.said = movedClaim(found, offset, speaker));
}

type Fields =
  | 'id'
  | 'kind'
  | 'contents'
  | 'cue'
  | 'source'
  | 'addressee'
  | 'polarity'
  | 'modality'
  | 'continues'
  | 'rule'
  | 'reason'
  | 'confidence'
  | 'speaker';
type MoveClaim = (found: Claim, by: number, speaker: string | undefined) => Claim;

/** Field by field: a fifth of the time of a copy, and of few shapes. A field that is new in a claim and not named here does not compile. */
const movedClaim: [Exclude<keyof Claim, Fields>] extends [never] ? MoveClaim : never = (found, by, speaker) => {
  const { id, kind, polarity, modality, continues, rule, reason, confidence } = found;
  const contents = movedSpans(found.contents, by);
  const cue = movedSpans(found.cue, by);
  const source = movedSpans(found.source, by);
  const addressee = movedSpans(found.addressee, by);
  if (continues !== undefined)
    return speaker === undefined
      ? { id, kind, contents, cue, source, addressee, polarity, modality, continues, rule, reason, confidence }
      : {
          id,
          kind,
          contents,
          cue,
          source,
          addressee,
          polarity,
          modality,
          continues,
          rule,
          reason,
          confidence,
          speaker,
        };
  return speaker === undefined
    ? { id, kind, contents, cue, source, addressee, polarity, modality, rule, reason, confidence }
    : { id, kind, contents, cue, source, addressee, polarity, modality, rule, reason, confidence, speaker };
};

function movedSpans(spans: readonly Span[], by: number): readonly Span[] {
  if (spans.length === 0) return spans;
  if (spans.length > 1) return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const { start, end } = spans[0]!;
  return [{ start: start + by, end: end + by }];
}
