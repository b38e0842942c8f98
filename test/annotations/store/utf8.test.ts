import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeUtf8, encodeUtf8, sameBytes } from '../../../src/annotations/store/utf8.ts';

describe('UTF-8', () => {
  it('gives every text back, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, marked) => {
        const text = marked ? `\ufeff${words}` : words;
        assert.equal(decodeUtf8(encodeUtf8(text)), text);
      }),
    );
  });

  it('writes half a character as the sign for what is no character', () => {
    assert.equal(decodeUtf8(encodeUtf8('a\ud83db')), 'a\ufffdb');
  });

  it('takes no bytes that mean nothing, or that mean something written too long', () => {
    for (const bytes of [
      [0xff],
      [0x41, 0xc3],
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
    ])
      assert.equal(decodeUtf8(Uint8Array.from(bytes)), null, bytes.join());
  });

  it('says whether bytes are the same', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        assert.equal(sameBytes(a, b), Buffer.compare(a, b) === 0);
        assert.ok(sameBytes(a, a.slice()));
        assert.equal(sameBytes(a.subarray(1), b.subarray(2)), Buffer.compare(a.subarray(1), b.subarray(2)) === 0);
        assert.ok(sameBytes(Uint8Array.from([7, ...a]).subarray(1), a));
      }),
    );
  });
});
