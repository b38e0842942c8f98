/** The places in all articles that a person looks for: of some words, of what a speaker says, of what a code was given to. */
import { placesOf } from '../../annotations/anchoring/wordPlaces.ts';
import type { Span } from '../../analysis/article.ts';
import { type ContextLine, contextLines } from '../../corpus/concordance.ts';
import { inOrder } from '../../corpus/index/readFolder.ts';
import type { Register } from '../../corpus/register/register.ts';
import type { RegisteredSpeaker } from '../../corpus/register/registered.ts';
import { claimsSought, isSoughtSpeaker, type Sought, whereSpeakers } from '../../corpus/sought.ts';
import { log, messageOf } from '../log.ts';
import { inSteps } from './breathe.ts';
import type { IndexedFolder } from './indexedFolder.ts';
import { uriBelow } from './listFiles.ts';

const atOnce = 16;

export async function findContext(
  folder: IndexedFolder,
  sought: Sought,
  register: Register,
  report: (done: number, of: number) => void,
  goOn: () => boolean,
): Promise<ContextLine[]> {
  const { files, reader } = await folder.work();
  const claimed = sought.kind === 'words' ? undefined : await claimsOf(folder, sought, register, goOn);
  const wanted = claimed ? files.filter(({ path }) => claimed.has(path)) : files;
  let done = 0;
  const linesOf = async (path: string): Promise<ContextLine[]> => {
    try {
      if (!goOn()) return [];
      const text = await reader.readText(path);
      const spans = sought.kind === 'words' ? placesOf(text, sought.words) : (claimed?.get(path) ?? []);
      return contextLines(
        path,
        text,
        spans.filter(({ end }) => end <= text.length),
      );
    } catch (error) {
      log().warn(`${path} could not be read: ${messageOf(error)}`);
      return [];
    } finally {
      report(++done, wanted.length);
    }
  };
  const lines: ContextLine[] = [];
  for await (const found of inOrder(wanted, atOnce, ({ path }) => linesOf(path))) lines.push(...found);
  return lines;
}

/** Path → where the claims stand. */
async function claimsOf(
  folder: IndexedFolder,
  sought: Exclude<Sought, { kind: 'words' }>,
  register: Register,
  goOn: () => boolean,
): Promise<Map<string, Span[]>> {
  const found = new Map<string, Span[]>();
  const who: RegisteredSpeaker[] = [];
  if (sought.kind === 'speaker')
    await inSteps(register.everybody(), (one) => {
      if (isSoughtSpeaker(one, sought)) who.push(one);
    });
  const where = whereSpeakers(register, who);
  await folder.forEach((entry) => {
    const spans = claimsSought(entry, sought, where.get(uriBelow(folder.folder, entry.path).toString()));
    if (spans.length > 0) found.set(entry.path, spans);
  }, goOn);
  return found;
}
