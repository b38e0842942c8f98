/**
 * Reject Everywhere…: these exact words are no suggestion in this folder, or in one outlet or part of the articles. How many
 * places that is about is counted while the list is shown; the places can be looked at before anything is written.
 */
import * as vscode from 'vscode';
import type { ZoneKind } from '../../../analysis/article.ts';
import { newId } from '../../../annotations/reviewing/accept.ts';
import { zoneAt } from '../../../annotations/anchoring/wordPlaces.ts';
import { putCorrection } from '../../../annotations/told/correctionsFile.ts';
import type { App } from '../../app.ts';
import { markKindName, placesInText, shorten } from '../../editor/describe.ts';
import { zoneName } from '../../editor/symbols.ts';
import { findInFolder, type FolderPlace } from '../../folder/folderPlaces.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isSuggestion, wordsOf } from '../../reading/view.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { nothingHere, targetOf, type Target } from './target.ts';

const { t } = vscode.l10n;
const messageTime = 6000;

interface Scope {
  readonly outlet?: string;
  readonly zone?: ZoneKind;
}

type Item = PickItem & { readonly scope: Scope; readonly places: readonly FolderPlace[] };

/** A second argument is the scope: `{}`, `{ outlet }`, `{ zone }` or both. */
export async function rejectEverywhere(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, isSuggestion);
  if (!target) {
    nothingHere();
    return false;
  }
  const scope = isScope(args[1]) ? args[1] : await askScope(app, target);
  if (!scope) return false;
  const { document, view, mark } = target;
  const words = wordsOf(view.text, mark).trim().replace(/\s+/g, ' ');
  if (mark.kind === 'note') return false;
  const { kind } = mark;
  const label = t('Rejected everywhere: “{0}”', shorten(words, 40));
  const done = await app.annotations.tell(document.uri, label, ({ by, at }) => ({
    corrections: [putCorrection(newId('r', Math.random), { kind, text: words, ...scope, by, at })],
  }));
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

function isScope(value: unknown): value is Scope {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, text]) => ['outlet', 'zone'].includes(key) && typeof text === 'string');
}

async function askScope(app: App, { document, view, mark }: Target): Promise<Scope | undefined> {
  const words = wordsOf(view.text, mark);
  const outlet = view.analysis.meta.outlet;
  const zone = zoneAt(view.analysis.zones, mark.spans[0]?.start ?? 0);
  const scopes: Scope[] = [
    {},
    ...(outlet === null ? [] : [{ outlet }]),
    ...(zone === undefined ? [] : [{ zone }]),
    ...(outlet === null || zone === undefined ? [] : [{ outlet, zone }]),
  ];
  const look = { iconPath: new vscode.ThemeIcon('list-tree'), tooltip: t('Show the places') };
  const itemsFor = (all: readonly FolderPlace[]): Item[] =>
    scopes.map((scope) => {
      const places = all.filter((place) => isIn(scope, place));
      return { label: scopeName(scope), description: countText(places), buttons: [look], scope, places };
    });
  const { folder } = await app.annotations.told(document.uri);
  const chosen = await pick<Item>(itemsFor([]), {
    title: t('Never suggest the {0} “{1}”', markKindName(mark.kind), shorten(words, 60).replace(/^["“„]|["”]$/g, '')),
    placeholder: t('Where do these words stand for none? Annotations stay as they are.'),
    fill: async (show, token) => {
      await findInFolder(words, document, folder, (places) => show(itemsFor(places)), token);
    },
    onButton: async ({ places }) => {
      await showPlaces(document, places);
      return true;
    },
  });
  return chosen?.[0]?.scope;
}

function isIn({ outlet, zone }: Scope, place: FolderPlace): boolean {
  return (outlet === undefined || outlet === place.outlet) && (zone === undefined || zone === place.zone);
}

function scopeName({ outlet, zone }: Scope): string {
  const where = outlet === undefined ? '' : withoutIcons(shorten(outlet, 40));
  if (outlet === undefined) return zone === undefined ? t('In all articles') : t('Only in: {0}', zoneName(zone));
  return zone === undefined ? t('Only in {0}', where) : t('Only in {0}, in: {1}', where, zoneName(zone));
}

/** "14 places in 6 articles" */
export function countText(places: readonly FolderPlace[]): string {
  const articles = new Set(places.map(({ uri }) => uri.toString())).size;
  return placesInText(places.length, articles);
}

/** VS Code's own peek: every place with the words around it. */
export async function showPlaces(document: vscode.TextDocument, places: readonly FolderPlace[]): Promise<void> {
  const at = places.find(({ uri }) => uri.toString() === document.uri.toString())?.location.range.start;
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    document.uri,
    at ?? new vscode.Position(0, 0),
    places.map(({ location }) => location),
    'peek',
    t('No place'),
  );
}
