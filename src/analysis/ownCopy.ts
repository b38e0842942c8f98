/**
 * The same words, holding nothing else: an engine cuts a stretch out of a text without copying it, so that the whole text, and one of
 * each of its versions, stays in memory as long as any stretch of it is remembered.
 */
export function ownCopy(words: string): string {
  return words.length < shortest ? words : ` ${words}`.slice(1);
}

/** In characters: shorter ones are always copied. */
const shortest = 13;
