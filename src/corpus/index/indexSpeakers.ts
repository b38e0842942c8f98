/** Who speaks in one article, for its index entry: the machine's speakers and the reviewers' own, without what was rejected. */
import type { Span, Speaker } from '../../analysis/article.ts';
import type { Entity } from '../../annotations/sidecar/annotation.ts';
import type { SidecarOf } from '../../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';
import { isCredit } from '../credits.ts';
import { type IndexedSpeaker, oneLine } from './indexEntry.ts';

interface Named extends Span {
  readonly form: string;
}

export function indexSpeakers(
  text: string,
  { analysis, annotations, suggestions }: ReviewedArticle,
  sidecars: readonly SidecarOf[],
): IndexedSpeaker[] {
  const mentions = new Map<string, Named[]>();
  const said = new Set<string>();
  const add = (id: string, mention: Named) => {
    const list = mentions.get(id);
    if (list) list.push(mention);
    else mentions.set(id, [mention]);
  };
  for (const { suggestion, state } of suggestions) {
    if (state === 'accepted' || state === 'rejected') continue;
    if (suggestion.kind === 'speaker') add(suggestion.speaker, suggestion.mention);
    if (suggestion.kind === 'claim' && suggestion.claim.speaker !== undefined) said.add(suggestion.claim.speaker);
  }
  for (const { annotation, placement } of annotations) {
    const [span] = placement.spans;
    if (annotation.kind === 'speaker' && annotation.entity !== undefined && span)
      add(annotation.entity, { ...span, form: annotation.form ?? 'name' });
    if (annotation.kind === 'claim' && annotation.speaker !== undefined) said.add(annotation.speaker);
  }
  const entities = new Map<string, Entity>(sidecars.toReversed().flatMap(({ sidecar }) => [...sidecar.entities]));
  const found = new Map<string, Speaker>(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const ids = new Set([...found.keys(), ...mentions.keys(), ...said]);
  return [...ids].flatMap((id) => {
    const own = (mentions.get(id) ?? []).sort((a, b) => a.start - b.start);
    if (own.length === 0 && !said.has(id)) return [];
    const author = !said.has(id) && own.every((mention) => isCredit(text, analysis, mention));
    return [describe(text, id, entities.get(id), found.get(id), own, author)];
  });
}

function describe(
  text: string,
  id: string,
  entity: Entity | undefined,
  speaker: Speaker | undefined,
  mentions: readonly Named[],
  author: boolean,
): IndexedSpeaker {
  const name = entity?.name ?? speaker?.name ?? id;
  const role = entity?.role ?? speaker?.role;
  const affiliation = entity?.affiliation ?? speaker?.affiliation;
  const forms = mentions.filter(({ form }) => form === 'name').map(({ start, end }) => oneLine(text.slice(start, end)));
  const kind = entity?.kind ?? speaker?.kind ?? 'person';
  return {
    id,
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    aliases: [...new Set([...forms, ...(entity?.aliases ?? [])])].filter((form) => form !== name).sort(),
    mentions: mentions.length,
    ...(author && kind === 'person' && { author: true as const }),
    first: mentions[0]?.start ?? 0,
    end: mentions[0]?.end ?? 0,
  };
}
