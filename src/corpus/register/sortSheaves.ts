/**
 * Sheaves of one surname, or of bodies of one name, sorted into people and bodies. Those that tell most come first: whom
 * reviewers told of, full names with an office, initials after first names, surnames last. A name that fits several people is
 * nobody's but its own, and says whose it could be.
 */
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { KnownSpeaker } from '../../analysis/knowledge.ts';
import { because } from '../../analysis/reason.ts';
import { partsOf } from '../../analysis/speakers/linking/personNames.ts';
import { slugOf } from '../../analysis/speakers/speakerIds.ts';
import { Career } from './career.ts';
import type { Group } from './drawer.ts';
import { Namesakes } from './namesakes.ts';
import { compare, type Sheaf } from './sheaf.ts';

/** Somebody while the sheaves are sorted. */
interface Person {
  readonly kind: SpeakerKind;
  readonly known: KnownSpeaker | undefined;
  readonly sheaves: Sheaf[];
  readonly career: Career;
  /** Articles in its sheaves. */
  articles: number;
  notes: readonly Reason[];
}

/** So many times as many articles name the one in full as the others of the name: then a bare name is theirs. */
const farBetterKnown = 20;
const mostNotes = 5;
const mostNamed = 5;

export const noNotes: readonly Reason[] = [];

/** `sheaves`: in order; `known`: whom reviewers told of; `apart`: ids that they told from one another. */
export function sortSheaves(
  sheaves: readonly Sheaf[],
  known: readonly KnownSpeaker[],
  apart: ReadonlyMap<string, readonly string[]>,
): Group[] {
  const table = new Table(known, apart);
  for (const sheaf of sheaves) table.lay(sheaf);
  return table.people.map((person) => groupOf(person.sheaves, person.known, person.notes));
}

class Table {
  readonly #apart: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<KnownSpeaker, Person>();
  readonly #namesakes = new Namesakes<Person>();
  /** Affiliation of a body → those that have it. */
  readonly #bodies = new Map<string, Person[]>();
  readonly #people: Person[] = [];
  readonly #allBodies: Person[] = [];
  /** Office → who held it. */
  #holders: ReadonlyMap<string, ReadonlySet<Person>> | undefined;
  /** Name that fits several → those who are called so and no more. */
  readonly #unclear = new Map<string, Person>();

  constructor(known: readonly KnownSpeaker[], apart: ReadonlyMap<string, readonly string[]>) {
    this.#apart = apart;
    for (const one of known) this.#knownPerson(one);
  }

