/** What is wrong with a file before anything in it is read: its size, marks of a merge, characters that no text has. */
import { because } from '../../analysis/reason.ts';
import { problemAt, type Problem } from '../problem.ts';
import { lineEnd } from './outline.ts';

/** In characters, and for what comes from a disk in bytes. */
export const sizeLimit = 16_000_000;
const markSigns = ['<<<<<<<', '=======', '>>>>>>>', '|||||||'];
const markPattern = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

/** Null where it can be read. */
export function guardText(text: string): Problem | null {
  if (text.length > sizeLimit) return tooLarge(text);
  const marks = markSigns.some((sign) => text.includes(sign)) ? markPattern.exec(text) : null;
  if (marks) {
    const what = because(
      'Two versions of this file were merged and left marks: choose Merge Annotations by Id, or resolve them by hand',
    );
    return problemAt(text, marks.index, lineEnd(text, marks.index), 'error', 'conflict-marks', what);
  }
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text); // eslint-disable-line no-control-regex
  if (!control) return null;
  return problemAt(
    text,
    control.index,
    control.index + 1,
    'error',
    'control-character',
    because('A control character stands here: the file may be damaged, or is not text'),
  );
}

function tooLarge(text: string): Problem {
  return problemAt(
    text.slice(0, 1),
    0,
    1,
    'error',
    'too-large',
    because('The file is larger than {0} MB and is not read', sizeLimit / 1_000_000),
  );
}
