/**
 * Whether a plain-text file is a news article, from its first pages alone. It has prose in paragraphs, and at least two of
 * the marks of news: somebody is quoted, somebody says something, a day is named, a byline or a dateline stands on top.
 * Licences, logs, lists and code are none; in doubt it is not, since a person can always say so.
 */
const read = 20_000;
const enoughProse = 3;

const proseLine = /^[\p{Lu}\p{N}"'“‘«„(].{60,}[.!?"'”’»…]\s{0,4}$/u;
const codeLine = /^[\s>]{0,40}(?:[{}<#/*;|=]|\w{1,40}\s?[=:{(]|\[?\d{2,4}[-:/.]\d{2})|[{};]\s{0,4}$/;
const legal = /\b(?:copyright holder|permission is hereby granted|terms and conditions|warrant(?:y|ies)|redistribut)/i;

const marksOfNews = [
  /[“«„"][^"”»“\n]{15,400}[,.!?][”»“"]/, // somebody is quoted
  /\b(?:said|says|told|according to|announced|warned|added|insisted|spokes(?:man|woman|person))\b/i,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/,
  /^\s{0,8}(?:By|BY)\s\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}/mu, // "By Jo Bell"
  /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:\([\p{L} ]{2,20}\)\s?)?[—–-]{1,2}\s/mu, // "LONDON (AP) — "
  /^\s{0,8}(?:updated|published|posted|last modified)\b.{0,80}\d/im,
  /^\s{0,8}(?:read more|watch|related|advertisement|share this|sign up)\b/im,
];

export function looksLikeArticle(text: string): boolean {
  const start = text.slice(0, read);
  if (start.includes('\u0000') || legal.test(start)) return false;
  const lines = start.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const prose = lines.filter((line) => proseLine.test(line)).length;
  const code = lines.filter((line) => codeLine.test(line)).length;
  const marks = marksOfNews.filter((mark) => mark.test(start)).length;
  return prose >= enoughProse && code * 3 <= lines.length && marks >= 2;
}
