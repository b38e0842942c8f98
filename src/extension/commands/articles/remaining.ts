/** What is left before an article can be called finished: the checklist, each line of it leading to what it is about. */
import * as vscode from 'vscode';
import { unansweredIn } from '../../../annotations/codebook/questions.ts';
import type { App } from '../../app.ts';
import { codedArticle, codedClaim, codedSpeaker } from '../../editor/codingWords.ts';
import { shorten } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isOpenClaim, wordsOf, type ArticleView, type Mark } from '../../reading/view.ts';
import { answerFor, answerForArticle, answerQuestions } from '../codebook/answerQuestions.ts';
import { goTo } from './goTo.ts';

const { t } = vscode.l10n;

interface Entry {
  readonly words: string;
  /** Shows it, or asks. */
  readonly settle: (app: App, document: vscode.TextDocument) => Promise<unknown>;
}

export interface Remaining {
  readonly what: string;
  readonly entries: readonly Entry[];
  /** The codebook requires it: without it the article cannot be finished. */
  readonly required?: boolean;
}

/** Only what there is something left of. */
export function remainingIn(view: ArticleView): Remaining[] {
  const all: Remaining[] = [
    ...questionsLeft(view),
    marksLeft(view, t('open claims'), isOpenClaim),
    marksLeft(
      view,
      t('claims without a speaker'),
      (mark) => mark.kind === 'claim' && !!mark.annotation && mark.speaker === undefined,
    ),
    marksLeft(
      view,
      t('dates that are not resolved'),
      (mark) => mark.kind === 'date' && !!mark.annotation && mark.date.value === null && mark.date.type === 'DATE',
    ),
    marksLeft(view, t('annotations whose place is not certain'), ({ placement }) => placement === 'uncertain'),
    marksLeft(view, t('annotations whose words are gone'), ({ placement }) => placement === 'orphaned'),
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

function marksLeft(view: ArticleView, what: string, isLeft: (mark: Mark) => boolean): Remaining {
  const entries = view.marks.filter(isLeft).map((mark): Entry => {
    const settle = (app: App, document: vscode.TextDocument) =>
      goTo(app, { uri: document.uri.toString(), id: mark.id });
    return { words: shorten(wordsOf(view.text, mark), 70), settle };
  });
  return { what, entries };
}

/** Of claims that were accepted, of those who say them, and of the article itself. */
function questionsLeft(view: ArticleView): Remaining[] {
  const { coding } = view;
  const { codebook } = coding;
  const claims = view.marks.filter((mark) => mark.kind === 'claim' && mark.annotation && mark.spans.length > 0);
  const speakers = [...view.speakers.values()].filter((speaker) => speaker.claims.some(({ annotation }) => annotation));
  return [
    {
      what: t('claims with questions to answer'),
      required: true,
      entries: claims.flatMap((mark) => {
        if (mark.kind !== 'claim' || unansweredIn(codebook, 'claim', codedClaim(mark)).length === 0) return [];
        const settle = async (app: App, document: vscode.TextDocument) => {
          const reference = { uri: document.uri.toString(), id: mark.id };
          await goTo(app, reference);
          return answerQuestions(app, reference);
        };
        return [{ words: shorten(wordsOf(view.text, mark), 70), settle }];
      }),
    },
    {
      what: t('speakers with questions to answer'),
      required: true,
      entries: speakers
        .filter((speaker) => unansweredIn(codebook, 'entity', codedSpeaker(speaker, coding)).length > 0)
        .map((speaker) => ({
          words: speaker.name,
          settle: (app: App, document: vscode.TextDocument) => answerFor(app, document, view, speaker, 'open'),
        })),
    },
    {
      what: t('questions about the article'),
      required: true,
      entries: unansweredIn(codebook, 'article', codedArticle(coding)).map((id) => ({
        words: codebook.questions.get(id)?.ask ?? id,
        settle: (app: App, document: vscode.TextDocument) => answerForArticle(app, document, view, 'open'),
      })),
    },
  ];
}

/**
 * Shows the checklist; true when the reviewer finishes all the same, which required questions do not allow. Choosing a line
 * settles it or leads there.
 */
export async function confirmFinish(
  app: App,
  document: vscode.TextDocument,
  remaining: readonly Remaining[],
): Promise<'finish' | 'settled' | undefined> {
  const held = remaining.some(({ required }) => required === true);
  const items: (vscode.QuickPickItem & { entry?: Entry })[] = [
    ...(held ? [] : [{ label: `$(check) ${t('Finish anyway')}` }]),
    ...remaining.flatMap(({ what, entries }) => [
      { label: `${what}: ${entries.length}`, kind: vscode.QuickPickItemKind.Separator },
      ...entries.map((entry) => ({ label: withoutIcons(entry.words), entry })),
    ]),
  ];
  const summary = remaining.map(({ what, entries }) => `${what}: ${entries.length}`).join(' · ');
  const choice = await vscode.window.showQuickPick(items, {
    title: t('Before finishing — {0}', summary),
    placeHolder: held
      ? t('The codebook requires answers: choose what to answer first')
      : t('Go to one of them, or finish anyway'),
  });
  if (!choice) return undefined;
  if (!choice.entry) return 'finish';
  // An answer given here leads back to the list, a mark that is shown does not.
  return (await choice.entry.settle(app, document)) === true ? 'settled' : undefined;
}
