/**
 * The network that tags and parses, as it is trained (`src/analysis/language/grammar.ts` is how it runs):
 *
 *     a word   = its vector, a learned vector, vectors of its ending and its shape
 *     layers   over three neighbouring words (windowLayers.ts)
 *     tags     = layer 2 · weights
 *     a state of the parser = sum over the words it looks at of last layer · weights of that place, and of small numbers
 *     moves    = max(0, state) · weights
 */
import { numberLimit, seenNumbers, seenWords } from '../src/analysis/language/transitions.ts';
import { createWorkspace, type Matrix, sixteens, type Workspace } from './matrix.ts';
import { addToTotal, averageOf, createParameter, type Parameter, stepOfAdam } from './parameter.ts';
import { addRows, Products } from './products.ts';
import { randomFrom, type Random } from './random.ts';
import { WindowLayers } from './windowLayers.ts';

export interface NetworkSize {
  readonly fixed: number;
  readonly words: number;
  readonly affixes: number;
  readonly shapes: number;
  readonly tags: number;
  readonly moves: number;
}

export const widths = { word: 32, affix: 24, shape: 16, layer: 96, layers: 4, state: 128 };

export class Network {
  readonly size: NetworkSize;
  readonly inputs: number;
  readonly #workspace: Workspace;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly random: Random;
  // buffers of one batch
  readonly layers: WindowLayers;
  readonly tagScores: Matrix;
  readonly places: Matrix;
  readonly placesGradient: Matrix;
  readonly states: Matrix;
  readonly statesGradient: Matrix;
  readonly moveScores: Matrix;
  readonly #products: Products;
  readonly #masks: Float32Array;
  rows = 0;
  averaged = 0;
  #step = 0;

