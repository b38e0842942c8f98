/** Values and texts for property tests: what people and programs put into files. */
import fc from 'fast-check';
import type { Value } from '../../src/annotations/sidecar/annotation.ts';

export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\n\n',
        '"',
        "'",
        ':',
        '#',
        '- ',
        '\\',
        '\t',
        '\r',
        '\u2028',
        '\u00a0',
        '\ud83d',
        '😀',
        '\ufeff',
        'yes',
        '…',
        '|',
        '{',
        '\u0007',
      ),
    )
    .map((parts) => parts.join('')),
);
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('kind', 'quote', 'note', 'values', 'origin', 'x-own', 'yes', '1', 'a b', 'evidence', 'pos'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;
