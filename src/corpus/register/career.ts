/**
 * All that somebody was called, filed so that it tells at once whether one more calling speaks against it: the same answer as
 * asking `speakAgainst` of each, however many articles there are of one name.
 */
import { speakAgainst, type Stated } from './rolesOverTime.ts';

/** More than so many callings are filed. */
const few = 8;

/** "top|2022" or "everyday|2022" → affiliations; two are enough to know that there is another than a given one. */
type Filed = Map<string, Set<string | undefined>>;

export class Career {
  readonly #callings: Stated[] = [];
  #filed: FiledCareer | undefined;

  add(is: Stated): void {
    if (is.key === undefined || this.#callings.includes(is)) return;
    if (this.#filed !== undefined) {
      this.#filed.add(is);
      return;
    }
    this.#callings.push(is);
    if (this.#callings.length <= few) return;
    this.#filed = new FiledCareer();
    for (const one of this.#callings) this.#filed.add(one);
  }

  /** Whether this office was one of them. */
  has(key: string): boolean {
    return this.#filed?.has(key) ?? this.#callings.some((one) => one.key === key);
  }

  /** Whether one person cannot have been called all this and that too. */
  speaksAgainst(is: Stated): boolean {
    return this.#filed?.speaksAgainst(is) ?? this.#callings.some((one) => speakAgainst(one, is));
  }
}

class FiledCareer {
  /** Country → keys of the offices held for it, and whether offices of the top and others are among them. */
  readonly #countries = new Map<string, { readonly keys: Set<string>; top: boolean; other: boolean }>();
  readonly #all: Filed = new Map();
  /** Of no country. */
  readonly #placeless: Filed = new Map();
  readonly #keys = new Set<string>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(is: Stated): void {
    if (is.key === undefined) return;
    this.#keys.add(is.key);
    if (is.country !== undefined) {
      let held = this.#countries.get(is.country);
      if (held === undefined) this.#countries.set(is.country, (held = { keys: new Set(), top: false, other: false }));
      held.keys.add(is.key);
      if (is.isTop) held.top = true;
      else held.other = true;
    }
    if (!is.isTop && !is.isEveryday) return;
    const sort = is.isTop ? 'top' : 'everyday';
    for (const year of [isYear(is.year) ? is.year : 'never', 'ever']) {
      note(this.#all, `${sort}|${year}`, is);
      if (is.country === undefined) note(this.#placeless, `${sort}|${year}`, is);
    }
  }

  speaksAgainst(is: Stated): boolean {
    if (is.key === undefined) return false;
    if (is.country !== undefined)
      for (const [country, { keys, top, other }] of this.#countries)
        if (country !== is.country && (keys.has(is.key) || (is.isTop ? top : other))) return true;
    // a minister here, a baker there: one of them without a country, or both would have told
    if (!is.isTop && !is.isEveryday) return false;
    const against = is.isTop ? 'everyday' : 'top';
    const filed = is.country === undefined ? this.#all : this.#placeless;
    return yearsAround(is.year).some((year) => {
      const affiliations = filed.get(`${against}|${year}`);
      if (affiliations === undefined) return false;
      return is.affiliation === undefined || affiliations.size > 1 || !affiliations.has(is.affiliation);
    });
  }
}

function note(filed: Filed, key: string, { affiliation }: Stated): void {
  const affiliations = filed.get(key);
  if (affiliations === undefined) filed.set(key, new Set([affiliation]));
  else if (affiliations.size < 2) affiliations.add(affiliation);
}

const isYear = (year: string | null): year is string => year !== null && !Number.isNaN(Number(year));

/** Years less than two apart; what is undated is beside every year. */
function yearsAround(year: string | null): readonly string[] {
  if (!isYear(year)) return ['ever'];
  const number = Number(year);
  return [number - 1, number, number + 1].map((one) => String(one).padStart(year.length, '0')).concat('never');
}
