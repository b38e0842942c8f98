/**
 * How long the extension host is kept from anything else, by the clock and by the processor, and how much of the longest time it was ready
 * and no core was free: other processes, and the machine, had them.
 */
import { closeSync, openSync, readSync } from 'node:fs';

export interface HostWatch {
  /** Ends the watch; the longest block as cells: "74 ms", the longest time of computing, "31 ms of CPU", and "50 ms without a core". */
  stop(): string[];
}

interface ThreadTimes {
  /** Of this thread alone, in microseconds; where Node has it. */
  threadCpuUsage?(): { user: number; system: number };
}

/** Milliseconds of the processor that this thread has used. */
export function threadTime(): number {
  const used = (process as ThreadTimes).threadCpuUsage?.() ?? process.cpuUsage();
  return (used.user + used.system) / 1000;
}

/** Tells how many milliseconds the main thread, which the host runs on, was ready and had no core; Linux alone tells. */
function openCoreless(): { read: () => number; close: () => void } {
  let file: number;
  try {
    file = openSync('/proc/self/schedstat', 'r');
  } catch {
    return { read: () => 0, close: () => undefined };
  }
  const said = Buffer.alloc(100);
  return {
    read: () => Number(said.toString('latin1', 0, readSync(file, said, 0, said.length, 0)).split(' ')[1]) / 1e6,
    close: () => closeSync(file),
  };
}

/**
 * Milliseconds between two looks; a block is told to be longer by no more than that. Looking every millisecond was a
 * fourteenth of all that the host did while somebody wrote.
 */
const apart = 5;

export function watchHost(): HostWatch {
  const coreless = openCoreless();
  let longest = 0;
  let busiest = 0;
  let waited = 0;
  let last = performance.now();
  let used = threadTime();
  let without = coreless.read();
  let timer = setTimeout(look, apart);
  function look(): void {
    const [now, usedNow, withoutNow] = [performance.now(), threadTime(), coreless.read()];
    if (now - last > longest) [longest, waited] = [now - last, withoutNow - without];
    busiest = Math.max(busiest, usedNow - used);
    [last, used, without] = [now, usedNow, withoutNow];
    timer = setTimeout(look, apart);
  }
  return {
    stop: () => {
      clearTimeout(timer);
      coreless.close();
      return [`${longest.toFixed(0)} ms`, `${busiest.toFixed(0)} ms of CPU`, `${waited.toFixed(0)} ms without a core`];
    },
  };
}
