/**
 * The format of `models/*.bin`, the same for every model, all numbers little-endian:
 *
 *     4 bytes   "NAMF"
 *     uint32    version of the format
 *     uint32    length of what follows the checksum, in bytes
 *     uint32    checksum of what follows (32-bit FNV-1a)
 *     sections, each: uint8 length of the name, name (ASCII), uint8 type, uint32 number of elements, elements
 *
 * Types: 0 UTF-8 text, 1 int8, 2 uint8, 3 int16, 4 uint16, 5 int32. Which sections a model has is told by its own file
 * (`vocabulary.ts`, `grammar.ts`, `names/nameTagger.ts`). `training/modelFile.ts` writes what this reads.
 */
import type { Reason } from '../article.ts';
import { because } from '../reason.ts';

export const formatVersion = 1;
export const sectionTypes = ['text', 'int8', 'uint8', 'int16', 'uint16', 'int32'] as const;
export type SectionType = (typeof sectionTypes)[number];
export const elementSize = { text: 1, int8: 1, uint8: 1, int16: 2, uint16: 2, int32: 4 } as const;

/** The sections of one file by name. The getters throw an Error that names the section where it is absent or of another type. */
export interface ModelFile {
  text(name: string): string;
  numbers(name: string): Int32Array;
}

/** A model made from the file's bytes by `read`, or the reason why there is none. Never throws. */
export function openModel<Model>(
  name: string,
  bytes: Uint8Array | undefined,
  read: (file: ModelFile) => Model,
): { model: Model | undefined; problem: Reason | undefined } {
  const fail = (problem: Reason): { model: undefined; problem: Reason } => ({ model: undefined, problem });
  if (bytes === undefined) return fail(because('{0} is missing', name));
  if (bytes.length < 16 || decodeText(bytes.subarray(0, 4)) !== 'NAMF') {
    return fail(because('{0} is no model file', name));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== formatVersion)
    return fail(because('{0} has version {1} of the format, not {2}', name, version, formatVersion));
  const length = view.getUint32(8, true);
  if (bytes.length < 16 + length) return fail(because('{0} is truncated', name));
  if (bytes.length > 16 + length || checksum(bytes.subarray(16)) !== view.getUint32(12, true)) {
    return fail(because('{0} is corrupt', name));
  }
  try {
    return { model: read(readSections(bytes.subarray(16))), problem: undefined };
  } catch (error) {
    return fail(because('{0} cannot be used: {1}', name, error instanceof Error ? error.message : 'unknown error'));
  }
}

/** 32-bit FNV-1a. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // three megabytes are read before anything is compiled, where an iterator takes ten times as long
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function readSections(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = new Map<string, { type: SectionType; start: number; count: number }>();
  for (let at = 0; at < bytes.length;) {
    const nameLength = view.getUint8(at);
    const name = decodeText(bytes.subarray(at + 1, at + 1 + nameLength));
    const type = sectionTypes[view.getUint8(at + 1 + nameLength)];
    const count = view.getUint32(at + 2 + nameLength, true);
    if (type === undefined) throw new Error(`section ${name} has an unknown type`);
    const start = at + 6 + nameLength;
    at = start + count * elementSize[type];
    if (at > bytes.length) throw new Error(`section ${name} is too long`);
    sections.set(name, { type, start, count });
  }
  const find = (name: string): { type: SectionType; start: number; count: number } => {
    const section = sections.get(name);
    if (section === undefined) throw new Error(`no section ${name}`);
    return section;
  };
  return {
    text(name) {
      const { type, start, count } = find(name);
      if (type !== 'text') throw new Error(`section ${name} is no text`);
      return decodeText(bytes.subarray(start, start + count));
    },
    numbers(name) {
      const { type, start, count } = find(name);
      if (type === 'uint8') return new Int32Array(bytes.subarray(start, start + count));
      if (type === 'int8') return new Int32Array(new Int8Array(bytes.buffer, bytes.byteOffset + start, count));
      const numbers = new Int32Array(count);
      if (type === 'int16') for (let i = 0; i < count; i++) numbers[i] = view.getInt16(start + 2 * i, true);
      else if (type === 'uint16') for (let i = 0; i < count; i++) numbers[i] = view.getUint16(start + 2 * i, true);
      else if (type === 'int32') for (let i = 0; i < count; i++) numbers[i] = view.getInt32(start + 4 * i, true);
      else throw new Error(`section ${name} is no list of numbers`);
      return numbers;
    },
  };
}

/** UTF-8 to a string. */
function decodeText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]!;
    const following = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = following === 0 ? first : first & (0x3f >> following);
    for (let i = 0; i < following; i++) point = (point << 6) | (bytes[at++]! & 0x3f);
    points.push(point);
    if (points.length === 4096) pieces.push(String.fromCodePoint(...points.splice(0)));
  }
  return pieces.join('') + String.fromCodePoint(...points);
}
