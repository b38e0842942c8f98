/** What somebody is called: the fullest name that stands in the article. */
import type { Entity } from './linking/entity.ts';

export function nameOf({ name, links, knownId, kind }: Entity): string {
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
