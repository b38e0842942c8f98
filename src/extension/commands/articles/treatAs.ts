/** A person's word on what is an article: for one file, for a folder, and whether to recognise articles at all. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import type { Back } from '../../files/history.ts';
import { fileNameOf } from '../../files/sidecarPaths.ts';
import { articleLanguage } from '../../ids.ts';
import { settingsFor, updateSetting } from '../../settings.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const mostRequested = 1000;

export async function treatAsArticle(app: App): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  if (document.languageId !== 'plaintext') await request(app, document.uri, true);
  await app.languageSwitch.treatAsArticle(document);
  app.articles.restart(document);
}

export async function treatAsPlainText(app: App): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  await request(app, document.uri, false);
  await app.languageSwitch.treatAsPlainText(document);
  app.articles.restart(document);
  app.highlights.drawAll();
}

async function request(app: App, uri: vscode.Uri, wanted: boolean): Promise<void> {
  app.requested.delete(uri.toString());
  if (wanted) app.requested.add(uri.toString());
  await app.context.workspaceState.update('requested', [...app.requested].slice(-mostRequested));
}

/** Written as `files.associations`, which everybody who opens the folder then has. One step for Undo. */
export async function alwaysTreatFolderAsArticles(app: App): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return;
  const pattern = patternOf(folder);
  await app.languageSwitch.treatFolderAsArticles(folder.uri);
  if (associations()?.[pattern] === articleLanguage) {
    inform(t('All .txt files of “{0}” open as news articles already (setting “files.associations”).', folder.name));
    return;
  }
  const back = await associate({ ...associations(), [pattern]: articleLanguage });
  app.annotations.did({ label: t('Always Treat Folder as Articles'), back });
  inform(t('All .txt files of “{0}” now open as news articles (setting “files.associations”).', folder.name));
}

/** VS Code reads this setting for a whole window: where several folders are open, the folder's name stands in it. */
function patternOf(folder: vscode.WorkspaceFolder): string {
  if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return '*.txt';
  const name = fileNameOf(folder.uri).replace(/[*?[\]{}]/g, '[$&]');
  return `**/${name}/**/*.txt`;
}

type Associations = Readonly<Record<string, string>>;

const associations = (): Associations | undefined =>
  vscode.workspace.getConfiguration('files').inspect<Associations>('associations')?.workspaceValue;

async function associate(wanted: Associations | undefined): Promise<Back> {
  const before = associations();
  const files = vscode.workspace.getConfiguration('files');
  await files.update('associations', wanted, vscode.ConfigurationTarget.Workspace);
  return () => associate(before);
}

export async function toggleRecognition(): Promise<void> {
  const on = !settingsFor(vscode.window.activeTextEditor?.document.uri).recogniseArticles;
  await updateSetting('recogniseArticles', on, vscode.ConfigurationTarget.Global);
  inform(
    on
      ? t('Plain-text files that look like articles are now opened as articles.')
      : t('Plain-text files now stay plain text. “Treat File as Article” makes one an article.'),
  );
}
