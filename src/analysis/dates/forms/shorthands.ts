/** Names for parts that many forms share, in the notation of `notation.ts`. Each may use those before it. */

export const shorthands: readonly (readonly [name: string, pattern: string])[] = [
  ['NUMERAL', 'SMALL | BIG | YEAR | DECIMAL'],
  ['NUMBERWORD', 'ONES | TENS | MULTIPLE'],
  // "two", "twenty-four", "a hundred and fifty", "2 1/2", "two and a half"
  [
    'AMOUNT',
    '((a | half a)? MULTIPLE | ONES | TENS | NUMERAL) ((HYPHEN | and)? NUMBERWORD){0,4} PAIR? (and a (half | quarter))?',
  ],
  // "several", "a few more", "a couple of"
  [
    'OPENAMOUNT',
    'a? few more? | several more? | many more? | numerous | countless | some | a couple of? more? | couple of? | (dozens | scores | hundreds | thousands) of | a (good | great | large)? (number | handful) of',
  ],
  // "two", "two or three", "several"
  ['QUANTITY', 'AMOUNT ((to | or | DASH) AMOUNT)? | OPENAMOUNT'],
  [
    'ABOUT',
    'about | around | nearly | almost | roughly | approximately | over | under | barely | just | only | another | an additional | some | exactly | (more | less | fewer | greater | longer | no more) than | at least | at most | up to | as (much | many | long | little) as | well over | close to | a (full | whole | mere | further)',
  ],
  ['SINGLE', 'UNIT | LONGUNIT | CLOCKUNIT | fortnight | weekend'],
  ['PLURAL', 'UNITS | LONGUNITS | CLOCKUNITS | fortnights | weekends | nights'],
  // "early", "in the middle of", "the end of"
  [
    'EDGE',
    'early | late | mid | (the | its | at)? (very)? (start | beginning | middle | end | close | turn | rest | remainder | half | first half | second half | latter half | last half | early part | latter part | later part | part | course | whole | heart | height) of',
  ],
  ['LAST', 'last | this past | the previous | the preceding | previous'],
  ['NEXT', 'next | this coming | coming | the coming | the upcoming | upcoming'],
  ['DAY', 'DAYNUMBER | DAYTH'],
  ['ORDINAL', 'ORDINALWORD | NTH'],
  // "nineteen ninety-six", "two thousand and eight", "twenty twenty-one"
  [
    'SPOKENYEAR',
    '(sixteen | seventeen | eighteen | nineteen) (TENS HYPHEN? ONES? | hundred | ONES) | two thousand (and? (TENS HYPHEN? ONES? | ONES))? | twenty HYPHEN? (ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty HYPHEN? ONES?)',
  ],
  ['ANYYEAR', 'YEAR | SPOKENYEAR'],
  [
    'ZONED',
    'OPEN? ZONE (OPEN? (+ | DASH) (SMALL | CLOCK) )? CLOSE? | local time | OPEN (+ | DASH) (SMALL | CLOCK) CLOSE | (eastern | central | mountain | pacific | british | london | moscow) (standard | daylight | summer)? time',
  ],
  ['OCLOCK', "CLOCK MERIDIEM? | (SMALL | DECIMAL) MERIDIEM | (HOUR | ONES) o ' clock | noon | midday | midnight"],
  // "half past six", "a quarter to nine", "ten past three"
  [
    'CLOCKWORDS',
    'half past ONES | (a)? quarter (past | to) ONES | (five | ten | twenty | twenty HYPHEN? five) (minutes)? (past | to) ONES',
  ],
];
