/** Offices alone, counterparts, unnamed people, papers and bodies: to whom or what a description links. */
import { fold } from '../language/names/lexicon.ts';
import type { Candidate, RoleWords } from './candidate.ts';
import { type Entity, link, newEntity } from './entity.ts';
import { headClass, isTopOffice, officeKey } from './nounLists.ts';

/** Buildings and their masters: "the No 10 spokesman" is the prime minister's. */
const houses: Readonly<Record<string, string>> = {
  'downing street': 'prime minister',
  'white house': 'president',
  kremlin: 'president',
};

export class RoleLinker {
  private readonly people: readonly Entity[];
  private readonly offices = new Map<string, Entity[]>();
  private readonly unnamed: Entity[] = [];
  private readonly unnamedByHead = new Map<string, Entity[]>();
  private readonly holders = new Map<string, Entity[]>();
  private readonly bySurname = new Map<string, Entity>();
  private readonly bodiesByWord = new Map<string, Entity[]>();
  private readonly bodiesByName = new Map<string, Entity>();
  /** Sources without a name by what they are: "report", "poll". */
  private readonly things = new Map<string, Entity>();
  /** Where each was mentioned last, as far as the article has been read. */
  private readonly seenAt = new Map<Entity, number>();
  private readonly text: string;

  constructor(text: string, people: readonly Entity[], bodies: readonly Entity[]) {
    this.text = text;
    this.people = people;
    for (const body of bodies) {
      const name = fold(body.name);
      if (!this.bodiesByName.has(name)) this.bodiesByName.set(name, body);
      if (body.kind !== 'organisation') continue;
      for (const word of new Set(name.split(/[\s-]+/)))
        this.bodiesByWord.set(word, [...(this.bodiesByWord.get(word) ?? []).slice(-20), body]);
    }
    for (const person of people) {
      const surname = fold(person.name).split(' ').at(-1) ?? '';
      if (!this.bySurname.has(surname)) this.bySurname.set(surname, person);
      const keys = new Set(person.roles.map(({ key }) => key));
      for (const { title } of person.knownRoles) keys.add(officeKey(title));
      for (const key of keys) this.addHolder(key, person);
    }
  }

  private addHolder(key: string, person: Entity): void {
    const list = this.holders.get(key);
    if (list === undefined) this.holders.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  }

  /** Told of each mention, in text order. */
  note(entity: Entity, at: number): void {
    this.seenAt.set(entity, at);
  }

  private distanceTo(entity: Entity, at: number): number {
    return at - (this.seenAt.get(entity) ?? -Infinity);
  }

  /** New entities that no name stands for, in text order. */
  get made(): Entity[] {
    return [...this.offices.values()].flat().concat(this.unnamed);
  }

  /** The person who holds an office that stands alone; undefined where nobody or several fit. */
  holderOf(role: RoleWords, at: number): { person: Entity; sure: boolean } | undefined {
    const fitting = (this.holders.get(role.key) ?? []).filter(
      (person) =>
        person.roles.some((held) => held.key === role.key && fits(held, role)) ||
        (person.roles.every((held) => held.key !== role.key) &&
          person.knownRoles.some((held) => officeKey(held.title) === role.key)),
    );
    if (fitting.length === 1) return { person: fitting[0]!, sure: true };
    if (fitting.length > 1) {
      const exact = fitting.filter((person) =>
        person.roles.some(
          (held) => held.key === role.key && held.country !== undefined && held.country === role.country,
        ),
      );
      if (exact.length === 1) return { person: exact[0]!, sure: true };
      const ranked = fitting
        .map((person) => ({ person, distance: this.distanceTo(person, at) }))
        .sort((a, b) => a.distance - b.distance);
      if (ranked[0]!.distance < Infinity && ranked[1]!.distance - ranked[0]!.distance > 100)
        return { person: ranked[0]!.person, sure: false };
    }
    return undefined;
  }

