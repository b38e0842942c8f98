/** The value of a relative date beside its words: "on Monday ⟨2022-01-31⟩". Off by default. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { spanOf } from '../positions.ts';
import { onSettingsChange, settingsFor } from '../settings.ts';
import { dateValueText } from './describe.ts';

export function registerInlayHints(articles: Articles, selector: vscode.DocumentSelector): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(({ uri }) => {
      if (settingsFor(uri).inlayDates) changed.fire();
    }),
    onSettingsChange((has) => {
      if (has('inlayHints')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        if (!settingsFor(document.uri).inlayDates) return [];
        const view = await articles.get(document);
        const wanted = spanOf(document, range);
        const hints: vscode.InlayHint[] = [];
        for (const mark of view?.marks ?? []) {
          const span = mark.spans[0];
          if (mark.kind !== 'date' || !span || mark.date.boilerplate || mark.date.relativeTo === undefined) continue;
          if (span.end < wanted.start || span.start > wanted.end) continue;
          const hint = new vscode.InlayHint(document.positionAt(span.end), dateValueText(mark.date));
          hint.paddingLeft = true;
          hints.push(hint);
        }
        return hints;
      },
    }),
  );
}
