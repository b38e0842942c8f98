/** Where words stand in the articles of a folder, for seeing what a correction would be about before it is made. */
import * as vscode from 'vscode';
import type { Span, ZoneKind } from '../../analysis/article.ts';
import { noKnowledge } from '../../analysis/knowledge.ts';
import { readLayout } from '../../analysis/layout/readLayout.ts';
import { placesOfParts, zoneAt } from '../../annotations/anchoring/wordPlaces.ts';
import { keptFolder } from '../../annotations/anchoring/keptTexts.ts';
import { largestArticle } from '../reading/articles.ts';
import { log } from '../log.ts';
import { settingsFor } from '../settings.ts';

export interface FolderPlace {
  readonly uri: vscode.Uri;
  readonly span: Span;
  readonly outlet: string | null;
  readonly zone: ZoneKind | undefined;
  readonly location: vscode.Location;
}

const atOnce = 8;
/** Milliseconds between two reports: a list that is filled too often cannot be read. */
const pause = 150;

/** The places in the article itself come first. `report` is called with all found so far. */
export async function findInFolder(
  words: string,
  article: vscode.TextDocument,
  folder: vscode.Uri,
  report: (places: readonly FolderPlace[]) => void,
  token: vscode.CancellationToken,
): Promise<readonly FolderPlace[]> {
  const places = [...placesIn(article.uri, article.getText(), words)];
  report(places);
  const { include, exclude } = settingsFor(folder);
  const files = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, include),
    exclude,
    undefined,
    token,
  );
  const waiting = files
    .filter(({ path }) => path !== article.uri.path && !path.includes(`/${keptFolder.join('/')}/`))
    .values();
  let reported = Date.now();
  const walk = async () => {
    for (const uri of waiting) {
      if (token.isCancellationRequested) return;
      const found = placesIn(uri, await textOf(uri), words);
      if (found.length === 0) continue;
      places.push(...found);
      if (Date.now() - reported < pause) continue;
      reported = Date.now();
      report(places);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  report(places);
  return places;
}

function placesIn(uri: vscode.Uri, text: string, words: string): FolderPlace[] {
  const spans = placesOfParts(text, words);
  if (spans.length === 0) return [];
  const { meta, zones } = readLayout(text, noKnowledge);
  const starts = lineStarts(text);
  const position = (at: number) => {
    const line = starts.findLastIndex((start) => start <= at);
    return new vscode.Position(line, at - starts[line]!);
  };
  return spans.map((span) => ({
    uri,
    span,
    outlet: meta.outlet,
    zone: zoneAt(zones, span.start),
    location: new vscode.Location(uri, new vscode.Range(position(span.start), position(span.end))),
  }));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
}

/** As it is in the editor, where it is open. A file that cannot be read has no places. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largestArticle * 4) return '';
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch (error) {
    log().warn(`${uri.path} could not be read.`, error);
    return '';
  }
}
