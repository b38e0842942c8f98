/** What somebody was called when: the roles that dated articles state, and whether two of them can be one person's. */
import type { KnownRole } from '../../analysis/knowledge.ts';
import { lexicalName } from '../../analysis/language/names/lexicon.ts';
import { isTopOffice, officeKey } from '../../analysis/speakers/mentions/nounLists.ts';
import type { Sum } from './sheaf.ts';

export interface RegisteredRole {
  readonly title: string;
  readonly affiliation?: string;
  /** First and last article that states it, or what reviewers told: EDTF, null where no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** How often articles state it; 0 for one that only reviewers told. */
  readonly articles: number;
  /** Paths of two of these articles, or of the only one. */
  readonly statedIn: readonly string[];
  readonly told: boolean;
}

/** What articles of one year call somebody. */
export interface Stated {
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  readonly year: string | null;
  /** Equal for offices that are the same: "PM" and "Prime Minister". */
  readonly key: string | undefined;
  readonly isTop: boolean;
  readonly isEveryday: boolean;
  /** The country that the affiliation is, under one name: "UK" for "Britain". */
  readonly country: string | undefined;
}

const everyday =
  /\b(?:teacher|nurse|farmer|actor|actress|singer|student|pupil|driver|doctor|footballer|player|coach|resident|shopkeeper|engineer|priest|artist|soldier|victim|suspect|survivor|witness|plumber|pilot|waiter|baker|tenant|voter|activist|writer|author|novelist)$/;

export function stated(role: string | undefined, affiliation: string | undefined, year: string | null): Stated {
  const key = role === undefined ? undefined : officeKey(role);
  return {
    role,
    affiliation,
    year,
    key,
    isTop: key !== undefined && isTopOffice.has(key),
    isEveryday: key !== undefined && everyday.test(key),
    country: affiliation === undefined ? undefined : countryOf(affiliation),
  };
}

function countryOf(affiliation: string): string | undefined {
  const known = lexicalName(affiliation);
  return known?.sort === 'country' ? known.name : undefined;
}

/** Roles with the span of time in which articles state them, under their longest name; the reviewers' own first. */
export function rolesOver(
  sheaves: readonly {
    readonly stated: Stated;
    readonly size: number;
    readonly sum: Pick<Sum, 'from' | 'to' | 'first' | 'last'>;
  }[],
  known: readonly KnownRole[],
): RegisteredRole[] {
  const told = known.map(({ title, affiliation, from, to }): RegisteredRole => ({
    title,
    ...(affiliation !== undefined && { affiliation }),
    from: from ?? null,
    to: to ?? null,
    articles: 0,
    statedIn: [],
    told: true,
  }));
  const found = new Map<string, RegisteredRole>();
  for (const { stated: is, size, sum } of sheaves) {
    if (is.role === undefined || is.key === undefined) continue;
    const old = found.get(is.key);
    const affiliation = old?.affiliation ?? is.affiliation;
    found.set(is.key, {
      title: old !== undefined && old.title.length >= is.role.length ? old.title : is.role,
      ...(affiliation !== undefined && { affiliation }),
      from: earlier(old?.from ?? null, sum.from),
      to: later(old?.to ?? null, sum.to),
      articles: (old?.articles ?? 0) + size,
      statedIn: twoOf([...(old?.statedIn ?? []), sum.first, sum.last]),
      told: false,
    });
  }
  return [...told, ...[...found.values()].sort((a, b) => compareDates(a.from, b.from))];
}

/** The first and the last. */
const twoOf = (paths: readonly string[]): string[] => {
  const sorted = [...new Set(paths)].sort();
  return sorted.length > 2 ? [sorted[0]!, sorted.at(-1)!] : sorted;
};

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

const compareDates = (a: string | null, b: string | null): number =>
  (a ?? '9') < (b ?? '9') ? -1 : (a ?? '9') > (b ?? '9') ? 1 : 0;

/**
 * Whether two articles call somebody of one name what one person cannot be: offices of two countries, or a public office
 * here and an everyday calling there within two years. Different offices of one country are a career.
 */
export function speakAgainst(a: Stated, b: Stated): boolean {
  if (a.key === undefined || b.key === undefined) return false;
  if (a.affiliation !== undefined && a.affiliation === b.affiliation) return false;
  const countries = a.country !== undefined && b.country !== undefined;
  if (countries && a.country === b.country) return false;
  if (a.key === b.key) return countries;
  if (countries) return a.isTop === b.isTop;
  return a.isTop !== b.isTop && (a.isTop ? b : a).isEveryday && yearsApart(a.year, b.year) < 2;
}

function yearsApart(a: string | null, b: string | null): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) || a === null || b === null ? 0 : Math.abs(left - right);
}
