/** Codes of the codebook on a mark: chosen in a list, or turned on and off by their key. */
import * as vscode from 'vscode';
import type { AnnotationKind } from '../../../annotations/sidecar/annotation.ts';
import type { Code } from '../../../annotations/codebook/codebook.ts';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { codeName } from '../../editor/codingWords.ts';
import { offerCodebook } from './answerQuestions.ts';
import { editMarks } from '../marks/editMark.ts';
import { keysOf, pickSeveral } from '../asking/pickByKey.ts';
import type { Answer } from '../asking/askSteps.ts';
import { nothingHere, targetsOf } from '../marks/target.ts';

const { t } = vscode.l10n;

/** A second argument gives the codes. An only argument `{ key }` turns the code of that key on or off, as keys of review mode do. */
export async function setCodes(app: App, ...args: unknown[]): Promise<boolean> {
  const pressed = keyIn(args[0]);
  // A list of codes is no list of selected items.
  const about = pressed !== undefined ? [] : isList(args[1]) ? [args[0]] : args;
  const claims = await targetsOf(app, about, ({ kind }) => kind === 'claim');
  const [target, ...others] = claims.length > 0 ? claims : await targetsOf(app, about);
  if (!target) {
    nothingHere();
    return false;
  }
  const { codebook } = target.view.coding;
  const codes = [...codebook.codes].filter(([, code]) => isFor(code, target.mark.kind));
  const present = others.length === 0 ? (mySaying(target.mark.sayings).codes ?? []) : [];
  if (codes.length === 0 && present.length === 0) {
    void offerCodebook(t('The codebook has no codes for this.'));
    return false;
  }
  const given = args[1];
  const chosen = isList(given)
    ? given
    : pressed === undefined
      ? await choose(codes, present)
      : toggled(codes, present, pressed);
  if (!isList(chosen)) return false;
  const names = chosen.map((id) => codeName(codebook, id)).join(', ');
  const label = chosen.length === 0 ? t('No codes') : t('Codes: {0}', names);
  // Codes are for a kind of mark: what is selected beside it and of another kind keeps its own.
  const same = others.filter(({ mark }) => mark.kind === target.mark.kind);
  return editMarks(app, [target, ...same], label, { codes: chosen });
}

/** A key binding's argument; marks and nodes of trees have none. */
function keyIn(value: unknown): string | undefined {
  const key = typeof value === 'object' && value !== null && 'key' in value ? value.key : undefined;
  return typeof key === 'string' ? key : undefined;
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isFor({ for: kinds = ['claim'] }: Code, kind: AnnotationKind): boolean {
  return kinds.includes(kind);
}

function choose(codes: readonly [string, Code][], present: readonly string[]): Promise<Answer<string[]>> {
  // A code that is no longer in the codebook is shown, so that it can be taken off.
  const gone = present.filter((id) => !codes.some(([known]) => known === id));
  const choices = [
    ...codes.map(([id, { label, definition, key, colour }]) => ({
      value: id,
      label: label ?? id,
      description: label === undefined ? '' : id,
      detail: definition,
      key,
      ...(colour === undefined ? {} : { colour }),
    })),
    ...gone.map((id) => ({ value: id, label: id, description: t('not in the codebook') })),
  ];
  return pickSeveral(
    choices,
    { title: t('Codes'), placeholder: t('Press a key to turn its code on or off; Enter takes them') },
    present,
  );
}

function toggled(codes: readonly [string, Code][], present: readonly string[], pressed: string): string[] | undefined {
  const keys = keysOf(codes.map(([, code]) => code));
  const id = codes[keys.findIndex((key) => key?.toLowerCase() === pressed.toLowerCase())]?.[0];
  if (id === undefined) {
    vscode.window.setStatusBarMessage(t('No code has the key {0}.', pressed), 4000);
    return undefined;
  }
  return present.includes(id) ? present.filter((one) => one !== id) : [...present, id];
}
