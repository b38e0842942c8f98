/** Learning the parser's moves: each sentence is parsed with what is known so far, and at each state the oracle tells the right moves. */
import {
  applyMove,
  canLeft,
  canRight,
  canShift,
  createState,
  isFinished,
  lookAt,
  numberLimit,
  type ParseState,
  resetState,
  seenNumbers,
  seenWords,
} from '../src/analysis/language/transitions.ts';
import { type Example, longest } from './grammarExamples.ts';
import { type Network, widths } from './network.ts';
import { moveCosts } from './oracle.ts';
import { addRow } from './parameter.ts';

export interface MoveSettings {
  readonly stateDropout: number;
  /** Of every number inside the network that is not zero. */
  readonly cost: number;
}

export class MoveTrainer {
  readonly #network: Network;
  readonly #relations: number;
  readonly #settings: MoveSettings;
  readonly #state: ParseState = createState(longest);
  readonly #costs = new Float64Array(3);
  /** For each state of the batch the rows of the words looked at (-1 nothing) and the numbers. */
  readonly #seenRows: Int32Array;
  readonly #seenNumbers: Int32Array;
  readonly #stateMasks: Float32Array;

  constructor(network: Network, relations: number, settings: MoveSettings) {
    this.#network = network;
    this.#relations = relations;
    this.#settings = settings;
    this.#seenRows = new Int32Array(network.states.rows * seenWords);
    this.#seenNumbers = new Int32Array(network.states.rows * seenNumbers);
    this.#stateMasks = new Float32Array(network.states.values.length);
  }

  /** Parses the sentence with what is known so far, learning at each state; returns the number of states so far, and the loss. */
  learn(example: Example, first: number, from: number, explore: boolean): [states: number, loss: number] {
    const network = this.#network;
    const relations = this.#relations;
    const { state: width } = widths;
    const { numbers, nothing, stateBias } = network.parameters;
    const state = this.#state;
    const { tree } = example;
    const places = network.places.values;
    const placeColumns = network.places.columns;
    const { stateDropout } = this.#settings;
    const keep = 1 / (1 - stateDropout);
    const words = new Int32Array(seenWords);
    const small = new Int32Array(seenNumbers);
    let index = from;
    let loss = 0;
    resetState(state, example.size);
    while (!isFinished(state)) {
      lookAt(state, words, small);
      const base = index * width;
      const values = network.states.values;
      values.set(stateBias!.matrix.values, base);
      for (let p = 0; p < seenWords; p++) {
        const row = words[p]! > example.size ? -1 : first + words[p]!;
        this.#seenRows[index * seenWords + p] = row;
        const source = row < 0 ? nothing!.matrix.values : places;
        const at = (row < 0 ? 0 : row * placeColumns) + p * width;
        for (let k = 0; k < width; k++) values[base + k]! += source[at + k]!;
      }
      for (let q = 0; q < seenNumbers; q++) {
        const row = q * numberLimit + small[q]!;
        this.#seenNumbers[index * seenNumbers + q] = row;
        const at = row * width;
        for (let k = 0; k < width; k++) values[base + k]! += numbers!.matrix.values[at + k]!;
      }
      for (let k = base; k < base + width; k++) {
        const mask = values[k]! <= 0 || (stateDropout > 0 && network.random() < stateDropout) ? 0 : keep;
        this.#stateMasks[k] = mask;
        values[k]! *= mask;
      }
      network.scoreMoves(index);
      moveCosts(state, tree, this.#costs);
      const [move, cost] = this.#learnState(example, index, relations, explore);
      loss += cost;
      applyMove(state, move, relations);
      index += 1;
    }
    return [index, loss];
  }

  /** Turns the scores of a state into slopes; returns the move to make, and the loss. */
  #learnState(example: Example, index: number, relations: number, explore: boolean): [move: number, loss: number] {
    const network = this.#network;
    const state = this.#state;
    const scores = network.moveScores.values;
    const base = index * network.moveScores.columns;
    const costs = this.#costs;
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    const top = state.depth > 0 ? state.stack[state.depth - 1]! : 0;
    const relation = example.tree.relations[top]!;
    const rights = [
      costs[0] === least ? 0 : -1,
      costs[1] === least ? 1 + relation : -1,
      costs[2] === least ? 1 + relations + relation : -1,
    ];
    const ends = [1, 1 + relations, 1 + 2 * relations];
    const possible = [canShift(state), canLeft(state), canRight(state)];
    let best = -1;
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (possible[kind] && (best < 0 || scores[base + move]! > scores[base + best]!)) best = move;
      }
    }
    const highest = scores[base + best]!;
    let total = 0;
    let good = 0;
    let bestRight = -1;
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (!possible[kind]) continue;
        const weight = Math.exp(scores[base + move]! - highest);
        total += weight;
        if (move === rights[kind]) {
          good += weight;
          if (bestRight < 0 || scores[base + move]! > scores[base + bestRight]!) bestRight = move;
        }
      }
    }
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (!possible[kind]) {
          scores[base + move] = 0;
          continue;
        }
        const weight = Math.exp(scores[base + move]! - highest);
        scores[base + move] = weight / total - (move === rights[kind] ? weight / Math.max(good, 1e-30) : 0);
      }
    }
    scores.fill(0, base + 1 + 2 * relations, base + network.moveScores.columns);
    const loss = Math.log(total) - Math.log(Math.max(good, 1e-30));
    return [explore && network.random() < 0.8 ? best : bestRight, loss];
  }

  /** Slopes of states to the places and numbers they are sums of. */
  scatter(count: number): void {
    const network = this.#network;
    const { state: width } = widths;
    const { numbers, nothing, stateBias } = network.parameters;
    const { cost } = this.#settings;
    const slopes = network.statesGradient.values;
    const places = network.placesGradient.values;
    const placeColumns = network.placesGradient.columns;
    for (let index = 0; index < count; index++) {
      const base = index * width;
      for (let k = 0; k < width; k++) {
        slopes[base + k] = (slopes[base + k]! + cost) * this.#stateMasks[base + k]!; // the mask is 0 where the number is
        stateBias!.gradient.values[k]! += slopes[base + k]!;
      }
      for (let p = 0; p < seenWords; p++) {
        const row = this.#seenRows[index * seenWords + p]!;
        const target = row < 0 ? nothing!.gradient.values : places;
        const at = (row < 0 ? 0 : row * placeColumns) + p * width;
        for (let k = 0; k < width; k++) target[at + k]! += slopes[base + k]!;
      }
      for (let q = 0; q < seenNumbers; q++)
        addRow(numbers!, this.#seenNumbers[index * seenNumbers + q]!, slopes, base, width);
    }
  }
}
