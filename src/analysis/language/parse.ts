/**
 * Chooses the moves that build a tree (`transitions.ts`) by the network's scores: the best move of each state, and where it is a near
 * thing whether a word waits or leaves the stack ("saw the man [with the dog]"), both ways side by side until one is clearly better.
 */
import { impossible, type StateScores } from './network/stateScores.ts';
import {
  applyMove,
  canLeft,
  canRight,
  canShift,
  copyState,
  createState,
  isSamePlace,
  type ParseState,
  resetState,
} from './transitions.ts';

/** What is asked of the network: `score` puts those of moves `from` to `to` into `scores`, `best` finds the highest. */
type Scores = Pick<StateScores, 'scores' | 'score' | 'best'>;

/** Scores are natural logarithms of odds, in these units. */
const one = 1 << 18;
/** Both ways are followed while they are no further apart. */
const near = one / 2;
/** Odds by how far a move is behind the best, in sixteenths; further behind they are nothing. */
const sixteenthBits = 14;
const farthest = 8 * one;
const odds = Int32Array.from({ length: farthest >> sixteenthBits }, (_, i) => Math.round(65536 * Math.exp(-i / 16)));

/** What can be done in a state: shift, or the best of the moves that take a word off the stack. */
class Choice {
  /** -1 where it cannot be done. */
  shift = -1;
  reduce = -1;
  shiftScore = impossible;
  reduceScore = impossible;

  get isOpen(): boolean {
    return this.shift >= 0 && this.reduce >= 0;
  }

  get better(): number {
    return this.shiftScore >= this.reduceScore ? this.shift : this.reduce;
  }

  get worse(): number {
    return this.shiftScore >= this.reduceScore ? this.reduce : this.shift;
  }

  get most(): number {
    return Math.max(this.shiftScore, this.reduceScore);
  }

  get least(): number {
    return Math.min(this.shiftScore, this.reduceScore);
  }
}

export class Parser {
  readonly #scores: Scores;
  readonly #relations: number;
  readonly #root: number;
  #state: ParseState;
  #choice = new Choice();
  /** The other way. */
  #otherState: ParseState;
  #otherChoice = new Choice();

  /** Sentences have at most `longest` words. */
  constructor(scores: Scores, relations: readonly string[], longest: number) {
    this.#scores = scores;
    this.#relations = relations.length;
    this.#root = relations.indexOf('root');
    this.#state = createState(longest);
    this.#otherState = createState(longest);
  }

  /** The finished state of the sentence whose `size` words the network read last; it holds until the next call. */
  parse(size: number): ParseState {
    resetState(this.#state, size);
    const end = 2 * size;
    for (let moves = 0; moves < end;) {
      const choice = this.#choice;
      this.#look(this.#state, choice, false);
      moves++;
      if (!choice.isOpen || choice.most - choice.least > near) {
        this.#move(this.#state, choice.better);
        continue;
      }
      this.#fork(choice);
      let apart = choice.most - choice.least;
      while (moves < end && apart <= near && !isSamePlace(this.#state, this.#otherState)) {
        apart = this.#moveBoth(apart);
        moves++;
      }
    }
    return this.#state;
  }

  #fork(choice: Choice): void {
    copyState(this.#state, this.#otherState);
    this.#move(this.#state, choice.better);
    this.#move(this.#otherState, choice.worse);
  }

  /** The two likeliest of the moves that the two states allow, of which the other is `apart` less likely; returns how far apart they are then. */
  #moveBoth(apart: number): number {
    this.#look(this.#state, this.#choice, true);
    this.#look(this.#otherState, this.#otherChoice, true);
    let most = this.#choice.most;
    let otherMost = this.#otherChoice.most - apart;
    let least = this.#choice.least;
    if (otherMost > most) {
      [this.#state, this.#otherState] = [this.#otherState, this.#state];
      [this.#choice, this.#otherChoice] = [this.#otherChoice, this.#choice];
      [most, otherMost] = [otherMost, most];
      least = this.#choice.least - apart;
    }
    if (least > otherMost) {
      this.#fork(this.#choice);
      return most - least;
    }
    this.#move(this.#state, this.#choice.better);
    this.#move(this.#otherState, this.#otherChoice.better);
    return most - otherMost;
  }

  /** `normal`: scores as logarithms of chances, so that those of two states can be compared. */
  #look(state: ParseState, choice: Choice, normal: boolean): void {
    const relations = this.#relations;
    const shift = canShift(state);
    const left = canLeft(state);
    const right = canRight(state);
    choice.shift = shift ? 0 : -1;
    choice.shiftScore = shift ? 0 : impossible;
    choice.reduce = -1;
    choice.reduceScore = impossible;
    if (!right && !(left && shift)) {
      // nothing to choose: the first word is shifted, the last one left is the root
      if (!left) return;
      choice.reduce = 1 + this.#root;
      choice.reduceScore = 0;
      return;
    }
    const { scores } = this.#scores;
    const from = left ? 1 : relations + 1;
    const to = right ? 2 * relations : relations;
    this.#scores.score(state, shift ? 0 : from, to);
    // a second root is possible only where all words are read: `#move` says what becomes of the first
    scores[1 + this.#root] = impossible;
    if (shift) scores[1 + relations + this.#root] = impossible;
    if (shift) choice.shiftScore = scores[0]!;
    choice.reduce = this.#scores.best(from, to);
    choice.reduceScore = scores[choice.reduce]!;
    if (!normal) return;
    const highest = choice.most;
    const least = highest - farthest;
    let total = shift && choice.shiftScore > least ? odds[(highest - choice.shiftScore) >> sixteenthBits]! : 0;
    for (let m = from; m <= to; m++) {
      const score = scores[m]!;
      if (score > least) total += odds[(highest - score) >> sixteenthBits]!;
    }
    const whole = highest + Math.round(one * Math.log(total / 65536));
    choice.reduceScore -= whole;
    if (shift) choice.shiftScore -= whole;
  }

  #move(state: ParseState, move: number): void {
    if (move !== 1 + this.#root + this.#relations) applyMove(state, move, this.#relations);
    else this.#raiseRoot(state);
  }

  /** The top of the stack is the root after all: the word under it, which would have been, gets the relation to it that fits best. */
  #raiseRoot(state: ParseState): void {
    const relations = this.#relations;
    const { size } = state;
    const top = state.stack[--state.depth]!;
    state.next = top; // as if it had not been shifted yet
    const { scores } = this.#scores;
    this.#scores.score(state, 1, relations);
    let relation = -1;
    for (let r = 0; r < relations; r++)
      if (r !== this.#root && (relation < 0 || scores[1 + r]! > scores[1 + relation]!)) relation = r;
    applyMove(state, 1 + relation, relations);
    state.stack[state.depth++] = top;
    state.next = size;
  }
}
