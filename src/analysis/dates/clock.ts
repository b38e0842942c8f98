/** Clock times: "10:30 a.m. EST", "6pm", "23:00 GMT", "noon". */
import { ones, tens, timeZones } from '../english/temporalWords.ts';

export interface ClockTime {
  /** `22:00`, 24-hour; `24:00` for midnight at the end of a day. */
  readonly time: string;
  /** `Z`, `-05:00`, or '' where the words name no zone, or one that differs between summer and winter. */
  readonly zone: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** @param zone the words of the time zone, `gmt`, `(gmt +8)`, or ''. */
export function readClock(words: string, zone: string): ClockTime | null {
  const offset = readZone(zone);
  if (words === 'noon' || words === 'midday' || words === '12 noon') return { time: '12:00', zone: offset };
  if (words === 'midnight') return { time: '24:00', zone: offset };
  const [, h = '', m = '0', meridiem = ''] =
    /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?(?: ?([ap])\.? ?m\.?)?(?: ?o ?['’] ?clock)?$/.exec(words) ?? [];
  if (h === '') return null;
  let hour = Number(h);
  const minute = Number(m);
  if (minute > 59 || hour > 24 || (meridiem !== '' && (hour > 12 || hour === 0))) return null;
  if (meridiem === 'p' && hour < 12) hour += 12;
  if (meridiem === 'a' && hour === 12) hour = 0;
  if (hour === 24 && minute > 0) return null;
  return { time: `${two(hour)}:${two(minute)}`, zone: offset };
}

/**
 * "half past six", "a quarter to nine": which half of the day is told by `part`, "in the morning"; without one it stays the
 * hour that is said. Null where that is none: "half past thirteen".
 */
export function readClockWords(words: string, part: string): ClockTime | null {
  const [, minutes = '', way = '', hour = ''] = /^(?:a )?(.+?)(?: minutes)? (past|to) (\w+)$/.exec(words) ?? [];
  const named = { half: 30, quarter: 15 }[minutes] ?? minutes.split(/[ -]+/).reduce((sum, word) => sum + (ones[word] ?? tens[word] ?? 0), 0); // prettier-ignore
  const said = ones[hour] ?? 0;
  if (said < 1 || said > 12) return null;
  const half = /afternoon|evening|night/.test(part) ? 12 : 0;
  const time = ((said % 12) + half) * 60 + (way === 'past' ? named : -named);
  const inDay = (time + 1440) % 1440;
  return { time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`, zone: '' };
}

/** "gmt" → Z, "(gmt +8)" → +08:00, "et" → '' */
export function readZone(words: string): string {
  const [, sign, hours, minutes = '00'] = /([+–−-]) ?(\d{1,2})(?::?(\d\d))?/.exec(words) ?? [];
  if (sign !== undefined && hours !== undefined && Number(hours) <= 14)
    return `${sign === '+' ? '+' : '-'}${two(Number(hours))}:${minutes}`;
  return timeZones[/[a-z]{2,4}/.exec(words)?.[0].toUpperCase() ?? ''] ?? '';
}
