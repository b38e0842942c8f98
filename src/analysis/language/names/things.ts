/** Things that bear a person's name and are nobody: "Hurricane Ida", "HMS Nelson", "the Hale Act", "Megan's Law", "Hodgkin's lymphoma". */
import { thingEndings, thingEndingsOfOwners, thingOpeners, works } from '../../english/notNames.ts';
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { entries, lowerSet } from './wordLists.ts';

const isWork = lowerSet(works);
const isThingOpener: ReadonlySet<string> = new Set(entries(thingOpeners));
const isThingEnding: ReadonlySet<string> = new Set(entries(thingEndings));
const isThingOfOwner: ReadonlySet<string> = new Set(entries(thingEndingsOfOwners));

/** 'The film “Erin Marsh” is out': the title of a work. */
const isWorkTitle = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:["“‘']|``)$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:["”’',]|'')$/.test(tokens[last + 1]?.text ?? '') &&
  isWork.has(tokens[first - 2]?.form.small ?? '');

/** Whether the words from one token to another name a thing, or give their name to one that goes on behind them. */
export function isOfThing(tokens: readonly Token[], first: number, last: number): boolean {
  if (isThingOpener.has(tokens[first - 1]?.text ?? '')) return true;
  if (last > first && isThingOpener.has(tokens[first]!.text)) return true;
  // "the Dodd-Frank Act"
  for (let steps = 0; steps < 3 && tokens[last + 1]?.text === '-' && isCapital(tokens[last + 2]); steps++) last += 2;
  if (isWorkTitle(tokens, first, last)) return true;
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (isCapital(next)) return isThingEnding.has(next.text);
  if (!/^['’]s$/.test(next.text)) return false;
  const owned = tokens[last + 2];
  return owned !== undefined && (isCapital(owned) ? isThingEnding.has(owned.text) : isThingOfOwner.has(owned.text));
}
