/** Who signed the article: "By A, B and C, in Kyiv", names with a job, names alone, staff and agency bylines. */
import type { Author, Span } from '../article.ts';
import { agencies, jobWords, nameParticles, newsroomWords, notNameWords } from '../english/bylineWords.ts';

export interface Byline {
  readonly authors: readonly Author[];
  readonly agency: string | null;
  readonly outlet: string | null;
}

const jobs = new Set(jobWords);
const newsrooms = new Set(newsroomWords);
const notNames = new Set(notNameWords);
const particles = new Set(nameParticles);
const agencyNames = new Map(agencies.map((name) => [name.toLowerCase(), name]));

const OPENING =
  /^(?:(?:(?:words|story|written|reported|posted|analysis|exclusive|opinion|report|text|interview|article|review|reporting|published|edited|compiled|video) )?by|co-authored by|authors?|byline|reporter|writer|von|por|par|di|door|av)(?::? {1,3}| ?: ?)(?=\S)/i;

/** `plain` as in Block. Null where the line is no byline that says so itself. */
export function readByline(plain: string, at: number): Byline | null {
  if (plain.length > 240) return null;
  const words = readWords(plain, at);
  if (words) return words;
  // "*By Jo Bell*", as Markdown has it: few pages do, and the expression takes long to compile
  const marks = /^[*_]/.test(plain) ? /^[*_]{1,3}(?=\p{L}).{4,200}\p{L}(?=[*_]{1,3}$)/u.exec(plain) : null;
  if (marks) return readByline(marks[0].replace(/^[*_]+/, ''), at + marks[0].search(/[^*_]/));
  const opening = OPENING.exec(plain);
  if (!opening) return null;
  // "By Friday the harbour was quiet." and "By using this site you agree …" are no bylines
  if (/^by$/i.test(opening[0].trim()) && /[.!?]$/.test(plain) && !/\b\p{Lu}[\p{L}.]{0,3}\.$/u.test(plain)) return null;
  const byline = readNames(plain, opening[0].length, at, true);
  return byline && (byline.authors.length > 0 || byline.agency !== null || byline.outlet !== null) ? byline : null;
}

/** "Words: Jo Bell. Photographs: Al Roe": who wrote stands first, who took the pictures is no author. */
function readWords(plain: string, at: number): Byline | null {
  const opening =
    /^(?:words|text|story)(?: and (?:photo(?:graph)?|picture|image|illustration)s)?(?:: {0,2}| {2,4})(?=\p{Lu})/iu.exec(
      plain,
    );
  if (!opening) return null;
  const rest = plain.slice(opening[0].length);
  const names = rest.slice(
    0,
    /[.;|,]? {1,3}(?:photo(?:graph)?|picture|image|illustration|graphic|video)s?(?: by|:)/i.exec(rest)?.index ??
      rest.length,
  );
  const byline = readNameLine(names, at + opening[0].length);
  return byline && byline.authors.length > 0 ? byline : null;
}

