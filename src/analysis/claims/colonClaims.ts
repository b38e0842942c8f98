/** A name and a colon or dash before what is said: headlines, transcripts, question-and-answer pieces. */
import { draftOf, type Draft } from './draft.ts';
import { paragraphOf, trim, type Range, type TokenTable } from './tokenTable.ts';

const label =
  /^(?:note|update|updated|related|read|more|photo|photos|watch|video|see|by|breaking|exclusive|analysis|opinion|live|listen|explained|review|factbox|timeline|editor|source|correction|profile|comment|editorial|recap|interview|podcast|gallery|pictures|poll|report)$/;

/** "TRUSS: …", "Orr: the road is shut" at the start of a paragraph. */
export function colonClaims(table: TokenTable): Draft[] {
  const { words, lower, tags, regionOf, sentences } = table;
  const drafts: Draft[] = [];
  let previousParagraph = -1;
  for (const [index, { first, last, paragraph, zone }] of sentences.entries()) {
    const opens = paragraph !== previousParagraph;
    previousParagraph = paragraph;
    if (!opens) continue;
    let colon = first + 1;
    while (colon <= last && colon - first <= 6 && words[colon] !== ':') colon++;
    if (colon > last || words[colon] !== ':' || regionOf[colon]! >= 0) continue;
    let isName = true;
    for (let k = first; k < colon && isName; k++)
      isName = /^(?:NNP|NNPS|POS|DT|CC)$/.test(tags[k]!) || /^\p{Lu}/u.test(words[k]!);
    if (!isName || label.test(lower[first]!) || label.test(lower[colon - 1]!)) continue;
    const name = table.text.slice(table.start[first], table.end[colon - 1]);
    const script = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
    const source = trim(table, first, colon - 1);
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

/** In a script everything up to the end of the paragraph is the speaker's. */
function paragraphRest(table: TokenTable, sentence: number, colon: number): Range | null {
  let last = table.sentences[sentence]!.last;
  const paragraph = paragraphOf(table, colon);
  for (let k = sentence + 1; k < table.sentences.length && table.sentences[k]!.paragraph === paragraph; k++)
    last = table.sentences[k]!.last;
  return trim(table, colon + 1, last);
}
