/**
 * Whether a text file is an article at all. Articles are running text in paragraphs; logs, code, tables, settings, mails,
 * chats, licences and manuals give themselves away by their lines.
 */
import { readBlocks, type Block } from './blocks.ts';
import { readHeader } from './header.ts';
import { splitLines } from './lines.ts';
import { readSignature } from './signature.ts';
import { readWireDateline } from './wireDateline.ts';

const SAMPLE = 20_000;

/** True for a text that a person would call an article. Looks at the first 20,000 characters. */
export function looksLikeArticle(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (hasControlCharacters(sample)) return false;
  const header = readHeader(sample);
  const body = sample.slice(header.span.end);
  const lines = splitLines(body).map((line) => body.slice(line.start, Math.min(line.end, line.start + 400)));
  if (lines.length === 0 || isMarkup(lines) || isMail(lines) || isMachineText(lines) || isTalk(lines) || isTable(lines))
    return false;
  const blocks = readBlocks(sample, header.span.end);
  if (isManual(lines) || isLegal(blocks)) return false;
  const news = isNews(blocks, body);
  return hasRunningText(blocks, news) && (news || !isTechnical(body));
}

/** Two paragraphs of sentences, or one long one; and they are a good part of what is neither short nor a label. */
function hasRunningText(blocks: readonly Block[], news: boolean): boolean {
  const prose = blocks.filter((block) => block.prose && block.words >= 8 && hasWordsOfLanguage(block.plain));
  const words = prose.reduce((sum, block) => sum + block.words, 0);
  const others = blocks
    .filter((block) => !block.prose && block.words >= 8)
    .reduce((sum, block) => sum + Math.min(block.words, 40), 0);
  if (words < (news ? 25 : 45) || (prose.length < 2 && words < (news ? 25 : 60))) return false;
  // a page may carry more headlines of other stories than text of its own
  return words >= 0.4 * others || words >= 250;
}

/** A dateline, a date line, a byline, or somebody who says something: what a short text must have to be news. */
function isNews(blocks: readonly Block[], body: string): boolean {
  const edges = [...blocks.slice(0, 12), ...blocks.slice(-3)];
  if (edges.some((block) => readSignature(block, undefined)?.certain === true)) return true;
  if (blocks.slice(0, 5).some((block) => readWireDateline(block.plain, 0) !== null)) return true;
  return /["”’'] ?(?:\p{L}{1,20} ){0,4}(?:said|says|told|added|wrote|asked)\b|\b(?:said|told|according to|announced|reported)\b/u.test(
    body,
  );
}

/** What words of notes that come with programs look like, without the brackets and stops around them. */
const technicalForms: readonly RegExp[] = [
  /^--?\w[\w-]+$/, // --verbose
  /^\.{0,2}\/[\w./-]+$/, // ./configure
  /^~\/\S+$/,
  /^\w+\/\w+\/\S+$/, // src/lib/main
  /^[\w-]+\.(?:c|h|py|js|ts|sh|conf|cfg|txt|html?|xml|so|a|o|gz|tar|deb|md|json|exe|el|pl|pm|am|in|ac)$/,
  /^\$\w+$/,
  /^\w[^\W_]*_\w+$/, // max_size
  /^[a-z]+[A-Z]\w+$/, // maxSize
  /^\w+\($/, // main()
  /^https?:\/\/\S+$/,
  /^[\w.-]+@[\w.-]+$/,
  /^v?\d+\.\d+\.\d/, // v1.20.3-rc
];

function isTechnical(body: string): boolean {
  const words = body.match(/\S+/g) ?? [];
  const odd = words.filter((word) => {
    const bare = withoutEnds(word);
    return technicalForms.some((form) => form.test(bare));
  });
  return odd.length >= 3 && odd.length > 0.018 * words.length;
}

function withoutEnds(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '`\'"(<'.includes(word[start]!)) start++;
  while (end > start && '`\'")>,.:;'.includes(word[end - 1]!)) end--;
  return word.slice(start, end);
}

/** Most characters are letters and most words are in lower case: false for lines of code, tables and names. */
function hasWordsOfLanguage(plain: string): boolean {
  const sample = plain.slice(0, 600);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const odd = sample.match(/[{}<>=;\\|$#@_~^[\]]/g)?.length ?? 0;
  return letters >= 0.65 * sample.length && odd <= 0.02 * sample.length;
}

const share = (lines: readonly string[], form: RegExp): number =>
  lines.filter((line) => form.test(line)).length / lines.length;

/** Bytes below the space that no text has; a file of another kind opened as text. */
const hasControlCharacters = (sample: string): boolean =>
  (sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]|\ufffd/g)?.length ?? 0) > 3; // eslint-disable-line no-control-regex

