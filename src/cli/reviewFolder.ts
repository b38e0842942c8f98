/** The articles of a folder as reviewed: each text analysed with what people told the machine, and joined with its sidecars. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import type { LanguageModels } from '../analysis/language/models.ts';
import { formatReason } from '../analysis/reason.ts';
import { knowledgeFrom, readCorrections } from '../annotations/correctionsFile.ts';
import { joinEntities, readEntities } from '../annotations/entitiesFile.ts';
import { codedHashes, isKeptText, keptFolder, keptName } from '../annotations/keptTexts.ts';
import { reviewArticle, type SidecarOf } from '../annotations/review.ts';
import { readSidecar } from '../annotations/sidecarFile.ts';
import { sidecarsBeside } from '../annotations/sidecarNames.ts';
import type { ExportArticle } from '../export/exportRecord.ts';
import { textFilesBelow } from './articleFiles.ts';
import { decodeArticle } from './decode.ts';
import { describeError } from './errors.ts';

/** One article after the other, in the order of their paths. What cannot be used is told to `complain`. */
export function* reviewFolder(
  folder: string,
  models: LanguageModels,
  complain: (name: string, problem: string) => void,
): Generator<ExportArticle> {
  const told = readTold(folder, complain);
  for (const relative of textFilesBelow(folder, '')) {
    const file = path.join(folder, relative);
    try {
      const { text } = decodeArticle(readFileSync(file));
      const sidecars = readSidecars(folder, relative, complain);
      const fileName = path.basename(file);
      const knowledge = knowledgeFrom(told.entities, told.corrections, {
        fileName,
        sidecars: sidecars.map(({ sidecar }) => sidecar),
      });
      const analysis = analyseArticle(text, knowledge, models);
      yield {
        path: relative.split(path.sep).join('/'),
        sidecars,
        reviewed: reviewArticle({ text, analysis, sidecars, oldTexts: readOldTexts(folder, sidecars) }),
      };
    } catch (error) {
      complain(file, describeError(error));
    }
  }
}

/** `entities.yaml`, `corrections.yaml` and each reviewer's own of the folder. */
function readTold(folder: string, complain: (name: string, problem: string) => void) {
  const read = (name: string) =>
    readdirSync(folder)
      .filter((file) => file === `${name}.yaml` || (file.startsWith(`${name}.`) && file.endsWith('.yaml')))
      .sort()
      .map((file) => ({ file: path.join(folder, file), yaml: readFileSync(path.join(folder, file), 'utf8') }));
  const entities = read('entities').map(({ file, yaml }) => ({ file, read: readEntities(yaml) }));
  const corrections = read('corrections').map(({ file, yaml }) => ({ file, read: readCorrections(yaml) }));
  for (const { file, read: content } of [...entities, ...corrections]) {
    for (const { message, line } of content.problems) complain(`${file}:${line}`, formatReason(message));
  }
  return { entities: joinEntities(entities.map((one) => one.read)), corrections: corrections.map((one) => one.read) };
}

function readSidecars(
  folder: string,
  relative: string,
  complain: (name: string, problem: string) => void,
): SidecarOf[] {
  const place = path.join(folder, path.dirname(relative));
  const fileName = path.basename(relative);
  return sidecarsBeside(fileName, readdirSync(place)).flatMap(({ name, ask }) => {
    const file = path.join(place, name);
    const { sidecar, problems } = readSidecar(readFileSync(file, 'utf8'));
    for (const { message, line } of problems) complain(`${file}:${line}`, formatReason(message));
    if (ask && sidecar.article.file !== fileName) return [];
    return [{ path: path.join(path.dirname(relative), name).split(path.sep).join('/'), sidecar }];
  });
}

/** The texts that were coded, as far as they were kept. */
function readOldTexts(folder: string, sidecars: readonly SidecarOf[]): Map<string, string> {
  const hashes = new Set(sidecars.flatMap(({ sidecar }) => [...codedHashes(sidecar)]));
  return new Map(
    [...hashes].flatMap((hash): [string, string][] => {
      const name = keptName(hash);
      const file = name === null ? null : path.join(folder, ...keptFolder, name);
      const text = file !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
      return text !== null && isKeptText(text, hash) ? [[hash, text]] : [];
    }),
  );
}
