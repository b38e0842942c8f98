/** Furniture that a single block gives away by its words or its form: buttons, notices, link lines, credits, separators. */
import type { BoilerplateSort, Reason } from '../article.ts';
import { appealHints, appealWords, listHeadings, pageFurniture } from '../english/pageFurniture.ts';
import { because } from '../reason.ts';
import { type BlockForm, onceAForm } from './blocks.ts';

export interface Furniture {
  readonly sort: BoilerplateSort;
  readonly rule: string;
  readonly reason: Reason;
  readonly confidence: number;
}

interface Start {
  readonly words: string;
  readonly sort: BoilerplateSort;
  readonly upTo: number;
}

const whole = new Map<string, BoilerplateSort>();
const starts = new Map<string, Start[]>();
const holds: { parts: readonly string[]; sort: BoilerplateSort; upTo: number }[] = [];
for (const { sort, upTo, ...phrases } of pageFurniture) {
  for (const words of phrases.whole ?? []) if (!whole.has(words)) whole.set(words, sort);
  for (const words of phrases.starts ?? []) {
    const key = words.slice(0, 3);
    starts.set(key, [...(starts.get(key) ?? []), { words, sort, upTo }]);
  }
  for (const parts of phrases.holds ?? []) holds.push({ parts, sort, upTo });
}
const headings = new Set(listHeadings);
const LONGEST = 90;

/** The block's words as the phrases have them: lower case, without bullets, arrows and a last colon or stop. */
export const labelOf = onceAForm(labelOfForm);

