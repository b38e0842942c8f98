/**
 * A file system in memory that fails when told to: the machine dies before, after or in the middle of any call, the disk is
 * full, the file is read-only, the folder is gone.
 */
import { FilesError, type Files, type FilesErrorCode } from '../../src/annotations/store/files.ts';
import { decodeUtf8, encodeUtf8, sameBytes } from '../../src/annotations/store/utf8.ts';
import { folderOf, nameOf } from '../../src/annotations/sidecar/sidecarNames.ts';

/** Every call after it fails the same way, until `restart`. */
export class Death extends Error {}

export type Fault = 'dies-before' | 'dies-after' | 'dies-within' | FilesErrorCode;

export class MemoryFiles implements Files {
  readonly atomic: boolean;
  readonly contents = new Map<string, Uint8Array>();
  /** Calls so far. */
  calls = 0;
  private dead = false;
  private fault: { at: number; kind: Fault; torn: number } | null = null;

  constructor(atomic: boolean) {
    this.atomic = atomic;
  }

  /** The `count`-th call from now (0: the next) fails. `torn`: how much of a file is written, 0 to 1, when it dies within. */
  failAt(count: number, kind: Fault, torn = 0.5): void {
    this.fault = { at: this.calls + count, kind, torn };
  }

  restart(): void {
    this.dead = false;
    this.fault = null;
  }

  text(path: string): string | null {
    const bytes = this.contents.get(path);
    return bytes ? decodeUtf8(bytes) : null;
  }

  put(path: string, text: string): void {
    this.contents.set(path, encodeUtf8(text));
  }

  read(path: string): Promise<Uint8Array | null> {
    return this.call(() => this.contents.get(path) ?? null);
  }

  stat(path: string): Promise<{ size: number; mtime: number } | null> {
    const bytes = this.contents.get(path);
    return this.call(() => (bytes ? { size: bytes.length, mtime: 0 } : null));
  }

  list(folder: string): Promise<string[]> {
    return this.call(() => [...this.contents.keys()].filter((path) => folderOf(path) === folder).map(nameOf));
  }

  replace(path: string, expected: Uint8Array | null, bytes: Uint8Array): Promise<boolean> {
    const write = (part: Uint8Array) => {
      const there = this.contents.get(path) ?? null;
      if (there === null || expected === null ? there !== expected : !sameBytes(there, expected)) return false;
      this.contents.set(path, part);
      return true;
    };
    return this.call(
      () => write(bytes),
      (torn) => {
        if (this.atomic) return;
        // Written over from the start, or cut to nothing first.
        const length = Math.floor(bytes.length * Math.abs(torn));
        const head = bytes.slice(0, length);
        const old = torn < 0 && expected && expected.length > length ? expected.slice(length) : new Uint8Array();
        write(Uint8Array.from([...head, ...old]));
      },
    );
  }

  rename(from: string, to: string): Promise<boolean> {
    return this.call(() => {
      const bytes = this.contents.get(from);
      if (!bytes || this.contents.has(to)) return false;
      this.contents.set(to, bytes);
      return this.contents.delete(from);
    });
  }

  remove(path: string, expected: Uint8Array): Promise<boolean> {
    return this.call(() => {
      const there = this.contents.get(path);
      return there !== undefined && sameBytes(there, expected) && this.contents.delete(path);
    });
  }

  /** Every call gives others a turn, as a real disk does. */
  private async call<T>(work: () => T, tear?: (torn: number) => void): Promise<T> {
    await Promise.resolve();
    if (this.dead) throw new Death();
    const fault = this.fault?.at === this.calls++ ? this.fault : null;
    if (!fault) return work();
    this.fault = null;
    if (fault.kind === 'dies-before' || fault.kind === 'dies-after' || fault.kind === 'dies-within') {
      this.dead = true;
      if (fault.kind === 'dies-after') work();
      if (fault.kind === 'dies-within') tear?.(fault.torn);
      throw new Death();
    }
    // A full disk may have taken the beginning of what was written.
    if (fault.kind === 'full') tear?.(fault.torn);
    throw new FilesError(fault.kind, fault.kind);
  }
}
