/** Parts of written words that the tokeniser cuts off or keeps. Source: Penn Treebank and UD English tokenisation practice. */

/** After an apostrophe: "she's", "they've". */
export const bareClitics: ReadonlySet<string> = new Set(['d', 'll', 'm', 're', 's', 've']);

/** Keep their hyphen: "non-violent", "pro-Kremlin", "mid-2022". */
export const boundPrefixes: ReadonlySet<string> = new Set(
  `anti bi co counter cross cyber de e ex extra inter intra ism macro mega micro mid mini multi neo non over pan para post pre pro
  pseudo quasi re semi sub super trans tri ultra un uni`.split(/\s+/),
);

/** Stand without a space after a number, and are a token of their own: "10am", "£50bn", "5km". */
export const units: ReadonlySet<string> = new Set(
  `a.m am b bn c cm f ft g gb hrs k kg km km/h kmh kph lb lbs m mb ml mm mn mph oz p p.m pc pm tn trn w x yrs`.split(
    /\s+/,
  ),
);
