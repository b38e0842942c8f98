/**
 * Offsets of the time zones that date lines name. "IST" is left out: Irish, Indian and Israeli pages all write it.
 * "ET", "CT", "MT" and "PT" are standard time in winter and daylight time from the second Sunday in March to the first in November.
 */
const FIXED: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  WET: 'Z',
  BST: '+01:00',
  WAT: '+01:00',
  CET: '+01:00',
  WEST: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  EAT: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  PHT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  NST: '-03:30',
  BRT: '-03:00',
  ART: '-03:00',
  AST: '-04:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  AKDT: '-08:00',
  AKST: '-09:00',
  HST: '-10:00',
};
const AMERICAN: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };

/** Every name that `offsetOf` can be asked for, and "IST", which has no single offset. */
export const zoneNames: readonly string[] = [...Object.keys(FIXED), ...Object.keys(AMERICAN), 'IST'];

/** `('ET', 2022, 7, 1)` → `-04:00`; empty for a zone without one offset. */
export function offsetOf(zone: string, year: number, month: number, day: number): string {
  const name = zone.toUpperCase();
  const hours = AMERICAN[name];
  if (hours !== undefined) return `-0${hours - (isAmericanSummer(year, month, day) ? 1 : 0)}:00`;
  const own = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (own) return `${own[1] ?? '+'}${(own[2] ?? '').padStart(2, '0')}:${own[3] ?? '00'}`;
  return FIXED[name] ?? '';
}

function isAmericanSummer(year: number, month: number, day: number): boolean {
  const firstSunday = (m: number): number => 1 + ((7 - new Date(Date.UTC(year, m - 1, 1)).getUTCDay()) % 7);
  if (month === 3) return day >= firstSunday(3) + 7;
  if (month === 11) return day < firstSunday(11);
  return month > 3 && month < 11;
}
