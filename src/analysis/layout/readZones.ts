/** Blocks → kinds → zones and paragraphs. */
import type { Zone } from '../article.ts';
import type { LaidParagraph } from '../reading.ts';
import { because } from '../reason.ts';
import { describeBlock, type Block, type ReadForm } from './blocks.ts';
import { markBottom } from './bottom.ts';
import { readNameLine } from './byline.ts';
import { markCaptions } from './captions.ts';
import { readDateLine, type DayMonthOrder } from './dateLine.ts';
import { readFurniture } from './furniture.ts';
import type { Header } from './header.ts';
import { joinDateLines } from './joinDateLines.ts';
import { furnitureKind, isFurniture, kind, type Kind, type Kinds } from './kinds.ts';
import { markAppeals, markBelowEnd, markComments, markLists, markTail } from './lists.ts';
import { readSignature, type Signature } from './signature.ts';
import { markTop } from './top.ts';
import { readWireDateline, type WireDateline } from './wireDateline.ts';

export interface Piece extends Block {
  readonly kind: Kind;
}

type UnreadParagraph = Omit<LaidParagraph, 'language'>;

export interface ReadZones {
  readonly zones: Zone[];
  readonly paragraphs: readonly UnreadParagraph[];
  /** Blocks with what they are, datelines cut off from the paragraphs they open. */
  readonly pieces: readonly Piece[];
  readonly signatures: readonly Signature[];
  readonly wire: WireDateline | null;
}

/** `all`: the blocks below the header. */
export function readZones(
  text: string,
  header: Header,
  order: DayMonthOrder,
  all: readonly Block[],
  read: ReadForm,
): ReadZones {
  const blocks = joinDateLines(text, all, read);
  const title = header.fields.find((field) => field.name === 'headline') ?? null;
  const { kinds, body, headline } = decide(blocks, order, title?.value ?? null);
  const pieces: Piece[] = headerPieces(text, header, headline < 0 ? title : null, read);
  let wire: WireDateline | null = null;
  let paragraphs = 0;
  blocks.forEach((block, i) => {
    const found = kinds[i] ?? (block.prose ? runningText : shortText);
    const opening =
      found.kind === 'body' && !wire && paragraphs < 3 && i >= body ? readWireDateline(block.plain, block.start) : null;
    if (found.kind === 'body') paragraphs++;
    const slug = found.kind === 'headline' ? (AGENCY_SLUG.exec(block.plain)?.[0].length ?? 0) : 0;
    if (slug > 0) {
      const prefix = kind('boilerplate', 'agency-slug', because('an agency’s mark before the headline'), 0.9);
      const mark = describeBlock(text, block.start, block.start + slug, block.blankBefore, read);
      pieces.push(pieceOf(mark, { ...prefix, sort: 'widget' }));
      return void pieces.push(pieceOf(describeBlock(text, block.start + slug, block.end, 0, read), found));
    }
    const dated = found.kind === 'headline' ? dateAtEnd(block, order) : null;
    if (dated !== null) {
      const end = block.start + block.plain.slice(0, dated - block.start).trimEnd().length;
      pieces.push(pieceOf(describeBlock(text, block.start, end, block.blankBefore, read), found));
      const dateline = kind('dateline', 'date-after-headline', because('a date on the headline’s line'), 0.85);
      return void pieces.push(pieceOf(describeBlock(text, dated, block.end, 0, read), dateline));
    }
    if (!opening) return void pieces.push(pieceOf(block, found));
    wire = opening;
    const dateline = kind('dateline', 'wire-dateline', because('the place the story was filed from opens it'), 0.95);
    pieces.push(pieceOf(describeBlock(text, opening.start, opening.end, block.blankBefore, read), dateline));
    const rest = block.start + block.plain.length - block.plain.slice(opening.end - block.start).trimStart().length;
    if (rest < block.end) pieces.push(pieceOf(describeBlock(text, rest, block.end, 0, read), found));
  });
  const signing = pieces.filter(
    ({ kind: { kind, rule } }) => (kind === 'byline' || kind === 'dateline') && !rule.endsWith('-dateline'),
  );
  const signatures = signing.flatMap((piece) => {
    const signature = readSignature(piece, order);
    if (signature) return [signature];
    if (piece.kind.rule === 'newsroom-line' || piece.kind.rule === 'job-line') return [];
    const named = readNameLine(piece.plain, piece.start);
    return named ? [{ ...named, dates: [], certain: false }] : [];
  });
  return { pieces, signatures, wire, ...join(pieces) };
}

const runningText = kind('body', 'body', because('running text of the article'), 0.95);
const shortText: Kind = { ...runningText, confidence: 0.8 };