  linkOffice(candidate: Candidate): Entity | undefined {
    const role = candidate.role!;
    const holder =
      holderTop(role) || candidate.determiner === 'definite' ? this.holderOf(role, candidate.start) : undefined;
    if (holder !== undefined) {
      link(
        holder.person,
        candidate,
        holder.sure ? 'holder-of-office' : 'holder-named-last',
        holder.sure ? 0.85 : 0.6,
        'the article names {0} as {1}',
        holder.person.name,
        role.title,
      );
      if (!holder.person.roles.some(({ key, title }) => key === role.key && title !== ''))
        holder.person.roles.push(role);
      return holder.person;
    }
    if ((this.holders.get(role.key)?.length ?? 0) > 1 && role.country === undefined) return undefined;
    const list = this.offices.get(role.key) ?? [];
    let office = list.find((entity) => agree(entity.country, role.country) && agree(entity.body, role.body));
    if (office === undefined) {
      if (!isTopOffice.has(role.title.toLowerCase()) && !candidate.speaks) return undefined;
      office = newEntity(
        role.country !== undefined ? `${role.country} ${role.title}` : role.title,
        'office',
        'office-alone',
        {
          ...(role.country !== undefined && { country: role.country }),
          ...(role.body !== undefined && { body: role.body }),
        },
      );
      this.offices.set(role.key, [...list, office]);
    }
    link(office, candidate, 'office-alone', 0.6, 'the article does not say who holds this office');
    if (office.roles.length === 0) office.roles.push(role);
    return office;
  }

  /** "his UK counterpart Ann Hale": she holds the same office, whatever its name there. */
  nameCounterpart(person: Entity, role: RoleWords, owner: Entity | undefined): void {
    if (role.country !== undefined) person.country ??= role.country;
    for (const held of owner?.roles ?? []) {
      if (!isTopOffice.has(held.key) || held.title === '') continue;
      const key = portfolioOf(held);
      person.roles.push({ ...role, title: '', key, head: held.head });
      this.addHolder(key, person);
    }
  }

  /** "her Ukrainian counterpart": who holds the same office for that country. */
  linkCounterpart(candidate: Candidate, owner: Entity | undefined): Entity | undefined {
    const role = candidate.role!;
    if (owner === undefined || role.country === undefined) return undefined;
    const keys = new Set(owner.roles.map(portfolioOf));
    const fitting = this.people.filter(
      (person) =>
        person !== owner &&
        person.roles.some(
          (held) =>
            keys.has(portfolioOf(held)) &&
            (held.country === undefined ? person.country === undefined : held.country === role.country),
        ),
    );
    if (fitting.length !== 1) return undefined;
    const [person] = fitting;
    if (person === undefined) return undefined;
    link(person, candidate, 'counterpart', 0.65, 'holds the office of {0} for {1}', owner.name, role.country);
    person.country ??= role.country;
    return person;
  }

  /** People without a name: "a" brings somebody new, "the" somebody who was there before. */
  linkUnnamed(candidate: Candidate): Entity {
    const role = candidate.role!;
    const head = headClass(role.head);
    const list = this.unnamedByHead.get(`${head}${candidate.many === true ? '+' : ''}`) ?? [];
    const known = candidate.determiner !== 'indefinite';
    let entity: Entity | undefined;
    if (known) {
      for (let i = list.length - 1; i >= 0 && i > list.length - 30; i--) {
        const other = list[i]!;
        if (
          this.sameBody(other, candidate) &&
          (other.gender === undefined || candidate.gender === undefined || other.gender === candidate.gender)
        ) {
          entity = other;
          break;
        }
      }
    }
    if (entity === undefined) {
      entity = newEntity(this.nameOf(candidate), 'unnamed', candidate.rule, {
        ...(role.country !== undefined && { country: role.country }),
        ...(role.body !== undefined && { body: role.body }),
        ...(candidate.many === true && { many: true }),
      });
      entity.roles.push(role);
      this.unnamed.push(entity);
      const key = `${head}${candidate.many === true ? '+' : ''}`;
      this.unnamedByHead.set(key, [...(list.length > 60 ? list.slice(-30) : list), entity]);
      link(entity, candidate, candidate.rule, candidate.confidence, 'somebody without a name');
    } else link(entity, candidate, 'mentioned-before', 0.7, 'the one mentioned before: {0}', entity.name);
    return entity;
  }

  private nameOf(candidate: Candidate): string {
    const words = this.text
      .slice(candidate.start, candidate.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|a|an)\s+/i, '');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  /** Whether two descriptions speak of one office: "the Prime Minister’s official spokesman" and "the No 10 spokesman". */
  private sameBody(entity: Entity, candidate: Candidate): boolean {
    const role = candidate.role!;
    const first = entity.roles[0]!;
    const a = this.seatOf(first);
    const b = this.seatOf(role);
    if (b === undefined) {
      // "the spokesman", "officials": the last one, if nothing speaks against it
      return role.country === undefined || first.country === undefined || role.country === first.country;
    }
    if (a === undefined)
      return first.country === undefined ? false : first.country === role.country && role.body === undefined;
    return a === b && (first.country === undefined || role.country === undefined || first.country === role.country);
  }

