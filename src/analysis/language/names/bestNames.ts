/** The names in a sentence whose words have been scored: the best way through the labels on which every name is complete. */
import type { NameGuess } from '../sentence.ts';
import { canEnd, canFollow, nameLabels } from './nameLabels.ts';

const count = nameLabels.length;
const followers = nameLabels.map((_, label) =>
  nameLabels.flatMap((__, before) => (canFollow(before, label) ? [before] : [])),
);
const impossible = -0x40000000;
/** Scores have 262144 for 1.0; what is kept has 256, so that a long sentence does not overflow. */
const scale = 10;

/** For each word and label the best score of a way to it, and the label before; used again for every sentence. */
let best = new Int32Array(256 * count);
let from = new Int8Array(256 * count);

/** `columns` scores a word, of which the first are those of `nameLabels`. */
export function bestNames(scores: Int32Array, columns: number, size: number): NameGuess[] {
  if (best.length < size * count) {
    best = new Int32Array(2 * size * count);
    from = new Int8Array(2 * size * count);
  }
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < count; label++) {
      let top = i === 0 ? (canFollow(0, label) ? 0 : impossible) : impossible;
      let way = 0;
      if (i > 0) {
        for (const before of followers[label]!) {
          const score = best[(i - 1) * count + before]!;
          if (score > top) [top, way] = [score, before];
        }
      }
      from[i * count + label] = way;
      best[i * count + label] = top === impossible ? impossible : top + (scores[i * columns + label]! >> scale);
    }
  }
  let label = 0;
  for (let l = 1; l < count; l++)
    if (canEnd(l) && best[(size - 1) * count + l]! > best[(size - 1) * count + label]!) label = l;
  const guesses: NameGuess[] = [];
  let last = -1;
  for (let i = size - 1; i >= 0; i--) {
    const place = (label - 1) % 4;
    if (label > 0 && place > 1) last = i;
    if (label > 0 && (place === 0 || place === 3))
      guesses.push({ first: i, last, scores: kindsOf(scores, columns, i, last) });
    label = from[i * count + label]!;
  }
  return guesses.reverse();
}

/** What the labels that spell these words as a name of each kind score above no name, a word. */
function kindsOf(scores: Int32Array, columns: number, first: number, last: number): [number, number, number] {
  const kinds: [number, number, number] = [0, 0, 0];
  for (let i = first; i <= last; i++) {
    const base = i * columns;
    const place = first === last ? 3 : i === first ? 0 : i === last ? 2 : 1;
    for (let k = 0; k < 3; k++) kinds[k]! += (scores[base + 1 + 4 * k + place]! - scores[base]!) >> scale;
  }
  const length = last - first + 1;
  return [Math.trunc(kinds[0] / length), Math.trunc(kinds[1] / length), Math.trunc(kinds[2] / length)];
}
