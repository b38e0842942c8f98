/** Who held an office on the day of the article, as reviewers told it or other articles state it. */
import type { KnownRole, Knowledge } from '../knowledge.ts';
import { officeKey } from './nounLists.ts';

export interface KnownHolder {
  /** Of somebody in the entities file. */
  readonly knownId?: string;
  readonly name: string;
  readonly role: KnownRole;
  readonly roles: readonly KnownRole[];
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
    if (!isHeldAt(holder.role, published)) return;
    const key = officeKey(holder.role.title);
    const list = map.get(key);
    if (list === undefined) map.set(key, [holder]);
    else if (!list.some(({ name, role }) => name === holder.name && role.affiliation === holder.role.affiliation))
      list.push(holder);
  };
  for (const { id, name, kind, roles } of speakers)
    if (kind === 'person') for (const role of roles) put(told, { knownId: id, name, role, roles });
  for (const { name, role } of holders) put(stated, { name, role, roles: [] });
  return { told, stated };
}

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
  const [year = '', month, day] = date.replace(/T.*$/, '').replace(/X/g, digit).split('-');
  const fill = digit.repeat(2);
  // "2022-21" is a season
  const isMonth = month !== undefined && (Number(month) <= 12 || /^(?:00|99)$/.test(month));
  return `${year.padStart(4, '0')}-${isMonth ? month : fill}-${isMonth ? (day ?? fill) : fill}`;
}
