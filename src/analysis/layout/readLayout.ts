/** Zones, paragraphs and the article's own data. */
import type { ArticleMeta, Author, Span } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { Memory } from '../memory.ts';
import { ownCopy } from '../ownCopy.ts';
import type { ReadLayout } from '../reading.ts';
import { agencyOf, properCase, readByline, readNameLine } from './byline.ts';
import { type Block, type BlockForm, type BlocksOf, formOf, plainText, readBlocks, type ReadForm } from './blocks.ts';
import { readContributors } from './contributors.ts';
import { readHeader, type Field, type FieldName, type Header } from './header.ts';
import { guessLanguage, type LanguageGuess, readLanguages } from './language.ts';
import { readOutlet } from './readOutlet.ts';
import { orderOf, readPublished } from './readPublished.ts';
import { readZones, type ReadZones } from './readZones.ts';

/** Total: any string gives a layout. */
export function readLayout(text: string, knowledge: Knowledge, memory: Memory = new Memory()): ReadLayout {
  const order = orderOf(knowledge, text);
  const header = readHeader(text);
  const formOfWords: ReadForm = (words) => readForm(words, memory);
  const blocks = blocksOf(text, header, formOfWords, memory);
  const read = readZones(text, header, order, blocks, formOfWords);
  const languages = readLanguages(
    read.paragraphs,
    ({ start, end, form }) =>
      (memory.known('language', form) as LanguageGuess | undefined) ??
      memory.keep('language', form, guessLanguage(text.slice(start, Math.min(end, start + 2000)))),
  );
  const paragraphs = read.paragraphs.map(({ start, end, zone, kind, form }, i) => {
    const language = languages.paragraphs[i];
    return language === undefined ? { start, end, zone, kind, form } : { start, end, zone, kind, form, language };
  });
  const published = readPublished(knowledge, header, read.signatures, read.wire, order);
  return {
    zones: read.zones,
    paragraphs,
    meta: { ...readPeople(header, read), ...published, language: languages.article },
  };
}

/** What each says is looked up by where it stood before an edit, and once a generation by its words, so that it is remembered. */
function blocksOf(text: string, { span }: Header, read: ReadForm, memory: Memory): readonly Block[] {
  const { generation } = memory;
  const { blocks } = memory.again('blocks', [text, generation], (last?: Remembered): Remembered => {
    const before = last?.generation === generation ? last : undefined;
    return { generation, text, blocks: readBlocks(text, span.end, read, before) };
  });
  return blocks;
}

interface Remembered extends BlocksOf {
  readonly generation: number;
}

function readForm(words: string, memory: Memory): BlockForm {
  const known = memory.known('block', words) as BlockForm | undefined;
  if (known !== undefined) return known;
  const own = ownCopy(words);
  return memory.keep('block', own, formOf(own));
}

type People = Pick<ArticleMeta, 'headline' | 'standfirst' | 'authors' | 'outlet' | 'agency' | 'place'>;

function readPeople(header: Header, read: ReadZones): People {
  const field = (name: FieldName): Field | undefined => header.fields.find((other) => other.name === name);
  const zoneOf = (kind: 'headline' | 'standfirst'): Span | null => {
    const zone = read.zones.find((other) => other.kind === kind);
    return zone ? { start: zone.start, end: zone.end } : null;
  };
  const split = read.pieces.filter(({ kind }) => kind.rule === 'split-dateline');
  const standfirst = field('standfirst');
  const given = header.fields.filter((other) => other.name === 'author').flatMap(readAuthors);
  const source = field('outlet')?.value ?? null;
  const supplier = field('agency')?.value ?? (source === null ? null : agencyOf(source));
  const first = <T>(pick: (signature: ReadZones['signatures'][number]) => T | null): T | null =>
    read.signatures.map(pick).find((value) => value !== null) ?? null;
  return {
    headline: zoneOf('headline'),
    standfirst: zoneOf('standfirst') ?? (standfirst ? { start: standfirst.start, end: standfirst.end } : null),
    authors: given.length > 0 ? given : authorsOf(read),
    outlet:
      source ??
      first(({ outlet }) => outlet) ??
      // "Carrow News, Port Ellery"
      read.pieces
        .find(({ kind }) => kind.rule === 'newsroom-line')
        ?.plain.split(/[,·|•]/)[0]
        ?.trim() ??
      readOutlet(read.pieces),
    agency: supplier ?? read.wire?.agency ?? split[1]?.plain ?? first(({ agency }) => agency),
    place: field('place')?.value ?? read.wire?.place ?? split[0]?.plain ?? null,
  };
}

/** `author: Jo Bell and Al Roe`; a name in a form of its own is taken as it is given. */
function readAuthors(field: Field): readonly Author[] {
  const plain = plainText(field.value);
  const byline = readByline(plain, field.start) ?? readNameLine(plain, field.start);
  if (byline && byline.authors.length > 0) return byline.authors;
  if (agencyOf(field.value) !== null || /^https?:/.test(field.value)) return [];
  return [{ name: properCase(field.value), span: { start: field.start, end: field.end } }];
}

/** Authors of the bylines in order, each name once, with the job that stands below a name; else who reported, below the text. */
function authorsOf(read: ReadZones): Author[] {
  const authors: Author[] = [];
  read.pieces.forEach((piece, i) => {
    if (piece.kind.kind !== 'byline') return;
    if (piece.kind.rule === 'job-line') {
      const last = authors.at(-1);
      if (
        last &&
        read.pieces[i - 1]?.kind.kind === 'byline' &&
        last.role === undefined &&
        !piece.plain.startsWith('@')
      ) {
        authors[authors.length - 1] = { ...last, role: piece.plain.trim() };
      }
      return;
    }
    if (piece.kind.rule === 'contributors' || piece.kind.rule === 'author-note') return;
    const signature = read.signatures.find((other) =>
      other.authors.some((author) => author.span.start >= piece.start && author.span.end <= piece.end),
    );
    const named = signature?.authors ?? readNameLine(piece.plain, piece.start)?.authors ?? [];
    for (const author of named) if (!authors.some(({ name }) => name === author.name)) authors.push(author);
  });
  // "WAM / Port Ellery" above "PORT ELLERY (WAM) --": who supplied it, and where it was filed
  const filed = authors.filter(({ name }) => name !== read.wire?.place);
  if (filed.length > 0) return filed;
  return read.pieces.flatMap(({ kind, plain, start }) =>
    kind.rule === 'contributors' ? readContributors(plain, start) : [],
  );
}
