/** Copies the samples to a folder of the user's choice and opens it: annotations never lie inside the extension. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';

const names = ['harbour-strike.txt', 'hilltop-observatory.txt', 'river-barrier.txt'];

/** `chosen`: asked for where absent. Files that are there already stay as they are. */
export async function openSamples(app: App, chosen?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = chosen ?? (await chooseFolder());
  if (!folder) return undefined;
  const target = vscode.Uri.joinPath(folder, 'news-annotator-samples');
  await vscode.workspace.fs.createDirectory(target);
  for (const name of names) {
    const copy = vscode.Uri.joinPath(target, name);
    if (await exists(copy)) continue;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(app.context.extensionUri, 'samples', name));
    await vscode.workspace.fs.writeFile(copy, bytes);
  }
  const first = vscode.Uri.joinPath(target, names[0] ?? '');
  const { document } = await vscode.window.showTextDocument(first);
  await app.languageSwitch.treatAsArticle(document);
  await app.sidebar.reveal();
  if (!vscode.workspace.getWorkspaceFolder(target)) void offerFolder(target);
  return target;
}

/** What holds for a whole folder needs one that is open. */
async function offerFolder(folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const words = vscode.l10n.t('Open the folder of the samples to see all of them together.');
  if ((await vscode.window.showInformationMessage(words, open)) === open)
    await vscode.commands.executeCommand('vscode.openFolder', folder);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Copy Samples Here'),
      ...(vscode.workspace.workspaceFolders?.[0] ? { defaultUri: vscode.workspace.workspaceFolders[0].uri } : {}),
    })) ?? [];
  return folder;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
