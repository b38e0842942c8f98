/**
 * Reads the tables of page tops and bottoms: `# name`, then the page with what each line is before a bar, then what the
 * page says of itself after `=`. `+` stands for three paragraphs of text; a line that ends in a space runs on into the next.
 */
import { readFileSync } from 'node:fs';

export interface Page {
  readonly name: string;
  readonly text: string;
  /** `headline | Ferry to Carrow…` a line, as `showParagraphs` gives it. */
  readonly kinds: readonly string[];
  readonly facts: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<string, string>> = {
  h: 'headline',
  s: 'standfirst',
  b: 'byline',
  d: 'dateline',
  c: 'caption',
  t: 'body',
  x: 'boilerplate',
};

const BODY = [
  'The ferry to the island of Carrow stayed in harbour for a third day after divers found a rope in its screw, the harbour office said.',
  '"We know that people are running short of bread," a spokeswoman said. "We are doing what we can, and so is the weather."',
  'The company that runs the ferry did not answer questions about the age of the boat, which was built in 1968 for a lake.',
];

export function readPages(name: string): Page[] {
  const source = readFileSync(new URL(name, import.meta.url), 'utf8');
  return source.split(/^# /m).slice(1).map(readPage);
}

function readPage(source: string): Page {
  const [name = '', ...lines] = source.split('\n');
  let text = '';
  const kinds: string[] = [];
  const facts = new Map<string, string>();
  for (const line of lines) {
    const fact = /^= (\w+) (.*)$/.exec(line);
    const marked = /^([hsbdctx])\| ?(.*)$/.exec(line);
    if (fact) facts.set(fact[1]!, fact[2]!);
    else if (marked) {
      text += marked[2]!.endsWith(' ') ? marked[2]! : `${marked[2]!}\n`;
      kinds.push(`${KINDS[marked[1]!]!} | ${cut(marked[2]!.trim())}`);
    } else if (line === '+') {
      text += `${BODY.join('\n\n')}\n`;
      kinds.push(...BODY.map((paragraph) => `body | ${cut(paragraph)}`));
    } else text += '\n';
  }
  return { name, text: text.trimEnd(), kinds, facts };
}

export function cut(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > 48 ? `${plain.slice(0, 48)}…` : plain;
}
