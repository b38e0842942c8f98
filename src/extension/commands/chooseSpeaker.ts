/** Asks who it is: the speakers of the article first, then anybody by name. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations/annotation.ts';
import type { SpeakerKind } from '../../analysis/article.ts';
import type { Codebook } from '../../annotations/codebook.ts';
import { roleText, speakerKindName } from '../editor/describe.ts';
import { withoutIcons } from '../plainWords.ts';
import type { ArticleView } from '../view.ts';
import { pickOne } from './pickByKey.ts';

const { t } = vscode.l10n;

export interface ChosenSpeaker {
  readonly id: string;
  /** For somebody who is new in this article. */
  readonly entity?: { readonly id: string; readonly entity: Entity };
}

interface Item extends vscode.QuickPickItem {
  readonly id?: string;
  readonly name: string;
}

const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

/** `present`: id of the speaker now; `name`: what to propose for a new one. */
export async function chooseSpeaker(
  view: ArticleView,
  present?: string,
  name = '',
): Promise<ChosenSpeaker | undefined> {
  const known = [...view.speakers.values()]
    .sort((a, b) => b.claims.length - a.claims.length || b.mentions.length - a.mentions.length)
    .map((speaker): Item => ({
      id: speaker.id,
      name: speaker.name,
      label: withoutIcons(speaker.name),
      description: withoutIcons(
        [speakerKindName(speaker.kind), roleText(speaker), speaker.id === present ? t('now') : '']
          .filter(Boolean)
          .join(' · '),
      ),
    }));
  const choice = await pickOrType(known, t('Who says it?'), name);
  if (!choice) return undefined;
  if (choice.id !== undefined) return { id: choice.id };
  const kind = await chooseKind(choice.name, view.coding.codebook);
  if (!kind) return undefined;
  const id = freeId(choice.name, view);
  return { id, entity: { id, entity: { ...kind, name: choice.name } } };
}

/** A quick pick that offers what is typed as something new. */
function pickOrType(items: readonly Item[], title: string, value: string): Promise<Item | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item>();
    const show = () => {
      const typed = pick.value.trim();
      const isNew = typed !== '' && !items.some((item) => item.name.toLowerCase() === typed.toLowerCase());
      pick.items = isNew
        ? [
            ...items,
            { name: typed, label: withoutIcons(typed), description: t('new in this article'), alwaysShow: true },
          ]
        : items;
    };
    pick.title = title;
    pick.placeholder = t('Choose, or type a name');
    pick.matchOnDescription = true;
    pick.value = value;
    show();
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The codebook's own kinds come first. */
async function chooseKind(name: string, { entityKinds }: Codebook): Promise<Pick<Entity, 'kind' | 'sort'> | undefined> {
  const own = [...entityKinds].map(([sort, { label = sort, definition, is }]) => ({
    value: { kind: is, sort },
    label,
    description: speakerKindName(is),
    detail: definition,
  }));
  const usual = kinds.map((kind) => ({ value: { kind }, label: speakerKindName(kind) }));
  return pickOne<Pick<Entity, 'kind' | 'sort'>>([...own, ...usual], { title: t('What is “{0}”?', name) });
}

/** What has ids already. */
interface Taken {
  readonly speakers: ReadonlyMap<string, unknown>;
  readonly entities: ReadonlyMap<string, unknown>;
}

/** "Mara Lind" → `mara-lind`; letters beyond ASCII are kept as their base letters, and a name of none of them gets a number. */
export function freeId(name: string, { speakers, entities }: Taken): string {
  const base =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 56) || 'speaker';
  const taken = (id: string) => speakers.has(id) || entities.has(id);
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
