/** What speaks for or against a claim: an address, a file or a reference in words, with its stance. */
import * as vscode from 'vscode';
import type { Evidence } from '../../../annotations/sidecar/annotation.ts';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { editMark } from './editMark.ts';
import { askChoice, askSteps, askText, type Step } from '../asking/askSteps.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument is the evidence. */
export async function addEvidence(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (!target) {
    nothingHere();
    return false;
  }
  const evidence = isEvidence(args[1]) ? args[1] : await ask(target.document.uri);
  if (!evidence) return false;
  const all = [...(mySaying(target.mark.sayings).evidence ?? []), evidence];
  return editMark(app, target, t('Evidence added'), { evidence: all });
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && ('url' in value || 'citation' in value || 'file' in value);
}

interface Answers {
  readonly where: string;
  readonly archived: string;
  readonly stance: NonNullable<Evidence['stance']>;
  readonly quote: string;
}

const isAddress = (words = ''): boolean => /^https?:\/\/\S+$/i.test(words);

const steps: readonly Step<Answers>[] = [
  {
    ask: async ({ where = '' }, place) => {
      const answer = await askText(
        {
          title: t('Evidence'),
          prompt: t('An address (https://…), a file of the folder, or a reference in words'),
          value: where,
          validate: (value) => (value === '' ? t('Say where it is found.') : undefined),
        },
        place,
      );
      return typeof answer === 'string' ? { where: answer } : answer;
    },
  },
  {
    when: ({ where }) => isAddress(where),
    ask: async ({ archived = '' }, place) => {
      const answer = await askText(
        {
          title: t('Address of an archived copy, if there is one'),
          prompt: t('May be left empty'),
          value: archived,
          validate: (value) => (value === '' || isAddress(value) ? undefined : t('An address begins with https://')),
        },
        place,
      );
      return typeof answer === 'string' ? { archived: answer } : answer;
    },
  },
  {
    ask: async ({ stance }, place) => {
      const stances = [
        { label: t('supports the claim'), stance: 'supports' as const },
        { label: t('refutes the claim'), stance: 'refutes' as const },
        { label: t('gives context'), stance: 'context' as const },
      ];
      const answer = await askChoice(stances, t('What does it do?'), place, (item) => item.stance === stance);
      return typeof answer === 'object' ? { stance: answer.stance } : answer;
    },
  },
  {
    ask: async ({ quote = '' }, place) => {
      const answer = await askText(
        { title: t('Its words, if you want to keep them'), prompt: t('May be left empty'), value: quote },
        place,
      );
      return typeof answer === 'string' ? { quote: answer } : answer;
    },
  },
];

async function ask(article: vscode.Uri): Promise<Evidence | undefined> {
  const answers = await askSteps(steps);
  if (typeof answers !== 'object') return undefined;
  const { where = '', archived = '', stance, quote = '' } = answers;
  return {
    ...(await placeOf(where, article)),
    ...(archived !== '' && isAddress(where) && { archivedUrl: archived }),
    ...(quote !== '' && { quote }),
    accessed: new Date().toISOString().slice(0, 10),
    ...(stance && { stance }),
  };
}

async function placeOf(where: string, article: vscode.Uri): Promise<Pick<Evidence, 'url' | 'file' | 'citation'>> {
  if (isAddress(where)) return { url: where };
  const folder = vscode.workspace.getWorkspaceFolder(article);
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
