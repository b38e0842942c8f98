/** The Entities view: who speaks, by kind; below each their roles, claims and mentions. Of this article or of the whole folder. */
import * as vscode from 'vscode';
import type { SpeakerKind } from '../../analysis/article.ts';
import type { Articles } from '../articles.ts';
import { reasonText, roleText, shorten, speakerKindName } from '../editor/describe.ts';
import type { FolderArticles, SpeakerInFolder } from '../folder.ts';
import type { ArticleView, Mark, ShownSpeaker } from '../view.ts';
import { markItem, resolveTooltip } from './markItem.ts';
import { goToItem, groupItem, type Node } from './tree.ts';

const { t } = vscode.l10n;

const kinds: readonly SpeakerKind[] = ['person', 'government', 'organisation', 'office', 'unnamed'];
const icons = {
  person: 'person',
  organisation: 'organization',
  government: 'library',
  office: 'briefcase',
  unnamed: 'question',
} as const;

export function kindTitle(kind: SpeakerKind): string {
  switch (kind) {
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
  }
}

/** Those who say most come first, then those named most, then in the order of the text. */
function compareSpeakers(a: { claims: number; mentions: number }, b: { claims: number; mentions: number }): number {
  return b.claims - a.claims || b.mentions - a.mentions;
}

export async function entitiesOfArticle(articles: Articles): Promise<Node[]> {
  const document = articles.current;
  const view = document && ((await articles.get(document)) ?? articles.latest(document));
  if (!document || !view) return [];
  const place = document.uri.toString();
  return kinds.flatMap((kind) => {
    const speakers = [...view.speakers.values()]
      .filter((speaker) => speaker.kind === kind)
      .sort((a, b) => compareSpeakers(countsOf(a), countsOf(b)));
    if (speakers.length === 0) return [];
    const group: Node = {
      item: groupItem(`${place}/${kind}`, kindTitle(kind), speakers.length, icons[kind]),
      children: () => speakers.map((speaker) => speakerNode(view, document.uri, speaker, group)),
    };
    return [group];
  });
}

function countsOf({ claims, mentions }: ShownSpeaker) {
  return { claims: claims.length, mentions: mentions.length };
}

function speakerNode(view: ArticleView, uri: vscode.Uri, speaker: ShownSpeaker, parent: Node): Node {
  const place = `${uri.toString()}/${speaker.kind}/${speaker.id}`;
  const item = new vscode.TreeItem(speaker.name, vscode.TreeItemCollapsibleState.Collapsed);
  const claims = speaker.claims.length === 1 ? t('1 claim') : t('{0} claims', speaker.claims.length);
  item.id = place;
  item.description = [roleText(speaker), speaker.claims.length > 0 ? claims : ''].filter(Boolean).join(' · ');
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: [speaker.name, speakerKindName(speaker.kind), roleText(speaker), claims].filter(Boolean).join(', '),
  };
  const node: Node = {
    item,
    parent,
    resolve: () => {
      const card = new vscode.MarkdownString();
      card
        .appendMarkdown('**')
        .appendText(speaker.name)
        .appendMarkdown('** · ')
        .appendText(speakerKindName(speaker.kind));
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

function roleNode(
  view: ArticleView,
  uri: vscode.Uri,
  role: ShownSpeaker['roles'][number],
  place: string,
  parent: Node,
): Node {
  const { title, affiliation, former, evidence } = role;
  const item = new vscode.TreeItem(roleText({ role: title, ...(affiliation === undefined ? {} : { affiliation }) }));
  item.id = `${place}/role/${evidence.start}/${title}/${affiliation ?? ''}`;
  item.iconPath = new vscode.ThemeIcon('briefcase');
  item.description = former === true ? t('former') : '';
  item.tooltip = shorten(view.text.slice(evidence.start, evidence.end), 200);
  item.contextValue = 'role';
  return { item: goToItem(item, uri, evidence.start, evidence.end), parent };
}

function mentionsNode(view: ArticleView, uri: vscode.Uri, speaker: ShownSpeaker, place: string, parent: Node): Node {
  const node: Node = {
    item: groupItem(`${place}/mentions`, t('Mentions'), speaker.mentions.length, 'symbol-reference', false),
    parent,
    children: () => speaker.mentions.map((mention) => markNode(view, uri, mention, place, node)),
  };
  return node;
}

export function markNode(
  view: ArticleView,
  uri: vscode.Uri,
  mark: Mark,
  place: string,
  parent?: Node,
  label?: 'words' | 'speaker' | 'value',
): Node {
  const item = markItem(view, uri, mark, place, label);
  return { item, ...(parent ? { parent } : {}), resolve: () => resolveTooltip(item, view, uri, mark) };
}

// ---------------------------------------------------------------------------------------------- the whole folder

export function entitiesOfFolder(folder: FolderArticles): Node[] {
  const speakers = folder.speakers();
  return kinds.flatMap((kind) => {
    const ofKind = speakers.filter((speaker) => speaker.kind === kind);
    if (ofKind.length === 0) return [];
    const group: Node = {
      item: groupItem(`all/${kind}`, kindTitle(kind), ofKind.length, icons[kind], kind !== 'unnamed'),
      children: () => ofKind.map((speaker) => folderSpeakerNode(speaker, group)),
    };
    return [group];
  });
}

function folderSpeakerNode(speaker: SpeakerInFolder, parent: Node): Node {
  const item = new vscode.TreeItem(speaker.name, vscode.TreeItemCollapsibleState.Collapsed);
  const articles = speaker.places.length === 1 ? t('1 article') : t('{0} articles', speaker.places.length);
  const claims = speaker.claims === 1 ? t('1 claim') : t('{0} claims', speaker.claims);
  item.id = `all/${speaker.kind}/${speaker.key}`;
  item.description = `${articles} · ${claims}`;
  item.contextValue = 'entity';
  item.accessibilityInformation = {
    label: `${speaker.name}, ${speakerKindName(speaker.kind)}, ${articles}, ${claims}`,
  };
  const node: Node = {
    item,
    parent,
    children: () => speaker.places.map((place) => articleNode(speaker, place, node)),
  };
  return node;
}

function articleNode(speaker: SpeakerInFolder, place: SpeakerInFolder['places'][number], parent: Node): Node {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(place.headline, place.claims.length > 0 ? Collapsed : None);
  item.id = `all/${speaker.kind}/${speaker.key}/${place.uri.toString()}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = place.uri;
  item.description = [place.role, place.published].filter(Boolean).join(' · ');
  item.contextValue = 'article';
  item.tooltip = vscode.workspace.asRelativePath(place.uri);
  const node: Node = {
    item: goToItem(item, place.uri, place.start, place.end),
    parent,
    children: () =>
      place.claims.map((claim) => {
        const child = new vscode.TreeItem(claim.words);
        child.id = `${item.id ?? ''}/${claim.start}`;
        child.iconPath = new vscode.ThemeIcon('comment', new vscode.ThemeColor('newsAnnotator.claim'));
        child.contextValue = 'place';
        return { item: goToItem(child, place.uri, claim.start, claim.end), parent: node };
      }),
  };
  return node;
}
