/**
 * Who held an office on the day of the article, as reviewers told it or other articles state it. Articles state an office on
 * single days: between two of them, and shortly before or after, it is still held, unless somebody else is stated in between.
 */
import type { KnownRole, Knowledge, StatedHolder } from '../../knowledge.ts';
import { officeKey } from '../mentions/nounLists.ts';

export interface KnownHolder {
  /** Of somebody in the entities file. */
  readonly knownId?: string;
  readonly name: string;
  readonly role: KnownRole;
  readonly roles: readonly KnownRole[];
  /** The article that states it; absent for the reviewers’ word. */
  readonly statedIn?: string;
}

/** Holders at the time of the article by `officeKey`; reviewers' word in `told`, other articles' in `stated`. */
export interface HoldersAtTime {
  readonly told: ReadonlyMap<string, readonly KnownHolder[]>;
  readonly stated: ReadonlyMap<string, readonly KnownHolder[]>;
}

export function holdersAt({ speakers, holders = [] }: Knowledge, published: string | null): HoldersAtTime {
  const told = new Map<string, KnownHolder[]>();
  const stated = new Map<string, KnownHolder[]>();
  const put = (map: Map<string, KnownHolder[]>, holder: KnownHolder): void => {
    const key = officeKey(holder.role.title);
    const list = map.get(key);
    if (list === undefined) map.set(key, [holder]);
    else if (!list.some(({ name, role }) => name === holder.name && role.affiliation === holder.role.affiliation))
      list.push(holder);
  };
  for (const { id, name, kind, roles } of speakers)
    if (kind === 'person')
      for (const role of roles) if (isHeldAt(role, published)) put(told, { knownId: id, name, role, roles });
  for (const { name, role, statedIn } of holdersNear(holders, published))
    put(stated, { name, role, roles: [], ...(statedIn?.[0] !== undefined && { statedIn: statedIn[0] }) });
  return { told, stated };
}

/** In days: so long before and after the articles that state it an office is likely held by the same one. */
const near = 92;

/** Those whom articles of about the date name, without those of one office whom a successor or predecessor stands nearer than. */
export function holdersNear(holders: readonly StatedHolder[], date: string | null): readonly StatedHolder[] {
  if (date === null || holders.length === 0) return [];
  const [begin, end] = daysOf(date);
  const [first, last] = [dayNumber(begin), dayNumber(end)];
  const known = holders.flatMap((holder) => {
    const { from, to } = holder.role;
    if (from === undefined || to === undefined) return [];
    const is = { holder, from: dayNumber(daysOf(from)[0]), to: dayNumber(daysOf(to)[1]) };
    return is.from - near <= first && last <= is.to + near ? [is] : [];
  });
  const isOver = (a: (typeof known)[number]): boolean =>
    known.some(
      (b) =>
        b.holder.name !== a.holder.name &&
        isSameOffice(a.holder.role, b.holder.role) &&
        ((a.to <= b.from && b.from <= first) || (b.to <= a.from && last <= b.to)),
    );
  return known.filter((one) => !isOver(one)).map(({ holder }) => holder);
}

const isSameOffice = (a: KnownRole, b: KnownRole): boolean =>
  a.affiliation === b.affiliation && officeKey(a.title) === officeKey(b.title);

/** Days since 1970 of "2022-01-05"; of a month without a day its first or last. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Date.UTC(year, clamp(month, 12) - 1, clamp(date, 31)) / 86_400_000;
}

const clamp = (number: number, most: number): number => Math.min(Math.max(number, 1), most);

/** Whether the role's time covers all of a date; a role without an end or a beginning is open there. Of an undated article only what holds always. */
export function isHeldAt({ from, to }: KnownRole, date: string | null): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const [first, last] = daysOf(date);
  return (from === undefined || daysOf(from)[0] <= first) && (to === undefined || last <= daysOf(to)[1]);
}

/** First and last day of an EDTF date, as text that sorts: "2022-01" → 2022-01-00, 2022-01-99. What is open or unknown is as wide as can be. */
function daysOf(edtf: string): readonly [string, string] {
  const [begin = '', end = begin] = edtf.replace(/[~?%]/g, '').split('/');
  return [padded(begin, '0'), padded(end, '9')];
}

function padded(date: string, digit: '0' | '9'): string {
  const [year = '', month, day] = date.split('T', 1)[0]!.replace(/X/g, digit).split('-');
  const fill = digit.repeat(2);
  // "2022-21" is a season
  const isMonth = month !== undefined && (Number(month) <= 12 || /^(?:00|99)$/.test(month));
  return `${year.padStart(4, '0')}-${isMonth ? month : fill}-${isMonth ? (day ?? fill) : fill}`;
}