/** A line of names without "By": "Imogen Hartley", "Peter Lomax, Science Correspondent", "Staff and agencies". */
export function readNameLine(plain: string, at: number): Byline | null {
  if (plain.length > 120 || /[.!?:;"]$/.test(plain)) return null;
  const byline = readNames(plain, 0, at, false);
  return byline && (byline.authors.length > 0 || byline.agency !== null) ? byline : null;
}

/** "Environment Correspondent", "in Kyiv", "BBC News, Calder City", "@imogenh": what stands below a name. */
export function isJobLine(plain: string): boolean {
  if (plain.length > 90 || /[.!?"]$/.test(plain)) return false;
  return isJob(plain) || /^special to (?:the )?\p{Lu}/iu.test(plain) || /^@\w{1,30}$/.test(plain);
}

/** Jobs are short and hold a word for one: "Chief Political Correspondent", "Associated Press Writer". */
export function isJob(part: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}'-]{1,40}/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.some((word) => jobs.has(word)) &&
    !/\b(?:said|says|told|was|is|has)\b/i.test(part)
  );
}

export function agencyOf(part: string): string | null {
  return (
    agencyNames.get(
      part
        .trim()
        .replace(/^[(/]|[)/]$/g, '')
        .toLowerCase(),
    ) ?? null
  );
}

/** "Carrow News", "The Ledger, Port Ellery": the line of a newsroom below a name. */
export const isNewsroomLine = (plain: string): boolean =>
  plain.length <= 40 && /^\p{Lu}[^.!?:<>[\]{}]*$/u.test(plain) && isNewsroom(plain);

function isNewsroom(part: string): boolean {
  const words = part.match(/[\p{L}\d&'.-]{1,40}/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.some((word) => newsrooms.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word))
  );
}

/** One to five words that a person can be called. `strict` is for lines without "By": two words at least, no word of a page. */
export function isPersonName(part: string, strict: boolean): boolean {
  const words = part.split(' ').filter(Boolean);
  if (words.length > 6 || words.length < (strict ? 2 : 1)) return false;
  // "WORKERS WALK OUT AGAIN" is a headline, "ABC Central West" a newsroom
  if (strict && ((words.length > 3 && part === part.toUpperCase()) || /^\p{Lu}{3,} (?=\p{L}{0,20}\p{Ll})/u.test(part)))
    return false;
  const proper = words.filter((word) => !particles.has(word));
  if (proper.length < (strict ? 2 : 1)) return false;
  if (
    !proper.every((word) =>
      /^(?:\p{Lu}\.?|(?:al|el|an|ul)-\p{Lu}[\p{L}'-]{0,30}|\p{Lu}[\p{L}'.-]{1,30}|d'\p{Lu}\p{L}{1,30})$/u.test(word),
    )
  )
    return false;
  return !words.some((word) => {
    const lower = word.toLowerCase();
    return notNames.has(lower) || newsrooms.has(lower) || jobs.has(lower) || CALENDAR.has(lower);
  });
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
// "April" and "June" are given names too; a byline says so by a second word
const GIVEN = new Set(['april', 'may', 'june', 'august']);
for (const name of GIVEN) CALENDAR.delete(name);

interface Part extends Span {
  readonly words: string;
  readonly joint: string;
}

/** Names parted by commas, "and", bars; null where a part fits neither a name nor a job, a newsroom or a place. */
function readNames(plain: string, from: number, at: number, signed: boolean): Byline | null {
  const authors: Author[] = [];
  let agency: string | null = null;
  let outlet: string | null = null;
  let inPlace = false;
  const parts = splitParts(plain, from);
  for (const [i, part] of parts.entries()) {
    const { words } = part;
    const span = { start: part.start + at, end: part.end + at };
    const supplier = agencyOf(words);
    const more = authors.length > 0;
    if (supplier) agency ??= supplier;
    else if (/^(?:agencies|agency|wires?|wire services?|others|now|earlier)$/i.test(words)) continue;
    else if (/^(?:in|from|at|reporting from|reports from) /i.test(words)) inPlace = true;
    // "in Kyiv and Jo Bell in London" names a second author, "in Kyiv and New York" a second place
    else if (inPlace && !(part.joint === 'and' && /^in /i.test(parts[i + 1]?.words ?? ''))) continue;
    else if (/^(?:for|of|special to) /i.test(words)) {
      if (more) outlet ??= words.replace(/^(?:for|of|special to) /i, '');
    } else if (more && (isJob(words) || (part.joint === ',' && isStaff(words)))) addRole(authors, words);
    else if (isPersonName(words, !signed || more) && !(more && part.joint === ',' && isNewsroom(words))) {
      authors.push({ name: properCase(words), span });
      inPlace = false;
    } else if (isJobAndName(words)) {
      const { name, role } = isJobAndName(words) ?? { name: words, role: '' };
      const start = span.start + words.indexOf(name);
      authors.push({ name, role: properCase(role), span: { start, end: start + name.length } });
    } else if (isNameAndJob(words)) {
      const { name, role } = isNameAndJob(words) ?? { name: words, role: '' };
      authors.push({ name: properCase(name), role, span: { start: span.start, end: span.start + name.length } });
    } else if (isStaff(words)) authors.push({ name: words, span });
    else if (isNewsroom(words) && (more || signed)) outlet ??= words;
    else if (!more || !/^(?:\p{Lu}[\p{L}.'-]{0,20} ?){1,4}$/u.test(words)) return null;
  }
  return { authors, agency, outlet };
}

/** "The newsroom", "Guardian staff", "Our foreign staff": credits that name no person. */
const isStaff = (words: string): boolean =>
  /^(?:[\p{L}\d&'.]{1,20} ){0,4}(?:staff|newsroom|team|reporters?|correspondents?|editorial board)(?: (?:reporters?|writers?|and agencies))?$/iu.test(
    words,
  ) && words.length < 60;

/** "COURT REPORTER Ned Asquith" */
function isJobAndName(words: string): { name: string; role: string } | null {
  const [, role = '', name = ''] = /^((?:\p{Lu}{3,20} ){1,3})(\p{Lu}\p{Ll}.{2,60})$/u.exec(words) ?? [];
  return isJob(role.trim()) && isPersonName(name, true) ? { name, role: role.trim() } : null;
}

function isNameAndJob(words: string): { name: string; role: string } | null {
  const all = words.split(' ');
  for (const size of [2, 3]) {
    const name = all.slice(0, size).join(' ');
    const role = all.slice(size).join(' ');
    if (role && isPersonName(name, true) && (isJob(role) || agencyOf(role) !== null)) return { name, role };
  }
  return null;
}

/** "A and B, Political Correspondents": the job goes to all who have none yet. */
function addRole(authors: Author[], role: string): void {
  const plural = /s$/i.test(role);
  for (let i = authors.length - 1; i >= 0; i--) {
    const author = authors[i]!;
    if (author.role !== undefined) break;
    authors[i] = { ...author, role: properCase(role) };
    if (!plural) break;
  }
}

function splitParts(plain: string, from: number): Part[] {
  const parts: Part[] = [];
  const joints =
    / {0,3}(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|[,;|•·/()]|\band\b|&| with | - | [–—] | (?=(?:in|at) \p{Lu})| (?=for (?:the )?\p{Lu})|@\w{1,30}) {0,3}/giu;
  let start = from;
  let joint = '';
  const push = (end: number): void => {
    const words = plain.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (words.trim())
      parts.push({ words: words.trim(), joint, start: start + lead, end: start + words.trimEnd().length });
  };
  joints.lastIndex = from;
  for (let match = joints.exec(plain); match; match = joints.exec(plain)) {
    push(match.index);
    joint = match[0].trim().toLowerCase();
    start = match.index + match[0].length;
    if (match[0] === '') joints.lastIndex++;
  }
  push(plain.length);
  return parts;
}

/** "RUTH ASKELL" → "Ruth Askell"; names in mixed case stay as they are. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name
    .toLowerCase()
    .replace(/(^|[ '.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
