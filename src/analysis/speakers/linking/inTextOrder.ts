/** Everybody that was linked, in the order in which results name them. */
import type { SpeakerKind } from '../../article.ts';
import type { Entity, Link } from './entity.ts';

const order: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

export interface Mentions {
  /** Those who are mentioned: by kind, and by first mention within a kind, each with its links in text order. */
  readonly entities: readonly Entity[];
  /** Of all of them, in text order. */
  readonly links: readonly Link[];
  /** Whose each of the links is. */
  readonly owners: readonly Entity[];
}

/** `count`: of candidates; each link’s candidate has its index among them, which stand in text order. */
export function inTextOrder(count: number, entities: readonly Entity[]): Mentions {
  const at = new Array<Link | undefined>(count).fill(undefined);
  const ownerAt = new Array<Entity | undefined>(count).fill(undefined);
  for (const entity of entities) {
    for (const link of entity.links) {
      at[link.candidate.index!] = link;
      ownerAt[link.candidate.index!] = entity;
    }
    entity.links.length = 0;
  }
  const byKind = new Map<SpeakerKind, Entity[]>(order.map((kind) => [kind, []]));
  const links: Link[] = [];
  const owners: Entity[] = [];
  for (let i = 0; i < count; i++) {
    const link = at[i];
    if (link === undefined) continue;
    const owner = ownerAt[i]!;
    if (owner.links.length === 0) byKind.get(owner.kind)!.push(owner);
    owner.links.push(link);
    links.push(link);
    owners.push(owner);
  }
  return { entities: [...byKind.values()].flat(), links, owners };
}
