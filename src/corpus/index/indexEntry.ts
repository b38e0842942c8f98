/**
 * What the index keeps of one article: enough to count, list and find without reading the article again, and no more
 * of its text than a line of each claim. Findings and decisions are joined: what a reviewer rejected is not in it, what a
 * reviewer coded stands as coded. Entries are disposable: they are made again from article and sidecars at any time.
 */
import type {
  Claim,
  ClaimKind,
  DateMention,
  DateModifier,
  DateType,
  Polarity,
  Span,
  SpeakerKind,
} from '../../analysis/article.ts';
import type { ArticleFields, ArticleStatus } from '../../annotations/sidecar/annotation.ts';
import type { PlacedAnnotation, SidecarOf } from '../../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';
import { sayingsIn, type Saying } from '../../annotations/reviewing/sayings.ts';
import { indexSpeakers } from './indexSpeakers.ts';
import { sketchArticle } from '../duplicates/sketch.ts';
import { stateOf, workOf, type WorkOf } from './workOf.ts';

export interface IndexedSpeaker {
  /** Id within its article. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly affiliation?: string;
  /** Other forms of the name in the article: "Mr Bell". */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Only wrote the article or took its pictures. */
  readonly author?: true;
  /** Offsets of the first mention. */
  readonly first: number;
  readonly end: number;
}

/** `open`: suggested, nobody decided. `late`: found after the article was finished. */
export type IndexedStatus = 'open' | 'late' | 'confirmed' | 'accepted' | 'added';

export interface IndexedClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly speaker?: string;
  readonly confidence: number;
  /** The first words, on one line. */
  readonly excerpt: string;
  readonly status: IndexedStatus;
  /** What each reviewer says of it, whoever made it first; absent where none does. */
  readonly says?: readonly IndexedSaying[];
  /** Its words are no longer in the article: `start` and `end` are 0. */
  readonly lost?: true;
  /** Its words were found again, but not surely. */
  readonly uncertain?: true;
}

export interface IndexedSaying {
  /** Id of the reviewer, as far as the file says. */
  readonly by?: string;
  readonly verdict?: string;
  readonly codes?: readonly string[];
  /** How many pieces of evidence it names. */
  readonly evidence?: number;
  /** A word on somebody else's annotation: without that one there is nothing to say it of. */
  readonly review?: true;
}

export interface IndexedDate {
  readonly start: number;
  readonly end: number;
  readonly type: DateType;
  readonly value: string | null;
  /** TIMEX3 value. */
  readonly timex: string;
  /** "early", "about": what the value does not say itself. */
  readonly mod?: DateModifier;
  readonly words: string;
  readonly status: IndexedStatus;
  /** Who annotated it, as far as the file says. */
  readonly by?: string;
}

export interface IndexedFile {
  /** Below the folder, with forward slashes on every system. */
  readonly path: string;
  /** Of the file when it was read: equal size, time and stamp are trusted without reading it. */
  readonly size: number;
  readonly modified: number;
  /** Of its sidecars and of what was known of the folder, see `folderFiles.ts`. */
  readonly stamp: string;
}

/** What lists of articles need. */
export interface IndexHead extends IndexedFile {
  /** `sha256:…` of the normal text. */
  readonly contentHash: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  /** EDTF; of the update where no first publication is known. */
  readonly published: string | null;
  readonly status: ArticleStatus;
  /** Claims that nobody decided, the journalist's own words aside. */
  readonly open: number;
  /** Whose work that rests on. */
  readonly work: WorkOf;
}

export interface IndexEntry extends IndexHead {
  readonly speakers: readonly IndexedSpeaker[];
  /** In text order, lost ones last. */
  readonly claims: readonly IndexedClaim[];
  /** Claims that reviewers rejected: they are none, but for whoever does not look at those reviewers' work. */
  readonly rejected?: readonly IndexedClaim[];
  readonly dates: readonly IndexedDate[];
  /** For finding near duplicates, see `sketch.ts`. */
  readonly sketch: readonly number[];
}

const excerptLength = 120;

export function makeIndexEntry(
  file: IndexedFile,
  text: string,
  reviewed: ReviewedArticle,
  sidecars: readonly SidecarOf[] = [],
): IndexEntry {
  const { meta, zones } = reviewed.analysis;
  const said = saidOfArticle(sidecars);
  const { headline } = meta;
  const work = workOf(reviewed, sidecars);
  const rejected = rejectedClaims(text, reviewed);
  return {
    path: file.path,
    size: file.size,
    modified: file.modified,
    stamp: file.stamp,
    contentHash: reviewed.article.hash,
    headline: said.headline ?? (headline === null ? null : oneLine(text.slice(headline.start, headline.end))),
    outlet: said.outlet ?? meta.outlet,
    authors: said.authors ?? meta.authors.map(({ name }) => name),
    language: said.language ?? meta.language,
    published: said.published ?? meta.published ?? said.updated ?? meta.updated,
    ...stateOf(work),
    work,
    speakers: indexSpeakers(text, reviewed, sidecars),
    claims: [...decidedClaims(text, reviewed), ...undecidedClaims(text, reviewed)].sort(byPlace),
    ...(rejected.length > 0 && { rejected }),
    dates: indexDates(text, reviewed),
    sketch: sketchArticle(text, zones),
  };
}

/** What reviewers say of the article; the first sidecar that says it counts. */
export function saidOfArticle(sidecars: readonly SidecarOf[]): Partial<ArticleFields> {
  return Object.assign({}, ...sidecars.map(({ sidecar }) => sidecar.article).toReversed()) as Partial<ArticleFields>;
}

