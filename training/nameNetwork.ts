/** Trains the network that finds names (`src/analysis/language/names/nameTagger.ts` is how it runs). */
import { casingOf } from '../src/analysis/language/casing.ts';
import { fixedFeatures, formFeatures, placedFeatures } from '../src/analysis/language/names/nameFeatures.ts';
import { nameLabels, type TaggedWords } from '../src/analysis/language/names/nameLabels.ts';
import { isOrganisationHead, isPlaceHead } from '../src/analysis/language/names/wordLists.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { featuresOf } from '../src/analysis/language/wordFeatures.ts';
import { createWorkspace, type Matrix, type Workspace } from './matrix.ts';
import type { Section } from './modelFile.ts';
import { randomFrom, type Random, shuffled } from './random.ts';

export interface NameExample {
  readonly sentence: TaggedWords;
  /** Numbers of `nameLabels`. */
  readonly labels: Int32Array;
  /** How much the sentence counts. */
  readonly weight: number;
}

export const nameSettings = {
  passes: 7,
  batch: 16,
  rate: 0.002,
  inputDropout: 0.3,
  layerDropout: 0.4,
  /** How often a name is hidden behind its form, so that its surroundings must tell. */
  hidden: 0.35,
  /** How often another word is. */
  hiddenOthers: 0.06,
  /** How often a feature must be seen to get a vector. */
  least: { word: 14, affix: 24, other: 6 },
  seed: 20220202,
};
export type NameSettings = typeof nameSettings;

const widths = { sum: 64, layer: 64, layers: 3 };
const longest = 200;
const sixteens = (count: number): number => Math.ceil(count / 16) * 16;

/** Learned numbers with what Adam keeps about them. */
interface Parameter {
  readonly matrix: Matrix;
  readonly gradient: Matrix;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly total: Float32Array;
  /** For the table of features: rows used since the last step. */
  readonly touched: Uint8Array | undefined;
}

/** A sentence as numbers. */
interface Prepared {
  readonly size: number;
  readonly own: Int32Array;
  readonly head: Int32Array;
  /** Rows of the table: what belongs to the word, to its form alone, to its place. */
  readonly fixed: readonly Int32Array[];
  readonly form: readonly Int32Array[];
  readonly placed: readonly Int32Array[];
  /** For each name its words that can be hidden. */
  readonly names: readonly (readonly number[])[];
  readonly labels: Int32Array;
  readonly weight: number;
}

export function trainNameNetwork(
  examples: readonly NameExample[],
  vocabulary: Vocabulary,
  settings: NameSettings = nameSettings,
  afterPass: (pass: number, loss: number, sections: () => Section[]) => void = () => undefined,
): Section[] {
  const features = frequentFeatures(examples, settings.least);
  const prepared = examples
    .filter(({ labels }) => labels.length <= longest)
    .map((example) => prepare(example, features, vocabulary));
  const network = new TrainedNetwork(features.size, vocabulary, settings);
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

function frequentFeatures(examples: readonly NameExample[], least: NameSettings['least']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of examples) {
    const casing = casingOf(sentence.words);
    sentence.words.forEach((word, i) => {
      for (const feature of [
        ...fixedFeatures(word, casing),
        ...placedFeatures(sentence.tags[i]!, sentence.relations[i]!, i),
      ])
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    });
  }
  const leastOf = (name: string): number =>
    name.startsWith('w ') ? least.word : name.startsWith('a ') ? least.affix : least.other;
  const frequent = [...counts]
    .filter(([name, count]) => !name.includes('\n') && count >= leastOf(name))
    .map(([name]) => name)
    .sort();
  return new Map(frequent.map((name, index) => [name, index]));
}

