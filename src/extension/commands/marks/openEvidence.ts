/** What was given as evidence for a claim, opened: the page in a browser, the file of the folder beside the article. */
import * as vscode from 'vscode';
import type { Evidence } from '../../../annotations/sidecar/annotation.ts';
import type { App } from '../../app.ts';
import { stanceName } from '../../editor/describe.ts';
import { evidenceOf } from '../../editor/sayingWords.ts';
import { folderOf } from '../../files/sidecarPaths.ts';
import { withoutIcons } from '../../plainWords.ts';
import { pick } from '../asking/pick.ts';
import { nothingHere, targetOf } from './target.ts';
import { inform, warn } from '../../messages.ts';

const { t } = vscode.l10n;
const messageTime = 4000;

/** A second argument is which of them, counted from 0. Resolves to whether something was opened. */
export async function openEvidence(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (!target) {
    nothingHere();
    return false;
  }
  const all = evidenceOf(target.mark);
  if (all.length === 0) {
    inform(t('Nobody gave evidence for this claim.'));
    return false;
  }
  const chosen = typeof args[1] === 'number' ? all[args[1]] : all.length === 1 ? all[0] : await choose(all);
  return chosen !== undefined && open(chosen, target.document.uri);
}

async function choose(all: readonly Evidence[]): Promise<Evidence | undefined> {
  const items = all.map((evidence) => ({
    label: withoutIcons(evidence.title ?? placeText(evidence)),
    description: evidence.stance === undefined ? '' : stanceName(evidence.stance),
    detail: withoutIcons(evidence.title === undefined ? (evidence.quote ?? '') : placeText(evidence)),
    evidence,
  }));
  const [chosen] = (await pick(items, { title: t('Open Evidence') })) ?? [];
  return chosen?.evidence;
}

const placeText = ({ url, citation, file }: Evidence): string => url ?? citation ?? file ?? '';

async function open({ url, citation, file }: Evidence, article: vscode.Uri): Promise<boolean> {
  if (url !== undefined && /^https?:\/\//i.test(url)) return vscode.env.openExternal(vscode.Uri.parse(url));
  if (citation === undefined && file !== undefined) return openFile(file, article);
  await vscode.env.clipboard.writeText(url ?? citation ?? '');
  vscode.window.setStatusBarMessage(t('This evidence is a reference in words: copied'), messageTime);
  return false;
}

/** Below the folder that is open, or else below the article's own: a sidecar's words lead nowhere else. */
async function openFile(file: string, article: vscode.Uri): Promise<boolean> {
  for (const folder of [vscode.workspace.getWorkspaceFolder(article)?.uri, folderOf(article)]) {
    const uri = folder && fileBelow(folder, file);
    if (!uri || !(await isFile(uri))) continue;
    await vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside);
    return true;
  }
  warn(t('“{0}” is no file of this folder.', file));
  return false;
}

/** None for what leads out of the folder. */
function fileBelow(folder: vscode.Uri, file: string): vscode.Uri | undefined {
  const uri = vscode.Uri.joinPath(folder, file);
  return uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`) ? uri : undefined;
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}
