/** Linear in the length of the text: time for 2 MB over time for 1 MB, on texts made to hurt. 2.0 is linear. */
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { findDates } from '../../src/analysis/dates/findDates.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import { readLayout } from '../../src/analysis/layout/readLayout.ts';
import { readModels } from '../../src/cli/readModels.ts';
import { line, timeOf } from './timing.ts';

const megabyte = 1_000_000;

const worst: Record<string, string> = {
  'one long line of words': 'the word and ',
  'he said that': 'he said that ',
  'quotation marks': '" ',
  'opening marks': '“',
  apostrophes: "'s 'tis ",
  capitals: 'Anna Bell ',
  'all capitals': 'ABC',
  digits: '1234567890',
  'dates and slashes': '3/4/2022, ',
  'last last last': 'last ',
  commas: ', ',
  spaces: ' ',
  'line breaks': '\n',
  'short paragraphs': 'Word.\n\n',
  'one claim': 'Hale said the pit was closed.\n\n',
  'full stops': 'U.S. ',
};

/** Those that dates are made of, for the stage of dates alone. */
const datesWorst = ['digits', 'dates and slashes', 'last last last', 'commas'];

export function measureGrowth(): void {
  const models = readModels();
  for (const name of datesWorst) {
    const unit = worst[name] ?? '';
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const knowledge = { ...noKnowledge, published: '2022-01-19' };
      const layout = readLayout(text, knowledge);
      const sentences = readSentences(text, layout.paragraphs, noModels);
      const reading = { ...layout, text, sentences, names: [], quotations: [] };
      return timeOf(() => void findDates(reading, knowledge));
    };
    time(megabyte / 10);
    showGrowth(`dates alone: ${name}`, time(megabyte), time(2 * megabyte));
  }
  const time = (unit: string, size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return timeOf(() => void analyseArticle(text, { ...noKnowledge, published: '2022-01-19' }, models));
  };
  for (const [name, unit] of Object.entries(worst)) {
    time(unit, megabyte / 10);
    showGrowth(name, time(unit, megabyte), time(unit, 2 * megabyte));
  }
}

function showGrowth(name: string, one: number, two: number): void {
  const slow = two / one > 2.5 && two > 1000 ? ' SLOW' : '';
  line(name, `${one.toFixed(0)} ms`, `${two.toFixed(0)} ms`, `× ${(two / one).toFixed(2)}${slow}`);
}
