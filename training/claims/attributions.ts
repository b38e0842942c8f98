/** Reads the attributions of PolNeAR (brat stand-off): what trained readers marked as content, cue and source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/analysis/article.ts';

export interface Attribution {
  readonly contents: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** `folder` holds `text/` and `attributions/`; where several people marked one article the first one's marks are read. */
export function readMarkedArticles(folder: string): MarkedArticle[] {
  const files = new Map<string, string>();
  for (const file of readdirSync(path.join(folder, 'attributions')).sort()) {
    const name = file.replace(/(?:_[0-9a-f]{4})?\.ann$/, '');
    if (!files.has(name) && existsSync(path.join(folder, 'text', `${name}.txt`))) files.set(name, file);
  }
  return [...files].map(([name, file]) => ({
    name,
    text: readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8'),
    attributions: parseAttributions(readFileSync(path.join(folder, 'attributions', file), 'utf8')),
  }));
}

function parseAttributions(lines: string): Attribution[] {
  const stretches = new Map<string, { spans: Span[] }>();
  const attributions: Attribution[] = [];
  for (const line of lines.split(/\r?\n/)) {
    const stretch = /^(T\d+)\t\S+ ([\d; ]+)/.exec(line);
    if (stretch) {
      const spans = stretch[2]!
        .trim()
        .split(';')
        .map((part) => {
          const [start, end] = part.trim().split(' ').map(Number) as [number, number];
          return { start, end };
        });
      stretches.set(stretch[1]!, { spans });
      continue;
    }
    const event = /^E\d+\t\S+?:T\d+(.*)$/.exec(line);
    if (!event) continue;
    const parts: Record<string, Span[]> = { Content: [], Cue: [], Source: [] };
    for (const argument of event[1]!.trim().split(/\s+/)) {
      const [role = '', reference = ''] = argument.split(':');
      parts[role.replace(/\d+$/, '')]?.push(...(stretches.get(reference)?.spans ?? []));
    }
    if (parts['Content']!.length > 0)
      attributions.push({ contents: parts['Content']!, cue: parts['Cue']!, source: parts['Source']! });
  }
  return attributions;
}

/** About one article in six is kept out of all counts: rules are tuned and confidence is fitted on it. */
export function isTuningArticle(name: string): boolean {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  return hash % 6 === 0;
}
