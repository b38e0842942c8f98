/** Forms of the speech verbs, so that a cue is known where tags are wrong: "laments" tagged as a noun in a headline. */
import { speechVerbs } from './speechVerbs.ts';

const irregular: Record<string, string> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  sang: 'sing',
  sung: 'sing',
  swore: 'swear',
  sworn: 'swear',
  read: 'read',
  texted: 'text',
  begged: 'beg',
  bragged: 'brag',
  quipped: 'quip',
  urged: 'urge',
  typed: 'type',
  pled: 'plead',
  began: 'begin',
  begins: 'begin',
};

const forms: ReadonlyMap<string, string> = new Map([
  ...[...speechVerbs].flatMap((verb) => regularForms(verb).map((form) => [form, verb] as const)),
  ...Object.entries(irregular),
]);

function regularForms(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /^[^aeiou]*[aeiou][bgmnpt]$|admit$|recap$/.test(verb) ? verb + verb.at(-1)! : verb;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

/** "laments" → "lament"; undefined if it is no form of a speech verb. `form` is in lower case. */
export function verbFormOf(form: string): string | undefined {
  return forms.get(form);
}
