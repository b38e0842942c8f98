/** Bytes of a text file → text, as editors decode them: by byte order mark, else UTF-8, else windows-1252. */
import { InputError } from './errors.ts';

/** In bytes. */
export const largestFile = 20 * 1024 * 1024;

/** As `decodeText`, for one article: at most 20 MB. */
export function decodeArticle(bytes: Uint8Array): { text: string; guessed: boolean } {
  if (bytes.length > largestFile)
    throw new InputError(`larger than 20 MB (${(bytes.length / 1024 / 1024).toFixed(1)} MB)`);
  return decodeText(bytes);
}

/** `guessed` says that the bytes were no valid UTF-8 and were read as windows-1252. A byte order mark is no part of the text. */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
  const encoding = byteOrderMark(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), guessed: false };
  if (looksBinary(bytes)) throw new InputError('not a text file');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** A zero byte, or more than one control character in ten, near the start. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls * 10 > head.length;
}
