/** Every command and what it runs. A failure is said once, in one sentence, with the log a click away. */
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { commandId, type CommandName } from '../ids.ts';
import { log, report } from '../log.ts';
import { askReviewer } from '../files/reviewer.ts';
import { acceptAllLikeThis } from './marks/acceptAllLikeThis.ts';
import { addEvidence } from './marks/addEvidence.ts';
import { addName } from './speakers/addName.ts';
import { addNote } from './marks/addNote.ts';
import { analyzeFolder, showAllArticles, showThisArticle } from './folder/analyzeFolder.ts';
import { annotateSelection } from './marks/annotateSelection.ts';
import { answerAboutArticle, answerAboutSpeaker, answerQuestions } from './codebook/answerQuestions.ts';
import { newCode, openCodebook } from './codebook/codebook.ts';
import { reviewDuplicates } from './folder/reviewDuplicates.ts';
import { setCodes } from './codebook/setCodes.ts';
import { compareWithAnnotated, confirmPlace, reattachToSelection, showUncertain } from './marks/uncertain.ts';
import { goToArticle } from './articles/goToArticle.ts';
import { mergeSidecar } from './team/mergeSidecar.ts';
import { showDisagreements } from './team/showDisagreements.ts';
import { showNewSinceReview } from './articles/showNewSinceReview.ts';
import { showReviewers } from './team/showReviewers.ts';
import { startTeamReview } from './team/startTeamReview.ts';
import { annotateAllOccurrences } from './marks/annotateAll.ts';
import { reopenArticle } from './articles/reopenArticle.ts';
import { copyCitation } from './marks/copyCitation.ts';
import { accept, reject } from './marks/decide.ts';
import { describeMark } from './marks/describe.ts';
import { finishArticle } from './articles/finishArticle.ts';
import { goTo } from './articles/goTo.ts';
import { linkSpeaker } from './speakers/linkSpeaker.ts';
import { mergeWith } from './speakers/mergeWith.ts';
import { notASpeaker } from './speakers/notASpeaker.ts';
import { setSpeakerKind } from './speakers/setSpeakerKind.ts';
import { splitSpeaker } from './speakers/splitSpeaker.ts';
import { moveEnd } from './marks/moveEnd.ts';
import { removeRole, setRole } from './speakers/setRole.ts';
import { goToSuggestion } from './marks/nextSuggestion.ts';
import { notAName } from './speakers/notAName.ts';
import { openEvidence } from './marks/openEvidence.ts';
import { openSamples } from './articles/openSamples.ts';
import { openSidecar } from './team/openSidecar.ts';
import { rejectEverywhere } from './marks/rejectEverywhere.ts';
import { removeAnnotation } from './marks/removeAnnotation.ts';
import { acceptAndNext, leaveReview, nextClaim, previousClaim, rejectAndNext, startReview } from './articles/review.ts';
import { setDateValue } from './marks/setDateValue.ts';
import { setKind } from './marks/setKind.ts';
import { setPublicationDate } from './articles/setPublicationDate.ts';
import { setSpeaker } from './marks/setSpeaker.ts';
import { setVerdict } from './marks/setVerdict.ts';
import { redo, undo } from './undo.ts';
import { clearFilter, filterView, sortAndGroupView } from '../sidebar/arrangeView.ts';
import { exportArticles } from './folder/exportArticles.ts';
import { findInContext } from './folder/findInContext.ts';
import { findInView } from './folder/findInView.ts';
import {
  alwaysTreatFolderAsArticles,
  toggleRecognition,
  treatAsArticle,
  treatAsPlainText,
} from './articles/treatAs.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- VS Code hands over whatever the caller gave
type Run = (app: App, ...args: any[]) => unknown;

const commands: Readonly<Record<CommandName, Run>> = {
  accept,
  agree: accept,
  acceptAllLikeThis,
  acceptAndNext,
  addEvidence,
  addName,
  addNote,
  alwaysTreatFolderAsArticles,
  analyzeFolder,
  annotateAllOccurrences,
  annotateSelection,
  answerAboutArticle,
  answerAboutSpeaker,
  answerQuestions,
  arrangeArticles: (app, given?: unknown) => sortAndGroupView(app.sidebar, 'articles', given),
  arrangeClaims: (app, given?: unknown) => sortAndGroupView(app.sidebar, 'claims', given),
  arrangeEntities: (app, given?: unknown) => sortAndGroupView(app.sidebar, 'entities', given),
  arrangeTimeline: (app, given?: unknown) => sortAndGroupView(app.sidebar, 'timeline', given),
  clearFilterArticles: (app) => clearFilter(app.sidebar, 'articles'),
  clearFilterClaims: (app) => clearFilter(app.sidebar, 'claims'),
  clearFilterEntities: (app) => clearFilter(app.sidebar, 'entities'),
  clearFilterTimeline: (app) => clearFilter(app.sidebar, 'timeline'),
  compareWithAnnotated,
  confirmPlace,
  copyCitation,
  describe: describeMark,
  exportArticles,
  extendSentence: (app) => moveEnd(app, 'extend-sentence'),
  shrinkSentence: (app) => moveEnd(app, 'shrink-sentence'),
  extendWord: (app) => moveEnd(app, 'extend-word'),
  filterArticles: (app, given?: unknown) => filterView(app.sidebar, 'articles', given),
  filterClaims: (app, given?: unknown) => filterView(app.sidebar, 'claims', given),
  filterEntities: (app, given?: unknown) => filterView(app.sidebar, 'entities', given),
  filterTimeline: (app, given?: unknown) => filterView(app.sidebar, 'timeline', given),
  findInArticles: () => findInView('articles'),
  findInClaims: () => findInView('claims'),
  findInContext,
  findInEntities: () => findInView('entities'),
  findInTimeline: () => findInView('timeline'),
  finishArticle,
  goTo,
  goToArticle,
  leaveReview,
  mergeSidecar,
  linkSpeaker,
  mergeWith,
  newCode,
  nextClaim,
  nextSuggestion: (app) => goToSuggestion(app, 'next'),
  notAName,
  notASpeaker,
  openCodebook,
  openEvidence,
  openSamples,
  openSidecar,
  previousClaim,
  previousSuggestion: (app) => goToSuggestion(app, 'previous'),
  reattach: reattachToSelection,
  redo,
  reject,
  rejectAnnotation: reject,
  rejectAndNext,
  rejectEverywhere,
  removeAnnotation,
  reopenArticle,
  removeRole,
  restartAnalysis: (app) => {
    app.analyser.restart();
    app.articles.readAgain();
  },
  reviewDuplicates,
  setCodes,
  setDateValue,
  setKind,
  setPublicationDate,
  setReviewer: askReviewer,
  setRole,
  setSpeaker,
  setSpeakerKind,
  setVerdict,
  showAllArticles,
  showDisagreements,
  showLog: () => log().show(),
  showNewSinceReview,
  showReviewers,
  showThisArticle,
  showUncertain,
  shrinkWord: (app) => moveEnd(app, 'shrink-word'),
  startReview,
  startTeamReview,
  splitSpeaker,
  toggleHighlights: (app) => app.highlights.toggle(),
  toggleRecognition,
  treatAsArticle,
  treatAsPlainText,
  undo,
};

export function registerCommands(app: App): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(commandId(name as CommandName), async (...args: unknown[]) => {
        try {
          return await run(app, ...args);
        } catch (error) {
          report(vscode.l10n.t('That did not work.'), error);
          return undefined;
        }
      }),
    ),
  );
}
