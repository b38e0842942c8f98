/**
 * Words that show whether a sentence looks back or ahead.
 * Source: common knowledge of English, written for this project.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "will", "is due", "plans": what follows lies ahead. */
export const aheadWords = set(
  `ahead arrives begin begins can close closes could deadline due ends expect expected expects faces going hope hopes intend intends may meets might opens
  plan planned planning plans poised reopens resume resumes returns scheduled set shall should slated start starts till until upcoming will won't would`,
);

/** Irregular past forms and participles. */
export const pastForms = set(
  `ate became began begun bit bled blew bore bought bound bred broke broken brought built burnt came caught chose chosen clung
  crept dealt died done drank drawn drew driven drove dug eaten fallen fed fell felt fled flew flown forgot fought found froze gave given
  gone got grew ground grown heard held hid hit hung kept knew known laid lay led left lent lost made meant met paid ran rang
  risen rode rose sang sank sat saw seen sent shaken shook shot shown slept slid sold sought spent spoke spoken sprang stole stolen stood struck
  stuck sued sung sunk swam swept swore sworn taken taught thought threw thrown told took tore understood unveiled went woke won wore
  worn wound wrote written`,
);

/** "said Friday": the date is that of the saying. */
export const reportingPast = set(
  `added announced argued claimed confirmed declared denied disclosed explained insisted noted reported said stated told tweeted warned wrote`,
);
