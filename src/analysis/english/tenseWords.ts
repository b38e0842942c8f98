/**
 * Words that show whether a sentence looks back or ahead, as dictionary forms or in lower case.
 * Source: common knowledge of English, written for this project.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "The shop opens on Friday", "talks resume on Monday": the present tense of these, beside a date, lies ahead. */
export const plannedVerbs = set(
  `aim air arrive begin celebrate close come convene depart end expect expire face fly fight go have head hold host hope intend join kick launch leave
  mark meet open plan play premiere reopen resume retire return run seek speak start stop take tour travel vote visit want`,
);

/** "is expected to", "due on Friday", "scheduled for Friday" */
export const plannedStates = set(
  'anticipated bound due effective expected likely payable planned poised projected ready redeemable scheduled set slated supposed',
);

/** "failed to meet on Friday", "managed to", "had to": the infinitive is as past as the verb before it. */
export const realisedVerbs = set(
  `able appear begin cease choose come continue fail force get go happen have help lead learn manage need neglect prove refuse rush seem serve start
  stop struggle travel try turn use`,
);

/** Nouns that look ahead where no verb tells: "the deadline of Friday". */
export const aheadNouns = set('deadline upcoming forthcoming outlook');
