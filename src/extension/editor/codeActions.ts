/** The lightbulb: what can be decided about the mark at the cursor, or about the selected words. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import type { MarkReference } from '../commandLink.ts';
import { commandId, type CommandName } from '../ids.ts';
import { marksMeant } from '../reading/marksMeant.ts';
import {
  canRemove,
  isAnothers,
  isSuggestion,
  ownDecision,
  reviewerOf,
  wordsOf,
  type ArticleView,
  type Mark,
} from '../reading/view.ts';
import { markKindName, shorten } from './describe.ts';

const { t } = vscode.l10n;
const mostMarks = 2;

export function registerCodeActions(articles: Articles, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range) {
        const view = articles.latest(document);
        if (!view) return undefined;
        if (!range.isEmpty)
          return [
            action(t('Annotate Selection…'), 'annotateSelection'),
            action(t('Add Name…'), 'addName'),
            ...lost(view),
          ];
        const marks = marksMeant(view, document, document.offsetAt(range.start)).slice(0, mostMarks);
        return marks.flatMap((mark) =>
          actionsFor(view, mark, shorten(wordsOf(view.text, mark), 30), { uri: document.uri.toString(), id: mark.id }),
        );
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** Selected words may be where an annotation belongs whose own are gone. */
function lost(view: ArticleView): vscode.CodeAction[] {
  const { uncertain, orphaned } = view.reviewed.states;
  return uncertain + orphaned > 0 ? [action(t('Re-attach Annotation to Selection…'), 'reattach')] : [];
}

function actionsFor(view: ArticleView, mark: Mark, words: string, reference: MarkReference): vscode.CodeAction[] {
  const kind = markKindName(mark.kind);
  const actions = isSuggestion(mark)
    ? [
        action(t('Accept {0} “{1}”', kind, words), 'accept', reference),
        action(t('Reject {0} “{1}”', kind, words), 'reject', reference),
        ...(mark.kind === 'speaker' ? [action(t('“{0}” Is Not a Name', words), 'notAName', reference)] : []),
        action(t('Reject “{0}” Everywhere…', words), 'rejectEverywhere', reference),
      ]
    : aboutAnothers(view, mark, words, reference);
  if (mark.kind === 'date') actions.push(action(t('Set Value of “{0}”', words), 'setDateValue', reference));
  if (mark.kind === 'claim') {
    actions.push(
      action(t('Set Speaker of “{0}”', words), 'setSpeaker', reference),
      action(t('Set Verdict on “{0}”', words), 'setVerdict', reference),
    );
  }
  if (mark.placement === 'uncertain') {
    actions.push(
      action(t('Confirm Place of “{0}”', words), 'confirmPlace', reference),
      action(t('Compare “{0}” with Text as Annotated', words), 'compareWithAnnotated', reference),
    );
  }
  if (!isSuggestion(mark)) actions.push(action(t('Add Note to “{0}”', words), 'addNote', reference));
  if (canRemove(view, mark))
    actions.push(
      mark.path === view.reviewed.own
        ? action(t('Remove Annotation of “{0}”', words), 'removeAnnotation', reference)
        : action(t('Remove Your Word on “{0}”', words), 'removeAnnotation', reference),
    );
  return actions;
}

/** What one has said already is not offered again. */
function aboutAnothers(view: ArticleView, mark: Mark, words: string, reference: MarkReference): vscode.CodeAction[] {
  if (!isAnothers(view, mark)) return [];
  const who = reviewerOf(mark) ?? t('another reviewer');
  const said = ownDecision(mark);
  return [
    ...(said === 'accept' ? [] : [action(t('Agree with {0} on “{1}”', who, words), 'agree', reference)]),
    ...(said === 'reject' ? [] : [action(t('Reject {0}’s “{1}”', who, words), 'rejectAnnotation', reference)]),
  ];
}

function action(title: string, name: CommandName, reference?: MarkReference): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command: commandId(name), arguments: reference ? [reference] : [] };
  return made;
}
