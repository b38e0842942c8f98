/** What an export gives back: files to write, and an account of what is in them. Nothing is dropped silently. */

export interface ExportedFile {
  /** Without folders. */
  readonly name: string;
  readonly content: string;
}

/** Something that the format cannot hold, or not in full. */
export interface ExportNote {
  readonly article: string;
  /** Id of the record, where it is about one. */
  readonly id?: string;
  readonly what: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** Records written. */
  readonly written: number;
  readonly skipped: readonly ExportNote[];
  readonly lossy: readonly ExportNote[];
}
