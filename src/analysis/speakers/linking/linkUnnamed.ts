/** People without a name: "a" brings somebody new, "the" somebody who was there before. */
import { fold } from '../../language/names/lexicon.ts';
import type { Candidate, RoleWords } from '../mentions/candidate.ts';
import { type Entity, link, nameFrom, newEntity } from './entity.ts';
import { headClass, isTopOffice, officeKey } from '../mentions/nounLists.ts';

/** Buildings and their masters: "the No 10 spokesman" is the prime minister's. */
const houses: Readonly<Record<string, string>> = {
  'downing street': 'prime minister',
  'white house': 'president',
  kremlin: 'president',
};
const furthest = 30;

const keyOf = ({ role, many }: Candidate): string => `${headClass(role!.head)}${many === true ? '+' : ''}`;

export class UnnamedLinker {
  readonly #text: string;
  readonly #made: Entity[] = [];
  readonly #byHead = new Map<string, Entity[]>();
  readonly #people: readonly Entity[];
  readonly #bySurname: ReadonlyMap<string, number>;

  /** `bySurname`: indices of these people. */
  constructor(text: string, people: readonly Entity[], bySurname: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#people = people;
    this.#bySurname = bySurname;
  }

  /** In text order. */
  get made(): readonly Entity[] {
    return this.#made;
  }

  /** Whether somebody of that kind was there before, the same or another: "a judge". */
  hasSuch(candidate: Candidate): boolean {
    return this.#byHead.has(keyOf(candidate));
  }

  link(candidate: Candidate): Entity {
    const role = candidate.role!;
    const key = keyOf(candidate);
    const list = this.#byHead.get(key) ?? [];
    const known =
      candidate.determiner === 'indefinite'
        ? undefined
        : list.slice(-furthest).findLast((other) => this.#isSame(other, candidate));
    if (known !== undefined) {
      link(known, candidate, 'mentioned-before', 0.7, 'the one mentioned before: {0}', known.name);
      return known;
    }
    const entity = newEntity(nameFrom(this.#text, candidate), 'unnamed', candidate.rule, {
      ...(role.country !== undefined && { country: role.country }),
      ...(role.body !== undefined && { body: role.body }),
      ...(candidate.many === true && { many: true }),
    });
    entity.roles.push(role);
    this.#made.push(entity);
    if (list.length === 0) this.#byHead.set(key, list);
    list.push(entity);
    link(entity, candidate, candidate.rule, candidate.confidence, 'somebody without a name');
    return entity;
  }

  /** Whether two descriptions speak of one office: "the Prime Minister’s official spokesman" and "the No 10 spokesman". */
  #isSame(entity: Entity, candidate: Candidate): boolean {
    if (entity.gender !== undefined && candidate.gender !== undefined && entity.gender !== candidate.gender)
      return false;
    const role = candidate.role!;
    const first = entity.roles[0]!;
    const country = first.country === undefined || role.country === undefined || first.country === role.country;
    const b = this.#seatOf(role);
    // "the spokesman", "officials": the last one, if nothing speaks against it
    if (b === undefined) return country;
    const a = this.#seatOf(first);
    if (a === undefined)
      return first.country !== undefined && first.country === role.country && role.body === undefined;
    return a === b && country;
  }

  /** Whose they are: "prime minister" for "the No 10 spokesman" and for "the Prime Minister’s spokesman". */
  #seatOf(role: RoleWords): string | undefined {
    if (role.body !== undefined) {
      const body = fold(role.body).replace(/^us /, '');
      return houses[body] ?? body;
    }
    if (role.owner !== undefined) {
      const words = fold(this.#text.slice(role.owner.start, role.owner.end)).replace(/^(?:the|a|an) /, '');
      const key = officeKey(words.replace(/^(?:british|uk|us|russian) /, ''));
      if (isTopOffice.has(key)) return key;
      const surname = words.split(' ').at(-1) ?? words;
      const bearer = this.#people[this.#bySurname.get(surname) ?? -1];
      const top = bearer?.roles.find((held) => isTopOffice.has(held.key))?.key;
      return top ?? `person:${surname}`;
    }
    return role.ownerPronoun === undefined ? undefined : `pronoun:${role.ownerPronoun}`;
  }
}
