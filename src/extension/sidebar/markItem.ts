/** How marks look as items of a tree: the same in Entities, Timeline and Claims. */
import * as vscode from 'vscode';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import { saidOf, type ListedArticle, type ListedClaim, type ListedDate } from '../../corpus/listing.ts';
import type { MarkReference } from '../commandLink.ts';
import { claimKindName, dateValueText, isNamed, shorten, speakerName, spokenMark } from '../editor/describe.ts';
import { codeName, verdictText } from '../editor/codingWords.ts';
import { hoverCard } from '../editor/hovers.ts';
import { evidenceOf } from '../editor/sayingWords.ts';
import { commandId } from '../ids.ts';
import { lineAt } from '../lineAt.ts';
import {
  codesOf,
  isAnothers,
  isSuggestion,
  verdictsOf,
  wordsOf,
  type ArticleView,
  type Mark,
} from '../reading/view.ts';
import { goToItem, type Node } from './tree.ts';

const { t } = vscode.l10n;
const icons = { speaker: 'person', date: 'calendar', claim: 'comment', note: 'note' } as const;

type Label = 'words' | 'speaker' | 'value';

/** `place`: where in the tree it stands, so that the same mark under two parents has two ids. */
export function markNode(
  view: ArticleView,
  uri: vscode.Uri,
  mark: Mark,
  place: string,
  parent?: Node,
  label: Label = 'words',
): Node {
  const item = markItem(view, uri, mark, place, label);
  return {
    item,
    ...(parent ? { parent } : {}),
    holds: (id) => id === mark.id,
    // Tooltips are made when they are asked for: they are the same cards as the hovers.
    resolve: () => {
      item.tooltip = hoverCard(view, mark, uri);
    },
  };
}

function markItem(view: ArticleView, uri: vscode.Uri, mark: Mark, place: string, label: Label): vscode.TreeItem {
  const words = shorten(wordsOf(view.text, mark));
  const item = new vscode.TreeItem(labelOf(view, mark, label, words));
  // Two reviewers who accept one suggestion have records of one id, each in their own file.
  item.id = `${place}/${mark.kind}/${mark.id}/${mark.spans[0]?.start ?? 'lost'}/${mark.path ?? ''}`;
  item.description = descriptionOf(view, mark, label, words);
  item.iconPath = new vscode.ThemeIcon(iconOf(mark), new vscode.ThemeColor(`newsAnnotator.${mark.kind}`));
  const whose = isAnothers(view, mark) ? 'others' : '';
  const backed = evidenceOf(mark).length > 0 ? 'evidence' : '';
  item.contextValue = [mark.kind, isSuggestion(mark) ? 'suggestion' : 'annotation', mark.placement, whose, backed]
    .filter(Boolean)
    .join(' ');
  item.accessibilityInformation = { label: spokenMark(view, mark) };
  const reference: MarkReference = { uri: uri.toString(), id: mark.id };
  item.command = {
    title: t('Go to Mark'),
    command: commandId('goTo'),
    arguments: [{ ...reference, start: mark.spans[0]?.start }],
  };
  return item;
}

function iconOf(mark: Mark): string {
  if (mark.placement === 'orphaned') return 'debug-disconnect';
  if (mark.placement === 'uncertain') return 'question';
  return isSuggestion(mark) ? icons[mark.kind] : 'pass-filled';
}

function labelOf(view: ArticleView, mark: Mark, label: Label, words: string): string {
  if (label === 'speaker' && mark.kind === 'claim') return isNamed(mark) ? speakerName(view, mark) : words;
  if (label === 'value' && mark.kind === 'date') return dateValueText(mark.date);
  return words;
}

function descriptionOf(view: ArticleView, mark: Mark, label: Label, words: string): string {
  const lost = mark.placement === 'orphaned' ? t('not found in the text') : '';
  const { codebook } = view.coding;
  // "refuted / mixed" where reviewers differ.
  const verdict = verdictsOf(mark)
    .map((one) => verdictText(codebook, one))
    .join(' / ');
  const codes = codesOf(mark)
    .map((id) => codeName(codebook, id))
    .join(', ');
  const said = label === 'value' && mark.kind === 'date' && saysAsMuch(words, dateValueText(mark.date));
  const saysWords = label === 'words' || said || (label === 'speaker' && mark.kind === 'claim' && !isNamed(mark));
  const rest = saysWords ? (mark.kind === 'claim' ? claimKindName(mark.claim.kind) : lineOf(view, mark)) : words;
  const evidence = evidenceText((mark.sayings ?? []).reduce((sum, { says }) => sum + (says.evidence?.length ?? 0), 0));
  return [lost, verdict, codes, evidence, rest].filter((part) => part !== '').join(' · ');
}

function evidenceText(found: number): string {
  return found === 0 ? '' : t('evidence: {0}', found);
}

/** "the late 1980s" beside "late 1980s" says nothing new. */
export function saysAsMuch(words: string, value: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^(?:in |on |the )+/, '');
  return bare(words) === bare(value);
}

function lineOf(view: ArticleView, mark: Mark): string {
  const span = mark.spans[0];
  return span ? t('line {0}', lineAt(view.text, span.start)) : '';
}

// ---------------------------------------------------------------------------------------------- of all articles

const statusIcons = {
  open: 'comment',
  annotated: 'pass-filled',
  uncertain: 'question',
  lost: 'debug-disconnect',
} as const;

export function listedClaimItem(
  { uri, headline }: ListedArticle,
  codebook: Codebook,
  claim: ListedClaim,
  speaker: string,
  place: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(speaker === '' ? claim.words : speaker);
  item.id = `${place}/claim/${claim.id}/${claim.start}`;
  // "refuted / mixed" where reviewers differ.
  const { verdicts, codes, evidence } = saidOf(claim);
  const verdict = verdicts.map((one) => verdictText(codebook, one)).join(' / ');
  const said = [verdict, codes.map((id) => codeName(codebook, id)).join(', '), evidenceText(evidence)];
  const words = speaker === '' ? claimKindName(claim.kind) : claim.words;
  item.description = [...said, words].filter((part) => part !== '').join(' · ');
  item.tooltip = `${claim.words}\n${headline}`;
  item.iconPath = new vscode.ThemeIcon(statusIcons[claim.status], new vscode.ThemeColor('newsAnnotator.claim'));
  item.contextValue = 'place';
  item.accessibilityInformation = {
    label: [
      t('claim of {0}, {1}: {2}', speaker || t('nobody is named'), claimKindName(claim.kind), claim.words),
      ...said.filter((part) => part !== ''),
    ].join(', '),
  };
  return goToItem(item, uri, claim.start, claim.end);
}

export function listedDateItem({ uri, headline }: ListedArticle, date: ListedDate, place: string): vscode.TreeItem {
  const value = dateValueText(date);
  const item = new vscode.TreeItem(value);
  item.id = `${place}/${uri}/date/${date.id}/${date.start}`;
  item.description = saysAsMuch(date.words, value) ? headline : `${date.words} · ${headline}`;
  item.tooltip = `${date.words}\n${headline}`;
  item.iconPath = new vscode.ThemeIcon(
    date.status === 'annotated' ? 'pass-filled' : 'calendar',
    new vscode.ThemeColor('newsAnnotator.date'),
  );
  item.contextValue = 'place';
  item.accessibilityInformation = { label: t('date, {0}: {1}, {2}', value, date.words, headline) };
  return goToItem(item, uri, date.start, date.end);
}
