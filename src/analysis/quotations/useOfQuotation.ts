/** Speech, or only a term: scare quotes, titles and names between marks. */
import type { Span } from '../article.ts';
import { isSpeechTagAfter, isSpeechTagBefore } from './speechTag.ts';

const naming =
  /(?:\b(?:so-called|called|calls|calling|dubbed|nicknamed|named|titled|entitled|labell?ed|branded|termed|known as|the words?|the phrase|the term|the slogan|the hashtag|film|movie|book|novel|song|album|single|series|show|play|documentary|programme|podcast|sitcom|drama)|\b(?:a|an|the|his|her|its|their|our|this|that|these|those|any|no))\s$/i;
const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|is|are|de|la|le|vs)$/i;

export function useOfQuotation(
  text: string,
  { start, end, contents, marks }: Span & { contents: readonly Span[]; marks: 'double' | 'single' },
): 'speech' | 'term' {
  if (contents.length > 1) return 'speech';
  const [content] = contents;
  if (!content || content.end - content.start > 90) return 'speech';
  const words = text.slice(content.start, content.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.&]*/gu) ?? [];
  if (words.length === 0) return 'term';
  const last = text[content.end - 1] ?? '';
  const tagged = (/[,?!]/.test(last) && isSpeechTagAfter(text, end)) || isSpeechTagBefore(text, start);
  if (tagged) return 'speech';
  const wholeParagraph = (start === 0 || text[start - 1] === '\n') && (text[end] ?? '\n') === '\n';
  if (wholeParagraph) return 'speech';
  if (words.length <= 8 && words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word)))
    return 'term';
  if (/[.!?]/.test(last) && /^[\p{Lu}]/u.test(words[0]!) && words.length > 1) return 'speech';
  if (words.length <= 2) return 'term';
  if (words.length <= 5 && naming.test(text.slice(Math.max(0, start - 20), start))) return 'term';
  return words.length <= 3 && marks === 'single' ? 'term' : 'speech';
}
