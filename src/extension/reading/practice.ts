/**
 * What is done for the first time takes an engine four times as long as what was done often, and it is the first keys in an article that
 * would wait for it. So when an article has been read and nobody asks for anything, it is read a few times more as if somebody had
 * written in it, by the worker and by the editor's own process, and what comes of that is thrown away. Knows nothing of VS Code.
 */

/** How often, in the life of a worker: after so many edits most of what they need is compiled. */
const rounds = 64;
/** Milliseconds of a round: a longer one counts as several. */
const usual = 60;
/** Milliseconds in which nobody asked for anything. */
const calm = 250;
/** In characters: each time takes as long as an edit does, and an edit that comes meanwhile waits for it. */
const longest = 200_000;
const written = ['x', ' ', '. He said so. ', '”', '\n\n', 's '];

/** Reads another text as after an edit. False: something else is to be done first, and the next `begin` goes on. */
export type ReadOther = (other: string) => Promise<boolean>;

export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Runs something after so many milliseconds, and gives what calls it off. */
  wait(run: () => void, milliseconds: number): () => void;
}

export class Practice {
  readonly #clock: Clock;
  #left = rounds;
  #life = 0;
  #callOff: (() => void) | undefined;

  constructor(clock: Clock = ownClock) {
    this.#clock = clock;
  }

  /** `life`: which worker reads. A new one knows nothing of what the last one practised. */
  begin(life: number, text: string, read: ReadOther): void {
    this.stop();
    if (life !== this.#life) [this.#life, this.#left] = [life, rounds];
    if (text.length <= longest) this.#wait(calm, text, read);
  }

  /** Somebody asks for something. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #wait(milliseconds: number, text: string, read: ReadOther): void {
    if (this.#left <= 0) return;
    let isOver = false;
    const goOn = (isRead: boolean) => {
      if (isRead && !isOver) this.#wait(0, text, read);
    };
    const callOff = this.#clock.wait(() => void this.#readOnce(text, read).then(goOn), milliseconds);
    this.#callOff = () => {
      isOver = true;
      callOff();
    };
  }

  async #readOnce(text: string, read: ReadOther): Promise<boolean> {
    const round = rounds - this.#left;
    const at = Math.floor((text.length * (this.#left - 0.5)) / rounds);
    const start = this.#clock.now();
    try {
      return await read(`${text.slice(0, at)}${written[round % written.length]!}${text.slice(at)}`);
    } catch {
      this.#left = 0; // what is wrong with it is said when somebody asks for it
      return false;
    } finally {
      this.#left -= Math.max(1, Math.round((this.#clock.now() - start) / usual));
    }
  }
}

const ownClock: Clock = {
  now: () => performance.now(),
  wait: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
