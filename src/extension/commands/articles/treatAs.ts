/** A person's word on what is an article: for one file, for a folder, and whether to recognise articles at all. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { articleLanguage } from '../../ids.ts';
import { withoutLinks } from '../../plainWords.ts';
import { settingsFor, updateSetting } from '../../settings.ts';

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

/** Written as `files.associations`, which everybody who opens the folder then has. */
export async function alwaysTreatFolderAsArticles(): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return;
  const files = vscode.workspace.getConfiguration('files', folder.uri);
  const own = files.inspect<Record<string, string>>('associations')?.workspaceFolderValue ?? {};
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  await files.update(
    'associations',
    { ...own, '*.txt': articleLanguage },
    several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace,
  );
  void vscode.window.showInformationMessage(
    withoutLinks(
      vscode.l10n.t('All .txt files of “{0}” now open as news articles (setting “files.associations”).', folder.name),
    ),
  );
}

export async function toggleRecognition(): Promise<void> {
  const on = !settingsFor(vscode.window.activeTextEditor?.document.uri).recogniseArticles;
  await updateSetting('recogniseArticles', on, vscode.ConfigurationTarget.Global);
  void vscode.window.showInformationMessage(
    on
      ? vscode.l10n.t('Plain-text files that look like articles are now opened as articles.')
      : vscode.l10n.t('Plain-text files now stay plain text. “Treat File as Article” makes one an article.'),
  );
}
