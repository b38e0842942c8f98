/** Where each speaker was mentioned last, as far as the article has been read. */
import type { Entity } from './entity.ts';

export class LastSeen {
  note(entity: Entity, at: number): void {
    entity.seenAt = at;
  }

  /** In characters; Infinity where it was not mentioned yet. */
  distance({ seenAt }: Entity, at: number): number {
    return at - (seenAt ?? -Infinity);
  }
}
