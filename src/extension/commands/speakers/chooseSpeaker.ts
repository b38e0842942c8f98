/** Asks who it is: the speakers of the article first, then anybody by name. */
import * as vscode from 'vscode';
import type { Entity } from '../../../annotations/sidecar/annotation.ts';
import type { SpeakerKind } from '../../../analysis/article.ts';
import type { Codebook } from '../../../annotations/codebook/codebook.ts';
import { roleText, speakerKindName } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import type { ArticleView } from '../../reading/view.ts';
import { pickOne } from '../asking/pickByKey.ts';
import { askSteps, back, takePlace, type Answer, type Place } from '../asking/askSteps.ts';

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

/** `present`: id of the speaker now; `name`: what to propose for a new one; `likely`: id of whom to offer first. */
export async function chooseSpeaker(
  view: ArticleView,
  present?: string,
  name = '',
  place: Place = {},
  likely?: string,
): Promise<Answer<ChosenSpeaker>> {
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
  const first = known.find(({ id }) => id !== undefined && id === (present ?? likely));
  const answers = await askSteps<Answers>(
    [
      {
        ask: async ({ choice }, where) => {
          const answer = await pickOrType(known, t('Who says it?'), choice?.name ?? name, where, first);
          return typeof answer === 'object' ? { choice: answer } : answer;
        },
      },
      {
        when: ({ choice }) => choice !== undefined && choice.id === undefined,
        ask: async ({ choice }, where) => {
          const answer = await chooseKind(choice?.name ?? '', view.coding.codebook, where);
          return typeof answer === 'object' ? { kind: answer } : answer;
        },
      },
    ],
    {},
    place.canGoBack,
  );
  if (typeof answers !== 'object') return answers;
  const { choice, kind } = answers;
  if (choice?.id !== undefined) return { id: choice.id };
  if (!choice || !kind) return undefined;
  const id = freeId(choice.name, view);
  return { id, entity: { id, entity: { ...kind, name: choice.name } } };
}

interface Answers {
  readonly choice: Item;
  readonly kind: Pick<Entity, 'kind' | 'sort'>;
}

/** A quick pick that offers what is typed as something new. `first` has the focus: Enter takes it. */
function pickOrType(
  items: readonly Item[],
  title: string,
  value: string,
  place: Place,
  first?: Item,
): Promise<Answer<Item>> {
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
    takePlace(pick, place);
    pick.title = title;
    pick.placeholder = t('Choose, or type a name');
    pick.matchOnDescription = true;
    pick.value = value;
    show();
    if (first && value === '') pick.activeItems = [first];
    pick.onDidChangeValue(show);
    pick.onDidTriggerButton(() => {
      resolve(back);
      pick.hide();
    });
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
async function chooseKind(
  name: string,
  { entityKinds }: Codebook,
  place: Place,
): Promise<Answer<Pick<Entity, 'kind' | 'sort'>>> {
  const own = [...entityKinds].map(([sort, { label = sort, definition, is }]) => ({
    value: { kind: is, sort },
    label,
    description: speakerKindName(is),
    detail: definition,
  }));
  const usual = kinds.map((kind) => ({ value: { kind }, label: speakerKindName(kind) }));
  return pickOne<Pick<Entity, 'kind' | 'sort'>>([...own, ...usual], { title: t('What is “{0}”?', name), ...place });
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
