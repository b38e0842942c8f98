/** "a statement", "the ministry", "a poll": to what spoke last or was named so, if it can be that. */
import { fold } from '../../language/names/lexicon.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { type Entity, firstBy, link, nameFrom, newEntity } from './entity.ts';
import { sentencesSince } from './lastSeen.ts';
import { isBodyNoun } from '../mentions/nounLists.ts';

/** "A victim statement" is not the court's, wherever the court is named before. */
const ofSomebodyElse = /\b(?:victim|impact|witness|bank|opening|closing|sworn|police) statement/i;

/** In sentences: "the company" further from its name may be another. */
const companyReach = 6;
const isBare = /^the\s+(?:company|firm)$/i;
/** Whether its name says that it trades: "Quarl Holdings", "Quarl Ltd". */
const isCompany = ({ kind, name, rule }: Entity): boolean =>
  kind === 'organisation' &&
  (rule === 'company-word' ||
    /\s(?:airlines|airways|brewery|co|company|corp|corporation|energy|foods|gmbh|group|holdings|inc|industries|limited|llc|ltd|motors|pharmaceuticals|plc|railways?|stores|technologies|textiles)\.?$/i.test(
      name,
    ));

/** Where bodies stand in their list. */
export interface BodyIndex {
  readonly byName: ReadonlyMap<string, number>;
  /** By each word of their names: "police" for "the Northam Police". */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Of those that share a word with many, the last ones. */
const mostOfAWord = 20;

export function indexBodies(bodies: readonly Entity[]): BodyIndex {
  const byWord = new Map<string, number[]>();
  bodies.forEach(({ kind, name }, index) => {
    if (kind !== 'organisation') return;
    for (const word of new Set(fold(name).split(/[\s-]+/))) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [index]);
      else {
        list.push(index);
        if (list.length > mostOfAWord) list.shift();
      }
    }
  });
  return { byName: firstBy(bodies, ({ name }) => fold(name)), byWord };
}

export class ThingLinker {
  readonly #text: string;
  readonly #bodies: readonly Entity[];
  readonly #lookUp: BodyIndex;
  /** Made when first asked for. */
  #companies: readonly Entity[] | undefined;
  /** Sources without a name by what they are: "report", "poll". */
  readonly #things = new Map<string, Entity>();
  readonly #made: Entity[] = [];

  /** `lookUp`: of these bodies. */
  constructor(text: string, bodies: readonly Entity[], lookUp: BodyIndex) {
    this.#text = text;
    this.#bodies = bodies;
    this.#lookUp = lookUp;
  }

  /** In text order. */
  get made(): readonly Entity[] {
    return this.#made;
  }

  link(candidate: Candidate, lastBody: Entity | undefined): Entity | undefined {
    return this.#linkOwner(candidate, lastBody) ?? (candidate.speaks ? this.#linkThing(candidate) : undefined);
  }

  /** "The Northam Police closed the road. «Police» said no": a body that is called a group of people. */
  linkGroup(candidate: Candidate): Entity | undefined {
    const { role, determiner } = candidate;
    if (role === undefined || determiner === 'indefinite' || !isBodyNoun.has(role.head)) return undefined;
    if (role.body !== undefined || role.owner !== undefined || role.of !== undefined || role.key !== role.head)
      return undefined;
    const body = this.#bodyCalled(role.head, candidate);
    if (body?.seenAt === undefined) return undefined;
    link(body, candidate, 'body-by-noun', 0.65, 'the {0} named before', body.name);
    return body;
  }

  /** The body whose paper it is, or that the noun stands for. */
  #linkOwner(candidate: Candidate, lastBody: Entity | undefined): Entity | undefined {
    const noun = candidate.words.toLowerCase();
    const { known } = candidate;
    const owner = known === undefined ? undefined : this.#bodies[this.#lookUp.byName.get(fold(known)) ?? -1];
    if (owner !== undefined && /^(?:statement|announcement|report|communique)$/.test(noun)) {
      link(owner, candidate, 'paper-of', 0.6, 'a paper of {0}', owner.name);
      return owner;
    }
    if (candidate.rule !== 'paper') {
      const body = this.#bodyCalled(noun, candidate);
      if (body === undefined) return this.#linkCompany(noun, candidate);
      link(body, candidate, 'body-by-noun', 0.65, 'the {0} named before', body.name);
      return body;
    }
    const isStatement =
      /^(?:statement|announcement|communique|communiqué|press release)$/.test(noun) &&
      !ofSomebodyElse.test(this.#text.slice(candidate.start, candidate.end));
    if (!isStatement || lastBody === undefined || candidate.country !== undefined) return undefined;
    link(lastBody, candidate, 'statement-of-last-speaker', 0.55, 'a statement after {0} was cited', lastBody.name);
    return lastBody;
  }

  /** "Quarl Holdings closed the pit. «The company» said no": the only company that was named, shortly before. */
  #linkCompany(noun: string, candidate: Candidate): Entity | undefined {
    const { determiner, quoted, country, known, start } = candidate;
    if (!/^(?:company|firm)$/.test(noun) || determiner !== 'definite' || quoted) return undefined;
    // "the energy company", "the company’s landlord": told by more than the noun
    if (country !== undefined || known !== undefined || !isBare.test(this.#text.slice(start, candidate.end)))
      return undefined;
    this.#companies ??= this.#bodies.filter(isCompany);
    const [company, ...others] = this.#companies;
    if (company === undefined || others.length > 0 || sentencesSince(company, candidate) > companyReach)
      return undefined;
    link(company, candidate, 'company-by-noun', 0.6, 'the only {0} named before: {1}', noun, company.name);
    return company;
  }

  #linkThing(candidate: Candidate): Entity {
    const key = `${candidate.rule}:${candidate.words.toLowerCase()}`;
    const name = nameFrom(this.#text, candidate);
    const last = candidate.determiner === 'indefinite' ? undefined : this.#things.get(key);
    if (last !== undefined && (candidate.country === undefined || fold(last.name) === fold(name))) {
      link(last, candidate, 'mentioned-before', 0.6, 'the one mentioned before: {0}', last.name);
      return last;
    }
    const made = newEntity(name, candidate.rule === 'paper' ? 'unnamed' : 'organisation', candidate.rule, {
      ...(candidate.country !== undefined && { country: candidate.country }),
      ...(candidate.known !== undefined && { body: candidate.known }),
    });
    link(made, candidate, candidate.rule, candidate.confidence, 'a source without a name');
    this.#made.push(made);
    this.#things.set(key, made);
    return made;
  }

  #bodyCalled(noun: string, candidate: Candidate): Entity | undefined {
    let best: Entity | undefined;
    let latest = -1;
    for (const index of this.#lookUp.byWord.get(noun) ?? []) {
      const body = this.#bodies[index]!;
      if (candidate.country !== undefined && body.country !== undefined && body.country !== candidate.country) continue;
      if (body.seenAt !== undefined && body.seenAt > latest) {
        best = body;
        latest = body.seenAt;
      }
    }
    return best;
  }
}
