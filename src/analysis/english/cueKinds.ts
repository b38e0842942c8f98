/**
 * What kind of attitude a cue expresses, by its dictionary form. Cues that are in no list are statements.
 * Our own lists, made from grammars of reporting verbs and checked against the cues that trained readers marked in news.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Thought, feeling, wish, plan: what somebody holds and need not have said. */
export const beliefCues = words(
  'believe think consider know feel expect assume suspect presume reckon fear worry hope want wish wonder doubt understand ' +
    'realise realize imagine regard view see deem guess intend plan aim seek mean decide determine resolve prefer favour favor ' +
    'desire dream aspire anticipate foresee envisage envision hesitate regret trust like love hate dislike oppose support ' +
    'promise pledge vow agree threaten refuse prepare hint consider contemplate mull weigh eye look learn remember forget recall ' +
    'anger concern confident convinced determined keen eager willing ready reluctant afraid aware certain sure hopeful optimistic ' +
    'pessimistic sceptical skeptical unsure unconvinced adamant anxious worried concerned set due ' +
    'belief thought view opinion expectation assumption suspicion presumption hope fear worry wish desire dream plan intention ' +
    'aim goal ambition pledge promise vow determination decision preference conviction doubt resolve commitment',
);

/** Cues that by themselves say that the content does not hold, or will not be done. */
export const denyingCues = words(
  'deny reject refute rebut dismiss dispute contest repudiate disavow disown refuse decline doubt disagree disbelieve contradict ' +
    'disclaim gainsay rebuff spurn debunk negate oppose discount ' +
    'denial rejection refusal dismissal rebuttal refutation repudiation disavowal disagreement',
);

/** "failed to", "stopped short of": they turn the polarity of the verb that depends on them. */
export const turningVerbs = words('refuse decline fail stop avoid cease neglect hesitate');

/** Words that say that the writer only passes it on, and name no source. */
export const hearsayAdverbs = words('reportedly allegedly supposedly purportedly apparently ostensibly');
