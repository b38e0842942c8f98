/** The Entities view: who speaks, by kind; below each their roles, claims and mentions. Of this article or of all of them. */
import * as vscode from 'vscode';
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { ListedArticle, ListedSpeaker, Listing } from '../../corpus/listing.ts';
import type { RegisteredSpeaker } from '../../corpus/register.ts';
import type { RegisteredRole } from '../../corpus/rolesOverTime.ts';
import { isAuthor } from '../authors.ts';
import { roleTimeText } from '../editor/roleTime.ts';
import { kindText } from '../editor/codingWords.ts';
import { reasonText, roleText, shorten, speakerKindName } from '../editor/describe.ts';
import {
  codesOf,
  isSuggestion,
  reviewersOf,
  startOf,
  verdictsOf,
  type ArticleView,
  type ShownSpeaker,
  type ShownSpeakerKind,
} from '../view.ts';
import { inSteps } from '../folder/breathe.ts';
import { groupBy } from './arrangement.ts';
import { byPlace, compareText } from './claims.ts';
import { listedClaimItem, markNode } from './markItem.ts';
import type { Row, ViewShape } from './row.ts';
import { currentArticle, type Shown } from './shown.ts';
import { goToItem, groupItem, type Node, nodesOf } from './tree.ts';

const { t } = vscode.l10n;

interface SpeakerRow extends Row {
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

export async function entityRows({ articles, folder, all }: Shown): Promise<SpeakerRow[]> {
  if (all) return speakersOfAll(folder);
  const current = await currentArticle(articles);
  if (!current) return [];
  const { document, view } = current;
  return [...view.speakers.values()].map((speaker) => speakerRow(view, document.uri, speaker));
}

// ---------------------------------------------------------------------------------------------- this article

function speakerRow(view: ArticleView, uri: vscode.Uri, speaker: ShownSpeaker): SpeakerRow {
  const marks = [...speaker.claims, ...speaker.mentions];
  const ids = new Set(marks.map(({ id }) => id));
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  return {
    article: uri.toString(),
    headline: '',
    name: speaker.name,
    claims: speaker.claims.length,
    mentions: speaker.mentions.length,
    start: speaker.mentions[0] ? startOf(speaker.mentions[0]) : Infinity,
    status: distinct(marks.map((mark) => (isSuggestion(mark) ? 'open' : 'annotated'))),
    // A kind of the codebook's own is one of ours too.
    kind: distinct([isAuthor(view, speaker) ? 'author' : speaker.kind, view.coding.entities.get(speaker.id)?.sort]),
    reviewer: distinct(marks.flatMap(reviewersOf)),
    verdict: distinct(speaker.claims.flatMap(verdictsOf)),
    code: distinct(speaker.claims.flatMap(codesOf)),
    words: `${speaker.name} ${roleText(speaker)}`,
    holds: (id) => ids.has(id),
    node: (place, parent) => speakerNode(view, uri, speaker, `${place}/${speaker.id}`, parent, ids),
  };
}

function speakerNode(
  view: ArticleView,
  uri: vscode.Uri,
  speaker: ShownSpeaker,
  place: string,
  parent: Node | undefined,
  ids: ReadonlySet<string>,
): Node {
  const item = new vscode.TreeItem(speaker.name, vscode.TreeItemCollapsibleState.Collapsed);
  const claims = countText(speaker.claims.length);
  item.id = place;
  // A narrow sidebar cuts from the end, and roles are long.
  const own = view.coding.entities.get(speaker.id)?.sort === undefined ? '' : kindText(view.coding, speaker);
  item.description = [speaker.claims.length > 0 ? claims : '', own, roleText(speaker)].filter(Boolean).join(' · ');
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: [speaker.name, kindText(view.coding, speaker), roleText(speaker), claims].filter(Boolean).join(', '),
  };
  const node: Node = {
    item,
    ...(parent ? { parent } : {}),
    speaker: { uri: uri.toString(), id: speaker.id, name: speaker.name },
    holds: (id) => ids.has(id),
    resolve: () => {
      const card = new vscode.MarkdownString();
      card
        .appendMarkdown('**')
        .appendText(speaker.name)
        .appendMarkdown('** · ')
        .appendText(kindText(view.coding, speaker));
      if (speaker.reason) card.appendMarkdown('\n\n').appendText(`${t('Why:')} ${reasonText(speaker.reason)}`);
      item.tooltip = card;
    },
    children: () => [
      ...speaker.roles.map((role) => roleNode(view, uri, role, place, node)),
      ...speaker.claims.map((claim) => markNode(view, uri, claim, place, node)),
      ...(speaker.mentions.length > 0 ? [mentionsNode(view, uri, speaker, place, node)] : []),
    ],
  };
  return node;
}

