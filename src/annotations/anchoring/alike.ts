/** How alike two pieces of folded text are. */

/** Edits that turn `a` into `b`; `limit` + 1 when there are more. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const width = endB - start;
  const row = Uint32Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = start; i < endA; i++) {
    let diagonal = row[0]!;
    row[0] = i - start + 1;
    let least = row[0];
    for (let j = 1; j <= width; j++) {
      const above = row[j]!;
      const cost = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i] === b[start + j - 1] ? 0 : 1));
      diagonal = above;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return row[width]!;
}

/** 1 for equal, 0 for nothing in common. */
export function alike(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/** How well `pattern` is found at the very start of `text`; what follows it there does not count. */
export function alikeAtStart(pattern: string, text: string): number {
  if (pattern === '' || text.startsWith(pattern)) return 1;
  const window = text.slice(0, pattern.length + 6);
  let row = Array.from({ length: window.length + 1 }, (_, j) => j);
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i];
    for (let j = 1; j <= window.length; j++) {
      const same = pattern[i - 1] === window[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / pattern.length);
}

export function reversed(text: string): string {
  let result = '';
  for (let i = text.length - 1; i >= 0; i--) result += text[i]!;
  return result;
}

const words = /[\p{L}\p{N}]+/gu;

/**
 * Whether two wordings are one, but for typing errors and spelling: “Kiev” and “Kyiv”, “recieve” and “receive”; not “will” and
 * “will not”, not “on Monday” and “on Tuesday”, not 2,000 and 3,000. Both folded.
 */
export function sameWording(a: string, b: string): boolean {
  if (a === b) return true;
  const left = a.match(words) ?? [];
  const right = b.match(words) ?? [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const x = left[i] ?? '';
    const y = right[j] ?? '';
    if (sameWord(x, y)) {
      i++;
      j++;
    } else if (i + 1 < left.length && joined(x, left[i + 1]!, y)) {
      i += 2;
      j++;
    } else if (j + 1 < right.length && joined(y, right[j + 1]!, x)) {
      i++;
      j += 2;
    } else return false;
  }
  return left.length > 0 || a.replace(/ /g, '') === b.replace(/ /g, '');
}

/** A space lost or put in by mistake: “of the” and “ofthe”. */
function joined(x: string, next: string, y: string): boolean {
  return x + next === y || (!ordinary.has(x) && !ordinary.has(next) && editDistance(x + next, y, 1) <= 1);
}

function sameWord(x: string, y: string): boolean {
  if (x === y) return true;
  if (x === '' || y === '' || /\p{N}/u.test(x + y)) return false;
  // Two ordinary words are two meanings, however near: he and she, may and must, Sunday and Monday.
  if (ordinary.has(x) && ordinary.has(y)) return false;
  const longer = Math.max(x.length, y.length);
  const distance = swapped(x, y) ? 1 : editDistance(x, y, 3);
  const sameFirst = x.charCodeAt(0) === y.charCodeAt(0);
  if (distance === 1) return longer > 1;
  if (distance === 2) return longer >= 4 && (sameFirst || (longer >= 6 && x.at(-1) === y.at(-1)));
  return distance === 3 && longer >= 8 && sameFirst;
}

/** Two neighbouring letters the other way round: “teh”. */
function swapped(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  let i = 0;
  while (x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2);
}

/** Words that are near others in letters and far from them in meaning. */
const ordinary = new Set(
  (
    'a about above after again against all also although am among an and any are as at be because been before behind being below ' +
    'between both but by came can cannot come could did do does done down during each eight either else even ever every few fifth first ' +
    'five for four fourth from gave get give go gone good got had half has have he her here hers him his how i if in into is it its ' +
    'last late later least less like made make many may me might mine more most much must my near need neither never new next nine no ' +
    'nobody none nor not nothing now of off on once one only onto or other our out over own past per put rather said same say says ' +
    'second see seen seven shall she should since six so some soon such than that the their them then there these they third this those ' +
    'three through to too took towards two under until up us use used very was we well went were what when where which while who whom ' +
    'whose why will with within without won would yes yet you your ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'win war wars peace east west north south deny denied denies legal illegal true untrue able unable likely unlikely'
  ).split(' '),
);
