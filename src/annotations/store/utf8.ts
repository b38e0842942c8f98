/** UTF-8 as the standard has it, in Node, in workers and in browsers alike: sidecars are bytes on a disk and text in here. */

/** What is used of the host, whose types the pure folders do not see. */
interface Host {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

const { TextEncoder, TextDecoder } = globalThis as unknown as Host;
const encoder = new TextEncoder();
/** A byte order mark is part of the text. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A lone surrogate becomes U+FFFD, as everywhere else. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text, a byte order mark included as U+FEFF; null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // a sidecar of a megabyte: four bytes at a time, where both lie so that they can be read like that
  const whole = (a.byteOffset | b.byteOffset) % 4 === 0 ? a.length >> 2 : 0;
  const [left, right] = [wordsOf(a, whole), wordsOf(b, whole)];
  for (let i = 0; i < whole; i++) if (left[i] !== right[i]) return false;
  for (let i = whole * 4; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function wordsOf({ buffer, byteOffset }: Uint8Array, count: number): Int32Array {
  return count === 0 ? new Int32Array() : new Int32Array(buffer, byteOffset, count);
}