function countText(claims: number): string {
  return claims === 1 ? t('1 claim') : t('{0} claims', claims);
}

function roleNode(
  view: ArticleView,
  uri: vscode.Uri,
  role: ShownSpeaker['roles'][number],
  place: string,
  parent: Node,
): Node {
  const { title, affiliation, former, evidence } = role;
  const name = roleText({ role: title, ...(affiliation === undefined ? {} : { affiliation }) });
  const item = new vscode.TreeItem(name);
  item.id = `${place}/role/${evidence.start}/${title}/${affiliation ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('briefcase');
  item.description = former === true ? t('former') : '';
  item.accessibilityInformation = { label: former === true ? t('former role: {0}', name) : t('role: {0}', name) };
  item.tooltip = shorten(view.text.slice(evidence.start, evidence.end), 200);
  item.contextValue = 'role';
  return { item: goToItem(item, uri.toString(), evidence.start, evidence.end), parent };
}

function mentionsNode(view: ArticleView, uri: vscode.Uri, speaker: ShownSpeaker, place: string, parent: Node): Node {
  const icon = new vscode.ThemeIcon('symbol-reference');
  const node: Node = {
    item: groupItem(`${place}/mentions`, t('Mentions'), speaker.mentions.length, icon, false),
    parent,
    holds: (mark) => speaker.mentions.some(({ id }) => id === mark),
    children: () => speaker.mentions.map((mention) => markNode(view, uri, mention, place, node)),
  };
  return node;
}

// ---------------------------------------------------------------------------------------------- all articles

interface Place {
  readonly article: ListedArticle;
  readonly speaker: ListedSpeaker;
  readonly claims: ListedArticle['claims'];
}

/** Somebody over all articles: as the register knows them, or, unnamed sources and offices, as articles do. */
interface Anybody {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** With their time, "Mayor, Northam · 2021-03 to 2022-09". */
  readonly roles: readonly RegisteredRole[];
  readonly notes: readonly Reason[];
  readonly seen: string;
}

/** Of ten thousand articles: in steps between which the editor has its turn. */
async function speakersOfAll(folder: Listing): Promise<SpeakerRow[]> {
  const places = new Map<string, { readonly who: Anybody; readonly list: Place[] }>();
  await inSteps(folder.articles(), (article) => {
    const who = folder.register.of(article.uri);
    const claims = new Map(groupBy(article.claims, ({ speaker }) => (speaker === undefined ? [] : [speaker])));
    for (const speaker of article.speakers) {
      const place = { article, speaker, claims: claims.get(speaker.id) ?? [] };
      const registered = who.get(speaker.id);
      const key = registered === undefined ? keyOf(article.uri, speaker) : `register/${registered.id}`;
      const known = places.get(key);
      if (known) known.list.push(place);
      else places.set(key, { who: anybody(key, speaker, registered), list: [place] });
    }
  });
  const rows: SpeakerRow[] = [];
  await inSteps(places.values(), ({ who, list }) => rows.push(folderRow(who, list)));
  return rows;
}

function anybody(key: string, speaker: ListedSpeaker, registered: RegisteredSpeaker | undefined): Anybody {
  const { name, kind } = registered ?? speaker;
  const years = [registered?.firstSeen, registered?.lastSeen].map((date) => date?.slice(0, 4));
  const seen = [...new Set(years.filter((year) => year !== undefined))].join('–');
  return { key, name, kind, roles: registered?.roles ?? [], notes: registered?.notes ?? [], seen };
}

/** Offices that nobody is named for are one under one name; unnamed sources of two articles never are. */
function keyOf(uri: string, { id, name, kind }: ListedSpeaker): string {
  return kind === 'unnamed' ? `${uri}#${id}` : `${kind}/${name.toLowerCase()}`;
}

