/**
 * Add Name…: the selected words name a person or a body, or are another name of one that is known. They are found in every
 * article of the folder from then on. How often they stand there is counted while the list is shown.
 */
import * as vscode from 'vscode';
import type { SpeakerKind } from '../../../analysis/article.ts';
import type { Change } from '../../../annotations/sidecar/editSidecar.ts';
import { putCorrection, type CorrectionRecord } from '../../../annotations/told/correctionsFile.ts';
import { entityValue, type KnownEntity } from '../../../annotations/told/entitiesFile.ts';
import type { App } from '../../app.ts';
import { shorten, speakerKindName } from '../../editor/describe.ts';
import type { OwnFiles, Told } from '../../files/folderKnowledge.ts';
import { findInFolder } from '../../folder/folderPlaces.ts';
import { withoutIcons } from '../../plainWords.ts';
import { wordsOf, type ArticleView, type ShownSpeakerKind } from '../../reading/view.ts';
import { freeId } from './chooseSpeaker.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { countText } from '../marks/rejectEverywhere.ts';
import { targetOf } from '../marks/target.ts';
import { inform, warn } from '../../messages.ts';

const { t } = vscode.l10n;
const messageTime = 6000;
/** Offices and unnamed sources have no name to look for. */
const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'government'];

/** What the words name: somebody new of a kind, or somebody known by id. */
export type Named = { readonly kind: SpeakerKind } | { readonly aliasOf: string };

interface Item extends PickItem {
  readonly named?: Named;
}

/** The arguments answer the questions beforehand: the words and what they name. */
export async function addName(app: App, given?: unknown, named?: Named): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  const words = typeof given === 'string' ? given : view && (await chosenWords(app, editor, view, given));
  if (!view || words === undefined || !/[\p{L}\p{N}]/u.test(words)) {
    inform(t('Select the name first.'));
    return false;
  }
  const { document } = editor;
  const told = await app.annotations.told(document.uri);
  const what = named ?? (await ask(document, view, told, words));
  if (!what) return false;
  const label = t('Name added: “{0}”', shorten(words, 40));
  const done = await app.annotations.tell(document.uri, label, (how, own) => ({
    entities: entityChanges(view, told, own, words, what, how),
    corrections: withoutCorrection(own, words),
  }));
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  const { correctionFiles } = await app.annotations.told(document.uri);
  const still = correctionFiles.find(({ file }) => [...file.records.values()].some((record) => isAbout(record, words)));
  if (done && still) {
    const file = vscode.workspace.asRelativePath(vscode.Uri.parse(still.path));
    warn(t('{0} still says that this is no name.', file));
  }
  return done;
}

async function chosenWords(
  app: App,
  { document, selection }: vscode.TextEditor,
  view: ArticleView,
  given: unknown,
): Promise<string | undefined> {
  const selected = document.getText(selection).trim().replace(/\s+/g, ' ');
  if (selected !== '' && given === undefined) return selected;
  const target = await targetOf(app, [given], ({ kind }) => kind === 'speaker');
  return target && wordsOf(view.text, target.mark).replace(/\s+/g, ' ');
}

async function ask(
  document: vscode.TextDocument,
  view: ArticleView,
  told: Told,
  words: string,
): Promise<Named | undefined> {
  const known = new Map<string, { name: string; kind: ShownSpeakerKind }>(
    told.entities.speakers.map(({ id, name, kind }) => [id, { name, kind }]),
  );
  for (const { id, name, kind } of view.speakers.values())
    if (kind !== 'office' && kind !== 'unnamed' && name !== words) known.set(id, { name, kind });
  const items: Item[] = [
    ...kinds.map((kind) => ({ label: t('New {0}', speakerKindName(kind)), named: { kind } })),
    { label: t('Another name of'), kind: vscode.QuickPickItemKind.Separator },
    ...[...known].map(([id, { name, kind }]) => ({
      label: withoutIcons(shorten(name, 60)),
      description: speakerKindName(kind),
      named: { aliasOf: id },
    })),
  ];
  const chosen = await pick(items, {
    title: t('“{0}” is the name of …', shorten(words, 60)),
    placeholder: t('It is then found in all articles of the folder'),
    fill: async (show, token) => {
      await findInFolder(words, document, told.folder, (places) => show(withCount(items, countText(places))), token);
    },
  });
  return chosen?.[0]?.named;
}

function withCount(items: readonly Item[], count: string): Item[] {
  return items.map((item, i) => (i < kinds.length ? { ...item, description: count } : item));
}

function entityChanges(
  view: ArticleView,
  told: Told,
  { entities: own }: OwnFiles,
  words: string,
  named: Named,
  how: { readonly by: string; readonly at: string },
): Change[] {
  if ('kind' in named) {
    const ids = new Map(told.entityFiles.flatMap(({ file }) => [...file.records]));
    const id = freeId(words, { speakers: view.speakers, entities: ids });
    return [putEntity(id, { kind: named.kind, name: words, ...how })];
  }
  const id = named.aliasOf;
  const present = own?.records.get(id);
  if (present) {
    const aliases = [...new Set([...(present.aliases ?? []), words])];
    return [{ path: ['entities', id, 'aliases'], value: aliases }];
  }
  const known = view.speakers.get(id) ?? told.entities.speakers.find((speaker) => speaker.id === id);
  return [putEntity(id, { ...(known ? { ...kindOf(known.kind), name: known.name } : {}), aliases: [words], ...how })];
}

/** What is not known is not written. */
export function kindOf(kind: ShownSpeakerKind): { readonly kind?: SpeakerKind } {
  return kind === 'unknown' ? {} : { kind };
}

function putEntity(id: string, entity: KnownEntity): Change {
  return { path: ['entities', id], value: entityValue(entity) };
}

/** Without what had been said before: that this is no name. */
function withoutCorrection({ corrections }: OwnFiles, words: string): Change[] {
  const about = [...(corrections?.records ?? [])].filter(([, record]) => isAbout(record, words));
  return about.map(([id]) => putCorrection(id, undefined));
}

function isAbout({ kind, text, outlet, zone }: CorrectionRecord, words: string): boolean {
  return kind === 'speaker' && text === words && outlet === undefined && zone === undefined;
}

/** The changes after which no entity has the name: an added name is taken back where it turns out to be none. */
export function withoutName({ entities }: OwnFiles, words: string): Change[] {
  return [...(entities?.records ?? [])].flatMap(([id, { name, aliases = [] }]): Change[] => {
    if (name === words && aliases.length === 0) return [{ path: ['entities', id], value: undefined }];
    const others = aliases.filter((alias) => alias !== words);
    return others.length === aliases.length ? [] : [{ path: ['entities', id, 'aliases'], value: others }];
  });
}
