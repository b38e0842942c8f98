/** Which speaker a command is about: a row of the Entities view, the mark it was called with, or the name at the cursor. */
import * as vscode from 'vscode';
import type { Change } from '../../../annotations/sidecar/editSidecar.ts';
import type { EntitiesFile } from '../../../annotations/told/entitiesFile.ts';
import type { How, Who } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { shorten } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isSpeakerReference, type SpeakerReference } from '../../sidebar/tree.ts';
import { wordsOf, type ArticleView, type ShownSpeaker } from '../../reading/view.ts';
import { targetOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const messageTime = 6000;

export interface SpeakerTarget {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
  readonly speaker: ShownSpeaker;
}

/** Says so where there is none. */
export async function speakerOf(app: App, [first]: readonly unknown[]): Promise<SpeakerTarget | undefined> {
  const reference = speakerReferenceOf(first);
  const found = reference ? await byReference(app, reference) : await atMark(app, first);
  if (!found) inform(t('Put the cursor on the name of a speaker first.'));
  return found;
}

function speakerReferenceOf(value: unknown): SpeakerReference | undefined {
  if (typeof value !== 'object' || value === null || !('speaker' in value)) return undefined;
  return isSpeakerReference(value.speaker) ? value.speaker : undefined;
}

async function byReference(app: App, { uri, id, name }: SpeakerReference): Promise<SpeakerTarget | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const view = await app.articles.get(document);
  const speaker = view?.speakers.get(id) ?? [...(view?.speakers.values() ?? [])].find((one) => one.name === name);
  return view && speaker && { document, view, speaker };
}

async function atMark(app: App, first: unknown): Promise<SpeakerTarget | undefined> {
  const target = await targetOf(app, [first], ({ kind }) => kind === 'speaker');
  const speaker = target?.mark.kind === 'speaker' ? target.view.speakers.get(target.mark.speaker) : undefined;
  return target && speaker && { document: target.document, view: target.view, speaker };
}

/** Of whose kind nobody knows anything, a person. */
export const whoIs = ({ id, name, kind }: ShownSpeaker): Who => ({
  id,
  name,
  kind: kind === 'unknown' ? 'person' : kind,
});

/** Every name by which the article calls somebody, as it stands. */
export function namesIn(view: ArticleView, { mentions, name }: ShownSpeaker): string[] {
  const written = mentions
    .filter(({ form }) => form === 'name')
    .map((mark) => wordsOf(view.text, mark).replace(/\s+/g, ' ').trim());
  return [...new Set([name, ...written])];
}

/** Writes a decision into the reviewer’s `entities.yaml`: one step for Undo, and knowledge for every article of the folder at once. */
export async function decideOn(
  app: App,
  { document }: SpeakerTarget,
  label: string,
  make: (own: EntitiesFile | undefined, how: How) => readonly Change[],
): Promise<boolean> {
  const done = await app.annotations.tell(document.uri, label, (how, own) => ({ entities: make(own.entities, how) }));
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

export const short = (name: string): string => shorten(name, 40);