function labelOfForm({ plain }: BlockForm): string {
  const label = plain
    .slice(0, 800)
    .toLowerCase()
    .replace(/^[\s•·●▪■▶►→›»>*|#+_-]{1,8}/, '');
  const tail = /[\s•·:.…→›»>|*_-]{1,8}$/.exec(label.slice(-8))?.[0] ?? '';
  return label.slice(0, label.length - tail.length).replace(/ {2,}/g, ' ');
}

/** Null where the block, taken alone, may be part of the article. */
export const readFurniture = onceAForm(furnitureOfForm);

function furnitureOfForm(block: BlockForm): Furniture | null {
  if (!/[\p{L}\p{N}]/u.test(block.plain)) {
    return { sort: 'widget', rule: 'separator', reason: because('no letter and no digit'), confidence: 0.95 };
  }
  if (block.words > LONGEST) return null;
  const label = labelOfForm(block);
  // "Pause." in an article is a word of it
  const spoken = block.words === 1 && block.ended && !/(?:\.\.|…)$/.test(block.plain);
  const button = block.words <= 8 && !spoken ? whole.get(label) : undefined;
  if (button) return phrase(button, label, 0.9);
  const form = readForm(block);
  if (form) return form;
  // what somebody says belongs to the article: '"Sign up to our courses," she said.'
  if (/["“]/.test(block.plain) && / (?:said|says|told|added|asked|wrote)\b/.test(block.plain)) return null;
  const start = [3, 2, 1]
    .flatMap((size) => (label.length < size ? [] : (starts.get(label.slice(0, size)) ?? [])))
    .find(({ words, upTo }) => block.words <= upTo && startsWith(block, label, words));
  if (start) return phrase(start.sort, start.words, block.prose ? 0.75 : 0.9);
  const held = holds.find(({ parts, upTo }) => block.words <= upTo && parts.every((part) => label.includes(part)));
  return held ? phrase(held.sort, held.parts.join(' … '), 0.8) : null;
}

const phrase = (sort: BoilerplateSort, words: string, confidence: number): Furniture => ({
  sort,
  rule: `${sort}-phrase`,
  reason: because('the page, not the article, says “{0}”', words),
  confidence,
});

/** A phrase ends where a word ends: "share on " yes, "shared" no. */
function startsWith(block: BlockForm, label: string, words: string): boolean {
  if (
    !label.startsWith(words) &&
    !(words.endsWith(':') && label === words.slice(0, -1) && block.plain.trimEnd().endsWith(':'))
  )
    return false;
  const next = label[words.length] ?? ' ';
  return !/[a-z]$/.test(words) || !/[\p{L}\d]/u.test(next);
}

const CREDIT = String.raw`(?:(?:photo|photograph|photography|picture|image|credit|illustration|graphic|source|pic|composite|video)s?(?: (?:credit|source|by|courtesy(?: of)?))?(?:: ?| ))`;

const OPENING_CREDIT = new RegExp(`^\\(?${CREDIT}[:a-zß-ž]`, 'i');

/** Link lists parted by bars, hash tags, bare addresses, credits that stand alone. */
function readForm(block: BlockForm): Furniture | null {
  const { plain, words } = block;
  if (/^(?:https?:\/\/|www\.|[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}\/)\S{3,300}$/i.test(plain))
    return shaped('related-link', 'address', because('a bare address'), 0.9);
  if (words <= 14 && !block.ended && /^home(?: {2,8}| ?[/›»>] ?)(?=[\p{L}\d])/iu.test(plain))
    return shaped('topics', 'breadcrumb', because('the way through the pages to this one'), 0.9);
  if (
    words <= 10 &&
    /^(?:tel(?:ephone)?|(?:tele)?phone|mobile|mob|fax|e-?mail|contact|web(?:site)?)\.?: ?\S/i.test(plain) &&
    !/[.!?]$/.test(plain)
  )
    return shaped('metadata', 'contact-line', because('says how to reach somebody'), 0.85);
  if (/^[([]{0,2}[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}(?:; ?\+?[\d ()-]{5,20})?[;)\]]{0,4}$/.test(plain))
    return shaped('metadata', 'contact-line', because('says how to reach somebody'), 0.9);
  if (/^\d{1,2}:\d{2}:\d{2}[.,]\d{3} --> \d{1,2}:\d{2}:\d{2}[.,]\d{3}/.test(plain))
    return shaped('metadata', 'subtitle-time', because('when a subtitle is shown'), 0.95);
  if (/^!\[[^\]]{0,200}\]\([^()\s]{1,300}\)$/.test(plain))
    return shaped('widget', 'picture-link', because('a picture’s address'), 0.9);
  // asked first: an expression with the letters of all scripts takes long to compile, and few pages have such a line
  if (plain.startsWith('#') && /^(?:#[\p{L}\d_]{2,40}[ ,]{0,2}){1,12}$/u.test(plain))
    return shaped('topics', 'hash-tags', because('hash tags only'), 0.9);
  if (
    /^(?:(?:view|show|read|see) (?:all )?)?\(?\d{1,3}(?:,?\d{3})?(?:\.\d)?k?\)? (?:comments?|shares?|likes?|views?|replies|reactions?|retweets?)$/i.test(
      plain,
    ) ||
    /^(?:comments?|shares?|likes?) ?\(?\d{1,5}\)?$/i.test(plain)
  ) {
    return shaped('widget', 'counter', because('a counter of the page'), 0.95);
  }
  if (
    /^(?:\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|\d{1,3}[mhd] ago|just now|\d{1,3}[ -](?:min(?:ute)?s?)(?: read| listen| watch)?|\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2})?)$/i.test(
      plain,
    )
  ) {
    return shaped('widget', 'clock', because('an age or a length, as pages show it'), 0.9);
  }
  if (/^\+?\d{1,5}$/.test(plain) && !/^(?:1[89]|20)\d\d$/.test(plain)) {
    return shaped('widget', 'counter', because('a number alone'), 0.7);
  }
  if (
    /^(?:(?:updated|published|posted|last updated) )?(?:at )?\d{1,2}[.:]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|bst|utc|[ecmp][sd]?t|cet|cest|ist))?$/i.test(
      plain,
    )
  ) {
    return shaped('widget', 'clock', because('a time alone'), 0.8);
  }
  if (
    /^(?:updated|published|posted|last updated):? (?:about |over )?(?:\d{1,3}|an?|one|two|three) ?(?:minute|min|hour|hr|day|week|month|year|m|h|d)s? ago$/i.test(
      plain,
    )
  ) {
    return shaped('widget', 'clock', because('an age, as pages show it'), 0.85);
  }
  // what databases of newspapers put around an article they hand out
  if (
    /^(?:(?:document|article|item) \d{1,4} of \d{1,5}|(?:length: ?)?\d{1,3}(?:[,.]?\d{3})? words|(?:document|accession number:?) [A-Z]{2,10}\d{8}[\da-z]{4,20}|load-date: .{6,40}|end of document)$/i.test(
      plain,
    )
  ) {
    return shaped('metadata', 'database-line', because('a line of the database that handed out the article'), 0.9);
  }
  if (words <= 10 && /^© ?[^\d][^.]{1,60}[/,]/.test(plain))
    return shaped('credit', 'credit', because('a credit standing alone'), 0.85);
  if (/^(?:-{1,3}30-{1,3}|\(?ENDS\)?|-{0,2} ?ends ?-{0,2}|\(more\)|-more-)$/.test(plain)) {
    return shaped('widget', 'end-mark', because('a mark of the end of the copy'), 0.85);
  }
  const bars = plain.split(/ [|•·∙>›] /);
  if (bars.length >= 3 && words <= 40 && !block.ended && bars.every((part) => part.split(' ').length <= 5)) {
    return shaped('topics', 'bars', because('{0} labels parted by bars', bars.length), 0.85);
  }
  if (
    words <= 14 &&
    OPENING_CREDIT.test(plain) &&
    /^\(?\p{Lu}/u.test(plain) &&
    !/[.!?:]$/.test(plain) &&
    /[:/]| by | courtesy /i.test(plain)
  ) {
    return shaped('credit', 'credit', because('a credit standing alone'), 0.85);
  }
  if (words <= 8 && /^\([\p{Lu}][\p{L}'. -]{1,40}\/[\p{L}'. /-]{2,40}\)$/u.test(plain)) {
    return shaped('credit', 'credit', because('a credit standing alone'), 0.85);
  }
  if (
    words <= 7 &&
    /\/ ?(?:getty(?: images)?|reuters|afp|ap|epa|pa|shutterstock|alamy|rex|istock|zuma|wire|pool)\b[^.()]{0,20}$/i.test(
      plain,
    ) &&
    !plain.includes('(') &&
    !block.ended
  ) {
    return shaped('credit', 'credit', because('a credit standing alone'), 0.85);
  }
  if (
    /^(?:getty images|image source, .{2,40}|(?:image|photo) source|alamy|shutterstock|istock|ap photo|afp via getty images|pa wire|reuters\/file photo)$/i.test(
      plain,
    )
  ) {
    return shaped('credit', 'credit', because('a credit standing alone'), 0.85);
  }
  return null;
}

const shaped = (sort: BoilerplateSort, rule: string, reason: Reason, confidence: number): Furniture => ({
  sort,
  rule,
  reason,
  confidence,
});

/** "Most read", "More on this story": a line that opens a list of other things. */
export const isListHeading = onceAForm((form): boolean => {
  if (form.words > 8 || form.ended) return false;
  const label = labelOfForm(form);
  return (
    headings.has(label) ||
    /^(?:more (?:from|in|on|about) |related to |also (?:from|in) |latest (?:from|in|on) |read more (?:from|in|on) |see (?:more|all) |all the latest|popular (?:in|on) |trending (?:in|on) |top stories (?:in|from) )/.test(
      label,
    )
  );
});

/** How much a block asks the reader for money or loyalty: 0, 1 for a hint, 2 for a paragraph that does nothing else. */
export const appealStrength = onceAForm((form): number => {
  if (form.words > 160) return 0;
  const words = form.plain.toLowerCase().replace(/"[^"]{0,400}"/g, ' ');
  if (/ (?:said|told) /.test(words)) return 0;
  const asks = appealWords.filter((word) => words.includes(word)).length;
  const found = asks + appealHints.filter((word) => words.includes(word)).length;
  const you = /\b(?:you|your|yours)\b/.test(words);
  const we = /\b(?:we|us|our)\b/.test(words);
  if (asks > 0 && found >= 2 && (you || we)) return you || found >= 3 ? 2 : 1;
  return (found >= 1 && (you || we)) || (you && we) ? 1 : 0;
});
