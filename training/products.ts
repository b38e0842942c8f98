/** The products of matrices that a layer needs: forwards, and backwards for the slopes of its weights and of its input. */
import type { Matrix, Workspace } from './matrix.ts';
import type { Parameter } from './parameter.ts';

export class Products {
  readonly #workspace: Workspace;
  readonly #transposed: Matrix;

  /** `largest`: elements of the largest matrix that is transposed. */
  constructor(workspace: Workspace, largest: number) {
    this.#workspace = workspace;
    this.#transposed = workspace.matrix(1, largest);
  }

  /** Adds the product of the first `rows` rows of `a` with `b` to `c`. */
  apply(a: Matrix, b: Matrix, c: Matrix, rows: number): void {
    this.#workspace.multiply({
      a,
      aRow: a.columns,
      aStep: 1,
      b,
      bRow: b.columns,
      c,
      cRow: c.columns,
      rows,
      steps: a.columns,
      columns: b.columns,
    });
  }

  /** Adds the slopes of the weights between `input` and `slopes`. */
  weightsGradient(input: Matrix, slopes: Matrix, { gradient }: Parameter, steps: number): void {
    this.#workspace.multiply({
      a: input,
      aRow: 1,
      aStep: input.columns,
      b: slopes,
      bRow: slopes.columns,
      c: gradient,
      cRow: gradient.columns,
      rows: input.columns,
      steps,
      columns: slopes.columns,
    });
  }

  /** Adds the slopes of the input of `weights`. */
  applyTransposed(slopes: Matrix, weights: Matrix, result: Matrix, rows: number): void {
    const transposed = this.transpose(weights);
    this.#workspace.multiply({
      a: slopes,
      aRow: slopes.columns,
      aStep: 1,
      b: transposed,
      bRow: weights.rows,
      c: result,
      cRow: result.columns,
      rows,
      steps: slopes.columns,
      columns: weights.rows,
    });
  }

  /** The next call overwrites it. */
  transpose({ rows, columns, values }: Matrix): Matrix {
    const result = this.#transposed.values;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) result[c * rows + r] = values[r * columns + c]!;
    return this.#transposed;
  }
}

/** Adds the rows to `sum`. */
export function addRows({ values, columns }: Matrix, { values: sum }: Matrix, rows: number): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) sum[c]! += values[r * columns + c]!;
}
