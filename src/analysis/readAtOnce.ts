/**
 * What an article says before any model is loaded: zones, its own data, quotation marks, and dates that are written out. It is shown
 * while the rest is being read, so only what stays as it is belongs here: nothing that a name or a sentence could still change.
 */
import type { ArticleAnalysis } from './article.ts';
import { analysisVersion } from './analysisVersion.ts';
import { formsFor, formsOfParagraphs, type Forms } from './dates/findDates.ts';
import { resolveDates } from './dates/resolveDates.ts';
import type { Knowledge } from './knowledge.ts';
import { readLayout } from './layout/readLayout.ts';
import { findQuotations } from './quotations.ts';

/** Forms that say day, month and year, and need nothing beside them. */
const full: ReadonlySet<string> = new Set(['iso-date', 'day-month-year', 'month-day-year']);

/** Quick to look for, and beside most full dates; elsewhere nobody asks for the forms of dates, which take long to compile. */
const mayBeFull =
  /\d{4}-\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,8}[ ,]{1,3}(?:\d{1,2}[a-z]{0,2}[ ,]{1,3})?\d{4}/i;

/** Total, as `analyseArticle`: each date of the result stands in its result as well, the same in all it says. */
export function readAtOnce(text: string, knowledge: Knowledge): ArticleAnalysis {
  const layout = readLayout(text, knowledge);
  const { paragraphs } = layout;
  const dated = paragraphs.filter(({ start, end }) => mayBeFull.test(text.slice(start, end)));
  const only = formsFor(layout);
  const found = formsOfParagraphs(text, { ...layout, paragraphs: dated }, only);
  const forms = found.forms.flatMap((one) => certain(text, one));
  return {
    analysisVersion,
    meta: layout.meta,
    zones: layout.zones,
    sentences: [],
    quotations: findQuotations(text, paragraphs),
    dates: resolveDates([{ ...found, forms }], layout, knowledge),
    speakers: [],
    claims: [],
    notices: [],
  };
}

/** "The 4 July 1999 Committee", "from 3 May 2022 to": what may be part of a name, a range or a time is left for later. */
function certain(text: string, { sentence, index, found }: Forms): Forms[] {
  const kept = found.filter(({ form, clock, start, end }) => {
    if (!full.has(form.rule) || clock !== undefined) return false;
    const before = text.slice(Math.max(sentence.start, start - 30), start);
    return !partOfName.test(before) && !partOfRange.test(before) && !/^\s?\p{Lu}/u.test(text.slice(end, end + 2));
  });
  return kept.length === 0 ? [] : [{ sentence, index, found: kept }];
}

/** A capital that does not begin a sentence. */
const partOfName = /[^\s.!?]\s{1,3}\p{Lu}[\p{L}’'.-]{0,20}\s$/u;
const partOfRange = /\b(?:from|between|to|until|till|through|and)\s{1,3}$/i;
