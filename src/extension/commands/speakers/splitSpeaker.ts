/** Split…: names that were taken for one person’s are two people’s, in every article of the folder. */
import * as vscode from 'vscode';
import { splitChanges } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { withoutIcons } from '../../plainWords.ts';
import { freeId } from './chooseSpeaker.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { decideOn, namesIn, short, speakerOf, whoIs, type SpeakerTarget } from './speakerTarget.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

interface Item extends PickItem {
  readonly name?: string;
  /** Id of an entity that was merged into this one. */
  readonly merged?: string;
}

/** A second argument lists the names, or ids of merged entities, that are somebody else’s. */
export async function splitSpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const { document, view, speaker } = target;
  const told = await app.annotations.told(document.uri);
  const items = itemsFor(target, told.entities.mergedInto, told.entities.speakers);
  if (items.length === 0) {
    inform(t('“{0}” has one name only: nothing to split.', short(speaker.name)));
    return false;
  }
  const given = Array.isArray(args[1]) ? (args[1] as unknown[]) : [];
  const isGiven = ({ name, merged }: Item): boolean => given.includes(name ?? merged);
  const named = items.filter(isGiven);
  const title = t('Which names are not those of “{0}”?', short(speaker.name));
  const chosen = named.length > 0 ? named : await pick(items, { title, many: true });
  if (!chosen || chosen.length === 0) return false;
  const names = chosen.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const merged = chosen.flatMap(({ merged: id }) => (id === undefined ? [] : [id]));
  const ids = new Map(told.entityFiles.flatMap(({ file }) => [...file.records]));
  const id = freeId(names[0] ?? '', { speakers: view.speakers, entities: ids });
  const label = t('Split off from “{0}”: {1}', short(speaker.name), short(chosen.map((one) => one.label).join(', ')));
  return decideOn(app, target, label, (own, how) => splitChanges(own, whoIs(speaker), { id, names, merged }, how));
}

function itemsFor(
  { view, speaker }: SpeakerTarget,
  mergedInto: ReadonlyMap<string, string>,
  known: readonly { readonly id: string; readonly aliases: readonly string[] }[],
): Item[] {
  const merged = [...mergedInto].filter(([, into]) => into === speaker.id).map(([id]) => id);
  const aliases = known.find(({ id }) => id === speaker.id)?.aliases ?? [];
  const names = [...new Set([...aliases, ...namesIn(view, speaker)])].filter((name) => name !== speaker.name);
  return [
    ...merged.map((id): Item => ({ label: id, description: t('merged by a reviewer'), merged: id })),
    ...names.map((name): Item => ({ label: withoutIcons(name), name })),
  ];
}
