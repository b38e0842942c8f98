/** From the mention beside the cue to the speaker it stands for. */
import type { Claim, Mention, Span, Speaker } from '../article.ts';
import type { IsCorrected } from '../corrections.ts';
import { fold, lexicalName } from '../language/names/lexicon.ts';
import { isSuffix } from '../language/names/wordLists.ts';
import { because } from '../reason.ts';
import { leastSure, type Mentioned, type Place } from './mentioned.ts';
import { isDocument } from './mentions/nounLists.ts';
import { freeId } from './speakerIds.ts';

/** "KC, prosecuting" → ", prosecuting" */
function withoutSuffixes(rest: string): string {
  const [first = ''] = rest.split(/[\s,(]/, 1);
  return isSuffix.has(first) ? withoutSuffixes(rest.slice(first.length).trimStart()) : rest;
}

const pronoun =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|me|who|which|that|this|those|these|both|one|ones|some|others|many|all|most|everyone|everybody|nobody|someone|somebody|anyone|none|there|what)$/i;
/** "Calder Lane" of "Calder Lane, a chain with 90 shops": who speaks is the name alone. */
const namedBeforeAside =
  /^\p{Lu}[\p{L}\p{N}.&'’-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]{0,40}|of|the|and|for|&)){0,8}(?=,? ?[,(–—] ?(?:an?|the|which|who|whose|where|based|one|part)\s)/u;

/** Not `{ ...claim, speaker }`: what is added behind a copy costs a hidden class for every claim. */
const withSpeaker = (claim: Claim, speaker: string): Claim => Object.assign({}, claim, { speaker });

/** Gives each claim its speaker, and adds speakers for sources that no mention covered ("a report by the committee"). */
export function attributeClaims(
  text: string,
  speakers: readonly Speaker[],
  mentioned: Mentioned,
  claims: readonly Claim[],
  isNoSpeaker: IsCorrected,
): { speakers: readonly Speaker[]; claims: readonly Claim[] } {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const ids = new Map(speakers.map(({ id }) => [id, 1]));
  const added = new Map<string, Speaker>();
  /** Sources that stand for somebody known: their mentions, by speaker. */
  const more = new Map<string, Mention[]>();
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
      if (place !== undefined) return place.confidence >= leastSure ? place.speaker : undefined;
    }
    const [span] = source;
    if (span === undefined) return undefined;
    if (/^(?:that|which|who)$/i.test(text.slice(span.start, span.end))) {
      // "intelligence that suggested": what stands directly before
      const before = mentioned
        .overlapping({ start: Math.max(0, span.start - 3), end: span.start })
        .find(({ at }) => at.end <= span.start);
      return before !== undefined && before.confidence >= leastSure ? before.speaker : undefined;
    }
    return addSource(span);
  }

  /** The mention that the source is, not one that only stands in it. */
  function placeOf(span: Span): Place | undefined {
    const inside = mentioned.overlapping(span);
    let best: Place | undefined;
    let score = 0.6;
    for (const place of inside) {
      const { at } = place;
      const shared = Math.min(at.end, span.end) - Math.max(at.start, span.start);
      const likeness = shared / (Math.max(at.end, span.end) - Math.min(at.start, span.start));
      if (likeness >= score && isWhole(at, span)) {
        best = place;
        score = likeness;
      }
    }
    return best ?? inside.find(({ at }) => isHead(at, span));
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
  function isHead(mention: Span, span: Span): boolean {
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

  function addSource(span: Span): string | undefined {
    const named = namedBeforeAside.exec(text.slice(span.start, span.end))?.[0].length;
    if (named !== undefined) return addSource({ start: span.start, end: span.start + named });
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const bare = words.replace(/^(?:the|an?)\s+/i, '');
    if (bare === '' || !/\p{L}/u.test(bare) || pronoun.test(bare)) return undefined;
    // told to be none: the whole, or what stands before an aside ("Big Tides, the storm")
    if ([words, bare, bare.split(/\s?[,(–—]/, 1)[0]!].some((each) => isNoSpeaker(each, span.start))) return undefined;
    const same = mentioned.byTheSameWords(text, words, span.start);
    const before = same === undefined ? undefined : byId.get(same);
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
