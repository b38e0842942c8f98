/**
 * The words that dates are made of, and what they stand for, in lower case.
 * Source: common knowledge of English, written for this project.
 */

type Values = Readonly<Record<string, number>>;

/** Monday is 1, as in ISO 8601. */
export const weekdays: Values = { friday: 5, monday: 1, saturday: 6, sunday: 7, thursday: 4, tuesday: 2, wednesday: 3 };

export const weekdayPlurals: Values = {
  fridays: 5,
  mondays: 1,
  saturdays: 6,
  sundays: 7,
  thursdays: 4,
  tuesdays: 2,
  wednesdays: 3,
};

export const shortWeekdays: Values = {
  fri: 5,
  mon: 1,
  sat: 6,
  sun: 7,
  thu: 4,
  thur: 4,
  thurs: 4,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
};

/** Names of months that are hardly ever anything else. */
export const clearMonths: Values = {
  december: 12,
  february: 2,
  january: 1,
  july: 7,
  november: 11,
  october: 10,
  september: 9,
};

/** Names of months that are also words or people: "Theresa May", "April Jones", "a march", "august". */
export const unsureMonths: Values = { april: 4, august: 8, june: 6, march: 3, may: 5 };

export const shortMonths: Values = {
  apr: 4,
  aug: 8,
  dec: 12,
  feb: 2,
  jan: 1,
  jul: 7,
  jun: 6,
  mar: 3,
  nov: 11,
  oct: 10,
  sep: 9,
  sept: 9,
};

/** Spring is 0: the order in which they begin within a year. */
export const seasons: Values = { autumn: 2, fall: 2, spring: 0, summer: 1, winter: 3 };

/** Parts of the day and their TIMEX3 letters. */
export const dayParts: Readonly<Record<string, string>> = {
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  lunchtime: 'MI',
  morning: 'MO',
  mornings: 'MO',
  night: 'NI',
  nights: 'NI',
};

/** Units and their letters in a TIMEX3 duration; those with a `T` are clock units, `F` is two weeks. */
export const unitWords: Readonly<Record<string, string>> = { day: 'D', month: 'M', quarter: 'Q', week: 'W', year: 'Y' };
export const unitPlurals: Readonly<Record<string, string>> = {
  days: 'D',
  months: 'M',
  quarters: 'Q',
  weeks: 'W',
  years: 'Y',
};
export const longUnits: Readonly<Record<string, string>> = { century: 'CE', decade: 'DE', millennium: 'ML' };
export const longUnitPlurals: Readonly<Record<string, string>> = { centuries: 'CE', decades: 'DE', millennia: 'ML' };
export const clockUnits: Readonly<Record<string, string>> = { hour: 'TH', minute: 'TM', second: 'TS' };
export const clockUnitPlurals: Readonly<Record<string, string>> = {
  hours: 'TH',
  hrs: 'TH',
  mins: 'TM',
  minutes: 'TM',
  seconds: 'TS',
};

export const ones: Values = {
  eight: 8,
  eighteen: 18,
  eleven: 11,
  fifteen: 15,
  five: 5,
  four: 4,
  fourteen: 14,
  nine: 9,
  nineteen: 19,
  one: 1,
  seven: 7,
  seventeen: 17,
  six: 6,
  sixteen: 16,
  ten: 10,
  thirteen: 13,
  three: 3,
  twelve: 12,
  two: 2,
};

export const tens: Values = {
  eighty: 80,
  fifty: 50,
  forty: 40,
  ninety: 90,
  seventy: 70,
  sixty: 60,
  thirty: 30,
  twenty: 20,
};

export const multiples: Values = { dozen: 12, hundred: 100, million: 1e6, thousand: 1000 };

export const ordinals: Values = {
  eighteenth: 18,
  eighth: 8,
  eleventh: 11,
  fifteenth: 15,
  fifth: 5,
  first: 1,
  fourteenth: 14,
  fourth: 4,
  nineteenth: 19,
  ninth: 9,
  second: 2,
  seventeenth: 17,
  seventh: 7,
  sixteenth: 16,
  sixth: 6,
  tenth: 10,
  third: 3,
  thirteenth: 13,
  thirtieth: 30,
  twelfth: 12,
  twentieth: 20,
};

export const decadeNames: Values = {
  eighties: 80,
  fifties: 50,
  forties: 40,
  nineties: 90,
  noughties: 0,
  seventies: 70,
  sixties: 60,
  thirties: 30,
  twenties: 20,
};

/** Days that news names by day and month alone, by what happened on them: the year of "the September 11 attacks". */
export const knownDays: Values = {
  '01-06': 2021,
  '07-07': 2005,
  '09-11': 2001,
  '10-07': 2023,
  '11-13': 2015,
};

/** Hours east of Greenwich, as EDTF writes them; empty where they differ between summer and winter. */
export const timeZones: Readonly<Record<string, string>> = {
  AEDT: '+11:00',
  AEST: '+10:00',
  BST: '+01:00',
  CDT: '-05:00',
  CEST: '+02:00',
  CET: '+01:00',
  CST: '-06:00',
  CT: '',
  EDT: '-04:00',
  EEST: '+03:00',
  EET: '+02:00',
  EST: '-05:00',
  ET: '',
  GMT: 'Z',
  IST: '',
  JST: '+09:00',
  MDT: '-06:00',
  MSK: '+03:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  PT: '',
  UTC: 'Z',
};
