/** Captions by their form: a credit at the end, an opening like "FILE -", the same words twice one after the other. */
import { because } from '../reason.ts';
import { agencies } from '../english/bylineWords.ts';
import { type Block, type BlockForm, onceAForm } from './blocks.ts';
import { kind, type Kind, type Kinds } from './kinds.ts';

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()));
const SOURCES =
  '(?:Getty(?: Images)?|GETTY(?: IMAGES)?|Reuters|REUTERS|AFP|AP|EPA|PA|Shutterstock|Alamy|ALAMY|Rex(?: Features)?|iStock|Zuma|ZUMA|Wire|Pool|POOL|Handout|HANDOUT|File|FILE|dpa|DPA|Xinhua|Tass|TASS|Bloomberg|Instagram|Facebook|Twitter|YouTube|Supplied|Submitted)';

const ENDINGS: readonly (readonly [rule: string, form: RegExp])[] = [
  // "The eastern gate (Colin Deeks/Ledger)", "… (PA Wire)", "(AP Photo/Dana Ruiz)"
  [
    'credit-in-brackets',
    /\((?:[A-Za-zÀ-ž'. -]{2,40}\/[A-Za-zÀ-ž'. /-]{2,50}|(?:AP|PA|AFP|EPA)(?: (?:Photo|Wire|Archive|Media|Images))?(?![a-z])[A-Za-zÀ-ž'. /-]{0,40}|(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Cc]redit|[Pp]ic|[Pp]hotograph)s?(?: (?:by|credit|courtesy(?: of)?))?:? [^()]{2,60}|(?:Getty(?: Images)?|Reuters|Shutterstock|Alamy|Supplied|Handout)[^()]{0,40}|[A-Z][A-Za-zÀ-ž.& ]{1,30}: [A-Z][A-Za-zÀ-ž'. -]{2,40})\.?\)\.?$/u,
  ],
  // "… on its border. Picture: Ministry/Getty", "Photograph: Dana Ruiz/Ledger"
  [
    'credit-after-words',
    /(?:^|[.!?'")] {1,3}|[|•–—/-] {0,2}|(?<=[a-z)]) {0,2}(?=(?:Image|Photo|Picture|Credit)s?:? [A-Z]))(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|PICTURE|[Ii]mage|[Pp]ic|[Cc]redit|CREDIT|[Ii]llustration|[Cc]omposite|[Gg]raphic)s?(?:: {0,2}| \/ | (?:by|credit|source|courtesy(?: of)?|from):? {1,2})[A-ZÀ-ÞĀ-Ž@©](?:[^.!?]|(?<=\b[A-Z])\.){2,70}\.?$/u,
  ],
  // "… over the pier. © Dana Ruiz, AFP"
  ['credit-after-sign', /(?:[.!?'")] {1,3}|[a-zß-ž] {1,2})© ?[A-ZÀ-ÞĀ-Ž][^.!?]{2,60}\.?$/u],
  // "Waves break over the pier (pictured)"
  [
    'pictured',
    /\((?:pictured|file (?:photo|image|picture)|pictured (?:above|below|left|right|together|in [^()]{3,20}))\)$/iu,
  ],
  // "… to avoid a strike.  AP", "… | Dana Ruiz/Getty Images"
  [
    'source-at-end',
    new RegExp(
      String.raw`(?:[.!?'")] {2,6}|[|•–—] {0,2}|[.!?'")] {1,2}(?=[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ž'.-]{1,20} ?[A-Za-zÀ-ž'.-]{0,20} ?[/|])|[.!?'")] {0,2}© ?)[A-Za-zÀ-ž'. ]{0,40}?[/|]? ?${SOURCES}(?: [Ii]mages| [Pp]hoto| via [A-Za-zÀ-ž ]{2,20})?\.?$`,
      'u',
    ),
  ],
];
/** Quick to look for: one of these is in each such ending. */
const MAY_END = / {2}|[)©|•–—/]|photo|picture|image|pic|credit|illustration|composite|graphic/i;
const OPENINGS =
  /^(?:file(?: photo| picture| image| pic)? ?[-–—:]|file - |image caption,? |image source,? |media caption,? |image:|caption:|photo caption:|pictured:|pictured (?:above|below|left|right|here)[:,]|above:|left:|right:|below:|a file photo|an undated (?:photo|handout)|in this (?:file|undated|handout|\w{3,9}\.? \d{1,2}, \d{4},?)(?: file)? (?:photo|picture|image)|in this (?:photo|picture|image) (?:provided|taken|released|made|from)|this (?:combination|undated|file|handout)(?: of)? (?:file |handout )?(?:photo|picture|image)|screengrab |a screengrab |watch the moment)/i;

export function markCaptions(blocks: readonly Block[], kinds: Kinds): void {
  blocks.forEach((block, i) => {
    kinds[i] ??= readCaption(block);
  });
  const parted = blocks.filter((block) => block.blankBefore > 0).length > 0.5 * blocks.length;
  let prose = 0;
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const above = prose;
    if (block.prose && kinds[i] === undefined && block.words >= 15) prose++;
    if (!next || block.words < 2 || block.words > 60) return;
    // "Image caption," and the caption on the next line
    if (/^(?:image|media|photo|video|picture) caption[,:]?$/i.test(block.plain)) {
      kinds[i] = kinds[i + 1] = kind('caption', 'caption-label', because('stands below “{0}”', block.plain), 0.85);
    }
    const beside = next.blankBefore === 0 || block.words <= 20;
    // the alternative text and the caption of one picture, or a caption and the credit below it
    if (kinds[i] !== undefined && kinds[i].kind !== 'caption') return;
    if (
      kinds[i]?.rule === 'credit-around' &&
      kinds[i + 1] === undefined &&
      next.blankBefore < 2 &&
      !next.ended &&
      next.words >= 4
    ) {
      kinds[i + 1] = kind(
        'caption',
        'below-alternative-text',
        because('stands below a picture’s alternative text'),
        0.75,
      );
    }
    const credited =
      kinds[i + 1]?.sort === 'credit' &&
      (next.blankBefore === 0 || (above === 0 && block.words <= 30)) &&
      block.ended &&
      block.words >= 5 &&
      (parted || above === 0);
    const captioned = kinds[i]?.kind === 'caption' || kinds[i + 1]?.kind === 'caption';
    if (captioned && beside && sameWords(block, next)) {
      const twice = kind('caption', 'caption-twice', because('the same words stand twice, one under the other'), 0.85);
      kinds[i] ??= twice;
      kinds[i + 1] ??= twice;
    } else if (credited)
      kinds[i] ??= kind('caption', 'caption-above-credit', because('a credit stands right below it'), 0.8);
  });
}

export const readCaption = onceAForm((block): Kind | undefined => {
  if (block.words > 90 || block.words < 3 || /^(?:by|words:|text:) {0,2}\p{Lu}/iu.test(block.plain)) return undefined;
  const around = creditAround(block);
  if (around !== null)
    return kind(
      'caption',
      'credit-around',
      because('stands between a credit and the same credit: “{0}”', around),
      0.85,
    );
  const opening = OPENINGS.exec(block.plain);
  if (opening)
    return kind('caption', 'caption-opening', because('opens like a caption: “{0}”', opening[0].trim()), 0.85);
  const end = block.plain.slice(-120);
  for (const [rule, form] of MAY_END.test(end) ? ENDINGS : []) {
    const credit = form.exec(end);
    if (credit)
      return kind(
        'caption',
        rule,
        because('ends with a credit: “{0}”', credit[0].replace(/^[^A-Za-zÀ-ž(©]{1,6}/u, '')),
        0.88,
      );
  }
  const last = /\.['")]? {2,6}([A-Za-zÀ-ž /]{2,30})$/u.exec(end)?.[1];
  if (last !== undefined && agencyNames.has(last.toLowerCase()))
    return kind('caption', 'source-at-end', because('ends with a credit: “{0}”', last), 0.88);
  return undefined;
});

/** "Harbour News A low brick building with a flat roofHarbour News": the credit before and after a picture's alternative text. */
function creditAround({ plain, ended }: BlockForm): string | null {
  if (ended) return null;
  for (let end = plain.indexOf(' '), words = 1; end > 1 && words <= 4; end = plain.indexOf(' ', end + 1), words++) {
    const credit = plain.slice(0, end);
    const before = plain.slice(0, -end).slice(-1);
    const glued = plain.endsWith(credit) && plain.length > 2 * end + 8 && /[\p{Ll}\d)]/u.test(before);
    if (glued && /^\p{Lu}/u.test(credit)) return credit;
  }
  return null;
}

/** The one without its credit and last stop is how the other begins. */
export function sameWords(a: Block, b: Block): boolean {
  const [one, other] = [bare(a), bare(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 10) return false;
  return long.startsWith(short) && long.length - short.length < 90;
}

const bare = onceAForm(({ plain }) => plain.toLowerCase().replace(/[.!?'" ]{1,4}$/, ''));