  private seatOf(role: RoleWords): string | undefined {
    if (role.body !== undefined) {
      const body = fold(role.body).replace(/^us /, '');
      return houses[body] ?? body;
    }
    if (role.owner !== undefined) {
      const words = fold(this.text.slice(role.owner.start, role.owner.end)).replace(/^(?:the|a|an) /, '');
      const key = officeKey(words.replace(/^(?:british|uk|us|russian) /, ''));
      if (isTopOffice.has(key)) return key;
      const surname = words.split(' ').at(-1) ?? words;
      const person = this.bySurname.get(surname);
      const top = person?.roles.find((held) => isTopOffice.has(held.key))?.key;
      return top ?? `person:${surname}`;
    }
    if (role.ownerPronoun !== undefined) return `pronoun:${role.ownerPronoun}`;
    return undefined;
  }

  /** "a statement", "the ministry": what spoke last, if it can be that. */
  linkThing(candidate: Candidate, lastBody: Entity | undefined): Entity | undefined {
    if (candidate.known !== undefined) {
      const owner = this.bodiesByName.get(fold(candidate.known));
      if (owner !== undefined && /^(?:statement|announcement|report|communique)$/i.test(candidate.words)) {
        link(owner, candidate, 'paper-of', 0.6, 'a paper of {0}', owner.name);
        return owner;
      }
    }
    const noun = candidate.words.toLowerCase();
    if (candidate.rule === 'paper') {
      if (
        /^(?:statement|announcement|communique|communiqué|press release)$/.test(noun) &&
        lastBody !== undefined &&
        candidate.country === undefined
      ) {
        link(lastBody, candidate, 'statement-of-last-speaker', 0.55, 'a statement after {0} was cited', lastBody.name);
        return lastBody;
      }
    } else {
      const owner = this.bodyCalled(noun, candidate);
      if (owner !== undefined) {
        link(owner, candidate, 'body-by-noun', 0.65, 'the {0} named before', owner.name);
        return owner;
      }
    }
    if (!candidate.speaks) return undefined;
    const words = this.nameOf(candidate);
    const last = candidate.determiner === 'indefinite' ? undefined : this.things.get(`${candidate.rule}:${noun}`);
    const entity =
      last !== undefined && (candidate.country === undefined || fold(last.name) === fold(words)) ? last : undefined;
    if (entity !== undefined) {
      link(entity, candidate, 'mentioned-before', 0.6, 'the one mentioned before: {0}', entity.name);
      return entity;
    }
    const made = newEntity(words, candidate.rule === 'paper' ? 'unnamed' : 'organisation', candidate.rule, {
      ...(candidate.country !== undefined && { country: candidate.country }),
      ...(candidate.known !== undefined && { body: candidate.known }),
    });
    link(made, candidate, candidate.rule, candidate.confidence, 'a source without a name');
    this.unnamed.push(made);
    this.things.set(`${candidate.rule}:${noun}`, made);
    return made;
  }

  private bodyCalled(noun: string, candidate: Candidate): Entity | undefined {
    let best: Entity | undefined;
    let distance = Infinity;
    for (const body of this.bodiesByWord.get(noun) ?? []) {
      if (candidate.country !== undefined && body.country !== undefined && body.country !== candidate.country) continue;
      const from = this.distanceTo(body, candidate.start);
      if (from < distance) {
        best = body;
        distance = from;
      }
    }
    return best;
  }
}

const holderTop = (role: RoleWords): boolean => isTopOffice.has(role.key) || isTopOffice.has(role.title.toLowerCase());

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether an office that somebody holds is the one meant. */
function fits(held: RoleWords, role: RoleWords): boolean {
  if ((held.former ?? false) !== (role.former ?? false)) return false;
  // "President Hale" is of a country the article leaves open: "the Russian president" is then not surely he
  if (
    role.country !== undefined &&
    held.country === undefined &&
    /^(?:president|king|queen|prime minister|foreign minister)$/.test(role.title.toLowerCase())
  )
    return false;
  return agree(held.country, role.country) && agree(held.body, role.body);
}

/** "secretary of state" of the US does what foreign ministers do. */
function portfolioOf({ key, country }: RoleWords): string {
  return key === 'secretary of state' && (country === undefined || country === 'US') ? 'foreign minister' : key;
}