function pieceOf(block: Block, found: Kind): Piece {
  const { start, end, blankBefore, plain, words, ended, prose, sentences, form } = block;
  return { start, end, blankBefore, plain, words, ended, prose, sentences, form, kind: found };
}

function decide(
  blocks: readonly Block[],
  order: DayMonthOrder,
  title: string | null,
): { kinds: Kinds; body: number; headline: number } {
  const kinds: Kinds = blocks.map((block) => {
    const furniture = readFurniture(block);
    return furniture ? furnitureKind(furniture) : undefined;
  });
  markAppeals(blocks, kinds);
  markSplitDateline(blocks, kinds);
  markCaptions(blocks, kinds);
  markLists(blocks, kinds);
  const { body, headline } = markTop(blocks, kinds, order, title);
  markComments(blocks, kinds);
  const authors = blocks
    .slice(0, body)
    .flatMap((block, i) => (kinds[i]?.kind === 'byline' ? (readSignature(block, order)?.authors ?? []) : []));
  markBottom(blocks, kinds, body, order, authors);
  markTail(blocks, kinds);
  markBelowEnd(blocks, kinds);
  return { kinds, body, headline };
}

/** "UPDATE 2-Ferry sinks", "RPT-Ferry sinks": what an agency says about its copy, not about the ferry. */
const AGENCY_SLUG =
  /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|ADVISORY|BRIEF|FACTBOX|TIMELINE|INSTANT VIEW|ANALYSIS|EXCLUSIVE|GRAPHIC)(?: \d{1,2})?- ?){1,3}(?=[\p{L}\d"'“‘])/u;

/** "Ferry named after keeper Tuesday, September 1, 2015": where the date begins that a page has on the headline's line. */
function dateAtEnd(block: Block, order: DayMonthOrder): number | null {
  const tail =
    /(?<=[\p{L}\d'"?!)] )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )[^,]{3,14},? ?\d{4}(?:,? .{3,16})?$/iu.exec(
      block.plain,
    );
  if (!tail || tail.index < 15) return null;
  const { dates, rest } = readDateLine(tail[0], 0, order);
  return dates.length === 1 && rest.length === 0 ? block.start + tail.index : null;
}

/** A dateline that a page sets on three lines: "Port Ellery", "CNB", "—". */
function markSplitDateline(blocks: readonly Block[], kinds: Kinds): void {
  const dash = blocks.slice(0, 40).findIndex(({ plain }) => /^[—–]$/.test(plain));
  const [place, supplier, , text] = dash < 2 ? [] : blocks.slice(dash - 2, dash + 2);
  if (!place || !supplier || !text || text.words < 8 || place.words > 4 || supplier.words > 4) return;
  if (place.ended || supplier.ended || !/^\p{Lu}/u.test(place.plain) || !/^\p{Lu}/u.test(supplier.plain)) return;
  const dateline = kind('dateline', 'split-dateline', because('a place, who supplies the copy, and a dash'), 0.85);
  kinds.fill(dateline, dash - 2, dash + 1);
}

/** The header as furniture, with the headline it gives as a zone of its own where the text below has none. */
function headerPieces(
  text: string,
  header: Header,
  title: { start: number; end: number } | null,
  read: ReadForm,
): Piece[] {
  const { start, end } = header.span;
  if (start === end) return [];
  const data: Kind = {
    ...kind('boilerplate', header.form, because('data about the article, above it'), 0.95),
    sort: 'metadata',
  };
  const piece = (from: number, to: number, found: Kind): Piece[] => {
    const block = describeBlock(text, from, to, 0, read);
    return block.plain.trim() === '' ? [] : [pieceOf(block, found)];
  };
  if (!title) return piece(start, end, data);
  return [
    ...piece(start, title.start, data),
    ...piece(
      title.start,
      title.end,
      kind('headline', 'headline-in-header', because('the headline that the header gives'), 0.95),
    ),
    ...piece(title.end, end, data),
  ];
}

/** Neighbours of one kind and sort are one zone; each keeps its paragraphs. */
function join(pieces: readonly Piece[]): Pick<ReadZones, 'zones' | 'paragraphs'> {
  const zones: Mutable<Zone>[] = [];
  const paragraphs: UnreadParagraph[] = [];
  for (const { kind: found, start, end, form } of pieces) {
    const last = zones.at(-1);
    if (last?.kind === found.kind && last.sort === found.sort && found.kind !== 'headline') {
      last.end = end;
      const surer = found.kind === 'body' ? Math.max : Math.min;
      last.confidence = surer(last.confidence, found.confidence);
    } else zones.push({ start, end, ...found });
    paragraphs.push({ start, end, zone: zones.length - 1, kind: found.kind, form });
  }
  return { zones, paragraphs };
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export const isBoilerplate = (piece: Piece): boolean => isFurniture(piece.kind);
