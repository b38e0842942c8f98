/** Who held an office on the day of an article that names nobody for it, as the other articles of the folder state it. */
import type { StatedHolder } from '../../analysis/knowledge.ts';
import { officeKey } from '../../analysis/speakers/mentions/nounLists.ts';
import { holdersNear } from '../../analysis/speakers/linking/officeTimes.ts';
import { officesHeld } from './officeHolders.ts';
import type { RegisteredSpeaker } from './registered.ts';

export class OfficeHolders {
  /** Office and country or body → who is stated to have held it. */
  readonly #held = new Map<string, Map<StatedHolder, RegisteredSpeaker>>();

  add(who: RegisteredSpeaker): void {
    for (const holder of officesHeld(who)) {
      const { title, affiliation } = holder.role;
      if (affiliation === undefined) continue;
      const key = keyOf(title, affiliation);
      const held = this.#held.get(key);
      if (held === undefined) this.#held.set(key, new Map([[holder, who]]));
      else held.set(holder, who);
    }
  }

  /** The only one stated near that day; nobody where the article is not dated, or two are. */
  at(title: string, affiliation: string, published: string): RegisteredSpeaker | undefined {
    const held = this.#held.get(keyOf(title, affiliation));
    if (held === undefined || published === '') return undefined;
    const [one, ...others] = new Set(holdersNear([...held.keys()], published).map((holder) => held.get(holder)));
    return others.length === 0 ? one : undefined;
  }
}

const keyOf = (title: string, affiliation: string): string => `${officeKey(title)}\n${affiliation.toLowerCase()}`;
