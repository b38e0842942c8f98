/** Whether a sentence looks back or ahead at a date, from the words around it. */
import { aheadWords, pastForms, reportingPast } from '../english/tenseWords.ts';
import type { Tense } from './form.ts';

const none: Tense = { way: 0, cue: '' };
const wordAt = /[A-Za-z]+(?:['’][a-z]{1,3})?/g;
const reach = 220;

/** @param start of the sentence, `from` and `to` the date in it, `end` of the sentence. */
export function readTense(text: string, start: number, from: number, to: number, end: number): Tense {
  const before = text.slice(Math.max(start, from - reach), from).match(wordAt) ?? [];
  const found = nearest(before.reverse().slice(0, 30));
  if (found !== null) return found;
  const after = text.slice(to, Math.min(end, to + reach)).match(wordAt) ?? [];
  return first(after.slice(0, 16)) ?? none;
}

/** Walks back from the date: the nearest verb that has a tense decides. */
function nearest(words: readonly string[]): Tense | null {
  let participle = '';
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] ?? '').toLowerCase().replace('’', "'");
    const previous = (words[i + 1] ?? '').toLowerCase();
    if (i === 0 && word === 'since') return { way: -1, cue: word };
    if (i === 0 && (word === 'by' || word === 'until') && !isPast((words[i + 1] ?? '').toLowerCase()))
      participle = word;
    if (aheadWords.has(word) || word.endsWith("'ll")) {
      if (/^(?:was|were|been|had)$/.test(previous)) return { way: -1, cue: previous };
      return { way: 1, cue: word };
    }
    if (/^(?:was|were|had|did|didn't|wasn't|weren't|hadn't|couldn't)$/.test(word)) return { way: -1, cue: word };
    if (/^(?:has|have|'ve)$/.test(word) && participle !== '' && participle !== 'by' && participle !== 'until')
      return { way: -1, cue: word };
    if (word === 'be' || word === 'been' || word === 'being') continue;
    if (word === 'is' || word === 'are') {
      if (participle !== '' && previous !== '') return null;
      continue;
    }
    if (reportingPast.has(word) && i <= 1) return { way: -1, cue: word };
    if (isPast(word)) {
      // a participle waits for its helping verb: "will be held on Friday"
      if (
        /^(?:be|been|being|is|are|was|were|has|have|had|get|gets|not|also|already|formally|officially|to)$/.test(
          previous,
        ) ||
        previous.endsWith('ly')
      ) {
        participle = participle === '' ? word : participle;
        const helper = words.slice(i + 1, i + 5).map((w) => w.toLowerCase());
        const ahead = helper.findIndex((w) => aheadWords.has(w) || w.endsWith("'ll") || w === 'to');
        const past = helper.findIndex((w) => /^(?:was|were|had|has|have|been|did)$/.test(w));
        if (ahead >= 0 && (past < 0 || ahead < past)) return { way: 1, cue: helper[ahead] ?? '' };
        if (past >= 0) return { way: -1, cue: word };
        continue;
      }
      return { way: -1, cue: word };
    }
    if (previous === 'to' && i + 2 < words.length && i <= 6 && /^[a-z]+$/.test(words[i] ?? '') && !nounLike.has(word)) {
      // "agreed to meet on Friday"
      const planned = words.slice(i + 2, i + 4).map((w) => w.toLowerCase());
      if (planned.some((w) => w === 'was' || w === 'were'))
        return { way: -1, cue: planned.find((w) => w === 'was' || w === 'were') ?? '' };
      return { way: 1, cue: `to ${word}` };
    }
  }
  return participle === 'by' || participle === 'until' ? { way: 1, cue: participle } : null;
}

const nounLike = new Set(
  'the a an his her its their this that these those our my your work people prison death power date court office'.split(
    ' ',
  ),
);

/** Walks on from a date that opens its sentence. */
function first(words: readonly string[]): Tense | null {
  for (const [i, original] of words.entries()) {
    const word = original.toLowerCase().replace('’', "'");
    if (aheadWords.has(word) || word.endsWith("'ll")) return { way: 1, cue: word };
    if (/^(?:was|were|had|did|has|have)$/.test(word)) {
      return /^(?:due|to|scheduled|expected)$/.test(words[i + 1] ?? '') && /^(?:has|have)$/.test(word)
        ? { way: 1, cue: word }
        : { way: -1, cue: word };
    }
    if (isPast(word)) return { way: -1, cue: word };
  }
  return null;
}

const isPast = (word: string): boolean =>
  pastForms.has(word) || (word.length > 4 && word.endsWith('ed') && !/(?:eed|hundred|united|sacred|red)$/.test(word));
