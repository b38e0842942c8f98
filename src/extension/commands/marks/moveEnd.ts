/** Extends or shrinks a mark at its end, by a word or by a sentence. A suggestion is accepted with it. */
import * as vscode from 'vscode';
import type { Span } from '../../../analysis/article.ts';
import { describeTarget } from '../../../annotations/anchoring/selector.ts';
import type { App } from '../../app.ts';
import { rangeOf } from '../../positions.ts';
import type { ArticleView } from '../../reading/view.ts';
import { editMark } from './editMark.ts';
import { select } from '../articles/goTo.ts';
import { nothingHere, targetOf } from './target.ts';

export type Move = 'extend-word' | 'shrink-word' | 'extend-sentence' | 'shrink-sentence';

export async function moveEnd(app: App, move: Move): Promise<boolean> {
  const target = (await targetOf(app, [], ({ kind }) => kind === 'claim')) ?? (await targetOf(app, []));
  const last = target?.mark.spans.at(-1);
  if (!target || !last) {
    nothingHere();
    return false;
  }
  const { document, view, mark } = target;
  const end = movedEnd(view, last, move);
  if (end === last.end) return false;
  const spans = [...mark.spans.slice(0, -1), { start: last.start, end }];
  const described = describeTarget(view.reviewed.article, spans);
  const done = await editMark(app, target, vscode.l10n.t('Words changed'), described);
  const editor = vscode.window.activeTextEditor;
  const first = spans[0];
  if (done && first && editor?.document === document) select(editor, rangeOf(document, first));
  return done;
}

export function movedEnd(
  { text, analysis }: Pick<ArticleView, 'text' | 'analysis'>,
  { start, end }: Span,
  move: Move,
): number {
  switch (move) {
    case 'extend-word': {
      const next = /^[^\p{L}\p{N}]{0,50}[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60}/u.exec(text.slice(end, end + 120));
      return next ? end + next[0].length : end;
    }
    case 'shrink-word': {
      const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
      const kept = words.at(-2);
      return kept ? start + kept.index + kept[0].length : end;
    }
    case 'extend-sentence':
      // At the end of one it goes on to the end of the next.
      return analysis.sentences.find((sentence) => end < sentence.end)?.end ?? end;
    case 'shrink-sentence':
      return analysis.sentences.findLast((sentence) => start < sentence.end && sentence.end < end)?.end ?? end;
  }
}
