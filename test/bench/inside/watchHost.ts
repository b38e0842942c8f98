/**
 * How long the extension host is kept from anything else: looked at every millisecond, by the clock and by the processor, and how much
 * of the longest time it was ready and no core was free: other processes, and the machine, had them.
 */
import { readFileSync } from 'node:fs';

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

/** Milliseconds that the main thread, which the host runs on, was ready and had no core; Linux alone tells. */
function coreless(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

export function watchHost(): HostWatch {
  let longest = 0;
  let busiest = 0;
  let waited = 0;
  let last = performance.now();
  let used = threadTime();
  let without = coreless();
  let timer = setTimeout(look, 1);
  function look(): void {
    const [now, usedNow, withoutNow] = [performance.now(), threadTime(), coreless()];
    const block = now - last - 1;
    if (block > longest) [longest, waited] = [block, withoutNow - without];
    busiest = Math.max(busiest, usedNow - used);
    [last, used, without] = [now, usedNow, withoutNow];
    timer = setTimeout(look, 1);
  }
  return {
    stop: () => {
      clearTimeout(timer);
      return [`${longest.toFixed(0)} ms`, `${busiest.toFixed(0)} ms of CPU`, `${waited.toFixed(0)} ms without a core`];
    },
  };
}
