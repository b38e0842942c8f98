/** Opens the codebook of the article's folder, and writes new codes into it. */
import * as vscode from 'vscode';
import { codePattern } from '../../../annotations/codebook/codebookShape.ts';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { shorten } from '../../editor/describe.ts';
import { log } from '../../log.ts';
import { marksAt } from '../../reading/view.ts';
import { setCodes } from './setCodes.ts';
import { askSteps, askText, type Step } from '../asking/askSteps.ts';
import { articleOf } from '../marks/target.ts';

const { t } = vscode.l10n;
const pattern = new RegExp(codePattern);
const longestExample = 300;

export async function openCodebook(app: App): Promise<boolean> {
  const near = articleOf(app)?.uri ?? anyFile();
  if (!near) return false;
  await vscode.window.showTextDocument(await app.codebooks.open(near));
  return true;
}

/** Some address inside the workspace folder, for what is asked of the nearest folder of a file. */
function anyFile(): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && vscode.Uri.joinPath(folder.uri, 'x');
}

/** The selected words become an example of a new code, which the claim there gets at once. `given` answers the questions. */
export async function newCode(
  app: App,
  given?: { readonly id: string; readonly definition?: string },
): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  if (!view) return false;
  const words = shorten(editor.document.getText(editor.selection), longestExample);
  const asked = given ?? (await askCode([...view.coding.codebook.codes.keys()], words));
  if (!asked) return false;
  const { id, definition = '' } = asked;
  const code = {
    ...(definition === '' ? {} : { definition }),
    ...(words === '' ? {} : { examples: [words] }),
  };
  const { document } = editor;
  const offset = document.offsetAt(editor.selection.active);
  const back = await app.codebooks.edit(document.uri, [{ path: ['codes', id], value: code }]);
  app.annotations.did({ label: t('New code: {0}', id), back });
  const claim = marksAt(view, offset).find(({ kind }) => kind === 'claim');
  if (!claim) return true;
  const codes = [...new Set([...(mySaying(claim.sayings).codes ?? []), id])];
  await setCodes(app, { uri: document.uri.toString(), id: claim.id }, codes).catch((error: unknown) =>
    log().error('The new code was written, but not set.', error),
  );
  return true;
}

async function askCode(
  taken: readonly string[],
  words: string,
): Promise<{ readonly id: string; readonly definition: string } | undefined> {
  const isNew = (typed: string) => {
    if (!pattern.test(typed)) return t('Small letters, digits and hyphens; a slash between parts.');
    return taken.includes(typed) ? t('The codebook has this code already.') : undefined;
  };
  const prompt = t('Small letters, digits and hyphens; a slash makes it part of another: position/government');
  const steps: readonly Step<{ id: string; definition: string }>[] = [
    {
      ask: async ({ id: value = '' }, place) => {
        const title = words === '' ? t('New code') : t('New code for “{0}”', shorten(words, 60));
        const id = await askText({ title, prompt, value, validate: isNew }, place);
        return typeof id === 'string' ? { id } : id;
      },
    },
    {
      ask: async ({ id = '', definition: value = '' }, place) => {
        const rule = t('The rule, shown wherever codes are chosen. May be left empty.');
        const definition = await askText({ title: t('What is “{0}” for?', id), prompt: rule, value }, place);
        return typeof definition === 'string' ? { definition } : definition;
      },
    },
  ];
  const answers = await askSteps(steps);
  return typeof answers === 'object' && answers.id !== undefined
    ? { id: answers.id, definition: answers.definition ?? '' }
    : undefined;
}