function folderRow(who: Anybody, places: readonly Place[]): SpeakerRow {
  const [first] = places;
  const claims = places.reduce((sum, place) => sum + place.claims.length, 0);
  const values = (of: (claim: ListedArticle['claims'][number]) => readonly string[]) => [
    ...new Set(places.flatMap((place) => place.claims.flatMap(of))),
  ];
  return {
    article: first?.article.uri ?? '',
    headline: first?.article.headline ?? '',
    name: who.name,
    claims,
    mentions: places.reduce((sum, place) => sum + place.speaker.mentions, 0),
    start: first?.speaker.start ?? 0,
    status: values(({ status }) => [status]),
    kind: [places.every(({ speaker }) => speaker.author) ? 'author' : who.kind],
    reviewer: values(({ reviewer }) => (reviewer === undefined ? [] : [reviewer])),
    verdict: values(({ verdict }) => (verdict === undefined ? [] : [verdict])),
    code: values(({ codes }) => codes ?? []),
    words: [...new Set([who.name, ...places.flatMap((place) => [place.speaker.name, place.speaker.role])])].join(' '),
    node: (place, parent) => folderSpeakerNode(`${place}/${who.key}`, who, claims, places, parent),
  };
}

function folderSpeakerNode(
  id: string,
  { name, kind, roles, notes, seen }: Anybody,
  count: number,
  places: readonly Place[],
  parent: Node | undefined,
): Node {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const number = new Set(places.map(({ article }) => article.uri)).size;
  const articles = number === 1 ? t('1 article') : t('{0} articles', number);
  const unsure = notes.length > 0 ? t('name not certain') : '';
  item.id = id;
  item.description = [articles, countText(count), seen, unsure].filter(Boolean).join(' · ');
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: [name, speakerKindName(kind), articles, countText(count), unsure].filter(Boolean).join(', '),
  };
  const node: Node = {
    item,
    ...(parent ? { parent } : {}),
    ...(places[0] && { speaker: { uri: places[0].article.uri, id: places[0].speaker.id, name } }),
    children: () => {
      const sorted = places.toSorted((a, b) => compareText(a.article.published, b.article.published));
      const below: (() => Node)[] = [
        ...notes.map((note, i) => () => noteNode(`${id}/note/${i}`, note, node)),
        ...roles.map((role, i) => () => registeredRoleNode(`${id}/role/${i}`, role, node)),
        ...sorted.map((place) => () => articleNode(id, place, node)),
      ];
      return nodesOf(below, (make) => make());
    },
  };
  return node;
}

/** Why two of one name were kept apart, or whom a name could mean. */
function noteNode(id: string, note: Reason, parent: Node): Node {
  const words = reasonText(note);
  const item = new vscode.TreeItem(shorten(words, 200));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('info');
  item.tooltip = words;
  item.accessibilityInformation = { label: t('note: {0}', words) };
  return { item, parent };
}

/** An office with the time for which articles state it, or reviewers told it. */
function registeredRoleNode(id: string, role: RegisteredRole, parent: Node): Node {
  const { title, affiliation, from, to, told, articles } = role;
  const name = roleText({ role: title, ...(affiliation === undefined ? {} : { affiliation }) });
  const item = new vscode.TreeItem(name);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('briefcase');
  const time = from === to ? (from?.slice(0, 10) ?? '') : roleTimeText(timeOf(from, to));
  const source = told ? t('in the entities file') : articles === 1 ? t('1 article') : t('{0} articles', articles);
  item.description = [time, source].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [t('role: {0}', name), time, source].filter(Boolean).join(', ') };
  return { item, parent };
}

const timeOf = (from: string | null, to: string | null): { from?: string; to?: string } => ({
  ...(from !== null && { from: from.slice(0, 10) }),
  ...(to !== null && { to: to.slice(0, 10) }),
});

function articleNode(above: string, { article, speaker, claims }: Place, parent: Node): Node {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const uri = vscode.Uri.parse(article.uri);
  const item = new vscode.TreeItem(article.headline, claims.length > 0 ? Collapsed : None);
  item.id = `${above}/${article.uri}#${speaker.id}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = uri;
  item.description = [speaker.role, article.published.slice(0, 10)].filter(Boolean).join(' · ');
  item.contextValue = 'article';
  item.tooltip = vscode.workspace.asRelativePath(uri);
  item.accessibilityInformation = {
    label: [article.headline, speaker.role, article.published, countText(claims.length)].filter(Boolean).join(', '),
  };
  const node: Node = {
    item: goToItem(item, article.uri, speaker.start, speaker.end),
    parent,
    children: () => claims.map((claim) => ({ item: listedClaimItem(article, claim, '', item.id ?? ''), parent: node })),
  };
  return node;
}
