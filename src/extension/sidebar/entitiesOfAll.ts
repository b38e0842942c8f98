/** Who speaks in all articles: one person over all of them, below each their roles over time and the articles. */
import * as vscode from 'vscode';
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import { emptyCodebook, type Codebook } from '../../annotations/codebook/codebook.ts';
import { saidOf, withoutTheWorkOf, type ListedArticle, type ListedSpeaker } from '../../corpus/listing.ts';
import { OfficeHolders } from '../../corpus/register/officeAt.ts';
import type { RegisteredSpeaker } from '../../corpus/register/registered.ts';
import type { RegisteredRole } from '../../corpus/register/rolesOverTime.ts';
import { roleTimeText } from '../editor/roleTime.ts';
import { articlesText, claimsText, reasonText, roleText, shorten, speakerKindName } from '../editor/describe.ts';
import { inSteps } from '../folder/breathe.ts';
import { groupBy } from './arrangement.ts';
import type { SpeakerRow } from './entities.ts';
import { codebooksByFolder, folderOf, outletOf, yearOf } from './listedRow.ts';
import { listedClaimItem } from './markItem.ts';
import { compareText } from './row.ts';
import type { Shown } from './shown.ts';
import { goToItem, type Node, nodesOf } from './tree.ts';

const { t } = vscode.l10n;

interface Place {
  readonly article: ListedArticle;
  readonly speaker: ListedSpeaker;
  readonly claims: ListedArticle['claims'];
  readonly codebook: Codebook;
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
export async function speakersOfAll({
  folder,
  hidden,
  codebookOf,
}: Pick<Shown, 'folder' | 'hidden' | 'codebookOf'>): Promise<SpeakerRow[]> {
  const codebooks = await codebooksByFolder(folder.articles(), codebookOf);
  const places = new Map<string, { readonly who: Anybody; readonly list: Place[] }>();
  const holders = new OfficeHolders();
  await inSteps(folder.register.everybody(), (one) => {
    holders.add(one);
  });
  // "the UK foreign secretary" of an article that names nobody: whom other articles of the time call so
  const holderOf = ({ office }: ListedSpeaker, { published }: ListedArticle) =>
    office && holders.at(office.title, office.affiliation, published);
  await inSteps(folder.articles(), (listed) => {
    const article = withoutTheWorkOf(hidden, listed);
    const who = folder.register.of(article.uri);
    const codebook = codebooks.get(folderOf(article)) ?? emptyCodebook;
    const claims = new Map(groupBy(article.claims, ({ speaker }) => (speaker === undefined ? [] : [speaker])));
    for (const speaker of article.speakers) {
      const place = { article, speaker, claims: claims.get(speaker.id) ?? [], codebook };
      const registered = who.get(speaker.id) ?? holderOf(speaker, article);
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
    reviewer: values((claim) => saidOf(claim).reviewers),
    verdict: values((claim) => saidOf(claim).verdicts),
    code: values((claim) => saidOf(claim).codes),
    outlet: [...new Set(places.flatMap((place) => outletOf(place.article)))],
    period: [...new Set(places.flatMap((place) => yearOf(place.article)))],
    words: [...new Set([who.name, ...places.flatMap((place) => [place.speaker.name, place.speaker.role])])].join(' '),
    ...(first && { codebook: first.codebook }),
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
  const articles = articlesText(number);
  const unsure = notes.length > 0 ? t('name not certain') : '';
  item.id = id;
  item.description = [articles, claimsText(count), seen, unsure].filter(Boolean).join(' · ');
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: [name, speakerKindName(kind), articles, claimsText(count), unsure].filter(Boolean).join(', '),
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
  const source = told ? t('in the entities file') : articlesText(articles);
  item.description = [time, source].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [t('role: {0}', name), time, source].filter(Boolean).join(', ') };
  return { item, parent };
}

const timeOf = (from: string | null, to: string | null): { from?: string; to?: string } => ({
  ...(from !== null && { from: from.slice(0, 10) }),
  ...(to !== null && { to: to.slice(0, 10) }),
});

function articleNode(above: string, { article, speaker, claims, codebook }: Place, parent: Node): Node {
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
    label: [article.headline, speaker.role, article.published, claimsText(claims.length)].filter(Boolean).join(', '),
  };
  const node: Node = {
    item: goToItem(item, article.uri, speaker.start, speaker.end),
    parent,
    children: () =>
      claims.map((claim) => ({ item: listedClaimItem(article, codebook, claim, '', item.id ?? ''), parent: node })),
  };
  return node;
}