  lay(sheaf: Sheaf): void {
    if (sheaf.known !== undefined) put(this.#knownPerson(sheaf.known), sheaf);
    else if (sheaf.kind !== 'person') this.#layBody(sheaf);
    else if (sheaf.parts.single) this.#laySurname(sheaf);
    else this.#layName(sheaf);
  }

  get people(): Person[] {
    return [...this.#people, ...this.#allBodies, ...this.#unclear.values()].filter((one) => one.sheaves.length > 0);
  }

  #knownPerson(known: KnownSpeaker): Person {
    let person = this.#known.get(known);
    if (person !== undefined) return person;
    person = newPerson(known.kind, known);
    this.#known.set(known, person);
    if (known.kind === 'person') {
      this.#people.push(person);
      for (const name of [known.name, ...known.aliases]) this.#namesakes.add(partsOf(name), person);
    } else this.#allBodies.push(person);
    return person;
  }

  #layName(sheaf: Sheaf): void {
    const namesakes = this.#namesakes.of(sheaf.parts);
    const fitting = namesakes.filter((one) => this.#fits(one, sheaf));
    if (fitting.length > 0) this.#choose(fitting, sheaf, sheaf.parts.given.join(' '));
    else this.#namesakes.add(sheaf.parts, this.#found(sheaf, namesakes, this.#people));
  }

  #layBody(sheaf: Sheaf): void {
    const { affiliation } = sheaf.stated;
    const namesakes =
      affiliation === undefined
        ? this.#allBodies
        : [...(this.#bodies.get('') ?? []), ...(this.#bodies.get(affiliation) ?? [])];
    const fitting = namesakes.filter((one) => this.#fits(one, sheaf));
    if (fitting.length > 0) {
      this.#choose(fitting, sheaf, '');
      return;
    }
    const body = this.#found(sheaf, this.#allBodies, this.#allBodies);
    const key = affiliation ?? '';
    this.#bodies.set(key, [...(this.#bodies.get(key) ?? []), body]);
  }

  /** "Mr Hale" of an article that never names him in full: the one Hale of the folder, if there is one. */
  #laySurname(sheaf: Sheaf): void {
    const fitting: Person[] = [];
    for (const person of this.#people) {
      if (!person.career.speaksAgainst(sheaf.stated)) fitting.push(person);
      if (fitting.length > mostNamed) break;
    }
    const { key } = sheaf.stated;
    const named =
      key === undefined || fitting.length < 2
        ? []
        : [...((this.#holders ??= holdersOf(this.#people)).get(key) ?? [])].filter((one) => this.#fits(one, sheaf));
    this.#choose(named.length === 1 ? named : fitting, sheaf, '');
  }

  #fits(person: Person, sheaf: Sheaf): boolean {
    const others = this.#apart.size === 0 ? undefined : this.#apart.get(idOf(person));
    return !person.career.speaksAgainst(sheaf.stated) && (others === undefined || !sheaf.hasId(others));
  }

  /** Of several whom a name fits: who is known under the same office, or far better than the others; else nobody. */
  #choose(fitting: readonly Person[], sheaf: Sheaf, name: string): void {
    const { key } = sheaf.stated;
    const named = key === undefined ? [] : fitting.filter(({ career }) => career.has(key));
    const chosen =
      fitting.length === 1 ? fitting[0] : named.length === 1 ? named[0] : sheaf.isFull ? bestKnown(fitting) : undefined;
    if (chosen !== undefined) {
      put(chosen, sheaf);
      return;
    }
    let unclear = this.#unclear.get(name);
    if (unclear === undefined) {
      unclear = newPerson(sheaf.kind, undefined);
      this.#unclear.set(name, unclear);
      if (fitting.length > 0) unclear.notes = [couldBe(fitting)];
    }
    put(unclear, sheaf);
  }

  #found(sheaf: Sheaf, namesakes: readonly Person[], all: Person[]): Person {
    const person = newPerson(sheaf.kind, undefined);
    put(person, sheaf);
    for (const other of namesakes) {
      noteApart(person, nameOf(other), other.sheaves[0]);
      noteApart(other, sheaf.name, sheaf);
    }
    all.push(person);
    return person;
  }
}

function holdersOf(people: readonly Person[]): Map<string, Set<Person>> {
  const holders = new Map<string, Set<Person>>();
  for (const person of people)
    for (const { stated } of person.sheaves) {
      if (stated.key === undefined) continue;
      const list = holders.get(stated.key);
      if (list === undefined) holders.set(stated.key, new Set([person]));
      else list.add(person);
    }
  return holders;
}

function newPerson(kind: SpeakerKind, known: KnownSpeaker | undefined): Person {
  return { kind, known, sheaves: [], notes: noNotes, career: new Career(), articles: 0 };
}

function put(person: Person, sheaf: Sheaf): void {
  person.sheaves.push(sheaf);
  person.articles += sheaf.size;
  person.career.add(sheaf.stated);
}

const nameOf = ({ known, sheaves }: Person): string => known?.name ?? sheaves[0]!.name;

const idOf = ({ known, sheaves }: Person): string => known?.id ?? slugOf(sheaves[0]!.name);

function bestKnown(fitting: readonly Person[]): Person | undefined {
  const best = fitting.reduce((a, b) => (b.articles > a.articles ? b : a));
  const all = fitting.reduce((sum, { articles }) => sum + articles, 0);
  return best.articles >= farBetterKnown * (all - best.articles) ? best : undefined;
}

function noteApart(person: Person, name: string, sheaf: Sheaf | undefined): void {
  if (person.notes.length >= mostNotes) return;
  const why = because('kept apart from another {0}: {1}', name, sheaf === undefined ? name : roleWords(sheaf));
  person.notes = [...person.notes, why];
}

function couldBe(fitting: readonly Person[]): Reason {
  const names = fitting.slice(0, mostNamed).map((person) => {
    const name = nameOf(person);
    const [first] = person.sheaves;
    const isOfTwo = fitting.some((one) => one !== person && nameOf(one) === name);
    return isOfTwo && first !== undefined ? `${name} (${roleWords(first)})` : name;
  });
  return because('could be {0}', names.join(', ') + (fitting.length > mostNamed ? ', …' : ''));
}

function roleWords({ stated: { role, affiliation }, sum }: Sheaf): string {
  const words = [role, affiliation].filter((word) => word !== undefined).join(', ');
  return words === '' ? sum.first : words;
}

/** Under the name that most articles give in full: "Joe Hale", and not the "Joseph R. Hale" of one of them. */
export function groupOf(sheaves: readonly Sheaf[], known: KnownSpeaker | undefined, notes: readonly Reason[]): Group {
  const [first] = sheaves;
  const { kind } = known ?? first!;
  if (known !== undefined) return { id: known.id, name: known.name, kind, known, sheaves, notes };
  const name = sheaves.every((sheaf) => sheaf.read === first!.read) ? first!.name : bestName(sheaves);
  return { id: slugOf(name), name, kind, known, sheaves, notes };
}

function bestName(sheaves: readonly Sheaf[]): string {
  const { isFull } = sheaves[0]!;
  const articles = new Map<string, number>();
  for (const sheaf of sheaves)
    if (sheaf.isFull === isFull) articles.set(sheaf.name, (articles.get(sheaf.name) ?? 0) + sheaf.size);
  return [...articles].sort(byFame)[0]![0];
}

const byFame = ([a, many]: [string, number], [b, more]: [string, number]): number =>
  more - many || b.split(' ').length - a.split(' ').length || compare(a, b);
