/** Reads every article of the folder, behind the open ones, with progress and cancel. */
import * as vscode from 'vscode';
import { keptFolder } from '../../annotations/keptTexts.ts';
import type { App } from '../app.ts';
import { largestArticle } from '../articles.ts';
import { log } from '../log.ts';
import { settingsFor } from '../settings.ts';

const atOnce = 4;

/** Resolves to how many were read. */
export async function analyzeFolder(app: App): Promise<number> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const lists = await Promise.all(folders.map(({ uri }) => articlesIn(uri)));
  const files = lists.flat();
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The folder has no articles (see the setting “Folder: Include”).'),
    );
    return 0;
  }
  const progress = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Analyzing articles'),
  };
  const read = await vscode.window.withProgress(progress, (reporter, token) => analyzeAll(app, files, reporter, token));
  await vscode.commands.executeCommand('newsAnnotator.showAllArticles');
  return read;
}

async function articlesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const { include, exclude } = settingsFor(folder);
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, include), exclude);
  // Texts that were kept are no articles of their own, whatever the setting excludes.
  return found.filter(({ path }) => !path.includes(`/${keptFolder.join('/')}/`));
}

async function analyzeAll(
  app: App,
  files: readonly vscode.Uri[],
  reporter: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<number> {
  const waiting = files.values();
  let done = 0;
  let failed = 0;
  const walk = async () => {
    for (const uri of waiting) {
      if (token.isCancellationRequested) return;
      try {
        await analyzeFile(app, uri);
      } catch (error) {
        failed++;
        log().error(`${uri.path} could not be analyzed.`, error);
      }
      done++;
      reporter.report({ message: vscode.l10n.t('{0} of {1}', done, files.length), increment: 100 / files.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  if (failed > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} of {1} articles could not be read; the log names them.', failed, files.length),
    );
  }
  return done - failed;
}

async function analyzeFile(app: App, uri: vscode.Uri): Promise<void> {
  // Before it is read: a character has at most four bytes.
  if ((await vscode.workspace.fs.stat(uri)).size > largestArticle * 4) throw new Error('The file is too large.');
  const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  if (text.length > largestArticle) throw new Error('The file is too large.');
  const knowledge = await app.annotations.knowledge(uri);
  const analysis = await app.analyser.analyse({ key: `folder ${uri.toString()}`, text, knowledge, urgent: false });
  if (analysis) app.folder.put(uri, text, analysis);
}
