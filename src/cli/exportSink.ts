/** The files of an export on a disk. They get their names when all are whole: one that was stopped leaves an earlier one as it was. */
import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ExportSink } from '../export/writeExport.ts';
import { cannotWrite, makeFolder } from './writeWhole.ts';

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
  makeFolder(out, 'say with --out where the export may be written');
  return {
    append(name, content) {
      try {
        let file = open.get(name);
        if (file === undefined) open.set(name, (file = openSync(temporary(name), 'w')));
        writeAll(file, content);
      } catch (error) {
        throw cannotWrite(path.join(out, name), error);
      }
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

/** The system may take a part of what it is given, and the rest the next time. */
function writeAll(file: number, content: string): void {
  const bytes = Buffer.from(content, 'utf8');
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** A file in the way that no export of ours can have written. */
export function inTheWay(out: string, names: readonly string[]): string | undefined {
  if (existsSync(path.join(out, 'manifest.json'))) return undefined;
  return names.find((name) => existsSync(path.join(out, name)));
}
