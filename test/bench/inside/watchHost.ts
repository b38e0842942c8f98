/** How long the extension host is kept from anything else: looked at every millisecond, by the clock and by the processor. */
export interface HostWatch {
  /** Ends the watch; the longest block as cells: "74 ms", and how much of it the host was computing, "61 ms of CPU". */
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

export function watchHost(): HostWatch {
  let longest = 0;
  let busiest = 0;
  let last = performance.now();
  let used = threadTime();
  let timer = setTimeout(look, 1);
  function look(): void {
    const [now, usedNow] = [performance.now(), threadTime()];
    longest = Math.max(longest, now - last - 1);
    busiest = Math.max(busiest, usedNow - used);
    [last, used] = [now, usedNow];
    timer = setTimeout(look, 1);
  }
  return {
    stop: () => {
      clearTimeout(timer);
      return [`${longest.toFixed(0)} ms`, `${busiest.toFixed(0)} ms of CPU`];
    },
  };
}
