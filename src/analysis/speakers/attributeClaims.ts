/** From the mention beside the cue to the speaker it stands for. */
import type { Claim, Mention, Span, Speaker } from '../article.ts';
import type { IsCorrected } from '../corrections.ts';
import { fold, lexicalName } from '../language/names/lexicon.ts';
import { isSuffix } from '../language/names/wordLists.ts';
import { because } from '../reason.ts';
import { isDocument } from './mentions/nounLists.ts';
import { freeId } from './speakerIds.ts';

/** "KC, prosecuting" → ", prosecuting" */
function withoutSuffixes(rest: string): string {
  const [first = ''] = rest.split(/[\s,(]/, 1);
  return isSuffix.has(first) ? withoutSuffixes(rest.slice(first.length).trimStart()) : rest;
}

interface Place {
  readonly mention: Mention;
  readonly speaker: string;
}

const pronoun =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|me|who|which|that|this|those|these|both|one|ones|some|others|many|all|most|everyone|everybody|nobody|someone|somebody|anyone|none|there|what)$/i;
const least = 0.45;
/** "Calder Lane" of "Calder Lane, a chain with 90 shops": who speaks is the name alone. */
const namedBeforeAside =
  /^\p{Lu}[\p{L}\p{N}.&'’-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]{0,40}|of|the|and|for|&)){0,8}(?=,? ?[,(–—] ?(?:an?|the|which|who|whose|where|based|one|part)\s)/u;

/** By their beginnings, the longer ones first; of the same words, those that came first. */
function inOrder(places: readonly Place[]): Place[] {
  // numbers sort in a fifth of the time
  const count = places.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = places[i]!.mention.start * count + i;
  keys.sort();
  const sorted: Place[] = [];
  for (let i = 0; i < count; i++) {
    const place = places[keys[i]! % count]!;
    let at = i;
    for (; at > 0 && isLongerThere(place.mention, sorted[at - 1]!.mention); at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = place;
  }
  return sorted;
}

const isLongerThere = (one: Span, other: Span): boolean => one.start === other.start && one.end > other.end;

/** `letter` in lower case, as it is or as a capital. */
const isLetter = (text: string, at: number, letter: string): boolean => text.charAt(at).toLowerCase() === letter;

/** The index of the first place that begins at `start` or behind it. */
function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.mention.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Not `{ ...claim, speaker }`: what is added behind a copy costs a hidden class for every claim. */
const withSpeaker = (claim: Claim, speaker: string): Claim => Object.assign({}, claim, { speaker });

/** Gives each claim its speaker, and adds speakers for sources that no mention covered ("a report by the committee"). */
export function attributeClaims(
  { text }: { readonly text: string },
  speakers: readonly Speaker[],
  claims: readonly Claim[],
  isNoSpeaker: IsCorrected,
): { speakers: readonly Speaker[]; claims: readonly Claim[] } {
  const unsorted: Place[] = [];
  for (const { mentions, id } of speakers) for (const mention of mentions) unsorted.push({ mention, speaker: id });
  const places = inOrder(unsorted);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const ids = new Map(speakers.map(({ id }) => [id, 1]));
  const added = new Map<string, Speaker>();
  /** Sources that stand for somebody known: their mentions, by speaker. */
  const more = new Map<string, Mention[]>();
  let definite: ReadonlyMap<string, readonly Place[]> | undefined;
  const found = new Map<string, string>();
  const attributed = claims.map((claim): Claim => {
    const speaker =
      claim.continues !== undefined && claim.source.length === 0 ? found.get(claim.continues) : speakerOf(claim);
    if (speaker === undefined) return claim;
    found.set(claim.id, speaker);
    return withSpeaker(claim, speaker);
  });
  // a claim may continue one that stands after it: "“…” A new paragraph. “…,” she said"
  const whole = attributed.map((claim): Claim => {
    if (claim.speaker !== undefined || claim.continues === undefined) return claim;
    const speaker = found.get(claim.continues);
    return speaker === undefined ? claim : withSpeaker(claim, speaker);
  });
  const known = speakers.map((speaker): Speaker => {
    const mentions = more.get(speaker.id);
    return mentions === undefined
      ? speaker
      : { ...speaker, mentions: [...speaker.mentions, ...mentions].sort((a, b) => a.start - b.start) };
  });
  return { speakers: [...known, ...added.values()], claims: whole };

  function speakerOf({ source }: Claim): string | undefined {
    for (const span of source) {
      const place = placeOf(span);
      if (place !== undefined) return place.mention.confidence >= least ? place.speaker : undefined;
    }
    const [span] = source;
    if (span === undefined) return undefined;
    if (/^(?:that|which|who)$/i.test(text.slice(span.start, span.end))) {
      // "intelligence that suggested": what stands directly before
      const before = overlapping({ start: Math.max(0, span.start - 3), end: span.start }).find(
        ({ mention }) => mention.end <= span.start,
      );
      return before !== undefined && before.mention.confidence >= least ? before.speaker : undefined;
    }
    return addSource(span);
  }

  /** The mention that the source is, not one that only stands in it. */
  function placeOf(span: Span): Place | undefined {
    const inside = overlapping(span);
    let best: Place | undefined;
    let score = 0.6;
    for (const place of inside) {
      const { mention } = place;
      const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      const likeness = shared / (Math.max(mention.end, span.end) - Math.min(mention.start, span.start));
      if (likeness >= score && isWhole(mention, span)) {
        best = place;
        score = likeness;
      }
    }
    return best ?? inside.find(({ mention }) => isHead(mention, span));
  }

  /** "Ministry of Defence" in "Ministry of Defence chiefs" is not the whole. */
  function isWhole(mention: Span, span: Span): boolean {
    if (mention.end >= span.end) return true;
    const rest = withoutSuffixes(text.slice(mention.end, span.end).trim());
    return (
      rest === '' ||
      /^[,(–—-]/.test(rest) ||
      /^(?:himself|herself|itself|themselves|and|or|who|which|of|for|at|from|in|on)\b/.test(rest)
    );
  }

  /** A name that the source is about: not an owner ("Hale’s aide"), not behind "of", "for" or "from", not before another noun. */
  function isHead(mention: Mention, span: Span): boolean {
    if (!isWhole(mention, span)) return false;
    const before = text.slice(span.start, Math.max(span.start, mention.start));
    if (
      before !== '' &&
      /\b(?:of|for|from|at|with|by|in|on|to|near|inside|within|about)\s+(?:the\s+|an?\s+)?$/i.test(before) &&
      before.trim().split(/\s+/).length > 1
    )
      return false;
    return !/^['’]s?\b/.test(text.slice(mention.end, mention.end + 2));
  }

  function overlapping({ start, end }: Span): Place[] {
    const result: Place[] = [];
    for (let i = firstFrom(places, start - 200); i < places.length && places[i]!.mention.start < end; i++)
      if (places[i]!.mention.end > start) result.push(places[i]!);
    return result;
  }

  /** "The council refused. … after the council announced": the same words stood for a body before. */
  function saidBefore(words: string, start: number): Speaker | undefined {
    if (!/^the\s/i.test(words)) return undefined;
    definite ??= definitePlaces();
    const same = definite.get(fold(words)) ?? [];
    const place = same[firstFrom(same, start) - 1];
    return place && byId.get(place.speaker);
  }

  function definitePlaces(): Map<string, Place[]> {
    const result = new Map<string, Place[]>();
    for (const place of places) {
      const { start, end, confidence } = place.mention;
      if (confidence < least || !isLetter(text, start, 't') || !/^the\s/i.test(text.slice(start, start + 4))) continue;
      const key = fold(text.slice(start, end).replace(/\s+/g, ' '));
      const same = result.get(key);
      if (same === undefined) result.set(key, [place]);
      else same.push(place);
    }
    return result;
  }

  function addSource(span: Span): string | undefined {
    const named = namedBeforeAside.exec(text.slice(span.start, span.end))?.[0].length;
    if (named !== undefined) return addSource({ start: span.start, end: span.start + named });
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const bare = words.replace(/^(?:the|an?)\s+/i, '');
    if (bare === '' || !/\p{L}/u.test(bare) || pronoun.test(bare)) return undefined;
    // told to be none: the whole, or what stands before an aside ("Big Tides, the storm")
    if ([words, bare, bare.split(/\s?[,(–—]/, 1)[0]!].some((each) => isNoSpeaker(each, span.start))) return undefined;
    const before = saidBefore(words, span.start);
    if (before !== undefined) {
      const { id, name } = before;
      const mention: Mention = {
        start: span.start,
        end: span.end,
        form: 'role',
        rule: 'mentioned-before',
        reason: because('the one mentioned before: {0}', name),
        confidence: 0.6,
      };
      const others = more.get(id);
      if (others === undefined) more.set(id, [mention]);
      else if (others.every(({ start }) => start !== span.start)) others.push(mention);
      return id;
    }
    const key = /^(?:an?|one|another|some|several|many)\s/i.test(words) ? `${fold(bare)}@${span.start}` : fold(bare);
    const mention: Mention = {
      start: span.start,
      end: span.end,
      form: 'role',
      rule: 'source',
      reason: because('named as a source'),
      confidence: 0.6,
    };
    const old = added.get(key);
    if (old !== undefined) {
      added.set(key, { ...old, mentions: [...old.mentions, mention] });
      return old.id;
    }
    const noun = bare.split(' ').at(-1)?.toLowerCase() ?? '';
    const known = lexicalName(bare);
    const id = freeId(known?.sort === 'country' ? known.name : bare, ids);
    added.set(key, {
      id,
      name: known?.sort === 'country' ? known.name : bare.charAt(0).toUpperCase() + bare.slice(1),
      kind:
        /^\p{Lu}/u.test(bare) && /\s\p{Lu}|^\p{Lu}\S*$/u.test(bare) && !isDocument.has(noun)
          ? 'organisation'
          : 'unnamed',
      roles: [],
      mentions: [mention],
      rule: 'source',
      reason: because('something is attributed to it'),
      confidence: 0.6,
    });
    return id;
  }
}