/** One a claim, also where several reviewers coded it. */
function decidedClaims(text: string, reviewed: ReviewedArticle): IndexedClaim[] {
  const byId = new Map<string, PlacedAnnotation[]>();
  for (const placed of reviewed.annotations) {
    if (placed.annotation.kind !== 'claim') continue;
    const same = byId.get(placed.id);
    if (same) same.push(placed);
    else byId.set(placed.id, [placed]);
  }
  const sayings = sayingsIn(reviewed);
  return [...byId].map(([id, all]) => {
    const { annotation, placement } = all[0]!;
    const { claimKind = 'direct', polarity = 'asserts', origin, quote } = annotation;
    const span = hull(placement.spans);
    const speaker = all.map((one) => one.annotation.speaker).find((one) => one !== undefined);
    return {
      id,
      ...(span ?? { start: 0, end: 0 }),
      kind: claimKind,
      polarity,
      ...(speaker === undefined ? {} : { speaker }),
      confidence: origin?.confidence ?? 1,
      excerpt: span ? excerptOf(text, span) : oneLine(quote).slice(0, excerptLength),
      status: origin === undefined ? 'added' : 'accepted',
      says: whatIsSaid(all.flatMap((one) => sayings.get(one) ?? [])),
      ...(span ? {} : { lost: true as const }),
      ...(placement.state === 'uncertain' && { uncertain: true as const }),
    };
  });
}

/** Each file once: that of whoever made it stands beside each annotation of one id. */
function whatIsSaid(sayings: readonly Saying[]): IndexedSaying[] {
  const isFirst = ({ path, as }: Saying, i: number) =>
    sayings.findIndex((other) => other.path === path && other.as === as) === i;
  return sayings.filter(isFirst).map(({ by, as, says: { verdict, codes, evidence = [] } }) => ({
    ...(by !== undefined && { by }),
    ...(verdict !== undefined && { verdict }),
    ...(codes !== undefined && codes.length > 0 && { codes }),
    ...(evidence.length > 0 && { evidence: evidence.length }),
    ...(as === 'review' && { review: true as const }),
  }));
}

function undecidedClaims(text: string, { suggestions }: ReviewedArticle): IndexedClaim[] {
  return suggestions.flatMap(({ suggestion, state }) =>
    suggestion.kind !== 'claim' || state === 'accepted' || state === 'rejected'
      ? []
      : [suggestedClaim(text, suggestion.claim, state)],
  );
}

/** What corrections of the folder hide was rejected by nobody in particular. */
function rejectedClaims(text: string, { suggestions, finished }: ReviewedArticle): IndexedClaim[] {
  return suggestions.flatMap(({ suggestion, state, decidedBy }) => {
    if (suggestion.kind !== 'claim' || state !== 'rejected' || decidedBy.length === 0) return [];
    const says = [...new Set(decidedBy.map(({ by }) => by))].map((by) => (by === undefined ? {} : { by }));
    return [{ ...suggestedClaim(text, suggestion.claim, finished ? 'late' : 'open'), says }];
  });
}

function suggestedClaim(text: string, claim: Claim, status: IndexedStatus): IndexedClaim {
  const { id, kind, polarity, speaker, confidence, contents } = claim;
  const span = hull(contents) ?? { start: 0, end: 0 };
  return {
    id,
    ...span,
    kind,
    polarity,
    ...(speaker === undefined ? {} : { speaker }),
    confidence,
    excerpt: excerptOf(text, span),
    status,
  };
}

function indexDates(text: string, { annotations, suggestions }: ReviewedArticle): IndexedDate[] {
  const decided = annotations.flatMap(({ annotation, placement, by }) => {
    const span = annotation.kind === 'date' && annotation.boilerplate !== true ? hull(placement.spans) : undefined;
    if (!span) return [];
    const { type = 'DATE', value = null, timex = value ?? '', mod, origin } = annotation;
    const status = origin === undefined ? 'added' : 'accepted';
    // Another program's word for it is shown as none.
    const date = dateAt(text, span, {
      type,
      value,
      timex,
      ...(mod !== undefined && { mod: mod as DateModifier }),
      status,
    });
    return [by === undefined ? date : { ...date, by }];
  });
  const found = suggestions.flatMap(({ suggestion, state }) =>
    suggestion.kind !== 'date' || state === 'accepted' || state === 'rejected'
      ? []
      : [dateAt(text, suggestion.date, { ...suggestion.date, status: state })],
  );
  return [...decided, ...found].sort(byPlace);
}

function dateAt(
  text: string,
  { start, end }: Span,
  {
    type,
    value,
    timex,
    mod,
    status,
  }: Pick<DateMention, 'type' | 'value' | 'timex' | 'mod'> & Pick<IndexedDate, 'status'>,
): IndexedDate {
  const how = mod === undefined ? {} : { mod };
  return { start, end, type, value, timex, ...how, words: oneLine(text.slice(start, end)), status };
}

function excerptOf(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, Math.min(end, start + excerptLength)));
}

function hull(spans: readonly Span[]): Span | undefined {
  const [first] = spans;
  return first && { start: first.start, end: spans.at(-1)?.end ?? first.end };
}

/** What is lost comes last. */
const byPlace = (a: Span & { readonly lost?: true }, b: Span & { readonly lost?: true }): number =>
  Number(a.lost ?? false) - Number(b.lost ?? false) || a.start - b.start || a.end - b.end;

/** Line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
