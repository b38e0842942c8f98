/**
 * What is done for the first time takes an engine four times as long as what was done often, and it is the first keys in an article that
 * would wait for it. So when an article has been read and nobody asks for anything, it is read a few times more as if somebody had
 * written in it, and what comes of that is thrown away.
 */

/** How often, in the life of a worker: after so many edits most of what they need is compiled. */
const rounds = 64;
/** Milliseconds in which nobody asked for anything. */
const calm = 250;
/** In characters: each time takes as long as an edit does, and an edit that comes meanwhile waits for it. */
const longest = 200_000;
const written = ['x', ' ', '. He said so. ', '”', '\n\n', 's '];

export interface Practice {
  /** `read` reads another text as after an edit of this one. */
  begin(text: string, read: (other: string) => void): void;
  /** Somebody asks for something. */
  stop(): void;
}

/** `wait`: runs something after so many milliseconds, and gives what calls it off. */
export function createPractice(wait: (run: () => void, milliseconds: number) => () => void): Practice {
  let left = rounds;
  let callOff: (() => void) | undefined;
  const stop = (): void => {
    callOff?.();
    callOff = undefined;
  };
  const step = (text: string, read: (other: string) => void): void => {
    left--;
    const at = Math.floor((text.length * (left + 0.5)) / rounds);
    try {
      read(`${text.slice(0, at)}${written[left % written.length]!}${text.slice(at)}`);
    } catch {
      left = 0; // what is wrong with it is said when somebody asks for it
    }
    if (left > 0) callOff = wait(() => step(text, read), 0);
  };
  return {
    begin: (text, read) => {
      stop();
      if (left > 0 && text.length <= longest) callOff = wait(() => step(text, read), calm);
    },
    stop,
  };
}

/** For one that is never to begin. */
export const noPractice: Practice = { begin: () => undefined, stop: () => undefined };

export function waitByTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
