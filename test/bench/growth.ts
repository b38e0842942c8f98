/** Linear in the length of the text: time for 2 MB over time for 1 MB, on texts made to hurt. 2.0 is linear. */
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
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
  'full stops': 'U.S. ',
};

export function measureGrowth(): void {
  const models = readModels();
  const time = (unit: string, size: number) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return timeOf(() => void analyseArticle(text, { ...noKnowledge, published: '2022-01-19' }, models));
  };
  for (const [name, unit] of Object.entries(worst)) {
    time(unit, megabyte / 10);
    const [one, two] = [time(unit, megabyte), time(unit, 2 * megabyte)];
    line(
      name,
      `${one.toFixed(0)} ms`,
      `${two.toFixed(0)} ms`,
      `× ${(two / one).toFixed(2)}${two / one > 2.5 && two > 1000 ? ' SLOW' : ''}`,
    );
  }
}
