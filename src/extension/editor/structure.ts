/** Page furniture folds, and the selection grows from the name to the claim, the sentence, the paragraph and the zone. */
import * as vscode from 'vscode';
import type { Span } from '../../analysis/article.ts';
import type { Articles } from '../reading/articles.ts';
import { hull, rangeOf } from '../positions.ts';
import { marksAt, type ArticleView } from '../reading/view.ts';

export function registerStructure(articles: Articles, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document) {
        const view = await articles.get(document);
        return view && foldsOf(view, document);
      },
    }),
    vscode.languages.registerSelectionRangeProvider(selector, {
      async provideSelectionRanges(document, positions) {
        const view = await articles.get(document);
        if (!view) return undefined;
        return positions.map((position) => selectionAt(view, document, position));
      },
    }),
  );
}

/** Neighbouring pieces of furniture are one fold. */
function foldsOf(view: ArticleView, document: vscode.TextDocument): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  let first: number | undefined;
  let last = 0;
  const close = () => {
    if (first !== undefined && last > first)
      folds.push(new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region));
    first = undefined;
  };
  for (const zone of view.analysis.zones) {
    if (zone.kind !== 'boilerplate') {
      close();
      continue;
    }
    first ??= document.positionAt(zone.start).line;
    last = document.positionAt(zone.end).line;
  }
  close();
  return folds;
}

function selectionAt(
  view: ArticleView,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.SelectionRange {
  const offset = document.offsetAt(position);
  const around = ({ start, end }: Span) => start <= offset && offset <= end;
  const marks = marksAt(view, offset).flatMap(({ spans }) => [spans.find(around), hull(spans)]);
  const line = document.lineAt(position).range;
  const word = document.getWordRangeAtPosition(position);
  const ranges = [
    ...(word ? [word] : []),
    ...[...marks, view.analysis.sentences.find(around)]
      .filter((span) => span !== undefined)
      .map((span) => rangeOf(document, span)),
    line,
    ...view.analysis.zones.filter(around).map((zone) => rangeOf(document, zone)),
    rangeOf(document, { start: 0, end: view.text.length }),
  ];
  let selection: vscode.SelectionRange | undefined;
  // From the outside in; each must lie inside the one before.
  for (const range of ranges.sort((a, b) => size(document, b) - size(document, a))) {
    if (!selection || (selection.range.contains(range) && !selection.range.isEqual(range))) {
      selection = new vscode.SelectionRange(range, selection);
    }
  }
  return selection ?? new vscode.SelectionRange(line);
}

function size(document: vscode.TextDocument, range: vscode.Range): number {
  return document.offsetAt(range.end) - document.offsetAt(range.start);
}
