/** Link to Wikidata or Page…: an address that says who this is. Nothing is looked up; the address is written down. */
import * as vscode from 'vscode';
import { addressOf, linkChanges } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { decideOn, short, speakerOf, whoIs } from './speakerTarget.ts';

const { t } = vscode.l10n;

/** A second argument is the address, or a Wikidata number such as Q42. */
export async function linkSpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const who = whoIs(target.speaker);
  const typed = typeof args[1] === 'string' ? args[1] : await ask(who.name);
  const address = typed === undefined ? undefined : addressOf(typed);
  if (address === undefined) return false;
  return decideOn(app, target, t('“{0}” linked to {1}', short(who.name), short(address)), (own, how) =>
    linkChanges(own, who, address, how),
  );
}

function ask(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: t('Who is “{0}”?', short(name)),
    prompt: t('A Wikidata number such as Q42, or the address of a page'),
    ignoreFocusOut: true,
    validateInput: (value) =>
      addressOf(value) === undefined
        ? t('A Wikidata number such as Q42, or an address that begins with https://')
        : undefined,
  });
}
