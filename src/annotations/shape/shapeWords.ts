/** Short words to write shapes with. */
import type { Reason } from '../../analysis/article.ts';
import { because } from '../../analysis/reason.ts';
import type { Keys, RecordShape, Shape, TextShape } from './shape.ts';

export const text = (about: string): TextShape => ({ is: 'text', about });
export const textOrNull = (about: string): TextShape => ({ is: 'text', about, orNull: true });
export const word = (oneOf: string, about: string): TextShape => ({ is: 'text', about, oneOf: oneOf.split(' ') });
/** `must`: a sentence with the field's name at {0}. */
export const form = (pattern: string, { text: must }: Reason, about: string): TextShape => ({
  is: 'text',
  about,
  pattern,
  must,
});
export const filled = (about: string): TextShape => form('^[^]', because('"{0}" must not be empty'), about);
export const list = (of: Shape, about: string): Shape => ({ is: 'list', about, of });
export const some = (of: Shape, about: string): Shape => ({ is: 'some', about, of });
export const flag = (about: string): Shape => ({ is: 'flag', about });
export const pos = (about: string): Shape => ({ is: 'pos', about });
export const record = (about: string, required: string, fields: Record<string, Shape>): RecordShape => ({
  is: 'record',
  about,
  required: required.split(' ').filter((key) => key !== ''),
  fields,
});
export const short = (main: string, of: RecordShape): Shape => ({ is: 'short', about: of.about, of, main });
export const map = (of: Shape, keys: Keys, about: string): Shape => ({ is: 'map', about, of, keys });

const slugPattern = '^[a-z0-9][a-z0-9-]{0,63}$';
const must = '"{0}" must be small letters, digits and hyphens';
/** "boris-johnson" */
export const slugs: Keys = { pattern: slugPattern, must };
/** "c-1k2m3n4p" */
export const recordIds: Keys = {
  pattern: '^[a-z]-[0-9a-z]{6,26}$',
  must: because('"{0}" must be a letter, a hyphen and six small letters or digits or more, such as c-1k2m3n4p').text,
};
const hashPattern = '^sha256:[0-9a-f]{64}$';
const edtfPattern = '^[0-9XYuEST.~?%/:+-]{1,64}Z?$';

export const slug = (about: string) => form(slugPattern, because(must), about);
export const edtf = (about: string) =>
  form(
    edtfPattern,
    because('"{0}" must be an EDTF date such as 2022-02-02, 2022-01, 2022-02-02T10:16-05:00 or 2022~'),
    about,
  );
export const edtfOrNull = (about: string): TextShape => ({ ...edtf(about), orNull: true });
export const hash = (about: string) => form(hashPattern, because('"{0}" must be sha256: and 64 digits'), about);
export const moment = (about: string) =>
  form(
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]{4,12}(?:Z|[+-][0-9:]{4,5})?)?$',
    because('"{0}" must be a date such as 2026-11-22 or 2026-11-22T09:14Z'),
    about,
  );

export const speakerKinds = 'person organisation government office unnamed';
