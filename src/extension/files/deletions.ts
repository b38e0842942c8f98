/** An article that is deleted: its annotations stay unless a person says that they go too. In the same step, so that undoing brings both back. */
import * as vscode from 'vscode';
import { sidecarsBeside } from '../../annotations/sidecar/sidecarNames.ts';
import { withoutLinks } from '../plainWords.ts';
import { fileNameOf, folderOf, isSidecar } from './sidecarPaths.ts';

const { t } = vscode.l10n;

export function registerDeletions(): vscode.Disposable {
  return vscode.workspace.onWillDeleteFiles((event) => {
    event.waitUntil(askAboutSidecars(event.files));
  });
}

async function askAboutSidecars(files: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const going = new Set(files.map((uri) => uri.toString()));
  const articles = files.filter((uri) => !isSidecar(uri));
  const lists = await Promise.all(articles.map((uri) => sidecarsOf(uri)));
  const sidecars = lists.flat().filter((uri) => !going.has(uri.toString()));
  if (sidecars.length === 0) return edit;
  const names = sidecars.map(fileNameOf).join(', ');
  const remove = t('Delete Annotations Too');
  const keep = t('Keep Annotations');
  const what =
    articles.length === 1 && articles[0]
      ? t('{0} is annotated. Delete its annotations too?', fileNameOf(articles[0]))
      : t(
          '{0} of the deleted articles are annotated. Delete their annotations too?',
          lists.filter((all) => all.length > 0).length,
        );
  const detail = t('They stand in: {0}. If you keep them, they are found again when the same text comes back.', names);
  const answer = await vscode.window.showWarningMessage(withoutLinks(what), { modal: true, detail }, keep, remove);
  if (answer === remove) for (const uri of sidecars) edit.deleteFile(uri, { ignoreIfNotExists: true });
  return edit;
}

/** A twin's are not asked about: they are somebody else's as long as that one is there. */
async function sidecarsOf(article: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = folderOf(article);
  const names = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found.map(([name]) => name),
    () => [],
  );
  const beside = sidecarsBeside(fileNameOf(article), names).filter(({ ask }) => !ask);
  return beside.map(({ name }) => vscode.Uri.joinPath(folder, name));
}
