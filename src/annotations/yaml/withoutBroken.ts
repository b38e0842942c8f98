/** The rest of a file beside what is broken in it: for files that people write by hand, where one slip must not cost the whole. */
import { movedProblem, type Problem } from '../problem.ts';
import { firstIndent, lineEnd, splitEntries, type Entry } from './outline.ts';
import { readYaml, type YamlRead } from './readYaml.ts';

export interface Rest {
  /** What is left, at its own offsets. Never to be written. */
  readonly read: YamlRead;
  /** Those of the file; where a record is broken, at that record, and not where the parser gave up. */
  readonly problems: readonly Problem[];
}

/** The very same reading where all of it could be read. */
export function withoutBroken(read: YamlRead): Rest {
  const { text, problems } = read;
  const whole = Object.keys(read.value).length > 0 || problems.every(({ severity }) => severity !== 'error');
  const top = whole ? null : splitEntries(text, 0, text.length, 0);
  if (!top) return { read, problems };
  let left = text;
  const found: Problem[] = [];
  const cut = ({ start, end }: Entry) => {
    left = left.slice(0, start) + left.slice(start, end).replace(/[^\r\n]/g, ' ') + left.slice(end);
  };
  for (const entry of top) {
    const own = readYaml(text.slice(entry.start, entry.end));
    if (!hasError(own)) continue;
    const broken = recordsOf(text, entry).flatMap((record) => {
      const first = readYaml(`x:\n${text.slice(record.start, record.end)}`).problems.find(isError);
      return first ? [{ record, problem: movedProblem(first, text, record.start - 'x:\n'.length, record.end) }] : [];
    });
    for (const { record, problem } of broken) {
      cut(record);
      found.push(problem);
    }
    if (!hasError(readYaml(left.slice(entry.start, entry.end)))) continue;
    cut(entry);
    const [first] = own.problems;
    if (broken.length === 0 && first) found.push(movedProblem(first, text, entry.start, entry.end));
  }
  const rest = readYaml(left);
  return hasError(rest) ? { read, problems } : { read: rest, problems: found };
}

function recordsOf(text: string, entry: Entry): readonly Entry[] {
  const below = lineEnd(text, entry.start);
  const indent = below >= entry.end ? null : firstIndent(text, below, entry.end);
  return indent === null || indent === 0 ? [] : (splitEntries(text, below, entry.end, indent) ?? []);
}

function hasError({ problems }: YamlRead): boolean {
  return problems.some(isError);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
