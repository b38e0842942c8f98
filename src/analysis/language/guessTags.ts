/**
 * Penn tags from the surface alone, for when there is no model: closed classes by list, the rest by ending and capital.
 * Right about nine times in ten; it makes the later stages work, not shine.
 */
import { commonTags } from '../english/commonTags.ts';
import { isCapitalised } from './characters.ts';

/** One tag a word. */
export function guessTags(words: readonly string[]): string[] {
  const tags: string[] = [];
  words.forEach((word, index) => tags.push(guessTag(word, index, tags[index - 1] ?? '')));
  return tags;
}

function guessTag(word: string, index: number, before: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  const common = commonTags.get(lower);
  if (common !== undefined && !(isCapitalised(word) && index > 0 && /^(?:NN|VB|JJ)/.test(common))) {
    return inContext(common, before);
  }
  if (/^(?:[£$€¥]|[A-Z]{1,3}\$)$/.test(word)) return '$';
  if (/^[.!?…]/.test(word)) return /^(?:\.{2,}|…)$/.test(word) ? ',' : '.';
  if (/^[,;:–—]$|^--+$/.test(word)) return word === ',' ? ',' : ':';
  if (/^["”’']+$/.test(word)) return "''";
  if (/^[“‘`]+$/.test(word)) return '``';
  if (/^[([{]$/.test(word)) return '-LRB-';
  if (/^[)\]}]$/.test(word)) return '-RRB-';
  if (word === '-') return 'HYPH';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'SYM';
  if (/^[\d.,:/-]+$/.test(word)) return 'CD';
  if (/^(?:https?:|www\.)|@/.test(lower)) return 'ADD';
  if (isCapitalised(word) && (index > 0 || !/(?:ly|ing|ed)$/.test(lower)))
    return /[^s]s$/.test(lower) && index > 0 && lower.length > 5 ? 'NNPS' : 'NNP';
  if (/(?:st|nd|rd|th)$/.test(lower) && /^\d/.test(lower)) return 'JJ';
  if (lower.endsWith('ly')) return 'RB';
  if (before === 'MD' || before === 'TO') return 'VB';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return /^(?:VB|RB)/.test(before) ? 'VBN' : 'VBD';
  if (/(?:ous|ful|ive|able|ible|al|ic|ish|less|ary)$/.test(lower)) return 'JJ';
  if (/^(?:PRP|WP)$/.test(before)) return lower.endsWith('s') ? 'VBZ' : 'VBP';
  return /[^s]s$/.test(lower) ? 'NNS' : 'NN';
}

/** "to say" and "will say" against "they say"; "her" before a noun is settled by nobody here. */
function inContext(tag: string, before: string): string {
  if (tag === 'VBP' && (before === 'TO' || before === 'MD')) return 'VB';
  if (tag === 'VBD' && (before === 'VBZ' || before === 'VBP' || before === 'VBD')) return 'VBN';
  return tag;
}
