/**
 * F2 on a name gives the speaker that name everywhere: in the sidebar, the cards and from then on in the analysis. It is
 * written beside the article as what a person knows; the article itself is never edited.
 */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations/annotation.ts';
import { putRecord } from '../../annotations/editSidecar.ts';
import type { Articles } from '../articles.ts';
import type { Annotations } from '../files/annotations.ts';
import { rangeOf } from '../positions.ts';
import { marksAt, type ShownSpeaker } from '../view.ts';

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
        const renamed = renamedEntity(speaker, view.entities.get(speaker.id), name);
        await annotations.change(document, t('Renamed to {0}', name), () => [
          putRecord('entities', speaker.id, renamed),
        ]);
      }
      // The text stays as it is: an empty edit says that all is done.
      return new vscode.WorkspaceEdit();
    },
  });
}

/** The old name is kept as an alias, so that it is still found. Without an origin the record is a person's word. */
export function renamedEntity(speaker: ShownSpeaker, known: Entity | undefined, name: string): Entity {
  const aliases = new Set([...(known?.aliases ?? []), speaker.name]);
  aliases.delete(name);
  const role = known?.role ?? speaker.role;
  const affiliation = known?.affiliation ?? speaker.affiliation;
  return {
    kind: known?.kind ?? (speaker.kind === 'unknown' ? 'person' : speaker.kind),
    name,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(known?.roles ? { roles: known.roles } : {}),
    aliases: [...aliases],
    ...(known?.sameAs ? { sameAs: known.sameAs } : {}),
    ...(known?.note === undefined ? {} : { note: known.note }),
  };
}
