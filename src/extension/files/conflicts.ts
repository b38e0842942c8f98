/**
 * Files that were written in two places at once: what git left between conflict marks, and second versions of synchronising
 * programs. They are said once, with the offer to merge them by id, and the same stands in the Problems panel with a quick fix.
 * A file of a newer format is said as well: it is read, and never written.
 */
import * as vscode from 'vscode';
import { readToldName } from '../../annotations/sidecar/sidecarNames.ts';
import { commandId } from '../ids.ts';
import { withoutLinks } from '../plainWords.ts';
import { problemSource } from './problems.ts';
import { fileNameOf } from './sidecarPaths.ts';
import { warn } from '../messages.ts';

const { t } = vscode.l10n;
const codes: readonly unknown[] = ['conflict-marks', 'copy'];

/** A second version of `entities.yaml` or `corrections.yaml`: people look at both. */
const toldCopy = 'told-copy';

export class Conflicts {
  readonly #said = new Set<string>();
  readonly #subscriptions = vscode.Disposable.from(
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) this.#look(uri);
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.yaml' },
      { provideCodeActions: ({ uri }, _, { diagnostics }) => diagnostics.filter(isConflict).map(fixFor(uri)) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(uri: vscode.Uri): void {
    const key = uri.toString();
    const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === problemSource);
    const newer = ours.find(({ code }) => code === 'newer-version');
    const copy = ours.find(({ code }) => code === toldCopy);
    const found = newer !== undefined || copy !== undefined || ours.some(isConflict);
    if (!found) this.#said.delete(key);
    if (!found || this.#said.has(key)) return;
    this.#said.add(key);
    if (newer) warn(`${fileNameOf(uri)}: ${newer.message}`);
    else if (copy) void showCopy(uri, copy.message);
    else void offer(uri);
  }
}

function isConflict({ source, code }: vscode.Diagnostic): boolean {
  return source === problemSource && codes.includes(code);
}

async function showCopy(uri: vscode.Uri, message: string): Promise<void> {
  const compare = t('Compare');
  const name = fileNameOf(uri);
  const answer = await vscode.window.showWarningMessage(withoutLinks(`${name}: ${message}`), compare);
  const copyOf = readToldName(name)?.copyOf;
  if (answer !== compare || typeof copyOf !== 'string') return;
  await vscode.commands.executeCommand(
    'vscode.diff',
    uri,
    vscode.Uri.joinPath(uri, '..', copyOf),
    `${name} ↔ ${copyOf}`,
  );
}

async function offer(uri: vscode.Uri): Promise<void> {
  const merge = t('Merge Annotations by Id');
  const open = t('Open File');
  const words = t(
    '{0} was written in two places. Its versions can be joined without losing any of them.',
    fileNameOf(uri),
  );
  const answer = await vscode.window.showWarningMessage(withoutLinks(words), merge, open);
  if (answer === merge) await vscode.commands.executeCommand(commandId('mergeSidecar'), uri);
  if (answer === open) await vscode.window.showTextDocument(uri);
}

function fixFor(uri: vscode.Uri): (diagnostic: vscode.Diagnostic) => vscode.CodeAction {
  return (diagnostic) => {
    const title = t('Merge Annotations by Id');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: commandId('mergeSidecar'), arguments: [uri] };
    action.diagnostics = [diagnostic];
    action.isPreferred = true;
    return action;
  };
}
