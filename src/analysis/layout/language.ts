/**
 * Which language a paragraph and the whole text are in: by script, and in Latin letters by small words that every sentence
 * needs. Short paragraphs are in the article's language unless they say otherwise.
 */
import type { Paragraph } from '../article.ts';
import { functionWords } from '../english/functionWords.ts';

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

export interface LanguageGuess {
  /** BCP 47 primary tag, or `und`. */
  readonly language: string;
  /** How far the best language leads, in small words; short texts lead by little. */
  readonly lead: number;
}

/** Reads at most the first 4,000 characters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, 4000);
  const script = guessScript(sample);
  if (script) return script;
  const counts = new Map<string, number>();
  let words = 0;
  for (const [raw] of sample
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .matchAll(/[\p{L}']{1,30}/gu)) {
    words++;
    const word = languagesOf.has(raw) ? raw : raw.replace(/'.*$/, '');
    const languages = languagesOf.get(word);
    // a word of one language says more than one of five
    for (const language of languages ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best, second] = ranked;
  if (!best || best[1] < 0.06 * words) return { language: 'und', lead: 0 };
  return { language: best[0], lead: best[1] - (second?.[1] ?? 0) };
}

/** Letters of one script outweigh Latin ones; Chinese with kana is Japanese; Cyrillic and Arabic are told apart by letters of their own. */
function guessScript(sample: string): LanguageGuess | null {
  const latin = sample.match(/[a-zA-Z\u00c0-\u024f]/g)?.length ?? 0;
  const found = SCRIPTS.map(([language, letters]) => ({ language, count: sample.match(letters)?.length ?? 0 }));
  const japanese = found[0]?.count ?? 0;
  const best = found.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count < 4 || best.count < latin / 2) return null;
  const language = best.language === 'zh' && japanese > best.count / 10 ? 'ja' : best.language;
  if (language === 'ru')
    return {
      language: /[іїєґ]/.test(sample)
        ? 'uk'
        : /[ђћџљњј]/.test(sample)
          ? 'sr'
          : /[ыэ]/.test(sample)
            ? 'ru'
            : /[ъщ]/.test(sample) && !/[ыэё]/.test(sample)
              ? 'bg'
              : 'ru',
      lead: best.count,
    };
  if (language === 'ar')
    return { language: /[ٹڈڑےں]/.test(sample) ? 'ur' : /[پچژگ]/.test(sample) ? 'fa' : 'ar', lead: best.count };
  return { language, lead: best.count };
}

/** The language of each paragraph and of the article, which is that of most of its running text. */
export function readLanguages(
  text: string,
  paragraphs: readonly Pick<Paragraph, 'start' | 'end' | 'kind'>[],
): { article: string; paragraphs: string[] } {
  const guesses = paragraphs.map((paragraph) =>
    guessLanguage(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 2000))),
  );
  const weights = new Map<string, number>();
  paragraphs.forEach((paragraph, i) => {
    const guess = guesses[i];
    if (!guess || guess.language === 'und') return;
    const weight =
      Math.min(paragraph.end - paragraph.start, 2000) *
      (paragraph.kind === 'boilerplate' ? 0.05 : 1) *
      Math.min(1, guess.lead / 2);
    weights.set(guess.language, (weights.get(guess.language) ?? 0) + weight);
  });
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const article = ranked[0]?.[0] ?? 'und';
  return {
    article,
    paragraphs: guesses.map(({ language, lead }, i) => {
      const length = (paragraphs[i]?.end ?? 0) - (paragraphs[i]?.start ?? 0);
      return language !== 'und' && (lead >= 2.5 || (lead >= 1.2 && length < 100)) ? language : article;
    }),
  };
}

/** What is undecided is read as English: a note of three words has no small words to tell it by. */
export function isEnglish(paragraph: Pick<Paragraph, 'language'>): boolean {
  return paragraph.language === undefined || paragraph.language === 'en' || paragraph.language === 'und';
}
