/** Offices that stand alone, and counterparts: to their holder in the article, or to an office that nobody is named for. */
import { fold, lexicalName } from '../../language/names/lexicon.ts';
import { genderOfFirstName } from '../../language/names/wordLists.ts';
import type { Candidate, RoleWords } from '../mentions/candidate.ts';
import { type Entity, firstBy, link, newEntity } from './entity.ts';
import { sentencesSince } from './lastSeen.ts';
import { isTopOffice } from '../mentions/nounLists.ts';
import type { HoldersAtTime, KnownHolder } from './officeTimes.ts';
import { soundOf } from './personNames.ts';

export class OfficeLinker {
  readonly #people: readonly Entity[];
  readonly #offices = new Map<string, Entity[]>();
  readonly #holders = new Map<string, Entity[]>();
  readonly #known: HoldersAtTime;
  /** Countries that the article names. */
  readonly #countries: ReadonlySet<string>;
  /** People of whom the article gives a name of one word, by its sound; undefined where there are two. */
  readonly #single = new Map<string, Entity | undefined>();
  /** People by the nouns that stand beside their names; made when first asked for. */
  #byNoun: Map<string, Entity[]> | undefined;
  /** By known id, else by name; made when first asked for. */
  #named: ReadonlyMap<string, number> | undefined;
  /** People whom only their office stands for. */
  readonly #called = new Map<string, Entity>();

  /** `known`: who held offices when the article appeared. `countries`: those that the article names. */
  constructor(people: readonly Entity[], known: HoldersAtTime, countries: ReadonlySet<string>) {
    this.#people = people;
    this.#known = known;
    this.#countries = countries;
    for (const person of people) {
      for (const { key } of person.roles) this.#addHolder(key, person);
      if (known.stated.size === 0 || person.name.includes(' ')) continue;
      const sound = soundOf(person.name);
      this.#single.set(sound, this.#single.has(sound) ? undefined : person);
    }
  }

  /** New entities that no name stands for, in text order. */
  get made(): Entity[] {
    return [...this.#called.values(), ...[...this.#offices.values()].flat()];
  }

  /** `cited`: who was cited just before. */
  link(candidate: Candidate, cited: Entity | undefined): Entity | undefined {
    const role = candidate.role!;
    const holder = isTop(role) || candidate.determiner === 'definite' ? this.#holderOf(role, candidate) : undefined;
    if (holder === undefined)
      return (
        this.#linkKnown(candidate, role) ?? this.#linkCited(candidate, role, cited) ?? this.#linkOffice(candidate, role)
      );
    const { person, sure } = holder;
    const rule = sure ? 'holder-of-office' : 'holder-named-last';
    link(person, candidate, rule, sure ? 0.85 : 0.6, 'the article names {0} as {1}', person.name, role.title);
    const isShort = role.key === role.head && shortened.test(role.head);
    if (
      !person.roles.some((held) => held.title !== '' && (held.key === role.key || (isShort && held.head === role.head)))
    )
      person.roles.push(role);
    return person;
  }

  /** "Judge Hale left. «The judge» had waited": the only judge that was named, shortly before. */
  linkNoun(candidate: Candidate, mayBeAnother: (candidate: Candidate, than: Entity) => boolean): Entity | undefined {
    const { role, determiner, many, quoted } = candidate;
    if (role === undefined || determiner !== 'definite' || many === true || quoted || isAnybody.test(role.head))
      return undefined;
    if (role.former === true || role.key !== role.head || role.owner !== undefined || role.of !== undefined)
      return undefined;
    if (role.ownerPronoun !== undefined || role.body !== undefined || role.country !== undefined) return undefined;
    let person: Entity | undefined;
    for (const one of this.#peopleCalled(role.head)) {
      if (one.gender !== undefined && candidate.gender !== undefined && one.gender !== candidate.gender) continue;
      if (person !== undefined) return undefined;
      person = one;
    }
    if (person === undefined || sentencesSince(person, candidate) > nounReach) return undefined;
    if (mayBeAnother(candidate, person)) return undefined;
    link(person, candidate, 'noun-of-person', 0.6, 'the only {0} named before: {1}', role.head, person.name);
    return person;
  }

  /** "Hale will go there, the first visit by a harbour minister": she is one. The words themselves mean nobody. */
  noteDoer({ role }: Candidate, person: Entity | undefined): void {
    const isHeld = person?.roles.some(({ former, title }) => former !== true && title !== '');
    if (role === undefined || person === undefined || isHeld === true) return;
    person.roles.push(role);
    this.#addHolder(role.key, person);
  }

  /** "his UK counterpart Ann Hale": she holds the same office, whatever its name there. */
  nameCounterpart(person: Entity, role: RoleWords, owner: Entity | undefined): void {
    if (role.country !== undefined) person.country ??= role.country;
    for (const held of owner?.roles ?? []) {
      if (!isTopOffice.has(held.key) || held.title === '') continue;
      const key = portfolioOf(held);
      person.roles.push({ ...role, title: '', key, head: held.head });
      this.#addHolder(key, person);
    }
  }

  /** "her Northlandic counterpart": who holds the same office for that country. */
  linkCounterpart(candidate: Candidate, owner: Entity | undefined): Entity | undefined {
    const { country } = candidate.role!;
    if (owner === undefined || country === undefined) return undefined;
    const keys = new Set(owner.roles.map(portfolioOf));
    const isCounterpart = (person: Entity): boolean =>
      person.roles.some(
        (held) =>
          keys.has(portfolioOf(held)) &&
          (held.country === undefined ? person.country === undefined : held.country === country),
      );
    const [person, ...others] = this.#people.filter((one) => one !== owner && isCounterpart(one));
    if (person === undefined || others.length > 0) return undefined;
    link(person, candidate, 'counterpart', 0.65, 'holds the office of {0} for {1}', owner.name, country);
    person.country ??= country;
    return person;
  }

  /** Who is named as one: "Judge Hale", "Tom Sedge, a nurse". */
  #peopleCalled(noun: string): readonly Entity[] {
    if (this.#byNoun === undefined) {
      this.#byNoun = new Map();
      for (const person of this.#people) {
        const nouns = new Set<string | undefined>(
          person.links.map(({ candidate: { honorific } }) => calledBy(honorific, person)),
        );
        for (const { head, title, former } of person.roles) if (title !== '' && former !== true) nouns.add(head);
        for (const one of nouns) {
          if (one === undefined) continue;
          const list = this.#byNoun.get(one);
          if (list === undefined) this.#byNoun.set(one, [person]);
          else list.push(person);
        }
      }
    }
    return this.#byNoun.get(noun) ?? [];
  }

