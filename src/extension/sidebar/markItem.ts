/** How marks look as items of a tree: the same in Entities, Timeline and Claims. */
import * as vscode from 'vscode';
import type { MarkReference } from '../commandLink.ts';
import { claimKindName, dateValueText, shorten, speakerName, spokenMark } from '../editor/describe.ts';
import { hoverCard } from '../editor/hovers.ts';
import { commandId } from '../ids.ts';
import { lineAt } from '../lineAt.ts';
import { isSuggestion, wordsOf, type ArticleView, type Mark } from '../view.ts';

const icons = { speaker: 'person', date: 'calendar', claim: 'comment', note: 'note' } as const;

/** `place`: where in the tree it stands, so that the same mark under two parents has two ids. */
export function markItem(
  view: ArticleView,
  uri: vscode.Uri,
  mark: Mark,
  place: string,
  label: 'words' | 'speaker' | 'value' = 'words',
): vscode.TreeItem {
  const words = shorten(wordsOf(view.text, mark));
  const item = new vscode.TreeItem(labelOf(view, mark, label, words));
  // Two reviewers who accept one suggestion have records of one id, each in their own file.
  item.id = `${place}/${mark.kind}/${mark.id}/${mark.spans[0]?.start ?? 'lost'}/${mark.path ?? ''}`;
  item.description = descriptionOf(view, mark, label, words);
  item.iconPath = new vscode.ThemeIcon(
    mark.placement === 'orphaned' ? 'debug-disconnect' : isSuggestion(mark) ? icons[mark.kind] : 'pass-filled',
    new vscode.ThemeColor(`newsAnnotator.${mark.kind}`),
  );
  item.contextValue = `${mark.kind} ${isSuggestion(mark) ? 'suggestion' : 'annotation'}`;
  item.accessibilityInformation = { label: spokenMark(view, mark) };
  const reference: MarkReference = { uri: uri.toString(), id: mark.id };
  item.command = {
    title: vscode.l10n.t('Go to Mark'),
    command: commandId('goTo'),
    arguments: [{ ...reference, start: mark.spans[0]?.start }],
  };
  return item;
}

/** Tooltips are made when they are asked for: they are the same cards as the hovers. */
export function resolveTooltip(item: vscode.TreeItem, view: ArticleView, uri: vscode.Uri, mark: Mark): vscode.TreeItem {
  item.tooltip = hoverCard(view, mark, uri);
  return item;
}

function labelOf(view: ArticleView, mark: Mark, label: string, words: string): string {
  if (label === 'speaker' && mark.kind === 'claim') return speakerName(view, mark);
  if (label === 'value' && mark.kind === 'date') return dateValueText(mark);
  return words;
}

function descriptionOf(view: ArticleView, mark: Mark, label: string, words: string): string {
  const lost = mark.placement === 'orphaned' ? vscode.l10n.t('not found in the text') : '';
  const verdict = mark.annotation?.verdict ?? '';
  const rest =
    label === 'words' ? (mark.kind === 'claim' ? claimKindName(mark.claim.kind) : lineOf(view, mark)) : words;
  return [lost, verdict, rest].filter((part) => part !== '').join(' · ');
}

function lineOf(view: ArticleView, mark: Mark): string {
  const span = mark.spans[0];
  if (!span) return '';
  return vscode.l10n.t('line {0}', lineAt(view.text, span.start));
}
