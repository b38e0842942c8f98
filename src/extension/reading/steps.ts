/** When the steps of a reading happened: what the log says of it, and what the bench adds up. */
export const stepNames = ['known', 'sent', 'answered', 'parsed', 'joined', 'drawn'] as const;
/**
 * `known`: what people told is at hand. `sent`: the worker was asked. `answered`: its answer came. `parsed`: it is plain data. `joined`: with
 * the reviewers' records. `drawn`: VS Code was told of the marks.
 */
export type Step = (typeof stepNames)[number];

/** Milliseconds since the reading began, or since the edit before it. */
export type Times = Partial<Record<Step, number>>;

/** Of each document the last reading. */
export class Steps {
  readonly #readings = new Map<string, { readonly begin: number; readonly times: Times }>();

  begin(key: string, at = performance.now()): void {
    this.#readings.set(key, { begin: at, times: {} });
  }

  note(key: string, step: Step): void {
    const reading = this.#readings.get(key);
    if (reading) reading.times[step] = performance.now() - reading.begin;
  }

  of(key: string): Times {
    return this.#readings.get(key)?.times ?? {};
  }

  forget(key: string): void {
    this.#readings.delete(key);
  }
}

/** "known 1, sent 2, answered 30 ms" */
export function stepsText(times: Times): string {
  const said = stepNames.flatMap((step) => {
    const at = times[step];
    return at === undefined ? [] : [`${step} ${at.toFixed(0)}`];
  });
  return `${said.join(', ')} ms`;
}
