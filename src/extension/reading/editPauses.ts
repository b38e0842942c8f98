/** When an edited article is read again: at every key, or where that takes long when the typing pauses. Knows nothing of VS Code. */
import { Delay } from '../delay.ts';

const longestPause = 250;
/**
 * Milliseconds: what takes no longer is done at every key, without waiting for a pause. A key that comes meanwhile waits for that
 * reading alone, and those between it and the last key are not read.
 */
const quick = 250;

export class EditPauses {
  readonly #pauses = new Map<string, Delay>();
  /** The first edit that is not being read yet. */
  readonly #editedAt = new Map<string, number>();
  /** About to be read, when everybody was told of the edit: not even the shortest timer is waited for. */
  readonly #soon = new Set<string>();
  #lastDuration = 0;

  edited(key: string, read: () => void): void {
    if (!this.#editedAt.has(key)) this.#editedAt.set(key, performance.now());
    let pause = this.#pauses.get(key);
    if (this.#lastDuration < quick) {
      pause?.dispose();
      this.#readSoon(key, read);
      return;
    }
    if (!pause) this.#pauses.set(key, (pause = new Delay()));
    pause.run(Math.min(longestPause, this.#lastDuration), read);
  }

  #readSoon(key: string, read: () => void): void {
    if (this.#soon.has(key)) return;
    this.#soon.add(key);
    queueMicrotask(() => {
      if (this.#soon.delete(key)) read();
    });
  }

  /** It is being read now. Gives the moment of the first edit since it was read last. */
  begun(key: string): number | undefined {
    const at = this.#editedAt.get(key);
    this.#editedAt.delete(key);
    return at;
  }

  /** How long reading an article again took, in milliseconds. */
  took(duration: number): void {
    this.#lastDuration = duration;
  }

  forget(key: string): void {
    this.#pauses.get(key)?.dispose();
    this.#pauses.delete(key);
    this.#soon.delete(key);
    this.#editedAt.delete(key);
  }

  dispose(): void {
    for (const pause of this.#pauses.values()) pause.dispose();
    this.#soon.clear();
  }
}
