/** The files of an export on a disk. They get their names when all are whole: one that was stopped leaves an earlier one as it was. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ExportSink } from '../export/writeExport.ts';

export interface WholeSink extends ExportSink {
  /** Gives the files their names. */
  finish(): Promise<void> | void;
  /** Removes what was not finished. */
  close(): Promise<void> | void;
}

export function diskSink(out: string): WholeSink {
  const open = new Map<string, number>();
  const temporary = (name: string) => path.join(out, `${name}.part`);
  const close = () => {
    for (const [name, file] of open) {
      closeSync(file);
      rmSync(temporary(name), { force: true });
    }
    open.clear();
  };
  mkdirSync(out, { recursive: true });
  return {
    append(name, content) {
      let file = open.get(name);
      if (file === undefined) open.set(name, (file = openSync(temporary(name), 'w')));
      writeSync(file, content);
    },
    finish() {
      for (const [name, file] of open) {
        closeSync(file);
        renameSync(temporary(name), path.join(out, name));
      }
      open.clear();
    },
    close,
  };
}

/** A file in the way that no export of ours can have written. */
export function inTheWay(out: string, names: readonly string[]): string | undefined {
  if (existsSync(path.join(out, 'manifest.json'))) return undefined;
  return names.find((name) => existsSync(path.join(out, name)));
}
