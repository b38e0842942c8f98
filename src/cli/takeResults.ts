/** `index --from`: results of `analyze --jsonl` become analyses of the index, so that a cluster does the work once. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analysisVersion } from '../analysis/analysisVersion.ts';
import { fromContract } from '../analysis/contract.ts';
import { readArticleText } from '../annotations/anchoring/articleText.ts';
import { type FolderFile, nameOf } from '../corpus/index/folderFiles.ts';
import type { FolderReader } from '../corpus/index/gatherArticle.ts';
import { analysisKey, nothingTold } from '../worker/folderWork.ts';
import type { AnalysisStore } from '../worker/protocol.ts';
import { withoutMark } from './analyzeLines.ts';

/**
 * A result is taken for the text it was made of, by this version; which of them hold, where a folder tells of names or a sidecar
 * of a date, is for the index to say: it analyses the others. What is not taken is told to `complain`, with its line.
 */
export async function takeResults(
  from: string,
  files: readonly FolderFile[],
  reader: FolderReader,
  store: AnalysisStore,
  version: string,
  complain: (line: string) => void,
): Promise<{ lines: number; taken: number }> {
  const paths = new Set(files.map(({ path }) => path));
  let [lines, taken] = [0, 0];
  for await (const line of createInterface({ input: createReadStream(from), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    lines++;
    const problem = await take(lines === 1 ? withoutMark(line) : line);
    if (problem === undefined) taken++;
    else complain(`${from}:${lines}: ${problem}`);
  }
  return { lines, taken };

  /** Why it cannot be taken. */
  async function take(line: string): Promise<string | undefined> {
    const result = parse(line);
    const analysis = fromContract(result);
    if (result === undefined || analysis === undefined) return 'no result of analyze --jsonl';
    const { id, textHash, published, told } = result;
    if (typeof id !== 'string' || !paths.has(id)) return `no article of this folder: ${JSON.stringify(id)}`;
    if (analysis.analysisVersion !== analysisVersion) return `made by version ${analysis.analysisVersion}`;
    if (told === true) return 'made with --knowledge: the index uses what entities.yaml of the folder says';
    const hash = readArticleText(await reader.readText(id)).hash;
    if (textHash !== hash) return `${id} has other words now`;
    const known = { fileName: nameOf(id), speakers: [], ...(typeof published === 'string' && { published }) };
    store.write(id, analysisKey(version, hash, nothingTold, known), analysis);
    return undefined;
  }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