function prepare(
  { sentence, labels, weight }: NameExample,
  features: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Prepared {
  const { words, tags, heads, relations } = sentence;
  const casing = casingOf(words);
  const rows = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.flatMap((name) => features.get(name) ?? []));
  const own = Int32Array.from(words, (word) => vocabulary.nearestIndexOf(featuresOf(word).key) ?? -1);
  const names: number[][] = [];
  words.forEach((word, i) => {
    const label = labels[i]!;
    if (label === 0) return;
    if ((label - 1) % 4 === 0 || (label - 1) % 4 === 3) names.push([]);
    // the words that tell a body or place by themselves stay: "Tarvan Police", "Orrin Street"
    if (/^\p{Lu}/u.test(word) && !isOrganisationHead.has(word) && !isPlaceHead.has(word)) names.at(-1)?.push(i);
  });
  return {
    size: words.length,
    own,
    head: Int32Array.from(words, (_, i) => (heads[i]! < 0 ? -1 : own[heads[i]!]!)),
    fixed: words.map((word) => rows(fixedFeatures(word, casing))),
    form: words.map((word) => rows(formFeatures(word, casing))),
    placed: words.map((_, i) => rows(placedFeatures(tags[i]!, relations[i]!, i))),
    names,
    labels,
    weight,
  };
}

class TrainedNetwork {
  readonly random: Random;
  readonly #settings: NameSettings;
  readonly #vocabulary: Vocabulary;
  readonly #workspace: Workspace;
  readonly #inputs: number;
  readonly #labels = sixteens(nameLabels.length);
  readonly #parameters: Readonly<Record<string, Parameter>>;
  readonly #x: Matrix;
  readonly #xSlopes: Matrix;
  readonly #xMasks: Float32Array;
  readonly #outputs: Matrix[];
  readonly #raised: Matrix[];
  readonly #slopes: Matrix[];
  readonly #masks: Float32Array;
  readonly #back: Matrix;
  readonly #scores: Matrix;
  readonly #transposed: Matrix;
  readonly #padding: Uint8Array;
  #step = 0;
  #averaged = 0;

  constructor(features: number, vocabulary: Vocabulary, settings: NameSettings) {
    this.random = randomFrom(settings.seed);
    this.#settings = settings;
    this.#vocabulary = vocabulary;
    this.#inputs = sixteens(2 * vocabulary.dimensions + widths.sum);
    const workspace = createWorkspace(160);
    this.#workspace = workspace;
    const { layer, layers } = widths;
    const parameter = (rows: number, columns: number, spread: number, table = false): Parameter => {
      const matrix = workspace.matrix(rows, columns);
      for (let i = 0; i < matrix.values.length; i++) matrix.values[i] = (this.random() * 2 - 1) * spread;
      const numbers = (): Float32Array => new Float32Array(rows * columns);
      const gradient = workspace.matrix(rows, columns);
      const touched = table ? new Uint8Array(rows) : undefined;
      return { matrix, gradient, first: numbers(), second: numbers(), total: numbers(), touched };
    };
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
    const buffer = (columns: number): Matrix => workspace.matrix(rows, columns);
    this.#x = buffer(this.#inputs);
    this.#xSlopes = buffer(this.#inputs);
    this.#outputs = Array.from({ length: layers }, () => buffer(layer));
    this.#raised = Array.from({ length: layers }, () => buffer(layer));
    this.#slopes = Array.from({ length: layers }, () => buffer(layer));
    this.#back = buffer(layer);
    this.#scores = buffer(this.#labels);
    this.#transposed = workspace.matrix(1, 3 * this.#inputs * layer);
    this.#masks = new Float32Array(rows * layer);
    this.#xMasks = new Float32Array(rows * this.#inputs);
    this.#padding = new Uint8Array(rows);
  }

