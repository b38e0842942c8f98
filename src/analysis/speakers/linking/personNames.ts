/** When two written names can be one person's. */
import { fold } from '../../language/names/lexicon.ts';
import { isParticle } from '../../language/names/wordLists.ts';

/** The parts of a name: "Ursula von der Marck" → given ["ursula"], surname "marck". */
export interface NameParts {
  readonly given: readonly string[];
  /** The first names in one spelling. */
  readonly sounds: readonly string[];
  /** In one spelling: "Zelensky" and "Zelenskyy" are equal here. */
  readonly surname: string;
  /** One word only: a surname, or a first name after "Sir". */
  readonly single: boolean;
  /** Of a ruler: "ii" in "Harald II". */
  readonly number?: string;
}

/** Spellings of one sound, mostly of Russian, Ukrainian and Arabic names in English: "Sergei/Sergey", "Dmitri/Dmitry", "Hussein/Hussain". */
export function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound !== undefined) return sound;
  if (sounds.size > 5000) sounds.clear();
  sounds.set(word, (sound = readSound(word)));
  return sound;
}

/** The words asked for last: an article asks for its few names again and again. */
const sounds = new Map<string, string>();

function readSound(word: string): string {
  return fold(word)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'.]/g, '')
    .replace(/^al-/, '')
    .replace(/(?:yy|iy|ii|ij|ey|ei|yi)$/, 'y')
    .replace(/i$/, 'y')
    .replace(/kh/g, 'h')
    .replace(/tch|tsch/g, 'ch')
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/ou/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/ai/g, 'ei')
    .replace(/([a-z])\1/g, '$1');
}

const shortForms = `
alex alexander alexandra aleksandr; andy andrew; tony anthony; bill william; will william; billy william; bob robert; rob robert; bobby robert; ben benjamin; bernie bernard; beth elizabeth; liz elizabeth; lizzie elizabeth; chris christopher christine christian; chuck charles; charlie charles; dan daniel; danny daniel;
dave david; dick richard; rick richard; don donald; ed edward; ted edward theodore; eddie edward; fred frederick; gabby gabrielle; geoff geoffrey; greg gregory; harry henry harold; jack john; jim james; jimmy james; joe joseph; josh joshua; kate katherine catherine; kathy katherine; ken kenneth; larry lawrence laurence; len leonard;
maggie margaret; matt matthew; max maximilian; mike michael; mick michael; mitch mitchell; nick nicholas; pat patrick patricia; pete peter; phil philip phillip; ray raymond; ron ronald; sam samuel samantha; steve stephen steven; sue susan; tim timothy; tom thomas; tommy thomas; vince vincent; val valerie; vicky victoria; zac zachary; vova volodymyr; sasha oleksandr
`;
const fullForms = new Map<string, readonly string[]>();
for (const line of shortForms.split(/[;\n]/)) {
  const [short, ...full] = line.trim().split(' ');
  if (short !== undefined && short !== '') fullForms.set(short, [...(fullForms.get(short) ?? []), ...full]);
}

/** Itself and what it may be short for: two first names that share one may be one. */
export const formsOf = (given: string): readonly string[] => [given, ...(fullForms.get(given) ?? [])];

export function partsOf(name: string): NameParts {
  let parts = known.get(name);
  if (parts !== undefined) return parts;
  if (known.size > 5000) known.clear();
  known.set(name, (parts = readParts(name)));
  return parts;
}

/** The names asked for last, like `sounds`. */
const known = new Map<string, NameParts>();

function readParts(name: string): NameParts {
  const words = fold(name)
    .replace(/["“”][^"“”]{1,40}["“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const number = words.length > 1 && /^[ivx]{1,5}$/.test(words.at(-1)!) ? words.pop() : undefined;
  const surnameAt = words.length - 1;
  const given = words.slice(0, surnameAt).filter((word) => !isParticle.has(word));
  return {
    given,
    sounds: given.map(soundOf),
    surname: soundOf(words[surnameAt] ?? ''),
    single: given.length === 0,
    ...(number !== undefined && { number }),
  };
}

/** Whether two first names can be one: equal in sound, an initial, a short form. */
function sameGiven(a: string, b: string, soundA: string, soundB: string): boolean {
  if (soundA === soundB) return true;
  if (soundA.length === 1 || soundB.length === 1) return a.charCodeAt(0) === b.charCodeAt(0);
  const left = fullForms.get(a);
  const right = fullForms.get(b);
  return (
    left?.includes(b) === true || right?.includes(a) === true || (left?.some((full) => right?.includes(full)) ?? false)
  );
}

/** Whether two full names can be one person: "J. K. Hale" and "Jane Hale", but not "George W. Hale" and "George H. Hale". */
export function samePerson(a: NameParts, b: NameParts): boolean {
  if (a.surname !== b.surname || a.given.length === 0 || b.given.length === 0) return false;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
  if (!sameGivenAt(a, b, 0)) return a.given.some((given) => b.given.includes(given) && given.length > 2);
  return a.given.length < 2 || b.given.length < 2 || sameGivenAt(a, b, 1);
}

const sameGivenAt = (a: NameParts, b: NameParts, i: number): boolean =>
  sameGiven(a.given[i]!, b.given[i]!, a.sounds[i]!, b.sounds[i]!);

/** Whether one spelling of a surname is a slip for the other: one letter more, less or other, "Maurer" for "Mauer". Short names are too alike. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || !b.startsWith(a.charAt(0)) || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
