/** By what the network knows a word: its affixes and its shape, as keys of its tables. Training and analysis use the same. */
import { featuresOf } from './wordFeatures.ts';

/** Beginnings and endings of a word: "walking" → "-g", "-ng", "-ing", "-king", "wa-", "wal-"; "of" → "-f", "=of". */
export function affixKeys(word: string): string[] {
  const { key } = featuresOf(word);
  const keys: string[] = [];
  for (let length = 1; length <= 4 && length < key.length; length++) keys.push(`-${key.slice(-length)}`);
  for (let length = 2; length <= 3 && length < key.length; length++) keys.push(`${key.slice(0, length)}-`);
  if (key.length <= 3) keys.push(`=${key}`);
  return keys;
}

/** Key of a word's shape, which says less where everything is capitalised. */
export const shapeKey = (word: string, casing: number): string => `${casing > 0 ? 1 : 0}${featuresOf(word).shapeText}`;
