/** What is learned: matrices with their gradients, the steps of Adam (Kingma and Ba 2015), and the averages that ship. */
import type { Matrix, Workspace } from './matrix.ts';
import type { Random } from './random.ts';

/** Learned numbers with what Adam keeps about them. */
export interface Parameter {
  readonly matrix: Matrix;
  readonly gradient: Matrix;
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Sum over the later part of training: the average is what ships. */
  readonly total: Float32Array;
  /** For tables of vectors: rows used since the last step. */
  readonly touched: Uint8Array | undefined;
}

/** Random values between `-spread` and `spread`; a `table` of vectors notes which rows a batch used. */
export function createParameter(
  workspace: Workspace,
  random: Random,
  rows: number,
  columns: number,
  spread: number,
  table: boolean,
): Parameter {
  const matrix = workspace.matrix(rows, columns);
  for (let i = 0; i < matrix.values.length; i++) matrix.values[i] = (random() * 2 - 1) * spread;
  const count = rows * columns;
  return {
    matrix,
    gradient: workspace.matrix(rows, columns),
    first: new Float32Array(count),
    second: new Float32Array(count),
    total: new Float32Array(count),
    touched: table ? new Uint8Array(rows) : undefined,
  };
}

/** Step number `step`, from 1; gradients are cleared. */
export function stepOfAdam(parameter: Parameter, rate: number, step: number): void {
  const { matrix, gradient, first, second, touched } = parameter;
  const correction = Math.sqrt(1 - 0.99 ** step) / (1 - 0.9 ** step);
  const values = matrix.values;
  const slopes = gradient.values;
  const { columns, rows } = matrix;
  for (let r = 0; r < rows; r++) {
    if (touched !== undefined) {
      if (touched[r] === 0) continue;
      touched[r] = 0;
    }
    for (let i = r * columns; i < (r + 1) * columns; i++) {
      const slope = slopes[i]!;
      slopes[i] = 0;
      const a = (first[i] = 0.9 * first[i]! + 0.1 * slope);
      const b = (second[i] = 0.99 * second[i]! + 0.01 * slope * slope);
      values[i]! -= (rate * correction * a) / (Math.sqrt(b) + 1e-6);
    }
  }
}

/** Adds the present values to the sum that is averaged. */
export function addToTotal({ matrix, total }: Parameter): void {
  for (let i = 0; i < total.length; i++) total[i]! += matrix.values[i]!;
}

/** The average of so many sums, or the present values where there is none. */
export function averageOf({ matrix, total }: Parameter, count: number): Float32Array {
  return count === 0 ? matrix.values : total.map((value) => value / count);
}

/** Adds a row of the table to `target`. */
export function addToRow({ matrix }: Parameter, row: number, target: Float32Array, at: number, width: number): void {
  const base = row * matrix.columns;
  for (let k = 0; k < width; k++) target[at + k]! += matrix.values[base + k]!;
}

/** Adds slopes to the gradient of a row. */
export function addRow(
  { gradient, touched }: Parameter,
  row: number,
  slopes: Float32Array,
  at: number,
  width: number,
): void {
  const base = row * gradient.columns;
  if (touched !== undefined) touched[row] = 1;
  for (let k = 0; k < width; k++) gradient.values[base + k]! += slopes[at + k]!;
}
