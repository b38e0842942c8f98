/**
 * Words that, capitalised in the middle of a paragraph, begin a new sentence after an abbreviation: "in the U.S. He said".
 * Names are left out: "the U.S. Senate" goes on. Source: closed word classes of English.
 */
export const sentenceStarts: ReadonlySet<string> = new Set(
  `A About After Again Against All Although Among An And Another Any As Asked At Because Before Both But By Despite During
  Each Earlier Even Every Few For Four From Had Has Have He Her Here His How However I If In Indeed Instead Is It Its Just
  Last Later Many Meanwhile Moreover Most Mr Mr. Mrs Mrs. Ms Ms. My Nearly Neither Never Nevertheless No Nobody None Nor Not
  Nothing Now Of On Once One Only Or Other Others Our Over Perhaps Rather Several She Since So Some Something Sometimes Soon
  Still Such That The Their Then There Therefore These They This Those Though Three Through Thus To Today Tomorrow Two Under
  Unless Until Was We Were What When Where Whether Which While Who Why With Within Without Would Yes Yesterday Yet You Your`.split(
    /\s+/,
  ),
);

/** With a colon or "by" they begin a caption or a credit: "in Washington D.C. Image: Ana Bell". */
export const captionStarts: ReadonlySet<string> = new Set(
  `Caption Credit Graphic Illustration Image Images Map Photo Photograph Photographs Photos Picture Pictures Source Sources
  Video`.split(/\s+/),
);

/** After a question or an exclamation in quotation marks these go on with the sentence: “Why?” Mr Bell asked. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `added adds announced announces argued argues asked asks called calls cried cries declared declares demanded demands
  exclaimed exclaims explained explains insisted insists joked jokes pleaded pleads quipped quips recalled recalls remarked
  replied replies responded responds said says screamed screams shouted shouts told tells tweeted tweets urged urges warned
  warns wondered wonders wrote writes yelled yells`.split(/\s+/),
);
