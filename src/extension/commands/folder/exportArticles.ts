/** Export…: articles as tables, lines, a report or web annotations, into a folder; what was written and what was left out is said. */
import * as vscode from 'vscode';
import { exportFormatNames, exportFormats } from '../../../export/formats.ts';
import type { ExportFormatName } from '../../../export/format.ts';
import { exportFiles, type ExportResult } from '../../../worker/exportFiles.ts';
import { duplicatesOf } from '../../../corpus/duplicates/duplicateDecisions.ts';
import type { App } from '../../app.ts';
import { breath } from '../../folder/breathe.ts';
import type { IndexedFolder } from '../../folder/indexedFolder.ts';
import { pathBelow } from '../../folder/listFiles.ts';
import { messageOf } from '../../log.ts';
import { withoutLinks } from '../../plainWords.ts';
import { askChoice, askSteps } from '../asking/askSteps.ts';
import { articlesText, filesText } from '../../editor/describe.ts';

const { t } = vscode.l10n;

type Scope = 'article' | 'all' | 'finished';

interface Wish {
  readonly format: ExportFormatName;
  readonly scope: Scope;
  readonly target: vscode.Uri;
}

/** `given` answers the questions beforehand. Resolves to what was written; undefined where the person left. */
export async function exportArticles(app: App, given?: unknown): Promise<ExportResult | undefined> {
  const folder = await askFolder(app);
  if (!folder) return undefined;
  const wish = isWish(given) ? given : await ask(app);
  if (!wish || !(await mayWrite(wish))) return undefined;
  const progress = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: t('Exporting articles'),
  };
  const result = await vscode.window.withProgress(progress, (reporter, token) =>
    app.folder.alone(() => run(app, folder, wish, reporter, token)),
  );
  if (!result.complete) return undefined;
  void say(wish.target, result);
  return result;
}

async function run(
  app: App,
  folder: IndexedFolder,
  { format, scope, target }: Wish,
  reporter: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<ExportResult> {
  const { files, reader, pool, version, atOnce, knowledge } = await folder.work();
  const current = app.articles.current && pathBelow(folder.folder, app.articles.current.uri);
  const wanted = scope === 'article' ? files.filter(({ path }) => path === current) : files;
  const sink = app.openSink(target);
  let last = 0;
  let shown = 0;
  try {
    const result = await exportFiles(
      {
        format,
        files: wanted,
        reader,
        pool,
        version,
        extensionVersion: versionOf(app),
        at: `${new Date().toISOString().slice(0, 19)}Z`,
        atOnce: atOnce * 2,
        finishedOnly: scope === 'finished',
        duplicateOf: duplicatesOf(await app.duplicates.decisions(folder.folder)),
        settings: { scope },
        knowledge,
        describeError: messageOf,
        onProgress: (done, of) => {
          if (done < of && Date.now() - last < 100) return;
          last = Date.now();
          reporter.report({ message: t('{0} of {1}', done, of), increment: (100 * (done - shown)) / Math.max(1, of) });
          shown = done;
        },
        goOn: () => !token.isCancellationRequested,
        breathe: breath,
      },
      sink,
    );
    if (result.complete) await sink.finish();
    return result;
  } finally {
    await sink.close();
  }
}

function versionOf({ context }: App): string {
  const { version } = context.extension.packageJSON as { version?: unknown };
  return typeof version === 'string' ? version : '';
}

async function askFolder(app: App): Promise<IndexedFolder | undefined> {
  const folders = app.folder.folders();
  const current = app.articles.current && vscode.workspace.getWorkspaceFolder(app.articles.current.uri)?.uri.toString();
  const first = folders.find(({ folder }) => folder.toString() === current) ?? folders[0];
  if (folders.length < 2) return first;
  const items = folders.map((folder) => ({ label: vscode.workspace.asRelativePath(folder.folder, true), folder }));
  return (await vscode.window.showQuickPick(items, { title: t('Export the articles of which folder?') }))?.folder;
}

async function ask(app: App): Promise<Wish | undefined> {
  const formats = exportFormatNames.map((format) => ({ ...formatWords(format), format }));
  const scopes: (vscode.QuickPickItem & { scope: Scope })[] = [
    { label: t('All articles of the folder'), scope: 'all' },
    { label: t('Finished articles'), scope: 'finished' },
    ...(app.articles.current ? [{ label: t('This article'), scope: 'article' as const }] : []),
  ];
  const answers = await askSteps<Pick<Wish, 'format' | 'scope'>>([
    {
      ask: async ({ format }, place) => {
        const answer = await askChoice(formats, t('Export as'), place, (item) => item.format === format);
        return typeof answer === 'object' ? { format: answer.format } : answer;
      },
    },
    {
      ask: async (_, place) => {
        const answer = await askChoice(scopes, t('Which articles?'), place);
        return typeof answer === 'object' ? { scope: answer.scope } : answer;
      },
    },
  ]);
  if (typeof answers !== 'object' || !answers.format || !answers.scope) return undefined;
  const [target] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: t('Export Here'),
      title: t('Folder for the export'),
    })) ?? [];
  return target && { format: answers.format, scope: answers.scope, target };
}

function formatWords(format: ExportFormatName): vscode.QuickPickItem {
  switch (format) {
    case 'csv':
      return {
        label: t('Tables (CSV)'),
        detail: t('For R, Python and spreadsheets: articles, claims, speakers, codings'),
      };
    case 'jsonl':
      return { label: t('Lines (JSON)'), detail: t('Everything, one article a line') };
    case 'markdown':
      return { label: t('Report (Markdown)'), detail: t('Who says what, with quotations and citations') };
    case 'web-annotation':
      return { label: t('Web annotations (JSON-LD)'), detail: t('For programs that read the W3C model') };
  }
}

/** An export may take the place of an earlier one; files that are none are asked about. */
async function mayWrite({ format, target }: Wish): Promise<boolean> {
  const names = await vscode.workspace.fs.readDirectory(target).then(
    (entries) => entries.map(([name]) => name),
    (): string[] => [],
  );
  const inTheWay = exportFormats[format].files.find(({ name }) => names.includes(name));
  if (!inTheWay || names.includes('manifest.json')) return true;
  const replace = t('Replace');
  const question = t('{0} is there already, and was not written by an export.', inTheWay.name);
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function say(
  target: vscode.Uri,
  { articles, written, skipped, lossy, failed, unfinished }: ExportResult,
): Promise<void> {
  const parts = [
    t('{0} exported, {1}.', articlesText(articles.length), recordsText(written)),
    unfinished > 0 ? t('Not finished: {0}.', articlesText(unfinished)) : '',
    skipped.length + lossy.length > 0 ? t('{0} left out, {1} not in full.', skipped.length, lossy.length) : '',
    failed.length > 0 ? t('With problems: {0}.', filesText(failed.length)) : '',
  ];
  const manifest = t('Show What Was Written');
  const message = withoutLinks(parts.filter((part) => part !== '').join(' '));
  const show = failed.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  if ((await show(message, manifest)) === manifest)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(target, 'manifest.json'));
}

function recordsText(records: number): string {
  return records === 1 ? t('1 record') : t('{0} records', records);
}

function isWish(value: unknown): value is Wish {
  return typeof value === 'object' && value !== null && 'format' in value && 'scope' in value && 'target' in value;
}
