/** Answers the codebook's questions about a claim, its speaker, or the article. */
import * as vscode from 'vscode';
import type { Fields } from '../../../annotations/sidecar/annotation.ts';
import { putRecord, setArticle, setFields, type Change } from '../../../annotations/sidecar/editSidecar.ts';
import { isFields } from '../../../annotations/yaml/value.ts';
import { unansweredIn } from '../../../annotations/codebook/questions.ts';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { codedArticle, codedClaim, codedSpeaker } from '../../editor/codingWords.ts';
import { shorten } from '../../editor/describe.ts';
import { wordsOf, type ArticleView, type ClaimMark, type ShownSpeaker } from '../../reading/view.ts';
import { askQuestions, type Which } from './askQuestions.ts';
import { editMark } from '../marks/editMark.ts';
import { articleOf, nothingHere, targetOf, type Target } from '../marks/target.ts';

const { t } = vscode.l10n;

/** A second argument gives the answers. */
export async function answerQuestions(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (target?.mark.kind !== 'claim') {
    nothingHere();
    return false;
  }
  const { view, mark } = target;
  if (!hasQuestions(view, 'claim')) return false;
  const answers = isFields(args[1] as Fields)
    ? (args[1] as Fields)
    : await askAboutClaim(
        view,
        mark,
        unansweredIn(view.coding.codebook, 'claim', codedClaim(mark)).length > 0 ? 'open' : 'all',
      );
  return answers !== undefined && editMark(app, target, t('Questions answered'), withAnswers(mark, answers));
}

export function askAboutClaim(view: ArticleView, mark: ClaimMark, which: Which): Promise<Fields | undefined> {
  const words = `“${shorten(wordsOf(view.text, mark), 50)}”`;
  return askQuestions(view.coding.codebook, 'claim', codedClaim(mark), which, words);
}

/** Answers are added to those that are there. */
export function withAnswers({ sayings }: Pick<ClaimMark, 'sayings'>, answers: Fields): { values: Fields } {
  return { values: { ...mySaying(sayings).values, ...answers } };
}

/** The speaker at the cursor, or the one whose claim it is. A second argument gives the answers. */
export async function answerAboutSpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const target =
    (await targetOf(app, args, ({ kind }) => kind === 'speaker')) ??
    (await targetOf(app, args, (mark) => mark.kind === 'claim' && mark.speaker !== undefined));
  const speaker = target && speakerOf(target);
  if (!target || !speaker) {
    nothingHere();
    return false;
  }
  const { document, view } = target;
  if (!hasQuestions(view, 'entity')) return false;
  const given = isFields(args[1] as Fields) ? (args[1] as Fields) : undefined;
  return answerFor(app, document, view, speaker, 'all', given);
}

function speakerOf({ view, mark }: Target): ShownSpeaker | undefined {
  if (mark.kind !== 'speaker' && mark.kind !== 'claim') return undefined;
  return mark.speaker === undefined ? undefined : view.speakers.get(mark.speaker);
}

/** A person or body is answered for once, for the whole folder; an unnamed source belongs to its article. */
export async function answerFor(
  app: App,
  document: vscode.TextDocument,
  view: ArticleView,
  speaker: ShownSpeaker,
  which: Which,
  given?: Fields,
): Promise<boolean> {
  const { coding, entities } = view;
  const coded = codedSpeaker(speaker, coding);
  const answers = given ?? (await askQuestions(coding.codebook, 'entity', coded, which, speaker.name));
  if (!answers) return false;
  const values = { ...coded.values, ...answers };
  const label = t('Questions answered');
  const { id, kind, name } = speaker;
  if (kind === 'unnamed') {
    return app.annotations.change(document, label, (): readonly Change[] =>
      entities.has(id) ? setFields('entities', id, { values }) : [putRecord('entities', id, { kind, name, values })],
    );
  }
  return app.annotations.tell(document.uri, label, ({ by, at }, own) => ({
    entities:
      own.entities?.records.has(id) === true
        ? [{ path: ['entities', id, 'values'], value: values }]
        : [{ path: ['entities', id], value: { kind, name, values, by, at } }],
  }));
}

/** The only argument gives the answers. */
export async function answerAboutArticle(app: App, given?: unknown): Promise<boolean> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view || !hasQuestions(view, 'article')) return false;
  return answerForArticle(app, document, view, 'all', isFields(given as Fields) ? (given as Fields) : undefined);
}

export async function answerForArticle(
  app: App,
  document: vscode.TextDocument,
  { coding }: ArticleView,
  which: Which,
  given?: Fields,
): Promise<boolean> {
  const answers =
    given ?? (await askQuestions(coding.codebook, 'article', codedArticle(coding), which, t('this article')));
  if (!answers) return false;
  return app.annotations.change(document, t('Questions answered'), () =>
    setArticle({ values: { ...coding.article, ...answers } }),
  );
}

/** Says where questions come from, where there are none. */
function hasQuestions({ coding: { codebook } }: ArticleView, about: 'article' | 'claim' | 'entity'): boolean {
  if ([...codebook.questions.values()].some((question) => question.about === about)) return true;
  const missing = {
    article: t('The codebook has no questions about articles.'),
    claim: t('The codebook has no questions about claims.'),
    entity: t('The codebook has no questions about entities.'),
  };
  void offerCodebook(missing[about]);
  return false;
}

export async function offerCodebook(message: string): Promise<void> {
  const open = t('Open Codebook');
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.commands.executeCommand('newsAnnotator.openCodebook');
}
