/**
 * Layers over a row and its two neighbours, as they are trained; both networks have them between their words and their scores:
 *
 *     layer 1 = max(0, three neighbouring rows · weights)
 *     layer n = layer n-1 + max(0, three neighbours of layer n-1 · weights)
 *
 * Every number that is not zero costs a little, so that most become zero: what is zero costs nothing where the network runs
 * (`gather` in `src/analysis/language/network/kernel.ts`), and a network that must be sparing learns no worse.
 *
 * The rows of a batch are words, with a row of padding before, between and behind sentences, which stays zero.
 */
import type { Matrix, Workspace } from './matrix.ts';
import type { Parameter } from './parameter.ts';
import { addRows, type Products } from './products.ts';

export class WindowLayers {
  /** Rows of inputs: filled by the owner. */
  readonly x: Matrix;
  /** After `backward`, their slopes. */
  readonly xSlopes: Matrix;
  readonly outputs: readonly Matrix[];
  /** Slopes of the outputs; the owner fills the last before `backward`. */
  readonly slopes: readonly Matrix[];
  /** What each layer added to the one before. */
  readonly #raised: readonly Matrix[];
  readonly #back: Matrix;
  readonly #cost: number;
  readonly #workspace: Workspace;
  readonly #products: Products;
  /** `layer1`, `bias1` and so on: weights of three times the inputs, then of three times the layer. */
  readonly #parameters: Readonly<Record<string, Parameter>>;

  constructor(
    workspace: Workspace,
    products: Products,
    parameters: Readonly<Record<string, Parameter>>,
    size: { readonly rows: number; readonly inputs: number; readonly layer: number; readonly layers: number },
    cost: number,
  ) {
    this.#workspace = workspace;
    this.#products = products;
    this.#parameters = parameters;
    this.#cost = cost;
    const buffers = (): Matrix[] => Array.from({ length: size.layers }, () => workspace.matrix(size.rows, size.layer));
    this.x = workspace.matrix(size.rows, size.inputs);
    this.xSlopes = workspace.matrix(size.rows, size.inputs);
    this.outputs = buffers();
    this.#raised = buffers();
    this.slopes = buffers();
    this.#back = workspace.matrix(size.rows, size.layer);
  }

  /** Clears the buffers for a batch of so many rows, padding included. */
  begin(rows: number): void {
    for (const matrix of [this.x, this.xSlopes, ...this.outputs, ...this.#raised, ...this.slopes])
      matrix.values.fill(0, 0, rows * matrix.columns);
  }

  /** From `x` to the outputs. `padding[row]` is 1 where the row is between sentences. */
  forward(rows: number, padding: Uint8Array): void {
    this.outputs.forEach(({ values: output, columns: layer }, l) => {
      const input = this.#inputOf(l);
      const raised = this.#raised[l]!;
      const bias = this.#parameters[`bias${l + 1}`]!.matrix.values;
      for (let r = 0; r < rows; r++) raised.values.set(bias, r * layer);
      this.#workspace.multiply({
        a: input,
        aRow: input.columns,
        aStep: 1,
        b: this.#parameters[`layer${l + 1}`]!.matrix,
        bRow: layer,
        c: raised,
        cStart: layer,
        cRow: layer,
        rows: rows - 2,
        steps: 3 * input.columns,
        columns: layer,
      });
      for (let r = 0; r < rows; r++) {
        const base = r * layer;
        if (padding[r] === 1) {
          raised.values.fill(0, base, base + layer);
          continue;
        }
        for (let i = base; i < base + layer; i++) {
          const value = raised.values[i]! > 0 ? raised.values[i]! : 0;
          raised.values[i] = value;
          output[i] = l === 0 ? value : value + input.values[i]!;
        }
      }
    });
  }

  /** From the last layer's slopes to `xSlopes`; `reached` may add to the slopes of a layer (from 1) before they are handed down. */
  backward(rows: number, reached: (layer: number, slopes: Matrix) => void = () => undefined): void {
    for (let l = this.outputs.length - 1; l >= 0; l--) {
      const slopes = this.slopes[l]!;
      reached(l + 1, slopes);
      const layer = slopes.columns;
      const output = this.outputs[l]!.values;
      for (let i = 0; i < rows * layer; i++) if (output[i]! > 0) slopes.values[i]! += this.#cost;
      const input = this.#inputOf(l);
      const inputSlopes = l === 0 ? this.xSlopes : this.slopes[l - 1]!;
      const raised = this.#raised[l]!.values;
      const back = this.#back.values;
      for (let i = 0; i < rows * layer; i++) back[i] = raised[i]! > 0 ? slopes.values[i]! : 0;
      const weights = this.#parameters[`layer${l + 1}`]!;
      this.#workspace.multiply({
        a: input,
        aRow: 1,
        aStep: input.columns,
        b: this.#back,
        bStart: layer,
        bRow: layer,
        c: weights.gradient,
        cRow: layer,
        rows: 3 * input.columns,
        steps: rows - 2,
        columns: layer,
      });
      addRows(this.#back, this.#parameters[`bias${l + 1}`]!.gradient, rows);
      if (l > 0) for (let i = 0; i < rows * layer; i++) inputSlopes.values[i]! += slopes.values[i]!;
      this.#workspace.multiply({
        a: this.#back,
        aStart: layer,
        aRow: layer,
        aStep: 1,
        b: this.#products.transpose(weights.matrix),
        bRow: 3 * input.columns,
        c: inputSlopes,
        cRow: input.columns,
        rows: rows - 2,
        steps: layer,
        columns: 3 * input.columns,
      });
    }
  }

  #inputOf(l: number): Matrix {
    return l === 0 ? this.x : this.outputs[l - 1]!;
  }
}
