/** What speaks for or against a claim: an address, a file or a reference in words, with its stance. */
import * as vscode from 'vscode';
import type { Evidence } from '../../annotations/annotation.ts';
import { mySaying } from '../../annotations/sayings.ts';
import type { App } from '../app.ts';
import { editMark } from './editMark.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument is the evidence. */
export async function addEvidence(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (!target) {
    nothingHere();
    return false;
  }
  const evidence = isEvidence(args[1]) ? args[1] : await ask();
  if (!evidence) return false;
  const all = [...(mySaying(target.mark.sayings).evidence ?? []), evidence];
  return editMark(app, target, t('Evidence added'), { evidence: all });
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && ('url' in value || 'citation' in value || 'file' in value);
}

async function ask(): Promise<Evidence | undefined> {
  const where = await vscode.window.showInputBox({
    title: t('Evidence'),
    prompt: t('An address (https://…), a file of the folder, or a reference in words'),
    validateInput: (value) => (value.trim() === '' ? t('Say where it is found.') : undefined),
  });
  if (where === undefined) return undefined;
  const isAddress = /^https?:\/\//i.test(where.trim());
  const archived = isAddress
    ? await vscode.window.showInputBox({
        title: t('Address of an archived copy, if there is one'),
        prompt: t('May be left empty'),
        validateInput: (value) =>
          value.trim() === '' || /^https?:\/\/\S+$/i.test(value.trim())
            ? undefined
            : t('An address begins with https://'),
      })
    : '';
  if (archived === undefined) return undefined;
  const stances = [
    { label: t('supports the claim'), stance: 'supports' as const },
    { label: t('refutes the claim'), stance: 'refutes' as const },
    { label: t('gives context'), stance: 'context' as const },
  ];
  const stance = await vscode.window.showQuickPick(stances, { title: t('What does it do?') });
  if (!stance) return undefined;
  const quote = await vscode.window.showInputBox({
    title: t('Its words, if you want to keep them'),
    prompt: t('May be left empty'),
  });
  if (quote === undefined) return undefined;
  const accessed = new Date().toISOString().slice(0, 10);
  return {
    ...(await placeOf(where.trim())),
    ...(archived.trim() === '' ? {} : { archivedUrl: archived.trim() }),
    ...(quote.trim() === '' ? {} : { quote: quote.trim() }),
    accessed,
    stance: stance.stance,
  };
}

async function placeOf(where: string): Promise<Pick<Evidence, 'url' | 'file' | 'citation'>> {
  if (/^https?:\/\//i.test(where)) return { url: where };
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder && !where.includes('..')) {
    try {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder.uri, where));
      return { file: where };
    } catch {
      // not a file of the folder: then it is a reference in words
    }
  }
  return { citation: where };
}
