/** What somebody was called when: the roles that dated articles state, and whether two of them can be one person's. */
import type { KnownRole } from '../analysis/knowledge.ts';
import { lexicalName } from '../analysis/language/names/lexicon.ts';
import { isTopOffice, officeKey } from '../analysis/speakers/nounLists.ts';

export interface RegisteredRole {
  readonly title: string;
  readonly affiliation?: string;
  /** First and last article that states it, or what reviewers told: EDTF, null where no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Articles that state it, by path; empty for one that only reviewers told. */
  readonly articles: readonly string[];
  readonly told: boolean;
}

/** What articles of one year call somebody. */
interface Stated {
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  readonly year: string | null;
}

interface Sheaf extends Stated {
  readonly cards: readonly { readonly appearance: { readonly path: string; readonly published: string | null } }[];
}

/** Roles with the span of time in which articles state them; the reviewers' own first. */
export function rolesOver(sheaves: readonly Sheaf[], known: readonly KnownRole[]): RegisteredRole[] {
  const told = known.map(({ title, affiliation, from, to }): RegisteredRole => ({
    title,
    ...(affiliation !== undefined && { affiliation }),
    from: from ?? null,
    to: to ?? null,
    articles: [],
    told: true,
  }));
  const found = new Map<
    string,
    { title: string; affiliation: string | undefined; from: string | null; to: string | null; articles: string[] }
  >();
  for (const { role: title, affiliation, cards } of sheaves) {
    if (title === undefined) continue;
    const key = officeKey(title);
    const role = found.get(key) ?? { title, affiliation, from: null, to: null, articles: [] };
    found.set(key, role);
    role.affiliation ??= affiliation;
    for (const { appearance } of cards) {
      const { path, published } = appearance;
      if (role.articles.at(-1) !== path) role.articles.push(path);
      if (published === null) continue;
      if (role.from === null || published < role.from) role.from = published;
      if (role.to === null || published > role.to) role.to = published;
    }
  }
  const roles = [...found.values()].map(({ title, affiliation, from, to, articles }): RegisteredRole => ({
    title,
    ...(affiliation !== undefined && { affiliation }),
    from,
    to,
    articles: [...new Set(articles.sort())],
    told: false,
  }));
  return [...told, ...roles.sort((a, b) => compareDates(a.from, b.from))];
}

const compareDates = (a: string | null, b: string | null): number =>
  (a ?? '9') < (b ?? '9') ? -1 : (a ?? '9') > (b ?? '9') ? 1 : 0;

/**
 * Whether two articles call somebody of one name what one person cannot be: offices of two countries, or a public office
 * here and an everyday calling there within two years. Different offices of one country are a career.
 */
export function speakAgainst(a: Stated, b: Stated): boolean {
  if (a.role === undefined || b.role === undefined) return false;
  const left = officeKey(a.role);
  const right = officeKey(b.role);
  const [from, to] = [a.affiliation, b.affiliation];
  if (from !== undefined && from === to) return false;
  const countries = isCountry(from) && isCountry(to) && from !== to;
  if (left === right) return countries;
  const offices = Number(isTopOffice.has(left)) + Number(isTopOffice.has(right));
  if (countries) return offices === 2 || offices === 0;
  return offices === 1 && isEveryday(isTopOffice.has(left) ? right : left) && yearsApart(a.year, b.year) < 2;
}

const isCountry = (name: string | undefined): boolean => name !== undefined && lexicalName(name)?.sort === 'country';

const everyday =
  /\b(?:teacher|nurse|farmer|actor|actress|singer|student|pupil|driver|doctor|footballer|player|coach|resident|shopkeeper|engineer|priest|artist|soldier|victim|suspect|survivor|witness|plumber|pilot|waiter|baker|tenant|voter|activist|artist|writer|author|novelist)$/;
const isEveryday = (role: string): boolean => everyday.test(role);

function yearsApart(a: string | null, b: string | null): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) || a === null || b === null ? 0 : Math.abs(left - right);
}
