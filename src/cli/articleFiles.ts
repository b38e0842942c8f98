/** The files that the arguments stand for, and the name of each one's result. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeError } from './errors.ts';

export interface ArticleFile {
  readonly path: string;
  /** As the user would name it: the argument, or the argument and the way below it. */
  readonly name: string;
  /** Where `--out` puts the result: `STEM.json`, below the same folders. */
  readonly outName: string;
}

/** In the order of the arguments, folders sorted by name. What cannot be read is told to `complain`. */
export function articleFiles(
  inputs: readonly string[],
  complain: (name: string, problem: string) => void,
): ArticleFile[] {
  const found: { name: string; relative: string }[] = [];
  for (const input of inputs) {
    try {
      if (!statSync(input).isDirectory()) {
        found.push({ name: input, relative: path.basename(input) });
        continue;
      }
      const below = textFilesBelow(input, '');
      if (below.length === 0) complain(input, 'no .txt files in this folder');
      for (const relative of below) found.push({ name: path.join(input, relative), relative });
    } catch (error) {
      complain(input, describeError(error));
    }
  }
  const taken = new Set<string>();
  return found.map(({ name, relative }) => ({ path: name, name, outName: resultName(relative, taken) }));
}

/** Two files of one stem (`a.txt`, `a.md`), or of one name in two arguments, must not overwrite each other's result. */
function resultName(relative: string, taken: Set<string>): string {
  const { dir, name, base } = path.parse(relative);
  let stem = name;
  for (let n = 1; taken.has(path.join(dir, stem)); n++) stem = n === 1 ? base : `${base}-${n}`;
  taken.add(path.join(dir, stem));
  return path.join(dir, `${stem}.json`);
}

/** The .txt files of a folder at any depth, relative to it, sorted by name; hidden folders are left out. */
export function textFilesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const relative = path.join(folder, entry.name);
      if (entry.isDirectory()) return textFilesBelow(root, relative);
      return entry.isFile() && entry.name.toLowerCase().endsWith('.txt') ? [relative] : [];
    });
}
