/** Closed-class words and the commonest verbs with their commonest Penn tag. Source: written for this project. */
const byTag: Readonly<Record<string, string>> = {
  CC: 'and but either neither nor or yet',
  CD: 'billion eight eleven five four hundred million nine one seven six ten thousand three trillion twelve two',
  DT: 'a all an another any both each every no some that the these this those',
  EX: 'there',
  IN: `about above across after against although among amid around as at because before behind below between beyond by despite down during for from
    if in inside into like near of off on onto out outside over per since than though through throughout toward towards under unless until up upon via
    whereas whether while with within without`,
  JJ: 'able bad big far-right first former free good great high last late little local many military much national new next official old other own political possible public same second several senior such whole young',
  MD: "'d 'll ca can could may might must shall should will wo would",
  NN: 'bbc crisis day foreign government man minister month person police president prime spokesman spokesperson spokeswoman statement war week woman year',
  NNS: 'children days men months officials people reporters troops women years',
  POS: "'s",
  PRP: 'he him himself i it itself me myself she them themselves they us we you',
  PRP$: 'her his its my our their your',
  RB: "again ago already also always even ever far here however just later n't never not now often only perhaps quite rather so soon still then today too very well",
  TO: 'to',
  VB: 'be',
  VBD: 'added asked began came claimed did got had knew made said saw told took was went were wrote',
  VBN: 'been born done gone known seen taken',
  VBP: "'m 're 've am are believe do expect go have know say think want",
  VBZ: 'does has is says',
  WDT: 'which',
  WP: 'what who whom',
  WP$: 'whose',
  WRB: 'how when where why',
};

/** Lower-case word to tag. */
export const commonTags: ReadonlyMap<string, string> = new Map(
  Object.entries(byTag).flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
);
