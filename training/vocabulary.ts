/**
 * Makes `models/words.bin` from public-domain word vectors: the most frequent words, their vectors reduced to the
 * directions in which they differ most, and groups of rarer words.
 */
import { rareKey } from '../src/analysis/language/vocabulary.ts';
import { randomFrom } from './random.ts';
import type { Section } from './modelFile.ts';
import type { WordVectors } from './wordVectors.ts';

export const vocabularySettings = { words: 25_000, dimensions: 40, rare: 50_000, rareGroups: 384 };

export function makeVocabulary(source: WordVectors, settings = vocabularySettings): Section[] {
  const words = source.words
    .filter((word) => /^[\p{L}\p{N}.$£%'",;:!?()-]+$/u.test(word) && word.length < 24)
    .slice(0, settings.words);
  const size = 100;
  const rows = words.map((word) => Float64Array.from(source.vectors[word]!.slice(0, size)));
  const mean = new Float64Array(size);
  for (const row of rows) row.forEach((value, i) => (mean[i]! += value / rows.length));
  for (const row of rows) row.forEach((value, i) => (row[i] = value - mean[i]!));
  const axes = principalAxes(rows, size).slice(0, settings.dimensions);
  const reduced = rows.map((row) => Float64Array.from(axes, (axis) => dot(row, axis)));

  const sizes = reduced.flatMap((row) => [...row].map(Math.abs)).sort((a, b) => a - b);
  const scale = 127 / sizes[Math.floor(sizes.length * 0.998)]!;
  const quantised = (row: Float64Array): number[] =>
    [...row].map((value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  const vectors = reduced.flatMap(quantised);
  const frequent = new Set(words);
  const rare = source.words
    .filter((word) => /^[a-z][a-z.'-]{1,18}[a-z]$/.test(word) && !frequent.has(word))
    .slice(0, settings.rare);
  const rareRows = rare.map((word) => {
    const row = source.vectors[word]!.slice(0, size).map((value, i) => value - mean[i]!);
    return Float64Array.from(axes, (axis) => dot(row, axis));
  });
  const { groups, centres } = meanGroups(rareRows, settings.rareGroups);
  return [
    { name: 'words', type: 'text', text: words.join('\n') },
    { name: 'dimensions', type: 'int32', numbers: [settings.dimensions] },
    { name: 'vectors', type: 'int8', numbers: vectors },
    ...rareSections(rare, groups),
    { name: 'rareVectors', type: 'int8', numbers: centres.flatMap(quantised) },
  ];
}

/** Rare words as ascending hashes in varint differences, and the group of each; of two with one hash the more frequent stays. */
function rareSections(words: readonly string[], groups: readonly number[]): Section[] {
  const groupOf = new Map<number, number>();
  words.forEach((word, i) => {
    const key = rareKey(word);
    if (!groupOf.has(key)) groupOf.set(key, groups[i]!);
  });
  const keys = [...groupOf.keys()].sort((a, b) => a - b);
  const packed: number[] = [];
  keys.forEach((key, i) => {
    let difference = key - (i > 0 ? keys[i - 1]! : 0);
    for (; difference > 127; difference >>= 7) packed.push((difference & 127) + 128);
    packed.push(difference);
  });
  return [
    { name: 'rareKeys', type: 'uint8', numbers: packed },
    { name: 'rareGroups', type: 'uint16', numbers: keys.map((key) => groupOf.get(key)!) },
  ];
}

/** K-means by distance: the group of each row, and the mean of each group. */
function meanGroups(
  rows: readonly Float64Array[],
  count: number,
): { readonly groups: readonly number[]; readonly centres: readonly Float64Array[] } {
  const random = randomFrom(count);
  let centres = Array.from({ length: count }, () => Float64Array.from(rows[Math.floor(random() * rows.length)]!));
  let groups: number[] = [];
  for (let round = 0; round < 8; round++) {
    const lengths = centres.map((centre) => dot(centre, centre) / 2);
    groups = rows.map((row) => {
      let best = 0;
      let bestScore = -Infinity;
      for (let c = 0; c < count; c++) {
        const score = dot(row, centres[c]!) - lengths[c]!;
        if (score > bestScore) [best, bestScore] = [c, score];
      }
      return best;
    });
    const sums = centres.map((centre) => new Float64Array(centre.length));
    const sizes = centres.map(() => 0);
    rows.forEach((row, i) => {
      sizes[groups[i]!]! += 1;
      row.forEach((value, k) => (sums[groups[i]!]![k]! += value));
    });
    centres = sums.map((sum, c) => (sizes[c] === 0 ? centres[c]! : sum.map((value) => value / sizes[c]!)));
  }
  return { groups, centres };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Eigenvectors of the covariance matrix, largest eigenvalue first (cyclic Jacobi rotations). */
function principalAxes(rows: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) matrix[i]![j]! += row[i]! * row[j]!;
  }
  const axes = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = matrix[p]![q]!;
        if (Math.abs(off) < 1e-9) continue;
        const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const a = matrix[k]![p]!;
          const b = matrix[k]![q]!;
          matrix[k]![p] = c * a - s * b;
          matrix[k]![q] = s * a + c * b;
        }
        for (let k = 0; k < size; k++) {
          const a = matrix[p]![k]!;
          const b = matrix[q]![k]!;
          matrix[p]![k] = c * a - s * b;
          matrix[q]![k] = s * a + c * b;
          const x = axes[p]![k]!;
          const y = axes[q]![k]!;
          axes[p]![k] = c * x - s * y;
          axes[q]![k] = s * x + c * y;
        }
      }
    }
  }
  const order = axes.map((axis, i) => ({ axis, value: matrix[i]![i]! }));
  order.sort((a, b) => b.value - a.value);
  return order.map(({ axis }) => axis);
}
