/** The place and agency that open a story: "PORT ELLERY, March 14 (Meridian News) — Dockworkers voted …". */
import type { Span } from '../article.ts';
import { notPlaces } from '../english/bylineWords.ts';
import { agencyOf, properCase } from './byline.ts';
import { readDateLine, type LineDate } from './dateLine.ts';

export interface WireDateline extends Span {
  readonly place: string | null;
  readonly agency: string | null;
  /** Only where the dateline gives a year. */
  readonly date: LineDate | null;
}

const notPlace = new Set(notPlaces);

const CAPITALS = String.raw`[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž'.-]{1,24}(?:[ /](?:de |of |al-)?[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž'.-]{0,24}){0,4}`;
const MIXED = String.raw`[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž'.-]{1,24}(?:[ /][A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž'.-]{1,24}){0,3}`;
const REGION = String.raw`(?:, {0,2}[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž.]{1,20}(?: [A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž.]{1,20}){0,3})?`;
const DAY = String.raw`(?:,? {1,2}(?:[A-Za-zÀ-ž]{3,9}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Za-zÀ-ž]{3,9}\.?)(?:,? \d{4})?)?`;
const AGENCY = String.raw`(?: {0,2}(?:\((?<agency>[A-Za-zÀ-ž\d][A-Za-zÀ-ž\d '&./-]{0,40})\)|[.,]? ?\/(?<slashed>[A-Za-zÀ-ž -]{2,30})\/\.?|[|] (?<barred>[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž ]{1,30}) [|]))`;
const DASH = String.raw`(?<dash> {0,2}(?:—|–|―|\.?--|_| - |-(?=[A-ZÀ-ÞĀ-Ž])|: ?(?=[A-ZÀ-ÞĀ-Ž])|\. ?- ?)_{0,2} {0,3}| {1,3}$)`;
const DASH_ONLY = DASH.replace('<dash>', '<bare>');
const OPENING = new RegExp(
  `^(?<place>(?<city>${CAPITALS}|${MIXED})(?<region>${REGION})(?<day>${DAY}))?(?:${AGENCY}(?:${DASH}| {0,2})|${DASH_ONLY})`,
  'u',
);

/** `plain` as in Block; null where the block opens with no dateline. */
export function readWireDateline(plain: string, at: number): WireDateline | null {
  const match = OPENING.exec(plain.slice(0, 160));
  const { city = '', region = '', day = '', agency: inParentheses, slashed, barred, bare } = match?.groups ?? {};
  const dash = match?.groups?.['dash'] ?? bare ?? '';
  const supplier = inParentheses ?? slashed ?? barred;
  const length = match?.[0].length ?? 0;
  const next = plain.slice(length, length + 2);
  const alone = length >= plain.length;
  if (!match || length === 0 || (!supplier && !dash.trim()) || (!city && !supplier)) return null;
  if (!alone && !/^["'(]?[\p{Lu}\d]/u.test(next)) return null;
  // "(CNN)The ferry …": pages lose the space and the dash
  const glued = match[0].endsWith(')') && /^\p{Lu}{2,5}$/u.test(supplier ?? '');
  if (supplier !== undefined && !glued && !isSupplier(supplier, dash)) return null;
  const capitals = /^[^\p{Ll}]+$/u.test(city.replace(/\b(?:de|of|al)\b/g, ''));
  if (city) {
    const first = city.split(/[ /]/)[0] ?? '';
    if (notPlace.has(first.toUpperCase())) return null;
    const certain = supplier !== undefined || (day !== '' && dash.trim() !== '');
    if (!capitals && !certain) return null;
    if (capitals && !certain && (city.length < 4 || (dash.includes(':') && !region))) return null;
  }
  const dates = day ? readDateLine(day, at + city.length + region.length).dates : [];
  return {
    start: at,
    end: at + match[0].trimEnd().length,
    place: city ? cityName(city) + region.replace(/^, {0,2}/, ', ') : null,
    agency: supplier === undefined ? null : (agencyOf(supplier) ?? supplier.trim()),
    date: dates[0] ?? null,
  };
}

/** A name in brackets is a supplier when it is a known one, or capitalised and followed by a dash: "(Meridian News) —". */
function isSupplier(name: string, dash: string): boolean {
  if (agencyOf(name) !== null) return true;
  return (
    dash.trim() !== '' &&
    name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:[RDI]-|Lab\b|Con\b|Dem\b)/.test(name)
  );
}

const cityName = (city: string): string =>
  city
    .split('/')
    .map((part) => properCase(part))
    .join('/');
