/** Merge With… (Same As): somebody who was taken for two is one, in every article of the folder. */
import * as vscode from 'vscode';
import { mergeChanges, type Who } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { roleText, shorten, speakerKindName } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { decideOn, short, speakerOf, whoIs, type SpeakerTarget } from './speakerTarget.ts';

const { t } = vscode.l10n;

interface Item extends PickItem {
  readonly who: Who;
}

/** A second argument is the id of who it is. */
export async function mergeWith(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const others = await othersThan(app, target);
  const given = others.find(({ who }) => who.id === args[1])?.who;
  const into = given ?? (await choose(target, others));
  if (!into) return false;
  const who = whoIs(target.speaker);
  return decideOn(app, target, t('“{0}” is “{1}”', short(who.name), short(into.name)), (own, how) =>
    mergeChanges(own, who, into, how),
  );
}

/** Those of the article, then those that people told, then those of other articles as far as they are listed. */
async function othersThan(app: App, { document, view, speaker }: SpeakerTarget): Promise<Item[]> {
  const items = new Map<string, Item>();
  const add = (who: Who, description: string): void => {
    if (who.id === speaker.id || items.has(who.id)) return;
    const label = withoutIcons(shorten(who.name, 60));
    items.set(who.id, { who, label, description: withoutIcons(shorten(description, 80)) });
  };
  for (const other of view.speakers.values())
    if (other.kind !== 'unnamed')
      add(whoIs(other), [speakerKindName(other.kind), roleText(other)].filter(Boolean).join(' · '));
  const { entities } = await app.annotations.told(document.uri);
  for (const known of entities.speakers) add(known, t('in the entities file'));
  return [...items.values()];
}

async function choose({ speaker }: SpeakerTarget, items: readonly Item[]): Promise<Who | undefined> {
  const title = t('Who is “{0}”?', short(speaker.name));
  const chosen = await pick(items, { title, placeholder: t('Both become one, in all articles of the folder') });
  return chosen?.[0]?.who;
}