  /** `cost`: of a number in the layers that is not zero. */
  constructor(size: NetworkSize, seed: number, maximalRows: number, cost: number) {
    this.size = size;
    this.random = randomFrom(seed);
    this.inputs = sixteens(size.fixed + widths.word + widths.affix + widths.shape);
    const workspace = createWorkspace(400);
    this.#workspace = workspace;
    const { layer, state, layers } = widths;
    const parameter = (rows: number, columns: number, spread: number, table = false): Parameter =>
      createParameter(workspace, this.random, rows, columns, spread, table);
    const parameters: Record<string, Parameter> = {
      word: parameter(size.words, widths.word, 0.1, true),
      affix: parameter(size.affixes, widths.affix, 0.1, true),
      shape: parameter(size.shapes, widths.shape, 0.1, true),
      layer1: parameter(3 * this.inputs, layer, Math.sqrt(3 / (3 * this.inputs))),
      bias1: parameter(1, layer, 0),
      tags: parameter(layer, sixteens(size.tags), Math.sqrt(3 / layer)),
      tagBias: parameter(1, sixteens(size.tags), 0),
      places: parameter(layer, seenWords * state, Math.sqrt(3 / (layer * 5))),
      nothing: parameter(1, seenWords * state, 0.05),
      numbers: parameter(seenNumbers * numberLimit, state, 0.05, true),
      stateBias: parameter(1, state, 0),
      moves: parameter(state, sixteens(size.moves), Math.sqrt(3 / state)),
      moveBias: parameter(1, sixteens(size.moves), 0),
    };
    for (let l = 2; l <= layers; l++) {
      parameters[`layer${l}`] = parameter(3 * layer, layer, Math.sqrt(1.5 / (3 * layer)));
      parameters[`bias${l}`] = parameter(1, layer, 0);
    }
    this.parameters = parameters;
    this.#products = new Products(workspace, 3 * 1024 * 1024);
    const sizes = { rows: maximalRows, inputs: this.inputs, layer, layers };
    this.layers = new WindowLayers(workspace, this.#products, parameters, sizes, cost);
    const buffer = (columns: number, rows = maximalRows): Matrix => workspace.matrix(rows, columns);
    this.tagScores = buffer(sixteens(size.tags));
    this.places = buffer(seenWords * state);
    this.placesGradient = buffer(seenWords * state);
    this.states = buffer(state, 2 * maximalRows);
    this.statesGradient = buffer(state, 2 * maximalRows);
    this.moveScores = buffer(sixteens(size.moves), 2 * maximalRows);
    this.#masks = new Float32Array(maximalRows * Math.max(layer, this.inputs));
  }

  /** Clears the buffers for a batch of so many rows, padding rows included. */
  begin(rows: number): void {
    if (rows > this.layers.x.rows) throw new Error('the batch is too large');
    this.rows = rows;
    this.layers.begin(rows);
    for (const matrix of [this.tagScores, this.places, this.placesGradient])
      matrix.values.fill(0, 0, rows * matrix.columns);
    this.statesGradient.values.fill(0, 0, 2 * rows * this.statesGradient.columns);
    this.moveScores.values.fill(0, 0, 2 * rows * this.moveScores.columns);
  }

  /** From `x` to tag scores and places. `padding[row]` is 1 where the row is between sentences. */
  forward(padding: Uint8Array, dropout: number): void {
    const { rows } = this;
    this.layers.forward(rows, padding);
    const tagBias = this.parameters['tagBias']!.matrix.values;
    for (let r = 0; r < rows; r++) this.tagScores.values.set(tagBias, r * tagBias.length);
    const { outputs } = this.layers;
    this.#products.apply(outputs[1]!, this.parameters['tags']!.matrix, this.tagScores, rows);
    const last = outputs.at(-1)!;
    const count = rows * last.columns;
    if (dropout > 0) {
      const keep = 1 / (1 - dropout);
      for (let i = 0; i < count; i++) {
        const mask = this.random() < dropout ? 0 : keep;
        this.#masks[i] = mask;
        last.values[i]! *= mask;
      }
    } else this.#masks.fill(1, 0, count);
    this.#products.apply(last, this.parameters['places']!.matrix, this.places, rows);
  }

  /** Scores of one state: `states` row `index` must be filled. */
  scoreMoves(index: number): void {
    const { moves, moveBias } = this.parameters;
    const columns = moves!.matrix.columns;
    this.moveScores.values.set(moveBias!.matrix.values, index * columns);
    this.#workspace.multiply({
      a: this.states,
      aStart: index * widths.state,
      aRow: widths.state,
      aStep: 1,
      b: moves!.matrix,
      bRow: columns,
      c: this.moveScores,
      cStart: index * columns,
      cRow: columns,
      rows: 1,
      steps: widths.state,
      columns,
    });
  }

  /** With slopes in `moveScores` (of `count` states): their weights' gradients, and the slopes of the states. */
  backwardMoves(count: number): void {
    const { moves, moveBias } = this.parameters;
    this.#products.weightsGradient(this.states, this.moveScores, moves!, count);
    addRows(this.moveScores, moveBias!.gradient, count);
    this.#products.applyTransposed(this.moveScores, moves!.matrix, this.statesGradient, count);
  }

  /** With slopes in `placesGradient` and `tagScores`: everything down to the slopes of the inputs, which it returns. */
  backward(): Float32Array {
    const { rows } = this;
    const { outputs, slopes, xSlopes } = this.layers;
    const { places, tags, tagBias } = this.parameters;
    const lastSlopes = slopes.at(-1)!;
    this.#products.weightsGradient(outputs.at(-1)!, this.placesGradient, places!, rows);
    this.#products.applyTransposed(this.placesGradient, places!.matrix, lastSlopes, rows);
    for (let i = 0; i < rows * lastSlopes.columns; i++) lastSlopes.values[i]! *= this.#masks[i]!;
    this.layers.backward(rows, (layer, slopesOfLayer) => {
      if (layer !== 2) return;
      this.#products.weightsGradient(outputs[1]!, this.tagScores, tags!, rows);
      addRows(this.tagScores, tagBias!.gradient, rows);
      this.#products.applyTransposed(this.tagScores, tags!.matrix, slopesOfLayer, rows);
    });
    return xSlopes.values;
  }

  /** One step of Adam; gradients are cleared. */
  update(rate: number): void {
    this.#step += 1;
    for (const parameter of Object.values(this.parameters)) stepOfAdam(parameter, rate, this.#step);
  }

  /** Adds the present values to the average. */
  addToAverage(): void {
    this.averaged += 1;
    for (const parameter of Object.values(this.parameters)) addToTotal(parameter);
  }

  /** The average, or the present values before there is one. */
  valuesOf(name: string): Float32Array {
    return averageOf(this.parameters[name]!, this.averaged);
  }
}
