/** `news-annotator analyze`: articles in, the contract's JSON out. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { toContract } from '../analysis/contract.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import { formatReason } from '../analysis/reason.ts';
import { analyzeLines } from './analyzeLines.ts';
import { type ArticleFile, articleFiles } from './articleFiles.ts';
import { decodeArticle, largestFile } from './decode.ts';
import { complain, describeError, InputError, UsageError } from './errors.ts';
import { readKnowledge } from './readKnowledge.ts';
import { readModels } from './readModels.ts';
import { makeFolder, writeWhole } from './writeWhole.ts';

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function analyze(args: string[]): Promise<number> {
  const { inputs, out, published, jsonl, knowledgeFile } = readArguments(args);
  const knowledge: Knowledge = { ...readKnowledge(knowledgeFile), ...(published === undefined ? {} : { published }) };
  const models = readModels();
  for (const problem of models.problems) complain(`models: ${formatReason(problem)}`);
  if (jsonl) return analyzeLines(inputs, knowledge, models);

  const failed = new Set<string>();
  const fail = (name: string, problem: string) => {
    failed.add(name);
    complain(`${name}: ${problem}`);
  };
  if (out !== undefined) makeFolder(out, 'say with --out where the results may be written');
  for (const file of articleFiles(inputs, fail)) {
    try {
      const text = readArticle(file);
      const analysis = analyseArticle(text, { ...knowledge, fileName: path.basename(file.path) }, models);
      write(`${JSON.stringify({ file: file.name, ...toContract(analysis) })}\n`, out, file);
    } catch (error) {
      fail(file.name, describeError(error));
    }
  }
  return failed.size > 0 ? 1 : 0;
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const { out, published, knowledge } = values;
  const jsonl = values.jsonl === true;
  if (!jsonl && positionals.length === 0) throw new UsageError('no FILE or DIR is given');
  if (jsonl && out !== undefined)
    throw new UsageError('--out does not go with --jsonl, whose results are lines on standard output');
  if (published !== undefined && !/^[-\d.?~%XTZ:+/]{4,64}$/.test(published)) {
    throw new UsageError(`--published: not a date in EDTF, such as 2022-01-19 or 2022-01: ${published}`);
  }
  return { inputs: positionals, out, published, jsonl, knowledgeFile: knowledge };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string' },
        published: { type: 'string' },
        jsonl: { type: 'boolean' },
        knowledge: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readArticle(file: ArticleFile): string {
  const { size } = statSync(file.path);
  if (size > largestFile) throw new InputError(`larger than 20 MB (${(size / 1024 / 1024).toFixed(1)} MB)`);
  const { text, guessed } = decodeArticle(readFileSync(file.path));
  if (guessed) complain(`${file.name}: no valid UTF-8, read as windows-1252`);
  return text;
}

function write(json: string, out: string | undefined, file: ArticleFile): void {
  if (out === undefined) {
    process.stdout.write(json);
    return;
  }
  const target = path.join(out, file.outName);
  mkdirSync(path.dirname(target), { recursive: true });
  writeWhole(target, json);
}
