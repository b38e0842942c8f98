/**
 * F2 on a name gives the speaker that name everywhere: in the sidebar, the cards and the analysis of every article of the folder.
 * It is written into the entities file as what a person knows; the article itself is never edited.
 */
import * as vscode from 'vscode';
import { renameChanges } from '../../annotations/told/entityDecisions.ts';
import type { Articles } from '../reading/articles.ts';
import { whoIs } from '../commands/speakers/speakerTarget.ts';
import type { Annotations } from '../files/annotations.ts';
import { rangeOf } from '../positions.ts';
import { marksAt } from '../reading/view.ts';

const { t } = vscode.l10n;

export function registerRename(
  articles: Articles,
  annotations: Annotations,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      const view = await articles.get(document);
      const offset = document.offsetAt(position);
      const mark = view && marksAt(view, offset).find(({ kind }) => kind === 'speaker');
      const speaker = mark?.kind === 'speaker' ? view?.speakers.get(mark.speaker) : undefined;
      const span = mark?.spans.find(({ start, end }) => start <= offset && offset <= end);
      if (!speaker || !span) throw new Error(t('Only speakers have a name that can be changed.'));
      return { range: rangeOf(document, span), placeholder: speaker.name };
    },
    async provideRenameEdits(document, position, newName) {
      const view = await articles.get(document);
      const mark = view && marksAt(view, document.offsetAt(position)).find(({ kind }) => kind === 'speaker');
      const speaker = mark?.kind === 'speaker' ? view?.speakers.get(mark.speaker) : undefined;
      const name = newName.trim();
      if (view && speaker && name !== '' && name !== speaker.name) {
        await annotations.tell(document.uri, t('Renamed to {0}', name), (how, { entities }) => ({
          entities: renameChanges(entities, whoIs(speaker), name, how),
        }));
      }
      // The text stays as it is: an empty edit says that all is done.
      return new vscode.WorkspaceEdit();
    },
  });
}
