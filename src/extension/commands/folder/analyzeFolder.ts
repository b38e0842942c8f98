/** Reads every article of the folder into its index, with progress and cancel; what is up to date is not read again. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import type { Updated } from '../../folder/folderIndex.ts';

const { t } = vscode.l10n;

/** Resolves to how many articles are known. */
export async function analyzeFolder(app: App): Promise<number> {
  const updated = await updateFolder(app, vscode.ProgressLocation.Notification);
  if (updated.articles === 0 && updated.complete) {
    void vscode.window.showInformationMessage(t('The folder has no articles (see the setting “Folder: Include”).'));
    return 0;
  }
  await vscode.commands.executeCommand('newsAnnotator.showAllArticles');
  return updated.articles;
}

/** Shows the lists of all articles, and reads those first that are new; of an earlier session's index only what has changed. */
export async function showAllArticles(app: App): Promise<void> {
  app.sidebar.showAllArticles(true);
  if (!app.folder.isReady) {
    const { Window, Notification } = vscode.ProgressLocation;
    await updateFolder(app, (await app.folder.isThere()) ? Window : Notification);
  }
  await app.folder.showRows(true);
}

export async function showThisArticle(app: App): Promise<void> {
  app.sidebar.showAllArticles(false);
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

function say({ failed, articles, leftOut }: Updated): void {
  if (failed > 0)
    void vscode.window.showWarningMessage(
      t('{0} of {1} articles could not be read; the log names them.', failed, articles + failed),
    );
  if (leftOut > 0)
    void vscode.window.showWarningMessage(
      t(
        'This folder is too large for the browser: {0} of {1} articles were read. On the desktop all of them can be.',
        articles,
        articles + leftOut,
      ),
    );
}
