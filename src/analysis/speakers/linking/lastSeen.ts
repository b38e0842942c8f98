/** Where each speaker was mentioned last, as far as the article has been read. */
import type { Entity } from './entity.ts';

export class LastSeen {
  readonly #at = new Map<Entity, number>();

  note(entity: Entity, at: number): void {
    this.#at.set(entity, at);
  }

  /** In characters; Infinity where it was not mentioned yet. */
  distance(entity: Entity, at: number): number {
    return at - (this.#at.get(entity) ?? -Infinity);
  }
}
