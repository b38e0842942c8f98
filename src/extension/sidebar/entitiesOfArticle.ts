/** Who speaks in one article: below each their roles, claims and mentions. */
import * as vscode from 'vscode';
import { isAuthor } from '../authors.ts';
import { kindText } from '../editor/codingWords.ts';
import { appendWords } from '../editor/cardWords.ts';
import { claimsText, reasonText, roleText, shorten } from '../editor/describe.ts';
import {
  codesOf,
  isSuggestion,
  reviewersOf,
  startOf,
  verdictsOf,
  type ArticleView,
  type ShownSpeaker,
} from '../reading/view.ts';
import type { SpeakerRow } from './entities.ts';
import { markNode } from './markItem.ts';
import { goToItem, groupItem, nodesOf, type Node } from './tree.ts';

const { t } = vscode.l10n;

export function speakersOfArticle(view: ArticleView, uri: vscode.Uri): SpeakerRow[] {
  return [...view.speakers.values()].map((speaker) => speakerRow(view, uri, speaker));
}

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
    codebook: view.coding.codebook,
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
  const claims = claimsText(speaker.claims.length);
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
      appendWords(card.appendMarkdown('**'), speaker.name.trim()).appendMarkdown('** · ');
      appendWords(card, kindText(view.coding, speaker));
      if (speaker.reason) appendWords(card.appendMarkdown('\n\n'), `${t('Why:')} ${reasonText(speaker.reason)}`);
      item.tooltip = card;
    },
    children: () => {
      const below = [
        ...speaker.roles.map((role) => () => roleNode(view, uri, role, place, node)),
        ...speaker.claims.map((claim) => () => markNode(view, uri, claim, place, node)),
        ...(speaker.mentions.length > 0 ? [() => mentionsNode(view, uri, speaker, place, node)] : []),
      ];
      return nodesOf(below, (make) => make());
    },
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
    children: () => nodesOf(speaker.mentions, (mention) => markNode(view, uri, mention, place, node)),
  };
  return node;
}
