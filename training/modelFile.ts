/** Writes the format that `src/analysis/language/modelFile.ts` documents and reads. */
import {
  checksum,
  elementSize,
  formatVersion,
  sectionTypes,
  type SectionType,
} from '../src/analysis/language/modelFile.ts';

export type Section =
  | { readonly name: string; readonly type: 'text'; readonly text: string }
  | { readonly name: string; readonly type: Exclude<SectionType, 'text'>; readonly numbers: ArrayLike<number> };

/** Learned values as whole numbers in `scale`ths, cut off at what the type holds. */
export function wholeNumbers(name: string, type: 'int8' | 'int16', values: Float32Array, scale: number): Section {
  const limit = type === 'int8' ? 127 : 32767;
  const numbers = Array.from(values, (value) => Math.max(-limit, Math.min(limit, Math.round(value * scale))));
  return { name, type, numbers };
}

export function encodeModel(sections: readonly Section[]): Uint8Array {
  const parts = sections.map(encodeSection);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(16 + length);
  let at = 16;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('NAMF'));
  view.setUint32(4, formatVersion, true);
  view.setUint32(8, length, true);
  view.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}

function encodeSection(section: Section): Uint8Array {
  const name = new TextEncoder().encode(section.name);
  const text = section.type === 'text' ? new TextEncoder().encode(section.text) : undefined;
  const count = text?.length ?? (section.type === 'text' ? 0 : section.numbers.length);
  const bytes = new Uint8Array(6 + name.length + count * elementSize[section.type]);
  const view = new DataView(bytes.buffer);
  bytes[0] = name.length;
  bytes.set(name, 1);
  bytes[1 + name.length] = sectionTypes.indexOf(section.type);
  view.setUint32(2 + name.length, count, true);
  const start = 6 + name.length;
  if (section.type === 'text') {
    bytes.set(text!, start);
    return bytes;
  }
  for (let i = 0; i < count; i++) {
    const value = section.numbers[i]!;
    if (section.type === 'int8') view.setInt8(start + i, value);
    else if (section.type === 'uint8') view.setUint8(start + i, value);
    else if (section.type === 'int16') view.setInt16(start + 2 * i, value, true);
    else if (section.type === 'uint16') view.setUint16(start + 2 * i, value, true);
    else view.setInt32(start + 4 * i, value, true);
  }
  return bytes;
}
