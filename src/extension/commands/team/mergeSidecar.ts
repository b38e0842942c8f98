/**
 * Merge Annotations by Id: joins the two versions of a file that git left between conflict marks, or a second version that a
 * synchronising program left beside it. Nothing is lost: where both say different things, both stay in the file. One step for Undo.
 */
import * as vscode from 'vscode';
import { correctionsLayout } from '../../../annotations/told/correctionsFile.ts';
import { entitiesLayout } from '../../../annotations/told/entitiesFile.ts';
import { sidecarLayout } from '../../../annotations/sidecar/sidecarFile.ts';
import { readSidecarName } from '../../../annotations/sidecar/sidecarNames.ts';
import type { FileLayout } from '../../../annotations/yaml/editYaml.ts';
import { splitConflict } from '../../../annotations/yaml/merge.ts';
import type { App } from '../../app.ts';
import { together, type Back } from '../../files/history.ts';
import { fileNameOf, folderOf, isSidecar } from '../../files/sidecarPaths.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

/** The argument is the file, or its copy. Without one: the active file, or what is to be merged of the article's sidecars. */
export async function mergeSidecar(app: App, given?: unknown): Promise<boolean> {
  const files = await filesOf(app, given);
  if (files.length === 0) {
    inform(t('Nothing to merge: no conflict marks, no second version.'));
    return false;
  }
  const backs: Back[] = [];
  let clashes = 0;
  for (const uri of files) {
    const merged = isCopy(uri) ? await mergeCopy(app, uri) : await mergeMarks(app, uri);
    backs.push(...merged.backs);
    clashes += merged.clashes;
  }
  const label = t('Merged: {0}', files.map(fileNameOf).join(', '));
  app.annotations.did({ label, back: together(backs) });
  app.annotations.readAgain();
  const met =
    clashes === 0
      ? t('Merged by id; nothing met.')
      : clashes === 1
        ? t('Merged by id. 1 value met: yours stands, the other beside it under “x-conflict”.')
        : t('Merged by id. {0} values met: yours stand, the others beside them under “x-conflict”.', clashes);
  inform(met);
  return true;
}

async function filesOf(app: App, given: unknown): Promise<vscode.Uri[]> {
  if (given instanceof vscode.Uri) return [given];
  if (typeof given === 'string') return [vscode.Uri.parse(given)];
  const active = vscode.window.activeTextEditor?.document;
  if (active && layoutOf(active.uri) && (isCopy(active.uri) || splitConflict(active.getText()))) return [active.uri];
  const article = articleOf(app);
  if (!article) return [];
  const marked = (await app.annotations.sidecars(article.uri)).filter(({ file }) => splitConflict(file.text));
  const copies = await app.annotations.copies(article.uri);
  return [...marked.map(({ path }) => vscode.Uri.parse(path)), ...copies];
}

interface Merged {
  readonly clashes: number;
  readonly backs: readonly Back[];
}

async function mergeMarks(app: App, uri: vscode.Uri): Promise<Merged> {
  const layout = layoutOf(uri);
  if (!layout) throw new Error(t('{0} is no file of annotations.', fileNameOf(uri)));
  const { clashes, back } = await app.writer.merge(uri.toString(), null, layout);
  return { clashes, backs: [back] };
}

/** The copy goes to the trash when all of it stands in the file. Without a trash it stays, and says nothing new. */
async function mergeCopy(app: App, copy: vscode.Uri): Promise<Merged> {
  const original = originalOf(copy);
  const theirs = (await app.writer.read(copy.toString()))?.text;
  if (!original || theirs === undefined) throw new Error(t('{0} is gone.', fileNameOf(copy)));
  if ((await app.writer.read(original.toString())) === null)
    return { clashes: 0, backs: [await app.writer.rename(copy, original)] };
  const merged = await app.writer.merge(original.toString(), { theirs, base: null }, sidecarLayout);
  const discarded = await app.writer.discard(copy.toString(), theirs);
  return { clashes: merged.clashes, backs: discarded ? [merged.back, discarded] : [merged.back] };
}

function isCopy(uri: vscode.Uri): boolean {
  return originalOf(uri) !== undefined;
}

function originalOf(uri: vscode.Uri): vscode.Uri | undefined {
  const name = readSidecarName(fileNameOf(uri))?.copyOf ?? null;
  return name === null ? undefined : vscode.Uri.joinPath(folderOf(uri), name);
}

function layoutOf(uri: vscode.Uri): FileLayout | undefined {
  const name = fileNameOf(uri);
  if (isSidecar(uri)) return sidecarLayout;
  if (/^entities(?:\.[a-z0-9-]+)?\.yaml$/.test(name)) return entitiesLayout;
  return /^corrections(?:\.[a-z0-9-]+)?\.yaml$/.test(name) ? correctionsLayout : undefined;
}
