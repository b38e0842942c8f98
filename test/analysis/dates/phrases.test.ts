import assert from 'node:assert/strict';
import { formatReason } from '../../../src/analysis/reason.ts';
import { mark, marked } from '../../marked.ts';
import { datesIn } from './datesIn.ts';
import { phrases } from './phrases.ts';

describe('phrases', () => {
  for (const [group, rows] of Object.entries(phrases)) {
    describe(group, () => {
      for (const row of rows) {
        const [published = '', sentence = '', timex, reason] = row.split(' | ').map((cell) => cell.trim());
        it(`${sentence} (${published})`, () => {
          const { text } = marked(sentence);
          const dates = datesIn(text, published === '' ? null : published);
          assert.equal(mark(text, dates), sentence);
          if (timex !== undefined) assert.equal(dates.map((date) => date.timex).join('; '), timex);
          const [first] = dates;
          assert.ok(first !== undefined && first.confidence > 0 && first.confidence <= 1);
          if (reason !== undefined) assert.ok(formatReason(first.reason).includes(reason), formatReason(first.reason));
        });
      }
    });
  }
});
