/** Trains the network that finds names (`src/analysis/language/names/nameTagger.ts` is how it runs). */
import { nameLabels } from '../src/analysis/language/names/nameLabels.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { createWorkspace, type Matrix, sixteens } from './matrix.ts';
import { type Section, wholeNumbers } from './modelFile.ts';
import { frequentFeatures, type LeastCounts, type NameExample, type NameInputs, readInputs } from './nameInputs.ts';
import { addRow, addToRow, addToTotal, averageOf, createParameter, type Parameter, stepOfAdam } from './parameter.ts';
import { addRows, Products } from './products.ts';
import { randomFrom, type Random, shuffled } from './random.ts';
import { WindowLayers } from './windowLayers.ts';

export const nameSettings = {
  passes: 7,
  batch: 16,
  rate: 0.002,
  inputDropout: 0.3,
  layerDropout: 0.4,
  /** Of every number in the layers that is not zero. */
  cost: 0,
  /** How often a name is hidden behind its form, so that its surroundings must tell. */
  hidden: 0.35,
  /** How often another word is. */
  hiddenOthers: 0.06,
  least: { word: 14, affix: 24, other: 6 } satisfies LeastCounts,
  seed: 20220211,
};
export type NameSettings = typeof nameSettings;

const widths = { sum: 64, layer: 64, layers: 3 };
const longest = 200;

export function trainNameNetwork(
  examples: readonly NameExample[],
  vocabulary: Vocabulary,
  settings: NameSettings = nameSettings,
  afterPass: (pass: number, loss: number, sections: () => Section[]) => void = () => undefined,
): Section[] {
  const features = frequentFeatures(examples, settings.least);
  const prepared = examples
    .filter(({ labels }) => labels.length <= longest)
    .map((example) => readInputs(example, features, vocabulary));
  const network = new NameNetwork(features.size, vocabulary, settings);
  const batches = Math.ceil(prepared.length / settings.batch);
  for (let pass = 0; pass < settings.passes; pass++) {
    const order = shuffled(prepared, network.random);
    let loss = 0;
    for (let b = 0; b < batches; b++) {
      const done = (pass + b / batches) / settings.passes;
      loss += network.learn(order.slice(b * settings.batch, (b + 1) * settings.batch));
      network.update(
        settings.rate * Math.min(1, 0.03 + (1 - done) * 1.3) * Math.min(1, (pass * batches + b + 1) / 300),
      );
      if (done > 0.6 && b % 10 === 0) network.addToAverage();
    }
    afterPass(pass, loss / prepared.length, () => network.sections([...features.keys()]));
  }
  return network.sections([...features.keys()]);
}

class NameNetwork {
  readonly random: Random;
  readonly #settings: NameSettings;
  readonly #vocabulary: Vocabulary;
  readonly #inputs: number;
  readonly #labels = sixteens(nameLabels.length);
  readonly #parameters: Readonly<Record<string, Parameter>>;
  readonly #products: Products;
  readonly #layers: WindowLayers;
  readonly #xMasks: Float32Array;
  readonly #masks: Float32Array;
  readonly #scores: Matrix;
  readonly #padding: Uint8Array;
  #step = 0;
  #averaged = 0;