  #addHolder(key: string, person: Entity): void {
    const list = this.#holders.get(key);
    if (list === undefined) this.#holders.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  }

  /** The person who holds an office that stands alone; undefined where nobody or several fit. */
  #holderOf(role: RoleWords, candidate: Candidate): { person: Entity; sure: boolean } | undefined {
    const fitting = (this.#holders.get(role.key) ?? []).filter(({ roles }) =>
      roles.some((held) => held.key === role.key && fits(held, role)),
    );
    if (fitting.length === 0) return this.#holderByHead(role);
    if (fitting.length < 2) return fitting[0] && { person: fitting[0], sure: true };
    // "Hale became mayor": whoever took it over holds it from there on
    const tookIt = ({ roles }: Entity): boolean =>
      roles.some(({ key, took, evidence }) => key === role.key && took === true && evidence.start < candidate.start);
    const [successor, ...more] = fitting.filter(tookIt);
    if (successor !== undefined && more.length === 0) return { person: successor, sure: false };
    const isExact = ({ key, country }: RoleWords): boolean =>
      key === role.key && country !== undefined && country === role.country;
    const exact = fitting.filter(({ roles }) => roles.some(isExact));
    if (exact.length === 1) return { person: exact[0]!, sure: true };
    const [best, second] = fitting
      .map((person) => ({ person, distance: sentencesSince(person, candidate) }))
      .sort((a, b) => a.distance - b.distance);
    const isNear = best!.distance + 1 < second!.distance;
    return isNear ? { person: best!.person, sure: false } : undefined;
  }

  /** "the minister" where one person of the article is a minister, of schools. */
  #holderByHead(role: RoleWords): { person: Entity; sure: boolean } | undefined {
    const { key, head, former, owner, ownerPronoun, of } = role;
    if (key !== head || !shortened.test(head) || former === true || of !== undefined) return undefined;
    if (owner !== undefined || ownerPronoun !== undefined || (this.#holders.get(key)?.length ?? 0) > 0)
      return undefined;
    const isSuch = (held: RoleWords): boolean =>
      held.head === head &&
      held.title !== '' &&
      held.former !== true &&
      agree(held.country, role.country) &&
      agree(held.body, role.body);
    const [person, ...others] = this.#people.filter(({ roles }) => roles.some(isSuch));
    return person === undefined || others.length > 0 ? undefined : { person, sure: false };
  }

  /** The one who held it on the article’s day, as reviewers told or other articles state; of two nobody. */
  #linkKnown(candidate: Candidate, role: RoleWords): Entity | undefined {
    if (role.former === true || role.of !== undefined || role.owner !== undefined || role.ownerPronoun !== undefined)
      return undefined;
    const told = this.#knownHolder(this.#known.told.get(role.key), role);
    const holder = told ?? this.#knownHolder(this.#known.stated.get(role.key), role);
    if (holder === undefined) return undefined;
    const { knownId, name, roles } = holder;
    const key = knownId ?? fold(name);
    this.#named ??= firstBy(this.#people, (one) => one.knownId ?? fold(one.name));
    const named = this.#people[this.#named.get(key) ?? -1];
    // there are many mayors: the article has to speak of this one
    if (!isTop(role) && role.country === undefined && role.body === undefined && named === undefined) return undefined;
    if (told === undefined && !this.#isOfCountry(holder, role)) return undefined;
    let person = named ?? this.#called.get(key) ?? this.#namedShort(holder);
    if (person === undefined) {
      const known = knownId === undefined ? {} : { knownId, knownRoles: roles };
      this.#called.set(key, (person = newEntity(name, 'person', 'known-holder', known)));
    }
    const { title } = holder.role;
    if (told !== undefined)
      link(person, candidate, 'known-holder', 0.85, 'the entities file names {0} as {1} at that time', name, title);
    else {
      const { statedIn } = holder;
      if (statedIn === undefined)
        link(person, candidate, 'stated-holder', 0.6, 'other articles of that time name {0} as {1}', name, title);
      else
        link(person, candidate, 'stated-holder', 0.6, 'other articles of that time name {0} as {1}: {2}', name, title, statedIn); // prettier-ignore
    }
    const country = role.country ?? holder.role.affiliation;
    person.roles.push({ ...role, ...(country !== undefined && role.body === undefined && { country }) });
    return person;
  }

  /** An article that names other countries and not the holder’s speaks of another prime minister. */
  #isOfCountry({ role: { affiliation } }: KnownHolder, role: RoleWords): boolean {
    if (role.country !== undefined || role.body !== undefined || affiliation === undefined) return true;
    const known = lexicalName(affiliation);
    return known?.sort !== 'country' || this.#countries.size === 0 || this.#countries.has(known.name);
  }

  /** "Mr Hale" of an article that never says which: Ann Hale holds the office, he is somebody else. */
  #namedShort({ knownId, name }: KnownHolder): Entity | undefined {
    if (knownId !== undefined) return undefined;
    const [given = '', ...rest] = fold(name).split(' ');
    const person = this.#single.get(soundOf(rest.at(-1) ?? ''));
    const gender = genderOfFirstName(given);
    return person?.gender === undefined || gender === undefined || gender === person.gender ? person : undefined;
  }

  /** "Hale said no. «The mayor» added": she is the mayor, if nothing else is said of her office. */
  #linkCited(candidate: Candidate, role: RoleWords, person: Entity | undefined): Entity | undefined {
    if (candidate.goesOn !== true || candidate.determiner !== 'definite' || person?.kind !== 'person') return undefined;
    if (role.former === true || role.owner !== undefined || role.ownerPronoun !== undefined) return undefined;
    if ((this.#holders.get(role.key)?.length ?? 0) > 0 || this.#offices.has(role.key)) return undefined;
    if (person.roles.some(({ former, title }) => former !== true && title !== '')) return undefined;
    if (person.gender !== undefined && candidate.gender !== undefined && person.gender !== candidate.gender)
      return undefined;
    link(person, candidate, 'office-goes-on', 0.6, 'goes on after {0} was cited', person.name);
    person.roles.push(role);
    this.#addHolder(role.key, person);
    return person;
  }

  #knownHolder(known: readonly KnownHolder[] | undefined, { key, country, body }: RoleWords): KnownHolder | undefined {
    const of = body ?? country;
    const [holder, ...others] = (known ?? []).filter(
      ({ role }) => of === undefined || (role.affiliation !== undefined && sameBody(role.affiliation, of)),
    );
    if (holder === undefined || others.length > 0) return undefined;
    // "the prime minister" of an article that speaks of another country’s
    const other = this.#offices.get(key)?.some((office) => !agree(office.country, holder.role.affiliation));
    return of === undefined && other === true ? undefined : holder;
  }

  #linkOffice(candidate: Candidate, role: RoleWords): Entity | undefined {
    if ((this.#holders.get(role.key)?.length ?? 0) > 1 && role.country === undefined) return undefined;
    const list = this.#offices.get(role.key) ?? [];
    let office =
      list.find((entity) => agree(entity.country, role.country) && agree(entity.body, role.body)) ??
      this.#officeByHead(candidate, role);
    if (office === undefined) {
      if (!isTopOffice.has(role.title.toLowerCase()) && !candidate.speaks) return undefined;
      const name = role.country === undefined ? role.title : `${role.country} ${role.title}`;
      office = newEntity(name, 'office', 'office-alone', {
        ...(role.country !== undefined && { country: role.country }),
        ...(role.body !== undefined && { body: role.body }),
      });
      this.#offices.set(role.key, [...list, office]);
    }
    link(office, candidate, 'office-alone', 0.6, 'the article does not say who holds this office');
    if (office.roles.length === 0) office.roles.push(role);
    return office;
  }

  /** "The Bishop of Northam left. «The bishop» said no": the only one of the article so far. */
  #officeByHead({ determiner }: Candidate, { key, head, of, body, country }: RoleWords): Entity | undefined {
    if (determiner !== 'definite' || key !== head || !/^(?:arch)?bishop$|^mayor$/.test(head)) return undefined;
    if (of !== undefined || body !== undefined || country !== undefined || this.#offices.has(key)) return undefined;
    const [office, ...others] = [...this.#offices.values()].flat().filter(({ roles }) => roles[0]?.head === head);
    return others.length === 0 ? office : undefined;
  }
}

/** In sentences: "the judge" further from the judge’s name may be another. */
const nounReach = 10;
/** Nouns that are said of anybody, whatever they were called before. */
const isAnybody =
  /^(?:man|woman|person|figure|friend|ally|member|resident|witness|source|candidate|worker|owner|boss|journalist|reporter|correspondent|columnist|observer)$/;

const isMedical =
  /^(?:doctor|consultant|surgeon|physician|psychiatrist|gp|paediatrician|pediatrician|pathologist|specialist)$/;

/** What a title calls somebody: "Dr Hale" is "the doctor", "Dr Hale, an economist," is not. */
function calledBy(honorific: string | undefined, { roles }: Entity): string | undefined {
  if (honorific === undefined) return undefined;
  const title = honorific.toLowerCase().replace('.', '');
  if (title === 'dr') return roles.every(({ head }) => isMedical.test(head)) ? 'doctor' : undefined;
  return title === 'prof' ? 'professor' : title === 'capt' ? 'captain' : title;
}

/** Offices that are called so without their field once they were named. */
const shortened =
  /^(?:minister|secretary|commissioner|constable|inspector|superintendent|governor|justice|whip|premier|speaker|mayor|bishop|archbishop)$/;

/** "Britain" is the UK. */
const sameBody = (a: string, b: string): boolean =>
  fold(a) === fold(b) || (lexicalName(a)?.name ?? a) === (lexicalName(b)?.name ?? b);

const isTop = (role: RoleWords): boolean => isTopOffice.has(role.key) || isTopOffice.has(fold(role.title));

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether an office that somebody holds is the one meant. */
function fits(held: RoleWords, role: RoleWords): boolean {
  if ((held.former ?? false) !== (role.former ?? false)) return false;
  // "the president of the chess club" is not President Hale
  if (role.of !== undefined && role.of !== held.of) return false;
  // "President Hale" is of a country the article leaves open: "the Northlandic president" is then not surely he
  const national = /^(?:president|king|queen|prime minister|foreign minister)$/;
  if (role.country !== undefined && held.country === undefined && national.test(role.title.toLowerCase())) return false;
  return agree(held.country, role.country) && agree(held.body, role.body);
}

/** "secretary of state" of the US does what foreign ministers do. */
function portfolioOf({ key, country }: RoleWords): string {
  return key === 'secretary of state' && (country === undefined || country === 'US') ? 'foreign minister' : key;
}
