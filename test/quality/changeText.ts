/** Ways in which the text of a collected article changes, each keeping book of where every character went. */

export type Random = () => number;

export interface Changed {
  readonly text: string;
  /** For each character of the new text its offset in the old one, or -1. */
  readonly origins: readonly number[];
}

interface Piece {
  readonly text: string;
  /** Offset in the old text of each character, or -1. */
  readonly from: readonly number[];
}

/** The same numbers for the same seed. */
export function seededRandom(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const changes: Readonly<Record<string, (text: string, random: Random) => Changed>> = {
  cut: (text, random) => join(cutParagraphs(paragraphs(whole(text)), random)),
  move: (text, random) => join(moveParagraphs(paragraphs(whole(text)), random)),
  'cut and move': (text, random) => join(moveParagraphs(cutParagraphs(paragraphs(whole(text)), random), random)),
  retype: (text) => join([retype(whole(text))]),
  typos: (text, random) => join([mistype(whole(text), random)]),
  spelling: (text) => join([respell(whole(text))]),
  rewrap: (text, random) => join([rewrap(whole(text), random)]),
  banner: (text, random) => join(addBanner(paragraphs(whole(text)), random)),
  everything: (text, random) => {
    const moved = moveParagraphs(cutParagraphs(paragraphs(respell(retype(whole(text)))), random), random);
    return join([rewrap(mistype(flat(addBanner(moved, random)), random, 0.003), random)]);
  },
};

function whole(text: string): Piece {
  return { text, from: range(text.length) };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}

function added(text: string): Piece {
  return { text, from: Array.from({ length: text.length }, () => -1) };
}

function slice({ text, from }: Piece, start: number, end: number): Piece {
  return { text: text.slice(start, end), from: from.slice(start, end) };
}

function flat(pieces: readonly Piece[]): Piece {
  return { text: pieces.map(({ text }) => text).join(''), from: pieces.flatMap(({ from }) => from) };
}

function join(pieces: readonly Piece[]): Changed {
  const { text, from } = flat(pieces);
  return { text, origins: from };
}

/** Each with the line breaks behind it. */
function paragraphs(piece: Piece): Piece[] {
  return [...piece.text.matchAll(/[^\n]+\n*|\n+/g)].map((match) =>
    slice(piece, match.index, match.index + match[0].length),
  );
}

function cutParagraphs(pieces: readonly Piece[], random: Random): Piece[] {
  const left = [...pieces];
  for (let i = 0; i < 3 && left.length > 3; i++) left.splice(Math.floor(random() * left.length), 1);
  return left;
}

function moveParagraphs(pieces: readonly Piece[], random: Random): Piece[] {
  const left = [...pieces];
  for (let i = 0; i < 2 && left.length > 3; i++) {
    const [moved] = left.splice(Math.floor(random() * left.length), 1);
    left.splice(
      Math.floor(random() * left.length),
      0,
      moved!.text.endsWith('\n') ? moved! : flat([moved!, added('\n\n')]),
    );
  }
  return left;
}

function addBanner(pieces: readonly Piece[], random: Random): Piece[] {
  const left = [added('Get our free app\nSign up for the morning email\n\n'), ...pieces];
  for (const line of ['Read more: What we know so far\n\n', 'Advertisement\n\n'])
    left.splice(1 + Math.floor(random() * left.length), 0, added(line));
  return left;
}

/** Every match by other words; a word that is only spelled otherwise keeps its place. */
function replaceAll(piece: Piece, pattern: RegExp, by: (match: string) => string): Piece {
  const result: Piece[] = [];
  let at = 0;
  for (const match of piece.text.matchAll(pattern)) {
    const text = by(match[0]);
    const end = match.index + match[0].length;
    const from = Array.from({ length: text.length }, (_, i) => piece.from[Math.min(match.index + i, end - 1)] ?? -1);
    // The last old character is the last new one, so that the end is where it was.
    if (from.length > 0 && text.length < match[0].length) from[from.length - 1] = piece.from[end - 1] ?? -1;
    result.push(slice(piece, at, match.index), { text, from });
    at = end;
  }
  return flat([...result, slice(piece, at, piece.text.length)]);
}

function retype(piece: Piece): Piece {
  const curly = /[“”]/.test(piece.text);
  const marks = replaceAll(piece, curly ? /[“”]/g : /"/g, () => (curly ? '"' : '”'));
  const apostrophes = replaceAll(marks, /[’‘']/g, (mark) => (mark === "'" ? '’' : "'"));
  return replaceAll(apostrophes, /[–—]|(?<= )-(?= )/g, (dash) => (dash === '-' ? '—' : '-'));
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bKiev\b/g, 'Kyiv'],
  [/\bZelensky\b/g, 'Zelenskyy'],
  [/\bNato\b/g, 'NATO'],
  [/\bNATO\b/g, 'Nato'],
  [/\bper cent\b/g, 'percent'],
  [/\bpercent\b/g, 'per cent'],
  [/\bfavor/g, 'favour'],
  [/\bhonor/g, 'honour'],
  [/\blabor\b/g, 'labour'],
  [/\bcenter\b/g, 'centre'],
  [/\bdefense\b/g, 'defence'],
  [/(?<=[a-z]{4})iz(?=e[sd]?\b|ing\b|ation\b)/g, 'is'],
  [/\bMr\./g, 'Mr'],
  [/\bMrs\./g, 'Mrs'],
  [/\bMr(?= )/g, 'Mr.'],
  [/\bU\.S\./g, 'US'],
  [/\bwebsite\b/g, 'web site'],
  [/\be-mail/g, 'email'],
];

function respell(piece: Piece): Piece {
  // One way only: what was put in is not turned back.
  const done = new Set<string>();
  return spellings.reduce((text, [pattern, by]) => {
    if (done.has(pattern.source)) return text;
    done.add(`\\b${by}\\b`).add(`\\b${by}\\.`);
    return replaceAll(text, pattern, () => by);
  }, piece);
}

function mistype(piece: Piece, random: Random, rate = 0.01): Piece {
  const letters = 'etaoinshrdlu';
  let text = '';
  const from: number[] = [];
  const put = (c: string, origin: number) => {
    text += c;
    from.push(origin);
  };
  for (let i = 0; i < piece.text.length; i++) {
    const c = piece.text[i]!;
    const origin = piece.from[i]!;
    const next = piece.text[i + 1];
    if (!/[a-z]/i.test(c) || random() >= rate) put(c, origin);
    else {
      const kind = Math.floor(random() * 4);
      if (kind === 0) put(letters[Math.floor(random() * letters.length)]!, origin);
      else if (kind === 1) {
        put(c, origin);
        put(c, -1);
      } else if (kind === 2 && next !== undefined && /[a-z]/.test(next)) {
        put(next, piece.from[i + 1]!);
        put(c, origin);
        i++;
      } else if (kind === 3) put(c, origin);
      // Else the letter is left out.
    }
  }
  return { text, from };
}

function rewrap(piece: Piece, random: Random): Piece {
  const lines = replaceAll(piece, /\n{2,}/g, () => '\n');
  return replaceAll(lines, / /g, () => {
    const n = random();
    return n < 0.02 ? '\u00a0' : n < 0.06 ? '\n' : n < 0.07 ? '  ' : ' ';
  });
}
