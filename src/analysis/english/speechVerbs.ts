/**
 * Verbs that can stand beside a quotation ("…," she conceded), in their dictionary form.
 * Our own list, made from grammars of reporting verbs and from reading news.
 */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'acknowledge add admit admonish advise affirm agree allege announce answer argue ask assert assure beg bellow boast brag ' +
    'caution chant chide claim clarify command comment complain concede conclude concur confess confide confirm contend continue ' +
    'correct counter cry deadpan declare declaim demand deny echo elaborate emphasise emphasize enthuse exclaim explain fume ' +
    'grumble gush hint imply implore inform inquire insist instruct interject interrupt intone jest joke lament lecture maintain ' +
    'mock moan murmur muse mutter note object observe offer opine plead pledge post predict proclaim pronounce protest ' +
    'promise quip quote reaffirm reason recall recommend recount reflect reiterate remark remember remind repeat reply report ' +
    'respond retort reveal roar say scoff scold scream shout shriek sigh snap sneer speculate state stress suggest summarise ' +
    'summarize swear sing tease tell testify text thunder tweet underline underscore urge venture volunteer vow warn whisper ' +
    'wonder write yell email bark rail crow laugh smile chime bemoan tout type beam marvel chuckle point read recite stipulate'
  ).split(' '),
);
