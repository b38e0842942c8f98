/** A megabyte of what regular expressions like least: the result must come, whatever it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { looksLikeArticle } from '../../../src/analysis/layout/looksLikeArticle.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';

const MEGABYTE = 1_000_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length));

const worst: Readonly<Record<string, string>> = {
  spaces: fill(' '),
  'spaces in a line': `a${fill(' ')}b`,
  'no-break spaces': fill('\u00a0x'),
  'line feeds': fill('\n'),
  capitals: fill('AB '),
  'capitals without spaces': fill('A'),
  commas: fill(', '),
  digits: fill('1'),
  'slashes and digits': fill('1/2/'),
  'dates in one line': fill('3 March 2020 '),
  'date lines': fill('3 March 2020\n'),
  names: fill('Jo Bell, '),
  'name lines': fill('Jo Bell\n'),
  bylines: fill('By Jo Bell\n'),
  'list headings': fill('Related\n'),
  'labels that repeat': fill('News now\nSee more News now\n'),
  furniture: fill('Read more: it sails\n\n'),
  appeals: fill('Your support keeps our journalism free.\n\n'),
  headlines: fill('Ferry cancelled after the storm again\n'),
  brackets: fill('(('),
  'brackets and names': fill('(Jo/'),
  'quotation marks': fill('"'),
  'front matter that never ends': `---\n${fill('key: value\n')}`,
  keys: fill('Date: x\n'),
  bars: fill('| a '),
  dots: fill('.'),
  dashes: fill('-'),
  'carets and arrows': fill('>'),
  surrogates: fill('😀'),
  'half surrogates': fill('\ud83d'),
  'sentences in one line': fill('The ferry was cancelled. '),
  paragraphs: fill('The ferry to the island was cancelled on Friday, the harbour said.\n\n'),
  'a copyright without end': `© ${fill('A')}`,
  'an outlet without end': `notifications from ${fill('A.')}`,
  'outlets without end': `© ${fill('A of ')}`,
  'a credit without end': `Photo: ${fill('A/')}`,
  'a credit around': fill('Harbour Images '),
  'an address without end': fill('a@'),
  addresses: fill('a.b@c.d '),
  'an old paper’s heads': fill('VOL. NO. 1 PAGE, MAY 4, 1912\n'),
  'narrow lines': fill('way Mill walked out yes-\n'),
  'other stories and the same name': fill('Read more:\nA line of it\nTarrow said "no" to Mr Tarrow.\n'),
  'points that sum it up': fill('Key points\nThe ferry sank\n'),
  'a label and its link': fill(`Ab${'c'.repeat(400)}\nSee more Ab${'c'.repeat(400)}\n`),
  'wrapped lines': fill('The ferry to the island was cancelled on Friday, the harbour office\n'),
};

describe('readLayout and looksLikeArticle on a megabyte of', () => {
  for (const [name, text] of Object.entries(worst)) {
    it(name, () => {
      const { zones } = readLayout(text, { ...noKnowledge, fileName: text.slice(0, 10_000) });
      assert.equal(zones.length > 0, text.trim() !== '');
      assert.equal(typeof looksLikeArticle(text), 'boolean');
    });
  }
});
