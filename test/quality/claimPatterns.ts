/** Patterns of attribution, told by their words and order: so that recall can be printed pattern by pattern. */
import type { Span } from '../../src/analysis/article.ts';
import type { Attribution } from '../../training/claims/attributions.ts';

const startOf = (spans: readonly Span[]): number => Math.min(...spans.map(({ start }) => start));
const endOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ end }) => end));

/** Names of the patterns that a marked attribution shows; one can show several, or none. */
export function patternsOf(text: string, { contents, cue, source }: Attribution): string[] {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const content = words(contents).trim();
  const said = words(cue).toLowerCase();
  const who = words(source).toLowerCase();
  const hasCue = cue.length > 0;
  const quotes = /["“”]|''|``/.test(content);
  const first = content.replace(/^[\W_]+/, '').toLowerCase();
  const behind = hasCue && endOf(contents) <= startOf(cue);
  const found: Record<string, boolean> = {
    'cue behind the content, verb first': behind && source.length > 0 && startOf(source) >= endOf(cue),
    'cue in the middle':
      hasCue && contents.length > 1 && startOf(contents) < startOf(cue) && endOf(contents) > endOf(cue),
    'several quoted sentences': quotes && /[.!?] +["“”']?\p{Lu}/u.test(content) && /^["“'`]/.test(content),
    'paraphrase with quoted words': quotes && /^[\p{L}\p{N}]/u.test(content) && content.length > 20,
    'that-clause': /^that\b/.test(first),
    'clause without that':
      /\b(?:say|says|said)$/.test(said) && !quotes && !/^(?:that|to|whether|how|what)\b/.test(first) && !behind,
    'to-clause': /^to\b/.test(first),
    'according to': said.includes('according to'),
    'noun as cue':
      /(?:tion|ment|ism|sal|belief|pledge|view|opinion|statement|call|plan)s?(?: (?:to|for|of|about))?$/.test(said) &&
      /['’]s?$|^(?:his|her|its|their|my|our)$/.test(who),
    'denial or refusal':
      /\b(?:not|n['’]t|never|den(?:y|ies|ied)|refus\w+|declin\w+|reject\w*|dismiss\w*|disput\w+)\b/.test(said),
    'tweet or post': /tweet|post(?:ed|s)?\b|twitter|facebook/.test(said),
    'colon or dash alone': /^[:—–-]+$/.test(said.trim()),
    'pronoun as source': /^(?:he|she|they|i|we|you|it)$/.test(who),
    'who or which as source': /^(?:who|which|that)$/.test(who),
    'no source': source.length === 0,
    'long source': who.length > 40,
    participle: /^\w+ing\b/.test(said),
    'poll, report or law': /\b(?:poll|report|survey|study|law|bill|document|letter|records?|data)\b/.test(who),
    'one or two words': content.split(/\s+/).length <= 2,
  };
  return Object.keys(found).filter((name) => found[name]);
}
