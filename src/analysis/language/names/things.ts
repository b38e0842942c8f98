/** Things that bear a person's name and are nobody: "Hurricane Ida", "HMS Nelson", "the Hale Act", "Megan's Law", "Hodgkin's lymphoma". */
import { thingEndings, thingEndingsOfOwners, thingOpeners } from '../../english/notNames.ts';
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { entries } from './wordLists.ts';

const isThingOpener: ReadonlySet<string> = new Set(entries(thingOpeners));
const isThingEnding: ReadonlySet<string> = new Set(entries(thingEndings));
const isThingOfOwner: ReadonlySet<string> = new Set(entries(thingEndingsOfOwners));

/** Whether the words from one token to another name a thing, or give their name to one that goes on behind them. */
export function isOfThing(tokens: readonly Token[], first: number, last: number): boolean {
  if (isThingOpener.has(tokens[first - 1]?.text ?? '')) return true;
  if (last > first && isThingOpener.has(tokens[first]!.text)) return true;
  // "the Dodd-Frank Act"
  while (tokens[last + 1]?.text === '-' && isCapital(tokens[last + 2])) last += 2;
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (isCapital(next)) return isThingEnding.has(next.text);
  if (!/^['’]s$/.test(next.text)) return false;
  const owned = tokens[last + 2];
  return owned !== undefined && (isCapital(owned) ? isThingEnding.has(owned.text) : isThingOfOwner.has(owned.text));
}
