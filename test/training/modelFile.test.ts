import assert from 'node:assert/strict';
import { openModel } from '../../src/analysis/language/modelFile.ts';
import { formatReason } from '../../src/analysis/reason.ts';
import { encodeModel } from '../../training/modelFile.ts';

const bytes = encodeModel([
  { name: 'words', type: 'text', text: 'Zoë\n👍' },
  { name: 'small', type: 'int8', numbers: [-127, 0, 127] },
  { name: 'odd', type: 'uint8', numbers: [255] },
  { name: 'middle', type: 'int16', numbers: [-32768, 32767] },
  { name: 'counts', type: 'uint16', numbers: [65535] },
  { name: 'large', type: 'int32', numbers: [-2147483648, 2147483647] },
]);

describe('the format of model files', () => {
  it('gives back what was written, wherever in memory the bytes lie', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const { model } = openModel('x.bin', shifted.subarray(3), (file) => ({
      words: file.text('words'),
      numbers: ['small', 'odd', 'middle', 'counts', 'large'].map((name) => [...file.numbers(name)]),
    }));
    assert.deepEqual(model, {
      words: 'Zoë\n👍',
      numbers: [[-127, 0, 127], [255], [-32768, 32767], [65535], [-2147483648, 2147483647]],
    });
  });

  it('says which section is missing or of another type', () => {
    const problemOf = (read: Parameters<typeof openModel>[2]): string =>
      formatReason(openModel('x.bin', bytes, read).problem!);
    assert.equal(
      problemOf((file) => file.text('none')),
      'x.bin cannot be used: no section none',
    );
    assert.equal(
      problemOf((file) => file.numbers('words')),
      'x.bin cannot be used: section words is no list of numbers',
    );
    assert.equal(
      problemOf((file) => file.text('small')),
      'x.bin cannot be used: section small is no text',
    );
  });
});
