/** What the extension host holds, seen from inside: the process with its threads, the heap of each thread, and the processes that read folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;

interface HeapReport {
  readonly javascriptHeap: { readonly usedMemory: number; readonly totalMemory: number };
}

function inMB(bytes: number): string {
  return `${(bytes / megabyte).toFixed(0)} MB`;
}

/** Cells of a figure. `empty`: resident memory of a host without the extension, in bytes, where that was measured. */
export function memoryCells(empty: number | undefined): string[] {
  const { rss, heapUsed } = process.memoryUsage();
  const over = empty === undefined ? [] : [`${inMB(rss - empty)} over an empty host`];
  return [inMB(rss), ...over, `own heap ${inMB(heapUsed)}`, `of it in use ${inMB(heapInUse())}`];
}

/** Heaps of the threads that the host has started, and what the processes hold that it has started. */
export function workerCells(): string[] {
  const { workers = [] } = process.report.getReport() as { workers?: readonly HeapReport[] };
  const threads = workers.map(({ javascriptHeap: { usedMemory } }) => `thread ${inMB(usedMemory)}`);
  return [...threads, ...childCells()];
}

/** The processes that the host has started. */
export function childCells(): string[] {
  return childSizes().map((size) => `process ${inMB(size)}`);
}

/** After a collection of everything that nobody holds. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Resident bytes of the processes whose parent this one is; none where the system does not tell. */
function childSizes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = readStatus(name);
        const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? NaN);
        return field('PPid') === process.pid && field('VmRSS') > 0 ? [field('VmRSS') * 1024] : [];
      });
  } catch {
    return [];
  }
}

function readStatus(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return ''; // it has just ended
  }
}
