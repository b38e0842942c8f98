/** The Entities view: who speaks, by kind; below each their roles, claims and mentions. Of this article or of all of them. */
import * as vscode from 'vscode';
import type { ShownSpeakerKind } from '../reading/view.ts';
import { speakersOfAll } from './entitiesOfAll.ts';
import { speakersOfArticle } from './entitiesOfArticle.ts';
import { byPlace, compareText, type Row, type ViewShape } from './row.ts';
import { currentArticle, type Shown } from './shown.ts';

const { t } = vscode.l10n;

export interface SpeakerRow extends Row {
  readonly name: string;
  readonly claims: number;
  readonly mentions: number;
}

/** Authors are people who only wrote the article or took its pictures. */
type ListedKind = ShownSpeakerKind | 'author';

const kinds: readonly ListedKind[] = ['person', 'government', 'organisation', 'office', 'unnamed', 'unknown', 'author'];
const icons: Readonly<Record<ListedKind, string>> = {
  person: 'person',
  organisation: 'organization',
  government: 'library',
  office: 'briefcase',
  unnamed: 'question',
  unknown: 'circle-outline',
  author: 'edit',
};

export const entitiesShape: ViewShape<SpeakerRow> = {
  sorts: [
    // Those who say most come first, then those named most, then in the order of the text.
    {
      id: 'claims',
      label: t('Most claims first'),
      compare: (a, b) => b.claims - a.claims || b.mentions - a.mentions || byPlace(a, b),
    },
    { id: 'mentions', label: t('Most mentions first'), compare: (a, b) => b.mentions - a.mentions || byPlace(a, b) },
    { id: 'name', label: t('Name'), compare: (a, b) => compareText(a.name, b.name) || byPlace(a, b) },
    { id: 'text', label: t('Order of the text'), compare: byPlace },
  ],
  groups: [
    {
      id: 'kind',
      label: t('Kind'),
      keysOf: ({ kind }) => kind.slice(0, 1),
      order: kinds,
      groupOf: (key) => ({
        label: kindTitle(key as ListedKind),
        icon: new vscode.ThemeIcon(icons[key as ListedKind]),
      }),
    },
    {
      id: 'outlet',
      label: t('Outlet'),
      all: true,
      byKey: true,
      keysOf: ({ outlet = [] }) => (outlet.length === 0 ? [''] : outlet),
      groupOf: (key) => ({
        label: key === '' ? t('Outlet not known') : key,
        icon: new vscode.ThemeIcon('library'),
        open: false,
      }),
    },
    { id: 'none', label: t('No groups') },
  ],
};

function kindTitle(kind: ListedKind): string {
  switch (kind) {
    case 'unknown':
      return t('Kind not known');
    case 'person':
      return t('People');
    case 'organisation':
      return t('Organisations');
    case 'government':
      return t('Governments');
    case 'office':
      return t('Offices');
    case 'unnamed':
      return t('Unnamed sources');
    case 'author':
      return t('Authors and photographers');
  }
}

export async function entityRows(shown: Shown): Promise<SpeakerRow[]> {
  if (shown.all) return speakersOfAll(shown);
  const current = await currentArticle(shown.articles);
  return current ? speakersOfArticle(current.view, current.document.uri) : [];
}
