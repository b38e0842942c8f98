/**
 * Trains `models/names.bin` on WikiGold, the Universal NER annotations of the EWT dev sentences, and names derived from the
 * entities of GUM; see models/README.md for their licences.
 */
import { lexicalName } from '../src/analysis/language/names/lexicon.ts';
import type { TaggedWords } from '../src/analysis/language/names/nameLabels.ts';
import { isStyle } from '../src/analysis/language/names/tagged.ts';
import {
  isGroup,
  isOfficeHead,
  isOfficeModifier,
  isParticle,
  isPersonNoun,
  isTitle,
} from '../src/analysis/language/names/wordLists.ts';
import type { NameExample } from './nameInputs.ts';

/** Words with their labels; an unknown label is ''. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/**
 * The sentences with their grammar, as the editor will see them, and some once more as headlines are written.
 * `read` gives tags and trees.
 */
export function nameExamples(
  sentences: readonly NamedSentence[],
  read: (words: readonly string[]) => Omit<TaggedWords, 'words'>,
): NameExample[] {
  return [...sentences, ...headlines(sentences)].map(({ words, labels }) => ({
    sentence: { words, ...read(words) },
    labels: labelNumbers(labels),
    weight: 1,
  }));
}

/** `B-PER`, `I-PER`, … as numbers of `nameLabels`, which tell also where a name ends. */
export function labelNumbers(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label, i) => {
    if (label === 'O') return 0;
    const kind = label.slice(2);
    const opens = label.startsWith('B') || labels[i - 1]?.slice(2) !== kind;
    const goesOn = labels[i + 1] === `I-${kind}`;
    return 1 + 4 * ['PER', 'ORG', 'LOC'].indexOf(kind) + (opens ? (goesOn ? 0 : 3) : goesOn ? 1 : 2);
  });
}

/** Every tenth sentence once more in capitals, and one in title case, as headlines are. */
function headlines(sentences: readonly NamedSentence[]): NamedSentence[] {
  return sentences.flatMap(({ words, labels }, i) => {
    if (words.length > 25) return [];
    if (i % 10 === 3) return [{ words: words.map((word) => word.toUpperCase()), labels }];
    if (i % 10 !== 8) return [];
    return [
      { words: words.map((word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word)), labels },
    ];
  });
}

/** Universal NER: word and `B-PER`, `I-ORG`, … in columns, an empty line after each sentence. */
export function readUniversalNer(iob: string): NamedSentence[] {
  return blocks(iob, '\t', 1, 2);
}

/** WikiGold: `I-PER` only; a name beside another of its kind opens anew with `B-`. */
export function readWikiGold(conll: string): NamedSentence[] {
  return blocks(conll, ' ', 0, 1);
}

function blocks(file: string, separator: string, wordAt: number, labelAt: number): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const block of file.split(/\r?\n\r?\n/)) {
    const words: string[] = [];
    const labels: string[] = [];
    for (const line of block.split(/\r?\n/)) {
      if (line === '' || (line.startsWith('#') && line.includes(' = '))) continue;
      const fields = line.split(separator);
      const word = fields[wordAt];
      if (word === undefined || word === '') continue;
      const label = fields[labelAt] ?? 'O';
      const before = labels.at(-1) ?? 'O';
      words.push(word);
      const kind = label.slice(2);
      if (!/^[BI]-(?:PER|ORG|LOC)$/.test(label)) labels.push('O');
      else labels.push(label.startsWith('B') || before.slice(2) !== kind ? `B-${kind}` : `I-${kind}`);
    }
    if (words.length > 0) sentences.push({ words, labels });
  }
  return sentences;
}

const kinds: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** GUM marks every phrase that means something; its names are the proper nouns around the head of a person, organisation or place. */
export function readGumNames(conllu: string): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let open: { id: string; type: string; first: number }[] = [];
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const words: string[] = [];
    const tags: string[] = [];
    const heads: number[] = [];
    const spans: { first: number; last: number; type: string }[] = [];
    for (const line of block.split(/\r?\n/)) {
      const [id, form, , , tag, , head, , , misc] = line.split('\t');
      if (!/^\d+$/.test(id ?? '') || misc === undefined) continue;
      const at = words.length;
      words.push(form!);
      tags.push(tag!);
      heads.push(Number(head) - 1);
      const entity = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
      for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
        if (piece.startsWith('(')) {
          const [group, type] = piece.slice(1).split('-');
          if (piece.endsWith(')')) spans.push({ first: at, last: at, type: type! });
          else open.push({ id: group!, type: type!, first: at });
        } else {
          const group = piece.slice(0, -1);
          const index = open.findLastIndex(({ id: other }) => other === group);
          if (index < 0) continue;
          const { first, type } = open[index]!;
          open = open.filter((_, i) => i !== index);
          spans.push({ first, last: at, type });
        }
      }
    }
    open = [];
    if (words.length > 0) sentences.push({ words, labels: labelsOf(words, tags, heads, spans) });
  }
  return sentences;
}

function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase();
  return isTitle.has(lower) || isOfficeHead.has(lower) || isOfficeModifier.has(lower);
}

function isUnnamed(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isPersonNoun.has(lower) || isGroup.has(lower) || isStyle.test(lower) || lexicalName(word)?.kind === 'nationality'
  );
}

function labelsOf(
  words: readonly string[],
  tags: readonly string[],
  heads: readonly number[],
  spans: readonly { first: number; last: number; type: string }[],
): string[] {
  const labels = words.map(() => 'O');
  const isProper = (i: number): boolean => /^NNPS?$/.test(tags[i]!);
  // outer phrases last: "the University of Northam" wins over "Northam"
  for (const { first, last, type } of [...spans].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const kind = kinds[type];
    if (kind === undefined) continue;
    let head = -1;
    for (let i = first; i <= last; i++) if (heads[i]! < first || heads[i]! > last) head = i;
    if (head < 0 || !isProper(head)) continue;
    let from = head;
    let to = head;
    const joins = (i: number): boolean =>
      isProper(i) || (words[i] === '-' && isProper(i - 1)) || (kind === 'PER' && isParticle.has(words[i]!));
    while (from > first && joins(from - 1)) from--;
    while (to < last && joins(to + 1)) to++;
    // "University of Northam": small words between proper nouns belong to a body's name
    if (kind === 'ORG') {
      while (
        to + 2 <= last &&
        /^(?:of|for|and|the|&)$/.test(words[to + 1]!) &&
        (isProper(to + 2) || (words[to + 2] === 'the' && to + 3 <= last && isProper(to + 3)))
      ) {
        to += words[to + 2] === 'the' ? 3 : 2;
        while (to < last && isProper(to + 1)) to++;
      }
    }
    if (kind === 'PER') {
      while (from <= to && isOfficeWord(words[from]!)) from++;
      if (from > to || isOfficeWord(words[to]!)) continue; // "the Foreign Secretary" is an office and no name
      // nor are "Americans", "the Petitioner", "Your Honor"
      if (from === to && (tags[to] === 'NNPS' || isUnnamed(words[to]!))) continue;
    }
    for (let i = from; i <= to; i++) labels[i] = `${i === from ? 'B' : 'I'}-${kind}`;
  }
  return labels;
}
