/** The samples against what a careful reader marks in them: figures that need nothing beside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis, Span } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type { LanguageModels } from '../../src/analysis/language/models.ts';
import type { Row } from './row.ts';

interface Gold {
  readonly published: string | null;
  readonly claims: readonly { readonly speaker?: string; readonly content: string }[];
  /** The words of a date → its EDTF or TIMEX3 value. */
  readonly dates: Record<string, string>;
  readonly people: readonly string[];
}

interface Share {
  right: number;
  of: number;
}

export function scoreSamples({ models, errors }: { models: LanguageModels; errors: boolean }): Row[] {
  const samples = path.join(__dirname, '..', '..', 'samples');
  const shares = { claims: share(), speakers: share(), dates: share(), people: share(), published: share() };
  for (const file of readdirSync(path.join(__dirname, 'samples'))) {
    const gold = parse(readFileSync(path.join(__dirname, 'samples', file), 'utf8')) as Gold;
    const text = readFileSync(path.join(samples, file.replace(/yaml$/, 'txt')), 'utf8');
    const analysis = analyseArticle(text, noKnowledge, models);
    const miss = (what: string) => {
      if (errors) console.log(`${file}: ${what}`);
    };
    const day = (analysis.meta.published ?? analysis.meta.updated)?.slice(0, 10);
    if (!count(shares.published, day === (gold.published ?? undefined))) miss('published');
    for (const claim of gold.claims) scoreClaim(claim, text, analysis, shares, miss);
    for (const [words, value] of Object.entries(gold.dates)) {
      const right = analysis.dates.some(
        (date) => text.slice(date.start, date.end).includes(words) && [date.value, date.timex].includes(value),
      );
      if (!count(shares.dates, right)) miss(`date ${words}`);
    }
    for (const name of gold.people) {
      const right = analysis.speakers.some((speaker) => speaker.kind === 'person' && speaker.name.endsWith(name));
      if (!count(shares.people, right)) miss(`person ${name}`);
    }
  }
  const row = (figure: string, { right, of }: Share): Row => ({
    on: 'samples',
    figure,
    value: of === 0 ? 0 : (100 * right) / of,
  });
  return [
    row('claims recall', shares.claims),
    row('right speaker on found claims', shares.speakers),
    row('dates with value, recall', shares.dates),
    row('people, recall', shares.people),
    row('date of publication', shares.published),
  ];
}

function scoreClaim(
  gold: Gold['claims'][number],
  text: string,
  { claims, speakers }: ArticleAnalysis,
  shares: { claims: Share; speakers: Share },
  miss: (what: string) => void,
): void {
  const wanted = passage(text, gold.content);
  const found = claims.find(({ contents }) => {
    const shared = contents.reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, wanted.end) - Math.max(span.start, wanted.start)),
      0,
    );
    const size = contents.reduce((sum, span) => sum + span.end - span.start, 0);
    return 2 * shared > size && 2 * shared > wanted.end - wanted.start;
  });
  if (!count(shares.claims, found !== undefined)) miss(`claim ${gold.content}`);
  if (found === undefined) return;
  const speaker = speakers.find(({ id }) => id === found.speaker);
  const names =
    speaker === undefined ? [] : [speaker.name, ...speaker.mentions.map(({ start, end }) => text.slice(start, end))];
  const right =
    gold.speaker === undefined ? speaker === undefined : names.some((name) => name.includes(gold.speaker ?? ''));
  if (!count(shares.speakers, right)) miss(`speaker of ${gold.content}: ${speaker?.name ?? 'none'}`);
}

/** "first … last" → the stretch from the first words to the next place of the last ones. */
function passage(text: string, content: string): Span {
  const [first = '', last = first] = content.split(' … ');
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  if (start < 0 || end < start) throw new Error(`the sample does not say: ${content}`);
  return { start, end };
}

function share(): Share {
  return { right: 0, of: 0 };
}

function count(tally: Share, right: boolean): boolean {
  tally.of++;
  if (right) tally.right++;
  return right;
}
