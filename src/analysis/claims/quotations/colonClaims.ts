/** A name and a colon or dash before what is said: headlines, transcripts, question-and-answer pieces. */
import { draftOf, type Draft } from '../draft.ts';
import { paragraphOf, sentenceAt, trim, type Range, type TokenTable } from '../tokens/tokenTable.ts';

const label =
  /^(?:note|update|updated|related|read|more|photo|photos|watch|video|see|by|breaking|exclusive|analysis|opinion|live|listen|explained|review|factbox|timeline|editor|source|correction|profile|comment|editorial|recap|interview|podcast|gallery|pictures|poll|report|file|pool|handout|image|pictured|caption|credit|source|data|photograph|stock)$/;

/** "TRUSS: …", "Orr: the road is shut" at the start of a paragraph. */
export function colonClaims(table: TokenTable): Draft[] {
  const { words, lower, tags, regionOf, sentences } = table;
  const drafts: Draft[] = [];
  let previousParagraph = -1;
  for (const [index, { first, last, paragraph, zone }] of sentences.entries()) {
    const opens = paragraph !== previousParagraph;
    previousParagraph = paragraph;
    if (!opens) continue;
    const scriptColon = scriptColonBehind(table, first);
    const script = scriptColon >= 0;
    let colon = script ? scriptColon : first + 1;
    while (!script && colon <= last && colon - first <= 6 && words[colon] !== ':') colon++;
    if (!script && (colon > last || words[colon] !== ':' || regionOf[colon]! >= 0)) continue;
    let isName = true;
    for (let k = first; k < colon && isName && !script; k++)
      isName = /^(?:NNP|NNPS|POS|DT|CC)$/.test(tags[k]!) || /^\p{Lu}/u.test(words[k]!);
    if (!isName || label.test(lower[first]!) || label.test(lower[colon - 1]!)) continue;
    const source = trim(table, script && isMark(table, first) ? first + 1 : first, colon - 1);
    const content = script ? paragraphRest(table, index, colon) : trim(table, colon + 1, last);
    if (!content || !source || content[1] - content[0] < 2) continue;
    if (!script && isTitle(table, source, content)) continue;
    drafts.push(
      draftOf({
        rule: script ? 'script-colon' : zone === 'headline' ? 'headline-colon' : 'name-colon',
        cue: 'colon',
        head: colon,
        lemma: ':',
        group: [colon, colon],
        contents: [content],
        source,
        probability: script ? 0.8 : zone === 'headline' ? 0.6 : 0.5,
      }),
    );
  }
  return drafts;
}

/** "The Ferry Question: a walk along the coast": what neither a person says nor any verb states is a title. */
function isTitle({ names, nameOf, tags, regionOf }: TokenTable, source: Range, content: Range): boolean {
  if (names[nameOf[source[1]]!]?.kind === 'person') return false;
  for (let i = content[0]; i <= content[1]; i++) if (/^(?:V|MD)/.test(tags[i]!) || regionOf[i]! >= 0) return false;
  return true;
}

function isMark({ regions, regionOf, isWord }: TokenTable, i: number): boolean {
  return regions[regionOf[i]!]?.first === i && isWord[i] === 0;
}

/**
 * The colon behind a name in capitals that begins a paragraph, or behind the Q and A of an interview, also where the whole script stands between quotation marks
 * (`"ORR: We never saw it.`); -1.
 */
export function scriptColonBehind(table: TokenTable, first: number): number {
  const { words, lower, isWord, regionOf } = table;
  const { last } = sentenceAt(table, first);
  const from = isMark(table, first) ? first + 1 : first;
  let colon = from;
  let capitals = false;
  while (colon <= last && colon - from <= 6 && words[colon] !== ':') {
    const word = words[colon]!;
    if (isWord[colon] === 1 && word !== word.toUpperCase()) return -1;
    if (/\p{Lu}{2}/u.test(word) || (colon === from && /^[QA]$/.test(word) && words[from + 1] === ':')) capitals = true;
    colon++;
  }
  if (!capitals || words[colon] !== ':' || colon > last) return -1;
  if (regionOf[colon]! >= 0 && from === first) return -1;
  return label.test(lower[from]!) || label.test(lower[colon - 1]!) ? -1 : colon;
}

/** In a script everything up to the end of the paragraph is the speaker's. */
function paragraphRest(table: TokenTable, sentence: number, colon: number): Range | null {
  let last = table.sentences[sentence]!.last;
  const paragraph = paragraphOf(table, colon);
  for (let k = sentence + 1; k < table.sentences.length && table.sentences[k]!.paragraph === paragraph; k++)
    last = table.sentences[k]!.last;
  return trim(table, colon + 1, last);
}
