/**
 * `analyze --jsonl`: lines in, lines out, in order and one for one, so that it runs under any engine that pipes lines.
 * A line that cannot be used gives `{"id", "error"}`, its complaint on standard error, and exit code 1 at the end.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { toContract } from '../analysis/contract.ts';
import { readArticleText } from '../annotations/anchoring/articleText.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import type { LanguageModels } from '../analysis/language/models.ts';
import { largestFile } from './decode.ts';
import { complain, describeError, InputError } from './errors.ts';

interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string;
}

/** Reads the files, or standard input where none is given (or `-`). Returns the exit code. */
export async function analyzeLines(
  inputs: readonly string[],
  knowledge: Knowledge,
  models: LanguageModels,
): Promise<number> {
  let failed = false;
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    const name = input === '-' ? 'standard input' : input;
    let number = 0;
    try {
      const stream = input === '-' ? process.stdin : createReadStream(input);
      for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === '') continue;
        if (line.includes('\ufffd')) complain(`${name}:${number}: holds \ufffd: is the file in UTF-8?`);
        const { result, problem } = analyzeLine(number === 1 ? withoutMark(line) : line, knowledge, models);
        if (problem !== undefined) {
          failed = true;
          complain(`${name}:${number}: ${problem}`);
        }
        if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
      }
    } catch (error) {
      failed = true;
      complain(`${name}: ${describeError(error)}`);
    }
  }
  return failed ? 1 : 0;
}

/** Without the byte order mark that some programs put before the first line. */
export const withoutMark = (line: string): string => (line.startsWith('\ufeff') ? line.slice(1) : line);

function analyzeLine(
  source: string,
  knowledge: Knowledge,
  models: LanguageModels,
): { result: object; problem?: string } {
  let id: string | number | null = null;
  try {
    const value = readObject(source);
    id = readId(value['id']);
    const line = readLine(id, value);
    const known = {
      ...knowledge,
      ...(line.published !== undefined && { published: line.published }),
      // A path as id: a date may stand in the file's name.
      ...(typeof id === 'string' && id.endsWith('.txt') && { fileName: id.slice(id.lastIndexOf('/') + 1) }),
    };
    const { published } = line;
    const made = {
      textHash: readArticleText(line.text).hash,
      ...(published !== undefined && { published }),
      ...(knowledge.speakers.length + knowledge.corrections.length > 0 && { told: true }),
    };
    return { result: { id, ...made, ...toContract(analyseArticle(line.text, known, models)) } };
  } catch (error) {
    const problem = describeError(error);
    return { result: { id, error: problem }, problem };
  }
}

function readObject(source: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new InputError(`not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('not a JSON object with "id" and "text"');
  }
  return value as Record<string, unknown>;
}

function readId(id: unknown): string | number {
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new InputError('"id" is missing or is no string or number');
}

function readLine(id: string | number, { text, published }: Record<string, unknown>): Line {
  if (typeof text !== 'string') throw new InputError('"text" is missing or is no string');
  if (text.length > largestFile) throw new InputError('"text" is larger than 20 MB');
  if (published === undefined || published === null) return { id, text };
  if (typeof published !== 'string') throw new InputError('"published" is no string');
  return { id, text, published };
}
