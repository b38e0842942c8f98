/**
 * Who of many people with one surname can be meant by a full name: looked up by first names, initials and short forms, so that
 * five thousand Smiths are not compared with one another.
 */
import { type NameParts, formsOf, samePerson } from '../../analysis/speakers/linking/personNames.ts';

interface Asked<T> {
  /** Key → how many of those under it were looked at. */
  readonly seen: Map<string, number>;
  readonly found: Set<T>;
}

interface Named<T> {
  readonly parts: NameParts;
  readonly who: T;
}

/** More than so many are filed. */
const few = 8;

export class Namesakes<T> {
  readonly #few: Named<T>[] = [];
  #filed: FiledNames<T> | undefined;
  #compared = 0;

  /** Pairs of names that were compared. */
  get compared(): number {
    return this.#compared + (this.#filed?.compared ?? 0);
  }

  add(parts: NameParts, who: T): void {
    if (this.#filed !== undefined) {
      this.#filed.add({ parts, who });
      return;
    }
    this.#few.push({ parts, who });
    if (this.#few.length <= few) return;
    this.#filed = new FiledNames();
    for (const one of this.#few) this.#filed.add(one);
  }

  /** Each once, in an order that depends only on that of adding. */
  of(parts: NameParts): readonly T[] {
    if (this.#filed !== undefined) return [...this.#filed.of(parts)];
    const found: T[] = [];
    for (const { parts: other, who } of this.#few) {
      this.#compared++;
      if (samePerson(other, parts) && !found.includes(who)) found.push(who);
    }
    return found;
  }
}

class FiledNames<T> {
  readonly #filed = new Map<string, Named<T>[]>();
  /** First names → what was found for them. */
  readonly #asked = new Map<string, Asked<T>>();
  compared = 0;

  add(one: Named<T>): void {
    const { parts } = one;
    for (const key of keysOf(parts)) {
      const list = this.#filed.get(key);
      if (list === undefined) this.#filed.set(key, [one]);
      else list.push(one);
    }
  }

  of(parts: NameParts): ReadonlySet<T> {
    const name = `${parts.given.join(' ')} ${parts.number ?? ''}`;
    let asked = this.#asked.get(name);
    if (asked === undefined) this.#asked.set(name, (asked = { seen: new Map(), found: new Set() }));
    const { seen, found } = asked;
    for (const key of wantedKeysOf(parts)) {
      const list = this.#filed.get(key);
      if (list === undefined) continue;
      for (let i = seen.get(key) ?? 0; i < list.length; i++) {
        const { parts: other, who } = list[i]!;
        this.compared++;
        if (samePerson(other, parts)) found.add(who);
      }
      seen.set(key, list.length);
    }
    return found;
  }
}

/** Two names that `samePerson` takes for one have a key of the one among the wanted of the other. */
function keysOf({ given, sounds }: NameParts): Set<string> {
  const [first = ''] = given;
  const keys = commonKeys(given, sounds);
  keys.add(`letter ${first.charAt(0)}`);
  if (sounds[0]?.length === 1) keys.add(`initial ${first.charAt(0)}`);
  return keys;
}

function wantedKeysOf({ given, sounds }: NameParts): Set<string> {
  const [first = ''] = given;
  const keys = commonKeys(given, sounds);
  keys.add(`${sounds[0]?.length === 1 ? 'letter' : 'initial'} ${first.charAt(0)}`);
  return keys;
}

function commonKeys(given: readonly string[], sounds: readonly string[]): Set<string> {
  const keys = new Set([`sound ${sounds[0] ?? ''}`]);
  for (const form of formsOf(given[0] ?? '')) keys.add(`form ${form}`);
  for (const one of given) if (one.length > 2) keys.add(`given ${one}`);
  return keys;
}
