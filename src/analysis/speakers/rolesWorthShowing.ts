/** Of all that an article calls somebody, what a card shows. */
import { fold } from '../language/names/lexicon.ts';
import type { RoleWords } from './mentions/candidate.ts';
import { isTopOffice } from './mentions/nounLists.ts';

const isNoRole = /^(?:counterpart|ally|man|woman|boy|girl|person|figure|mr|ms)$/;

/** With a title, each once; the offices first that a country has one of. */
export function rolesWorthShowing(all: readonly RoleWords[]): readonly RoleWords[] {
  if (all.length === 0) return all;
  /** By their titles, those that are past by themselves. */
  const shown = new Map<string, RoleWords>();
  const keys = new Set<string>();
  for (const role of all) {
    if (role.title === '' || isNoRole.test(role.head)) continue;
    const past = role.former === true ? '|former' : '';
    const title = `${fold(role.title)}${past}`;
    const key = `${role.key}${past}`;
    const old = shown.get(title);
    if (old !== undefined) {
      if (isOfNothing(old) && (role.body ?? role.country) !== undefined) shown.set(title, role);
    } else if (!keys.has(key)) {
      keys.add(key);
      shown.set(title, role);
    }
  }
  return [...shown.values()].sort((a, b) => Number(isTop(b)) - Number(isTop(a)));
}

const isTop = ({ title }: RoleWords): boolean => isTopOffice.has(title.toLowerCase());
const isOfNothing = ({ body, country, place }: RoleWords): boolean => (body ?? country ?? place) === undefined;
