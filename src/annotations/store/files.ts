/**
 * The little that the store needs of a file system. The disk implementation is `extension/files/node.ts`; the extension has
 * one over `workspace.fs`; the tests have one in memory that can die at every call.
 *
 * A path is opaque but for `/` between its folders: an absolute path, or a URI as a string.
 */
export interface Files {
  /** The bytes, or null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Null where there is no such file. */
  stat(path: string): Promise<FileStat | null>;
  /** Names, without folders, of the files in a folder; empty where there is none. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Writes `bytes`, whole or not at all where `atomic`, if the file still holds `expected` (null: if there is none).
   * False when it holds something else: nothing was written. Folders that are missing are made only for a path whose folder
   * the project owns (`.news-annotator`). Throws `FilesError`.
   */
  replace(path: string, expected: Uint8Array | null, bytes: Uint8Array): Promise<boolean>;
  /** Never onto a file that is there: false then. */
  rename(from: string, to: string): Promise<boolean>;
  /** If it still holds `expected`; false otherwise. */
  remove(path: string, expected: Uint8Array): Promise<boolean>;
  /** Whether `replace` is whole or not at all even when the machine stops in the middle of it. */
  readonly atomic: boolean;
}

export interface FileStat {
  readonly size: number;
  /** Milliseconds. */
  readonly mtime: number;
}

/** `denied`: no permission, read-only. `full`: no space. `gone`: the folder vanished. */
export type FilesErrorCode = 'denied' | 'full' | 'gone' | 'other';

export class FilesError extends Error {
  readonly code: FilesErrorCode;

  constructor(code: FilesErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
