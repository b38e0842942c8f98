/** Small closed classes of words and tags that the rules of claims share. */
import type { TokenTable } from './tokenTable.ts';

/** Words of a list that is written with spaces between them. */
export const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const auxiliary = listed(
  "be is are was were been being am 's 're 'm has have had having 've 'd do does did will would shall should can could may might must 'll ought not n't never to get got",
);
export const finiteAuxiliary = listed(
  "is was are were be been being am has have had do does did will would can could may might should must 's 're 've 'd 'll",
);
export const beForm = listed("be is are was were been being am get got gets getting 's 're 'm");
export const haveForm = listed("have has had having 've 'd");
export const questionWord = listed('whether if how why what who when where which');

/** Heads of time phrases: "on Tuesday", "last week". */
export const timeWord = listed(
  "monday tuesday wednesday thursday friday saturday sunday week month year night morning afternoon evening today yesterday tonight weekend day ago january february april june july august september october november december monday's tuesday's wednesday's thursday's friday's saturday's sunday's",
);
/** Occasions of speaking: "in an interview", "in a statement". */
export const occasion = listed(
  'statement interview speech tweet email e-mail conference rally twitter facebook debate post call letter news memo release briefing hearing message article column blog report op-ed testimony video broadcast commons parliament',
);

const nominalTag = listed('NN NNS NNP NNPS PRP JJ JJR JJS CD DT PRP$ POS $ PDT FW ADD GW HYPH AFX');
const participleTag = listed('VBN VBG');
const headTag = listed('NN NNS NNP NNPS PRP CD WP WDT DT JJS JJ JJR FW ADD EX GW');

/** Can this token stand inside a noun phrase? Short quoted names may: ''Joe'' Orr. */
export function isNominal(table: TokenTable, i: number): boolean {
  const region = table.regions[table.regionOf[i]!];
  if (region) return region.words <= 2 && region.first > 0;
  if (nominalTag.has(table.tags[i]!) || table.words[i] === '&') return true;
  // "the Leeds-based company"
  return table.tags[i - 1] === 'HYPH' && participleTag.has(table.tags[i]!) && nominalTag.has(table.tags[i + 1] ?? '');
}

/** Can this token be the head of a noun phrase? */
export function isNounHead(table: TokenTable, i: number): boolean {
  return headTag.has(table.tags[i]!);
}

export function isVerb(table: TokenTable, i: number): boolean {
  return table.tags[i]!.startsWith('V');
}

export function isFinite(table: TokenTable, i: number): boolean {
  const tag = table.tags[i]!;
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
}

/** Inside a quotation longer than a quoted name. */
export function isQuotedSpeech(table: TokenTable, i: number): boolean {
  const region = table.regions[table.regionOf[i]!];
  return region !== undefined && region.words > 2;
}
