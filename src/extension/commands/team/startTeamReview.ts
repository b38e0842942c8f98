/**
 * Start Team Review: from then on each reviewer has a file of their own beside the article, so that nobody's work meets
 * another's in git. What is there already goes to whoever wrote it. Shown first, and one step for Undo.
 */
import * as vscode from 'vscode';
import type { Fields } from '../../../annotations/sidecar/annotation.ts';
import { countedIn, newSidecar } from '../../../annotations/sidecar/editSidecar.ts';
import { readSidecar, type SidecarFile } from '../../../annotations/sidecar/sidecarFile.ts';
import { readSidecarName } from '../../../annotations/sidecar/sidecarNames.ts';
import { partReviewers, type Parting } from '../../../annotations/reviewing/team.ts';
import type { App } from '../../app.ts';
import { together, type Back } from '../../files/history.ts';
import { reviewer } from '../../files/reviewer.ts';
import { fileNameOf, folderOf } from '../../files/sidecarPaths.ts';
import { log, messageOf } from '../../log.ts';
import { settingsFor, updateSetting } from '../../settings.ts';
import { inform, warn } from '../../messages.ts';
import { filesText } from '../../editor/describe.ts';

const { t } = vscode.l10n;

interface Shared {
  readonly uri: vscode.Uri;
  readonly file: SidecarFile;
  readonly parting: Parting;
}

/** `anyway`: without asking. Resolves to how many files were given to a reviewer. */
export async function startTeamReview(app: App, anyway?: unknown): Promise<number> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  const who = folder && (await reviewer());
  if (!folder || !who) return 0;
  if (settingsFor(folder.uri).sidecars === 'per-reviewer') {
    inform(t('Each reviewer has a file of their own here already.'));
    return 0;
  }
  const looked = await withProgress(t('Reading the sidecars'), (step) => sharedSidecars(app, folder, who.id, step));
  if (!looked) return 0;
  const { shared, left } = looked;
  if (anyway !== true && !(await confirm(shared, left, who.id))) return 0;
  const backs: Back[] = [];
  const done = await withProgress(t('Giving each reviewer a file'), async (step) => {
    try {
      backs.push(await setSidecars(folder, 'per-reviewer'));
      for (const [i, one] of shared.entries()) {
        step(i, shared.length);
        backs.push(...(await giveToOwners(app, one)));
      }
      return true;
    } catch (error) {
      await together(backs)();
      if (error instanceof vscode.CancellationError) return false;
      throw error;
    }
  });
  if (done !== true) return 0;
  app.annotations.did({ label: t('Start Team Review'), back: together(backs) });
  app.annotations.readAgain();
  if (left.length > 0) {
    const names = left.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');
    warn(t('Left as they are, until they are mended or saved: {0}', names));
  }
  return shared.length;
}

/** Says how many of how many are done; throws where the person does not want to go on. */
type Step = (done: number, of: number) => void;

/** Undefined where it was cancelled. */
async function withProgress<T>(title: string, work: (step: Step) => Promise<T>): Promise<T | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  try {
    return await vscode.window.withProgress(options, (progress, token) => {
      let shown = 0;
      return work((done, of) => {
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        progress.report({ message: t('{0} of {1}', done, of), increment: (100 * (done - shown)) / Math.max(1, of) });
        shown = done;
      });
    });
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    throw error;
  }
}

async function sharedSidecars(
  app: App,
  folder: vscode.WorkspaceFolder,
  me: string,
  step: Step,
): Promise<{ shared: Shared[]; left: vscode.Uri[] }> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.annotations.yaml'));
  const shared: Shared[] = [];
  const left: vscode.Uri[] = [];
  const dirty = new Set(
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
  for (const [i, uri] of found.sort((a, b) => (a.path < b.path ? -1 : 1)).entries()) {
    step(i, found.length);
    const name = readSidecarName(fileNameOf(uri));
    if (name?.reviewer !== null || name.copyOf !== null) continue;
    const read = await app.writer.read(uri.toString());
    const file = read && readSidecar(read.text);
    const target = file && partReviewers(file, me);
    if (!file || !target || !file.writable || dirty.has(uri.toString())) left.push(uri);
    else if (await isThere(ownedBy(uri, target.owner))) left.push(uri);
    else shared.push({ uri, file, parting: target });
  }
  return { shared, left };
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** `harbour.annotations.yaml` → `harbour.annotations.ana.yaml` */
function ownedBy(uri: vscode.Uri, owner: string): vscode.Uri {
  return vscode.Uri.joinPath(folderOf(uri), fileNameOf(uri).replace(/\.yaml$/, `.${owner}.yaml`));
}

async function confirm(shared: readonly Shared[], left: readonly vscode.Uri[], me: string): Promise<boolean> {
  const owners = new Map<string, number>();
  for (const { parting } of shared)
    for (const by of [parting.owner, ...parting.others.keys()]) owners.set(by, (owners.get(by) ?? 0) + 1);
  const unsigned = shared.filter(({ file }) => file.sidecar.reviewer === undefined).length;
  const detail = [
    ...[...owners].map(([by, count]) => `${by}: ${filesText(count)}`),
    unsigned > 0 ? t('Without anybody’s name, and to become yours ({0}): {1}', me, filesText(unsigned)) : '',
    left.length > 0 ? t('Not readable or not saved, and left as they are: {0}', filesText(left.length)) : '',
    t('Everybody who opens this folder writes a file of their own then (setting “Sidecars”). It can be undone.'),
  ].filter(Boolean);
  const start = t('Start Team Review');
  const answer = await vscode.window.showInformationMessage(
    t('Give each reviewer a file of their own?'),
    { modal: true, detail: detail.join('\n') },
    start,
  );
  return answer === start;
}

/** For everybody who opens the folder. */
async function setSidecars(folder: vscode.WorkspaceFolder, value: unknown): Promise<Back> {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const known = vscode.workspace.getConfiguration('newsAnnotator', folder.uri).inspect('sidecars');
  const before = several ? known?.workspaceFolderValue : known?.workspaceValue;
  await updateSetting('sidecars', value, target, folder.uri);
  return () => setSidecars(folder, before);
}

/** First the others' records into their files, then out of this one: a crash in between leaves them in both, never in none. */
async function giveToOwners(app: App, { uri, file, parting }: Shared): Promise<Back[]> {
  const { writer } = app;
  const backs: Back[] = [];
  try {
    const { article } = file.sidecar;
    for (const [id, changes] of parting.others) {
      const { textHash: hash } = article;
      const text = newSidecar(article.file, hash, { id });
      const make = (current: Fields) => (hash === undefined ? changes : countedIn(hash, changes, current));
      backs.push(await writer.add(ownedBy(uri, id).toString(), text, make));
    }
    if (parting.removed.length > 0) backs.push(await writer.change(uri.toString(), parting.removed));
    backs.push(await writer.rename(uri, ownedBy(uri, parting.owner)));
    return backs;
  } catch (error) {
    log().error(`${uri.path} stays shared.`, messageOf(error));
    if (backs.length > 0) await together(backs)();
    throw error;
  }
}
