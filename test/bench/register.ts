/**
 * The register of 10,000 articles: built, listed, and brought up to date after one edit; beside a plain map by name, which joins
 * neither spellings nor surnames and keeps nobody apart, and beside building it anew after the edit.
 */
import type { IndexedSpeaker } from '../../src/corpus/index/indexEntry.ts';
import { Register } from '../../src/corpus/register/register.ts';
import type { RegisteredArticle } from '../../src/corpus/register/registered.ts';
import { line } from './timing.ts';

const articles = 10_000;
const speakersEach = 18;
const edits = 40;

export function measureRegister(): void {
  const entries = inventArticles();
  const count = entries.reduce((sum, { speakers }) => sum + speakers.length, 0);
  console.log(`  ${articles} articles, ${count} entries of speakers`);
  const time = (what: string, run: () => unknown): void => {
    let result: unknown;
    const ms = timeOf(() => (result = run()));
    line(what, `${ms.toFixed(1)} ms`, typeof result === 'number' ? `${result} speakers` : '');
  };
  const register = new Register();
  time('built and listed', () => {
    for (const entry of entries) register.set(entry);
    return register.speakers.length;
  });
  time('  peer: map by name', () => byName(entries));
  const edited: number[] = [];
  const listed: number[] = [];
  for (let i = 0; i < edits; i++) {
    const entry = entries[(i * 7919) % articles]!;
    edited.push(
      timeOf(() => {
        register.set({ ...entry, speakers: entry.speakers.slice(i % 3), claims: [] });
        register.find(entry.path, entry.speakers.at(-1)!.id);
      }),
    );
    listed.push(timeOf(() => register.speakers));
  }
  const show = (what: string, times: number[]): void => {
    times.sort((a, b) => a - b);
    const p95 = times[Math.floor(edits * 0.95)]!;
    line(what, `${times[edits >> 1]!.toFixed(2)} ms`, `p95 ${p95.toFixed(2)} ms`);
  };
  show('one edit', edited);
  show('listed after it', listed);
  time('  peer: built anew', () => {
    const anew = new Register();
    for (const entry of entries) anew.set(entry);
    return anew.speakers.length;
  });
  measureNamesakes();
}

/** Thousands of people under one surname, as in a country's whole press: built, and brought up to date after one edit. */
function measureNamesakes(): void {
  for (const people of [2500, 5000]) {
    const entries = Array.from({ length: people }, (_, i): RegisteredArticle => {
      const name = `${inventWord(i * 37 + 5)} Smith`;
      const speaker = { id: 's', name, kind: 'person', aliases: ['Smith'], mentions: 2, first: 0, end: 5 } as const;
      const alone = { ...speaker, id: 't', name: i % 3 === 0 ? 'Smith' : `${name.charAt(0)}. Smith` };
      return {
        path: `${i}.txt`,
        published: `20${10 + (i % 10)}`,
        speakers: i % 5 === 0 ? [alone] : [speaker],
        claims: [],
      };
    });
    const register = new Register();
    const built = timeOf(() => {
      for (const entry of entries) register.set(entry);
      register.sort();
    });
    const edited = Array.from({ length: 20 }, (_, i) =>
      timeOf(() => {
        register.set({ ...entries[i * 100]!, claims: [{ speaker: 's' }] });
        register.sort();
      }),
    ).sort((a, b) => a - b);
    line(`${people} articles about Smiths`, `${built.toFixed(1)} ms`, `one edit ${edited[10]!.toFixed(2)} ms`);
  }
}

/** Of the processor: the machine may be doing other things. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function byName(entries: readonly RegisteredArticle[]): number {
  const names = new Map<string, string[]>();
  for (const { path, speakers } of entries)
    for (const { name } of speakers) {
      const paths = names.get(name);
      if (paths === undefined) names.set(name, [path]);
      else paths.push(path);
    }
  return names.size;
}

const syllables = 'ba ce di fo gu ha jel kin lor mas nev orn pel quis ret sol tam ul vor wes yan zel'.split(' ');

function inventWord(i: number): string {
  const name = [i, Math.floor(i / 22), Math.floor(i / 484)].map((k) => syllables[k % 22]!).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A few people are in most articles and most people in few, as in news; they change offices over the years. */
function inventArticles(): RegisteredArticle[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const roles = [
    'Prime Minister',
    'Foreign Secretary',
    'President',
    'Mayor',
    'Chief Executive',
    'Spokesman',
    undefined,
  ];
  const countries = ['UK', 'US', 'France', 'Germany', 'Russia', undefined];
  return Array.from({ length: articles }, (_, i) => {
    const year = 2005 + Math.floor((i / articles) * 18);
    const speakers = new Map<string, IndexedSpeaker>();
    for (let k = 0; k < speakersEach; k++) {
      const person = Math.floor(60_000 * random() ** 4);
      const isBody = person % 4 === 0;
      const name = isBody
        ? `${inventWord(person * 31)} Board`
        : `${inventWord(person * 13)} ${inventWord((person * 7) % 5000)}`;
      const role = isBody || random() < 0.5 ? undefined : roles[(person + (year >> 3)) % roles.length];
      const affiliation = role === undefined ? undefined : countries[person % countries.length];
      const id = name.toLowerCase().replace(' ', '-');
      speakers.set(id, {
        id,
        name,
        kind: isBody ? 'organisation' : 'person',
        ...(role !== undefined && { role }),
        ...(affiliation !== undefined && { affiliation }),
        aliases: isBody ? [] : [name.split(' ')[1]!],
        mentions: 1 + Math.floor(4 * random()),
        first: k,
        end: k + 1,
      });
    }
    const list = [...speakers.values()];
    return {
      path: `${year}/${String(i).padStart(5, '0')}.txt`,
      published: `${year}-0${1 + (i % 9)}-1${i % 10}`,
      speakers: list,
      claims: list.slice(0, 8).map(({ id }) => ({ speaker: id })),
    };
  });
}
