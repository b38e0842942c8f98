/** Names that the manifest and the code share; a test compares the two. */
export const articleLanguage = 'news-article';

/** Commands, without the prefix `newsAnnotator.`; each is a file in `commands/` or belongs to a view. */
export const commandNames = [
  'accept',
  'acceptAllLikeThis',
  'acceptAndNext',
  'addEvidence',
  'addName',
  'addNote',
  'alwaysTreatFolderAsArticles',
  'analyzeFolder',
  'annotateSelection',
  'answerAboutArticle',
  'answerAboutSpeaker',
  'answerQuestions',
  'arrangeClaims',
  'arrangeEntities',
  'arrangeTimeline',
  'clearFilterClaims',
  'clearFilterEntities',
  'clearFilterTimeline',
  'copyCitation',
  'describe',
  'extendSentence',
  'extendWord',
  'filterClaims',
  'filterEntities',
  'filterTimeline',
  'findInClaims',
  'findInEntities',
  'findInTimeline',
  'finishArticle',
  'goTo',
  'leaveReview',
  'newCode',
  'nextClaim',
  'nextSuggestion',
  'notAName',
  'openCodebook',
  'openSamples',
  'openSidecar',
  'previousClaim',
  'previousSuggestion',
  'redo',
  'reject',
  'rejectAndNext',
  'rejectEverywhere',
  'removeAnnotation',
  'restartAnalysis',
  'setCodes',
  'setDateValue',
  'setKind',
  'setPublicationDate',
  'setReviewer',
  'setSpeaker',
  'setVerdict',
  'showAllArticles',
  'showLog',
  'showThisArticle',
  'shrinkWord',
  'startReview',
  'toggleHighlights',
  'toggleRecognition',
  'treatAsArticle',
  'treatAsPlainText',
  'undo',
] as const;

export type CommandName = (typeof commandNames)[number];

export function commandId(name: CommandName): string {
  return `newsAnnotator.${name}`;
}

export const viewNames = ['entities', 'timeline', 'claims'] as const;
export type ViewName = (typeof viewNames)[number];
