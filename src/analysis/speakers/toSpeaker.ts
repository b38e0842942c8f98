/** What the contract calls a speaker: the fullest name, the roles worth showing, every mention with its reason. */
import type { Mention, Reason, Role, Speaker } from '../article.ts';
import { fold } from '../language/names/lexicon.ts';
import { because } from '../reason.ts';
import { toRole } from './mentions/candidate.ts';
import type { Entity, Link } from './linking/entity.ts';
import { isTopOffice } from './mentions/nounLists.ts';
import { freeId } from './speakerIds.ts';

/** `ids`: those given so far. */
export function toSpeaker(entity: Entity, ids: Map<string, number>): Speaker {
  const roles = rolesOf(entity);
  const current = roles.find(({ former }) => former !== true);
  const affiliation = current?.affiliation ?? entity.body ?? entity.country;
  const best = entity.links.reduce((most, { confidence }) => Math.max(most, confidence), -Infinity);
  const name = nameOf(entity);
  return {
    id: entity.knownId ?? freeId(name, ids),
    name,
    kind: entity.kind,
    ...(current && { role: current.title }),
    ...(affiliation !== undefined && affiliation !== name && { affiliation }),
    roles,
    mentions: entity.links.map(toMention),
    rule: entity.rule,
    reason: because(entity.links.length === 1 ? 'mentioned once' : 'mentioned {0} times', entity.links.length),
    confidence: best,
  };
}

/** The mention of the linking before where it says the same, or at least its reason: an article is linked again at every key. */
function toMention({ candidate, rule, confidence, because: text, values }: Link): Mention {
  const { start, end, form, mention: last } = candidate;
  const reason = last !== undefined && says(last.reason, text, values) ? last.reason : because(text, ...values);
  const isSame =
    last?.reason === reason &&
    last.start === start &&
    last.end === end &&
    last.rule === rule &&
    last.confidence === confidence;
  return isSame ? last : (candidate.mention = { start, end, form, rule, reason, confidence });
}

function says(reason: Reason, text: string, values: readonly string[]): boolean {
  if (reason.text !== text || reason.values.length !== values.length) return false;
  for (let i = 0; i < values.length; i++) if (reason.values[i] !== values[i]) return false;
  return true;
}

/** Roles with a title worth showing, each once; the offices first that a country has one of. */
function rolesOf(entity: Entity): Role[] {
  if (entity.roles.length === 0) return [];
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const words of entity.roles) {
    if (words.title === '' || /^(?:counterpart|ally|man|woman|boy|girl|person|figure|mr|ms)$/.test(words.head))
      continue;
    const key = `${words.key}|${words.former === true ? 'former' : ''}`;
    const old = roles.findIndex(
      (role) => fold(role.title) === fold(words.title) && (role.former ?? false) === (words.former ?? false),
    );
    if (old >= 0 && roles[old]!.affiliation === undefined && (words.body ?? words.country) !== undefined)
      roles[old] = toRole(words);
    if (seen.has(key) || old >= 0) continue;
    seen.add(key);
    roles.push(toRole(words));
  }
  return roles.sort(
    (a, b) => Number(isTopOffice.has(b.title.toLowerCase())) - Number(isTopOffice.has(a.title.toLowerCase())),
  );
}

/** The fullest name that stands in the article. */
function nameOf({ name, links, knownId, kind }: Entity): string {
  if (knownId !== undefined || kind !== 'person') return tidy(name);
  let best = name;
  // somebody is named in few ways, however often
  const shorter = new Set([best]);
  for (const { candidate } of links) {
    if (candidate.form !== 'name') continue;
    const { words } = candidate;
    if (shorter.has(words)) continue;
    shorter.add(words);
    const more = words.split(/\s+/).length - best.split(/\s+/).length;
    // "TOMAS HALE" of a byline is shown as "Tomas Hale", not as "Hale"
    if (more > 0 || (more === 0 && best === best.toUpperCase() && words !== words.toUpperCase())) {
      best = words;
      shorter.clear();
      shorter.add(best);
    }
  }
  return tidy(best);
}

/** The names asked for last: an article asks for the same ones again and again. */
const tidied = new Map<string, string>();

function tidy(name: string): string {
  let words = tidied.get(name);
  if (words !== undefined) return words;
  if (tidied.size > 5000) tidied.clear();
  tidied.set(name, (words = inOneLine(name)));
  return words;
}

function inOneLine(name: string): string {
  const words = name.replace(/\s+/g, ' ');
  if (!/\p{Ll}/u.test(words) && words.length > 6)
    return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return words;
}
