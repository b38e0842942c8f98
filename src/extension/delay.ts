/** A timer that starts anew at every call, and is gone when disposed of. */
export class Delay {
  #timer: ReturnType<typeof setTimeout> | undefined;

  run(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, milliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
