/** Reads every article of the folder into its index, with progress and cancel; what is up to date is not read again. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import type { Updated } from '../../folder/folderIndex.ts';
import { log } from '../../log.ts';
import { warn } from '../../messages.ts';
import { articlesText } from '../../editor/describe.ts';

const { t } = vscode.l10n;

/** Resolves to how many articles are known. */
export async function analyzeFolder(app: App): Promise<number> {
  const updated = await updateFolder(app, vscode.ProgressLocation.Notification);
  if (updated.articles === 0 && updated.complete) {
    void sayEmpty();
    return 0;
  }
  await vscode.commands.executeCommand('newsAnnotator.showAllArticles');
  return updated.articles;
}

/** Shows the lists of all articles, and reads those first that are new; of an earlier session's index only what has changed. */
export async function showAllArticles(app: App): Promise<void> {
  app.sidebar.showAllArticles(true);
  await app.sidebar.reveal();
  if (!app.folder.isReady) {
    const { Window, Notification } = vscode.ProgressLocation;
    await updateFolder(app, (await app.folder.isThere()) ? Window : Notification);
  }
  await app.folder.showRows(true);
}

export async function showThisArticle(app: App): Promise<void> {
  app.sidebar.showAllArticles(false);
  await app.sidebar.reveal();
  await app.folder.showRows(false);
}

export async function updateFolder(app: App, location: vscode.ProgressLocation): Promise<Updated> {
  const progress = { location, cancellable: true, title: t('Analyzing articles') };
  const updated = await vscode.window.withProgress(progress, (reporter, token) => {
    let last = 0;
    let shown = 0;
    return app.folder.update(token, (done, of) => {
      // A message for each of ten thousand articles would be work of its own.
      if (done < of && Date.now() - last < 100) return;
      last = Date.now();
      reporter.report({ message: t('{0} of {1}', done, of), increment: (100 * (done - shown)) / Math.max(1, of) });
      shown = done;
    });
  });
  say(updated);
  return updated;
}

async function sayEmpty(): Promise<void> {
  const setting = t('Open Setting');
  const words = t('The folder has no articles. A setting says which files are.');
  if ((await vscode.window.showInformationMessage(words, setting)) === setting)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'newsAnnotator.folder.include');
}

async function sayFailed(failed: number, of: number): Promise<void> {
  const show = t('Show Log');
  const words = t('Could not be read: {0} of {1}. The log says which.', articlesText(failed), of);
  if ((await vscode.window.showWarningMessage(words, show)) === show) log().show();
}

function say({ failed, articles, leftOut }: Updated): void {
  if (failed > 0) void sayFailed(failed, articles + failed);
  if (leftOut > 0)
    warn(
      t(
        'This folder is too large for the browser: {0} of {1} articles were read. On the desktop all of them can be.',
        articles,
        articles + leftOut,
      ),
    );
}