/** HTML, XML, JSON, RTF and TeX by their first characters. */
function isMarkup(lines: readonly string[]): boolean {
  const first = lines[0] ?? '';
  if (
    /^(?:<(?:!doctype|\?xml|html|head|body|div|rss|svg|script|article)\b|\{\\rtf|%PDF|%!PS|\\documentclass|#!|BEGIN:V|-----BEGIN)/i.test(
      first,
    )
  )
    return true;
  if (/^[[{]\s*(?:["'{[\]}\d]|$)/.test(first) && share(lines, /["\]}],?$|[{[]$/) > 0.3) return true;
  return share(lines, /^<\/?[a-z][^>]{0,200}>/i) > 0.3;
}

/** Mails and news-group posts: three header lines of a mail at the top. */
function isMail(lines: readonly string[]): boolean {
  const top = lines
    .slice(0, 25)
    .filter((line) =>
      /^(?:from|to|cc|bcc|subject|sent|date|reply-to|return-path|received|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|x-[a-z-]{2,30}|dkim-signature|in-reply-to|references|newsgroups|organization): ?\S/i.test(
        line,
      ),
    );
  const kinds = new Set(top.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  if (kinds.has('from') && (kinds.has('to') || kinds.has('subject')) && kinds.size >= 3) return true;
  return (
    kinds.has('received') ||
    kinds.has('message-id') ||
    kinds.has('mime-version') ||
    /^dear (?:sir|madam|mr|ms|mrs|dr|all|team|colleagues?|customer|hiring|friends?)\b/i.test(lines[0] ?? '')
  );
}

/** Logs, code, settings, patches, stack traces, subtitles. */
function isMachineText(lines: readonly string[]): boolean {
  const log =
    /^(?:\[?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}[\].,]|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} |\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|\d{1,3}(?:\.\d{1,3}){3} |<\d{1,3}>|\d{10,13}[ ,\t])/;
  const code =
    /(?:[;{}]|=>|\);?|\*\/|-->)$|^(?:import|from \S+ import|#include|using|package|namespace|def|class|function|public|private|protected|static|const|let|var|return|if ?\(|else|for ?\(|while ?\(|try|catch|@\w+|\/\/|\/\*|\*|#|--|end|fn|func|type|interface|enum|struct|impl|export|module|require|echo|select|insert|update|create table|where|print)\b.{0,200}[(){}=;:]|^\}/i;
  const setting =
    /^(?:[\w.-]{1,60} {0,4}[=:](?: {0,4}[^ ]{1,80}| {0,4}".{0,120}"| {0,4}'.{0,120}')?,?|\[[\w .:-]{1,60}\]|- [\w.-]{1,40}:.{0,80}|export \w+=.*)$/;
  const patch = /^(?:[+-]{3} |@@ |diff --git|index [0-9a-f]{6,}|[+-]\S)/;
  const trace = /^(?:at [\w.$<>]{3,120}\(|Traceback |File ".{1,200}", line \d|Caused by:|Exception in thread)/;
  const subtitle = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> /;
  return (
    share(lines, log) > 0.3 ||
    share(lines, code) > 0.35 ||
    share(lines, setting) > 0.5 ||
    share(lines, patch) > 0.5 ||
    share(lines, trace) > 0.25 ||
    share(lines, subtitle) > 0.15
  );
}

/** Chats and scripts: most lines open with a time or the name of who speaks. An interview has longer answers. */
function isTalk(lines: readonly string[]): boolean {
  const stamped =
    /^(?:[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?[\])]? ?[-–]? ?<?[\w@. -]{1,30}>?[:>]|[[(]?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d{2}|<[\w@. -]{1,30}> |\* \w)/;
  const named = /^[\p{Lu}@][\p{L}\d_. '-]{0,24}: \S/u;
  if (share(lines, stamped) > 0.4) return true;
  const turns = lines.filter((line) => named.test(line));
  const short = turns.filter((line) => line.split(' ').length < 25).length;
  return turns.length >= 6 && turns.length > 0.7 * lines.length && short > 0.7 * turns.length;
}

/** CSV, TSV and aligned tables: the same separator as often on most lines; lists of words: lines of one or two words. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  for (const separator of [',', ';', '\t', '|']) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = mode(counts.filter((count) => count > 0));
    const needed = separator === ',' ? 3 : 2;
    if (most >= needed && counts.filter((count) => count === most).length > 0.6 * lines.length) return true;
  }
  const words = lines.map((line) => line.split(/\s+/).length);
  return words.filter((count) => count <= 3).length > 0.9 * lines.length && lines.length > 8;
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** README files and manuals: headings with #, fences, options, steps. */
function isManual(lines: readonly string[]): boolean {
  const headings = lines.filter((line) => /^#{1,6} \S/.test(line)).length;
  const fences = lines.filter((line) => /^(?:```|~~~|\$ \S|> \$ |\.\. \w+::|={4,}$|-{4,}$|~{4,}$)/.test(line)).length;
  const signs = lines.filter((line) =>
    /^(?:[-*] `|!\[|\[!\[|\[[^\]]{1,60}\]:|usage: |installation|getting started|prerequisites|requirements|license|contributing|changelog|npm |pip |git clone|synopsis|name$|options$|-{1,2}[a-z][\w-]{0,30}[ ,=])/i.test(
      line,
    ),
  ).length;
  const commands = lines.filter((line) => /`[^`]{1,80}`/.test(line)).length;
  return headings >= 3 || fences >= 3 || headings + fences + signs >= 4 || commands > 0.2 * lines.length + 1;
}

const LEGAL = [
  'as is', 'without warranty', 'hereby', 'licensee', 'licensor', 'sublicense', 'merchantability', 'permission is', 'redistribut', 'liability', 'terms and conditions', 'warranties', 'notwithstanding', 'pursuant to', 'herein', 'hereunder', 'this agreement', 'this license', 'the software', 'indemnif', 'copyright notice', 'copyright holder', 'shall not', 'governing law', 'source code',
]; // prettier-ignore

/** Licences, contracts, terms of use: words that no reporter writes, again and again. */
function isLegal(blocks: readonly Block[]): boolean {
  const text = blocks
    .slice(0, 60)
    .map((block) => block.plain.toLowerCase())
    .join(' ');
  const words = Math.max(
    60,
    blocks.slice(0, 60).reduce((sum, block) => sum + block.words, 0),
  );
  const kinds = LEGAL.filter((phrase) => text.includes(phrase));
  const hits = kinds.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0);
  return kinds.length >= 4 && hits / words > 0.008;
}