  constructor(features: number, vocabulary: Vocabulary, settings: NameSettings) {
    this.random = randomFrom(settings.seed);
    this.#settings = settings;
    this.#vocabulary = vocabulary;
    this.#inputs = sixteens(2 * vocabulary.dimensions + widths.sum);
    const workspace = createWorkspace(160);
    const { layer, layers } = widths;
    const parameter = (rows: number, columns: number, spread: number, table = false): Parameter =>
      createParameter(workspace, this.random, rows, columns, spread, table);
    const parameters: Record<string, Parameter> = {
      feature: parameter(features, widths.sum, 0.05, true),
      output: parameter(layer, this.#labels, Math.sqrt(3 / layer)),
      outputBias: parameter(1, this.#labels, 0),
    };
    for (let l = 1; l <= layers; l++) {
      const from = l === 1 ? this.#inputs : layer;
      parameters[`layer${l}`] = parameter(3 * from, layer, Math.sqrt((l === 1 ? 3 : 1.5) / (3 * from)));
      parameters[`bias${l}`] = parameter(1, layer, 0);
    }
    this.#parameters = parameters;
    const rows = settings.batch * (longest + 1) + 2;
    this.#products = new Products(workspace, 3 * this.#inputs * layer);
    const sizes = { rows, inputs: this.#inputs, layer, layers };
    this.#layers = new WindowLayers(workspace, this.#products, parameters, sizes, settings.cost);
    this.#scores = workspace.matrix(rows, this.#labels);
    this.#masks = new Float32Array(rows * layer);
    this.#xMasks = new Float32Array(rows * this.#inputs);
    this.#padding = new Uint8Array(rows);
  }

  /** Puts the gradients of one batch into the parameters; returns the loss. */
  learn(examples: readonly NameInputs[]): number {
    const firsts: number[] = [];
    let rows = 1;
    for (const { size } of examples) {
      firsts.push(rows);
      rows += size + 1;
    }
    rows += 1;
    this.#layers.begin(rows);
    this.#scores.values.fill(0, 0, rows * this.#labels);
    this.#padding.fill(1, 0, rows);
    const used = examples.map((example, e) => this.#fill(example, firsts[e]!));
    this.#forward(rows);
    let loss = 0;
    examples.forEach((example, e) => (loss += this.#softmax(example, firsts[e]!)));
    this.#backward(rows);
    examples.forEach(({ size }, e) => this.#scatter(size, firsts[e]!, used[e]!));
    return loss;
  }

  /** Fills the inputs; returns the rows of the table that were added up for each word. */
  #fill(example: NameInputs, first: number): Int32Array[][] {
    const { hidden, hiddenOthers, inputDropout } = this.#settings;
    const { random } = this;
    const isHidden = new Uint8Array(example.size);
    for (let i = 0; i < example.size; i++) if (random() < hiddenOthers) isHidden[i] = 1;
    for (const words of example.names) if (random() < hidden) for (const i of words) isHidden[i] = 1;
    const { vectors, dimensions } = this.#vocabulary;
    const x = this.#layers.x.values;
    const feature = this.#parameters['feature']!;
    const used: Int32Array[][] = [];
    const keep = 1 / (1 - inputDropout);
    for (let i = 0; i < example.size; i++) {
      this.#padding[first + i] = 0;
      const base = (first + i) * this.#inputs;
      const copy = (index: number, at: number): void => {
        if (index >= 0) for (let k = 0; k < dimensions; k++) x[at + k] = vectors[index * dimensions + k]! / 64;
      };
      if (isHidden[i] === 0) copy(example.own[i]!, base);
      copy(example.head[i]!, base + dimensions);
      const rows = [isHidden[i] === 1 ? example.form[i]! : example.fixed[i]!, example.placed[i]!];
      used.push(rows);
      for (const list of rows) for (const row of list) addToRow(feature, row, x, base + 2 * dimensions, widths.sum);
      for (let k = base; k < base + this.#inputs; k++) {
        const mask = random() < inputDropout ? 0 : keep;
        this.#xMasks[k] = mask;
        x[k]! *= mask;
      }
    }
    return used;
  }

  #forward(rows: number): void {
    this.#layers.forward(rows, this.#padding);
    const last = this.#layers.outputs.at(-1)!;
    const { layerDropout } = this.#settings;
    for (let i = 0; i < rows * last.columns; i++) {
      const mask = this.random() < layerDropout ? 0 : 1 / (1 - layerDropout);
      this.#masks[i] = mask;
      last.values[i]! *= mask;
    }
    const { output, outputBias } = this.#parameters;
    const scores = this.#scores.values;
    for (let r = 0; r < rows; r++) scores.set(outputBias!.matrix.values, r * this.#labels);
    this.#products.apply(last, output!.matrix, this.#scores, rows);
    for (let r = 0; r < rows; r++) if (this.#padding[r] === 1) scores.fill(0, r * this.#labels, (r + 1) * this.#labels);
  }

  /** Replaces scores by the slopes of the loss; returns the loss. */
  #softmax({ size, labels, weight }: NameInputs, first: number): number {
    const scores = this.#scores.values;
    const count = nameLabels.length;
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const base = (first + i) * this.#labels;
      let highest = -Infinity;
      for (let c = 0; c < count; c++) highest = Math.max(highest, scores[base + c]!);
      const gold = scores[base + labels[i]!]! - highest;
      let total = 0;
      for (let c = 0; c < count; c++) total += scores[base + c] = Math.exp(scores[base + c]! - highest);
      for (let c = 0; c < count; c++) scores[base + c]! *= weight / total;
      scores[base + labels[i]!]! -= weight;
      scores.fill(0, base + count, base + this.#labels);
      loss += Math.log(total) - gold;
    }
    return loss;
  }

  #backward(rows: number): void {
    const { output, outputBias } = this.#parameters;
    const lastSlopes = this.#layers.slopes.at(-1)!;
    this.#products.weightsGradient(this.#layers.outputs.at(-1)!, this.#scores, output!, rows);
    addRows(this.#scores, outputBias!.gradient, rows);
    this.#products.applyTransposed(this.#scores, output!.matrix, lastSlopes, rows);
    for (let i = 0; i < rows * lastSlopes.columns; i++) lastSlopes.values[i]! *= this.#masks[i]!;
    this.#layers.backward(rows);
  }

  #scatter(size: number, first: number, used: readonly (readonly Int32Array[])[]): void {
    const feature = this.#parameters['feature']!;
    const slopes = this.#layers.xSlopes.values;
    const from = 2 * this.#vocabulary.dimensions;
    for (let i = 0; i < size; i++) {
      const base = (first + i) * this.#inputs;
      for (let k = base + from; k < base + this.#inputs; k++) slopes[k]! *= this.#xMasks[k]!;
      for (const list of used[i]!) for (const row of list) addRow(feature, row, slopes, base + from, widths.sum);
    }
  }

  /** One step of Adam; gradients are cleared. */
  update(rate: number): void {
    this.#step += 1;
    for (const parameter of Object.values(this.#parameters)) stepOfAdam(parameter, rate, this.#step);
  }

  addToAverage(): void {
    this.#averaged += 1;
    for (const parameter of Object.values(this.#parameters)) addToTotal(parameter);
  }

  sections(featureNames: readonly string[]): Section[] {
    const numbers = (name: string, type: 'int8' | 'int16', scale: number): Section =>
      wholeNumbers(name, type, averageOf(this.#parameters[name]!, this.#averaged), scale);
    const layers = Array.from({ length: widths.layers }, (_, l) => [`layer${l + 1}`, `bias${l + 1}`]).flat();
    return [
      { name: 'labels', type: 'text', text: nameLabels.join('\n') },
      { name: 'widths', type: 'int32', numbers: [this.#inputs, widths.sum, widths.layer, widths.layers] },
      { name: 'featureNames', type: 'text', text: featureNames.join('\n') },
      numbers('feature', 'int8', 64),
      ...[...layers, 'output', 'outputBias'].map((name) => numbers(name, 'int16', 1024)),
    ];
  }
}
