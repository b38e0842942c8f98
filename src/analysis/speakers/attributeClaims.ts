/** From the mention beside the cue to the speaker it stands for. */
import type { Claim, Mention, Span, Speaker } from '../article.ts';
import { type PlacedClaim, sayClaim } from '../claims/placedClaim.ts';
import type { IsCorrected } from '../corrections.ts';
import { because } from '../reason.ts';
import { leastSure, type Mentioned } from './mentioned.ts';
import { mentionOf, wordsOf } from './placedSource.ts';
import type { NamedSource } from './sourceWords.ts';
import { freeId } from './speakerIds.ts';

/** Gives each claim its speaker, and adds speakers for sources that no mention covered ("a report by the committee"). */
export function attributeClaims(
  text: string,
  speakers: readonly Speaker[],
  mentioned: Mentioned,
  claims: readonly PlacedClaim[],
  isNoSpeaker: IsCorrected,
): { speakers: readonly Speaker[]; claims: readonly Claim[] } {
  /** Speakers of sources that no mention covered, by the words of these. */
  const added = new Map<string, Speaker & { readonly mentions: Mention[] }>();
  /** Sources that stand for somebody known: their mentions, by speaker. */
  const more = new Map<string, Mention[]>();
  let ids: Map<string, number> | undefined;
  let names: Map<string, string> | undefined;
  /** Ids of claims that others continue. */
  const continued = new Set<string>();
  for (const { found } of claims) if (found.continues !== undefined) continued.add(found.continues);
  const speakerBefore = new Map<string, string>();
  const by = claims.map((claim): string | undefined => {
    const { id, continues } = claim.found;
    const speaker =
      continues !== undefined && claim.sources.length === 0 ? speakerBefore.get(continues) : speakerOf(claim);
    if (speaker !== undefined && continued.has(id)) speakerBefore.set(id, speaker);
    return speaker;
  });
  const whole = claims.map((claim, i) => {
    // a claim may continue one that stands after it: "“…” A new paragraph. “…,” she said"
    const { continues } = claim.found;
    return sayClaim(claim, by[i] ?? (continues === undefined ? undefined : speakerBefore.get(continues)));
  });
  const known = speakers.map((speaker): Speaker => {
    const mentions = more.get(speaker.id);
    return mentions === undefined
      ? speaker
      : { ...speaker, mentions: [...speaker.mentions, ...mentions].sort((a, b) => a.start - b.start) };
  });
  return { speakers: [...known, ...added.values()], claims: whole };

  function speakerOf({ sources, offset }: PlacedClaim): string | undefined {
    for (const source of sources) {
      const place = mentionOf(source, offset, text, mentioned);
      if (place !== undefined) return place.confidence >= leastSure ? place.speaker : undefined;
    }
    const [source] = sources;
    if (source === undefined) return undefined;
    const words = wordsOf(source, offset, text);
    if (words === 'nobody') return undefined;
    const start = source.start + offset;
    if (words !== 'before') return addSource(words, { start, end: start + words.length });
    // "intelligence that suggested": what stands directly before
    const before = mentioned.overlapping(Math.max(0, start - 3), start).find(({ at }) => at.end <= start);
    return before !== undefined && before.confidence >= leastSure ? before.speaker : undefined;
  }

  function addSource(source: NamedSource, { start, end }: Span): string | undefined {
    const { words, bare, beforeAside, definite } = source;
    // told to be none: the whole, or what stands before an aside ("Big Tides, the storm")
    if ([words, bare, beforeAside].some((each) => isNoSpeaker(each, start))) return undefined;
    const same = definite === undefined ? undefined : mentioned.byTheSameWords(text, definite, start);
    if (same !== undefined) {
      names ??= new Map(speakers.map(({ id, name }) => [id, name]));
      const reason = because('the one mentioned before: {0}', names.get(same)!);
      const mention: Mention = { start, end, form: 'role', rule: 'mentioned-before', reason, confidence: 0.6 };
      const others = more.get(same);
      if (others === undefined) more.set(same, [mention]);
      else if (others.every((other) => other.start !== start)) others.push(mention);
      return same;
    }
    const key = source.another ? `${source.key}@${start}` : source.key;
    const reason = because('named as a source');
    const mention: Mention = { start, end, form: 'role', rule: 'source', reason, confidence: 0.6 };
    const old = added.get(key);
    if (old !== undefined) {
      old.mentions.push(mention);
      return old.id;
    }
    ids ??= new Map(speakers.map(({ id }) => [id, 1]));
    const id = freeId(source.called, ids);
    added.set(key, {
      id,
      name: source.name,
      kind: source.kind,
      roles: [],
      mentions: [mention],
      rule: 'source',
      reason: because('something is attributed to it'),
      confidence: 0.6,
    });
    return id;
  }
}