  /** Puts the gradients of one batch into the parameters; returns the loss. */
  learn(examples: readonly Prepared[]): number {
    const firsts: number[] = [];
    let rows = 1;
    for (const { size } of examples) {
      firsts.push(rows);
      rows += size + 1;
    }
    rows += 1;
    for (const matrix of [this.#x, this.#xSlopes, this.#scores, ...this.#outputs, ...this.#raised, ...this.#slopes])
      matrix.values.fill(0, 0, rows * matrix.columns);
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
  #fill(example: Prepared, first: number): Int32Array[][] {
    const { hidden, hiddenOthers, inputDropout } = this.#settings;
    const { random } = this;
    const isHidden = new Uint8Array(example.size);
    for (let i = 0; i < example.size; i++) if (random() < hiddenOthers) isHidden[i] = 1;
    for (const words of example.names) if (random() < hidden) for (const i of words) isHidden[i] = 1;
    const { vectors, dimensions } = this.#vocabulary;
    const x = this.#x.values;
    const table = this.#parameters['feature']!.matrix.values;
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
      for (const list of rows)
        for (const row of list)
          for (let k = 0; k < widths.sum; k++) x[base + 2 * dimensions + k]! += table[row * widths.sum + k]!;
      for (let k = base; k < base + this.#inputs; k++) {
        const mask = random() < inputDropout ? 0 : keep;
        this.#xMasks[k] = mask;
        x[k]! *= mask;
      }
    }
    return used;
  }

  #forward(rows: number): void {
    const { layer, layers } = widths;
    for (let l = 1; l <= layers; l++) {
      const input = l === 1 ? this.#x : this.#outputs[l - 2]!;
      const raised = this.#raised[l - 1]!;
      const bias = this.#parameters[`bias${l}`]!.matrix.values;
      for (let r = 0; r < rows; r++) raised.values.set(bias, r * layer);
      this.#workspace.multiply({
        a: input,
        aRow: input.columns,
        aStep: 1,
        b: this.#parameters[`layer${l}`]!.matrix,
        bRow: layer,
        c: raised,
        cStart: layer,
        cRow: layer,
        rows: rows - 2,
        steps: 3 * input.columns,
        columns: layer,
      });
      const output = this.#outputs[l - 1]!.values;
      for (let r = 0; r < rows; r++) {
        const base = r * layer;
        if (this.#padding[r] === 1) {
          raised.values.fill(0, base, base + layer);
          continue;
        }
        for (let i = base; i < base + layer; i++) {
          const value = raised.values[i]! > 0 ? raised.values[i]! : 0;
          raised.values[i] = value;
          output[i] = l === 1 ? value : value + input.values[i]!;
        }
      }
    }
    const last = this.#outputs[layers - 1]!;
    const { layerDropout } = this.#settings;
    for (let i = 0; i < rows * layer; i++) {
      const mask = this.random() < layerDropout ? 0 : 1 / (1 - layerDropout);
      this.#masks[i] = mask;
      last.values[i]! *= mask;
    }
    const bias = this.#parameters['outputBias']!.matrix.values;
    for (let r = 0; r < rows; r++) this.#scores.values.set(bias, r * this.#labels);
    this.#workspace.multiply({
      a: last,
      aRow: layer,
      aStep: 1,
      b: this.#parameters['output']!.matrix,
      bRow: this.#labels,
      c: this.#scores,
      cRow: this.#labels,
      rows,
      steps: layer,
      columns: this.#labels,
    });
    for (let r = 0; r < rows; r++)
      if (this.#padding[r] === 1) this.#scores.values.fill(0, r * this.#labels, (r + 1) * this.#labels);
  }

  /** Replaces scores by the slopes of the loss; returns the loss. */
  #softmax({ size, labels, weight }: Prepared, first: number): number {
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
    const { layer, layers } = widths;
    const last = this.#outputs[layers - 1]!;
    const { output, outputBias } = this.#parameters;
    this.#addProduct(last, this.#scores, output!, rows);
    addRows(this.#scores, outputBias!.gradient, rows);
    this.#workspace.multiply({
      a: this.#scores,
      aRow: this.#labels,
      aStep: 1,
      b: this.#transpose(output!.matrix),
      bRow: layer,
      c: this.#slopes[layers - 1]!,
      cRow: layer,
      rows,
      steps: this.#labels,
      columns: layer,
    });
    const lastSlopes = this.#slopes[layers - 1]!.values;
    for (let i = 0; i < rows * layer; i++) lastSlopes[i]! *= this.#masks[i]!;
    for (let l = layers; l >= 1; l--) {
      const slopes = this.#slopes[l - 1]!.values;
      const input = l === 1 ? this.#x : this.#outputs[l - 2]!;
      const inputSlopes = l === 1 ? this.#xSlopes : this.#slopes[l - 2]!;
      const raised = this.#raised[l - 1]!.values;
      const back = this.#back.values;
      for (let i = 0; i < rows * layer; i++) back[i] = raised[i]! > 0 ? slopes[i]! : 0;
      const weights = this.#parameters[`layer${l}`]!;
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
      addRows(this.#back, this.#parameters[`bias${l}`]!.gradient, rows);
      if (l > 1) for (let i = 0; i < rows * layer; i++) inputSlopes.values[i]! += slopes[i]!;
      this.#workspace.multiply({
        a: this.#back,
        aStart: layer,
        aRow: layer,
        aStep: 1,
        b: this.#transpose(weights.matrix),
        bRow: 3 * input.columns,
        c: inputSlopes,
        cRow: input.columns,
        rows: rows - 2,
        steps: layer,
        columns: 3 * input.columns,
      });
    }
  }

  #scatter(size: number, first: number, used: readonly (readonly Int32Array[])[]): void {
    const { gradient, touched } = this.#parameters['feature']!;
    const slopes = this.#xSlopes.values;
    const from = 2 * this.#vocabulary.dimensions;
    for (let i = 0; i < size; i++) {
      const base = (first + i) * this.#inputs;
      for (let k = base + from; k < base + this.#inputs; k++) slopes[k]! *= this.#xMasks[k]!;
      for (const list of used[i]!) {
        for (const row of list) {
          touched![row] = 1;
          for (let k = 0; k < widths.sum; k++) gradient.values[row * widths.sum + k]! += slopes[base + from + k]!;
        }
      }
    }
  }

  /** One step of Adam; gradients are cleared. */
  update(rate: number): void {
    this.#step += 1;
    const correction = Math.sqrt(1 - 0.99 ** this.#step) / (1 - 0.9 ** this.#step);
    for (const { matrix, gradient, first, second, touched } of Object.values(this.#parameters)) {
      const { columns, rows, values } = matrix;
      const slopes = gradient.values;
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
  }

  addToAverage(): void {
    this.#averaged += 1;
    for (const { matrix, total } of Object.values(this.#parameters))
      for (let i = 0; i < total.length; i++) total[i]! += matrix.values[i]!;
  }

  sections(featureNames: readonly string[]): Section[] {
    const numbers = (name: string, type: 'int8' | 'int16', scale: number): Section => {
      const limit = type === 'int8' ? 127 : 32767;
      const { matrix, total } = this.#parameters[name]!;
      const values = this.#averaged === 0 ? matrix.values : total.map((value) => value / this.#averaged);
      const whole = Array.from(values, (value) => Math.max(-limit, Math.min(limit, Math.round(value * scale))));
      return { name, type, numbers: whole };
    };
    const layers = Array.from({ length: widths.layers }, (_, l) => [`layer${l + 1}`, `bias${l + 1}`]).flat();
    return [
      { name: 'labels', type: 'text', text: nameLabels.join('\n') },
      { name: 'widths', type: 'int32', numbers: [this.#inputs, widths.sum, widths.layer, widths.layers] },
      { name: 'featureNames', type: 'text', text: featureNames.join('\n') },
      numbers('feature', 'int8', 64),
      ...[...layers, 'output', 'outputBias'].map((name) => numbers(name, 'int16', 1024)),
    ];
  }

  #addProduct(input: Matrix, slopes: Matrix, { gradient }: Parameter, steps: number): void {
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

  #transpose({ rows, columns, values }: Matrix): Matrix {
    const result = this.#transposed.values;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) result[c * rows + r] = values[r * columns + c]!;
    return this.#transposed;
  }
}

function addRows({ values, columns }: Matrix, { values: sum }: Matrix, rows: number): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) sum[c]! += values[r * columns + c]!;
}
