/**
 * Linking of people on the gold coreference of GUM (news, interview, bio, speech; dev and test), the article read as plain text,
 * beside the prototype's heuristics and a simple one on the same mentions: a surname is the last full name that holds it, a pronoun
 * the nearest name of its sex.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { findNames } from '../../src/analysis/language/findNames.ts';
import {
  genderOfFirstName,
  isOfficeHead,
  isOfficeModifier,
  isTitle,
} from '../../src/analysis/language/names/wordLists.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { findSpeakers } from '../../src/analysis/speakers/findSpeakers.ts';
import { prototypeRows } from './prototypeCoreference.ts';
import type { Material, Row } from './row.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly group: string;
  readonly words: string;
  readonly form: 'name' | 'pronoun';
}

interface GoldText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly GoldMention[];
}

const pronouns = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

export function scoreCoreference({ shared, models, errors }: Material): Row[] {
  const documents = ['dev', 'test'].flatMap((part) =>
    documentsIn(readFileSync(path.join(shared, 'corpora', 'ud', 'gum', `en_gum-ud-${part}.conllu`), 'utf8')),
  );
  const texts = documents.map(readGum);
  const own = new Tally();
  const simple = new Tally();
  for (const { text, paragraphs, mentions } of texts) {
    const sentences = readSentences(text, paragraphs, models);
    const names = findNames(text, sentences, noKnowledge);
    const meta = {
      headline: null,
      standfirst: null,
      authors: [],
      outlet: null,
      agency: null,
      place: null,
      language: 'en',
      published: null,
      updated: null,
      publishedFrom: null,
      publishedSpan: null,
      conflicts: [],
    };
    const quotations = findQuotations(text, paragraphs);
    const speakers = findSpeakers({ text, paragraphs, sentences, names, quotations, zones: [], meta }, noKnowledge);
    const found = speakers.flatMap(({ id, mentions: places }) => places.map(({ start, end }) => ({ start, end, id })));
    const ids = mentions.map((mention) => closest(found, mention));
    own.add(mentions, ids, errors ? text : undefined);
    simple.add(mentions, simplest(mentions));
  }
  return [...own.rows('GUM people'), ...simple.rows('GUM people, simple'), ...prototypeRows(shared, documents)];
}

/** The speaker whose mention is most like the gold one. */
function closest(
  found: readonly { start: number; end: number; id: string }[],
  { start, end }: GoldMention,
): string | undefined {
  let best: string | undefined;
  let most = 0.3;
  for (const place of found) {
    if (place.end <= start || place.start >= end) continue;
    const likeness =
      (Math.min(place.end, end) - Math.max(place.start, start)) /
      (Math.max(place.end, end) - Math.min(place.start, start));
    if (likeness > most) {
      most = likeness;
      best = place.id;
    }
  }
  return best;
}

function simplest(mentions: readonly GoldMention[]): (string | undefined)[] {
  const full: { words: readonly string[]; id: string; gender: string | undefined }[] = [];
  const ids: (string | undefined)[] = [];
  for (const { words, form } of mentions) {
    const parts = words.split(' ');
    if (form === 'pronoun') {
      const gender = /^h(?:e|im|is|imself)$/i.test(words) ? 'male' : 'female';
      ids.push(full.findLast((name) => name.gender === undefined || name.gender === gender)?.id);
      continue;
    }
    const known = full.findLast((name) =>
      parts.length === 1 ? name.words.includes(words) : name.words.join(' ') === words,
    );
    const entry = {
      words: parts.length === 1 && known !== undefined ? known.words : parts,
      id: known?.id ?? words,
      gender: known?.gender ?? genderOfFirstName(parts[0] ?? ''),
    };
    full.push(entry);
    ids.push(entry.id);
  }
  return ids;
}

class Tally {
  private precision = 0;
  private recall = 0;
  private mentions = 0;
  private readonly alias = { right: 0, all: 0 };
  private readonly pronoun = { right: 0, all: 0 };

  /** `ids`: whom the machine takes each gold mention for. With `text` the errors are listed. */
  add(gold: readonly GoldMention[], ids: readonly (string | undefined)[], text?: string): void {
    const key = (i: number): string => ids[i] ?? `alone ${i}`;
    for (let i = 0; i < gold.length; i++) {
      const same = gold.filter((_, k) => key(k) === key(i)).length;
      const right = gold.filter(({ group }) => group === gold[i]!.group).length;
      const both = gold.filter(({ group }, k) => group === gold[i]!.group && key(k) === key(i)).length;
      this.precision += both / same;
      this.recall += both / right;
      this.mentions++;
      // an alias or a pronoun is right if the last name in full that was taken for the same is of the same person
      const isFull = ({ form, words }: GoldMention): boolean => form === 'name' && words.includes(' ');
      const { group, form, words } = gold[i]!;
      if (!gold.some((one, k) => k < i && one.group === group && isFull(one))) continue;
      const kind = form === 'pronoun' ? this.pronoun : words.includes(' ') ? undefined : this.alias;
      if (kind === undefined) continue;
      kind.all++;
      const taken = gold.findLast((one, k) => k < i && ids[k] !== undefined && ids[k] === ids[i] && isFull(one));
      if (taken?.group === group) kind.right++;
      else if (text !== undefined) {
        const { start, end } = gold[i]!;
        const around = `${text.slice(Math.max(0, start - 60), start)}«${text.slice(start, end)}»${text.slice(end, end + 40)}`;
        const known = gold.findLast((one, k) => k < i && one.group === group && isFull(one));
        console.log(
          `    ${words}: ${ids[i] ?? 'nobody'} (${taken?.words ?? '-'}), not ${known?.words ?? ''} | ${around.replace(/\s+/g, ' ')}`,
        );
      }
    }
  }

  rows(on: string): Row[] {
    const precision = this.precision / Math.max(1, this.mentions);
    const recall = this.recall / Math.max(1, this.mentions);
    return [
      { on, figure: 'linking B3 F1', value: (200 * precision * recall) / Math.max(1e-9, precision + recall) },
      { on, figure: 'surnames and first names right', value: (100 * this.alias.right) / Math.max(1, this.alias.all) },
      { on, figure: 'he and she right', value: (100 * this.pronoun.right) / Math.max(1, this.pronoun.all) },
    ];
  }
}

/** Documents of the four genres. */
function documentsIn(conllu: string): string[] {
  return conllu
    .split(/^(?=# newdoc id = )/m)
    .filter((document) => /^# newdoc id = GUM_(?:news|interview|bio|speech)_/.test(document));
}

/** The text with the names and pronouns of its people. */
function readGum(document: string): GoldText {
  let text = '';
  const paragraphs: Paragraph[] = [];
  const mentions: GoldMention[] = [];
  const open: { group: string; type: string; first: number }[] = [];
  const tokens: { start: number; end: number; form: string; tag: string }[] = [];
  for (const block of document.split(/\r?\n\r?\n/)) {
    if (/^# newpar/m.test(block) && text !== '') text += '\n\n';
    const start = text.length;
    let joined = 0;
    for (const line of block.split(/\r?\n/)) {
      const [id, form, , , tag, , , , , misc] = line.split('\t');
      if (form === undefined || misc === undefined || id === undefined || id.includes('.')) continue;
      const range = /^\d+-(\d+)$/.exec(id);
      if (range !== null) {
        joined = Number(range[1]);
        continue;
      }
      const at = text.length;
      text += form;
      tokens.push({ start: at, end: text.length, form, tag: tag ?? '' });
      if (!(Number(id) < joined) && !misc.includes('SpaceAfter=No')) text += ' ';
      const entity = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
      for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
        if (piece.startsWith('(')) {
          const [group, type] = piece.slice(1).split('-');
          open.push({ group: group!, type: type!, first: tokens.length - 1 });
          if (!piece.endsWith(')')) continue;
        }
        const group = piece.replace(/^\(|\)$/g, '').split('-')[0]!;
        const index = open.findLastIndex((one) => one.group === group);
        if (index < 0) continue;
        const [closed] = open.splice(index, 1);
        const mention = closed!.type === 'person' ? goldMention(tokens.slice(closed!.first), closed!.group) : undefined;
        if (mention !== undefined) mentions.push(mention);
      }
    }
    if (text.length > start) paragraphs.push({ start, end: text.trimEnd().length, zone: 0, kind: 'body' });
    if (!text.endsWith(' ') && !text.endsWith('\n')) text += ' ';
  }
  return { text, paragraphs, mentions: mentions.sort((a, b) => a.start - b.start) };
}

const isOfficeWord = (word: string): boolean =>
  isTitle.has(word) || isOfficeHead.has(word) || isOfficeModifier.has(word);

/** "he", or the proper nouns that a phrase begins with or holds before any "of" or comma. */
function goldMention(
  tokens: readonly { start: number; end: number; form: string; tag: string }[],
  group: string,
): GoldMention | undefined {
  const [first] = tokens;
  if (tokens.length === 1 && pronouns.test(first!.form))
    return { start: first!.start, end: first!.end, group, words: first!.form, form: 'pronoun' };
  const stop = tokens.findIndex(({ tag }) => /^(?:,|IN|WP|WDT|-LRB-|VB|POS|CC)/.test(tag));
  const named = (stop < 0 ? tokens : tokens.slice(0, stop)).filter(
    ({ tag, form }) =>
      tag === 'NNP' &&
      !/^(?:Mr|Mrs|Ms|Dr|Sir|President|Senator|Prime|Minister|Professor|King|Queen|Judge|Justice|Lord|Lady|General)\.?$/.test(
        form,
      ),
  );
  // "the Governor" is an office and no alias
  if (named.every(({ form }) => isOfficeWord(form.toLowerCase()))) return undefined;
  if (named.length === 0 || (stop >= 0 && tokens[stop]!.tag === 'POS' && stop < tokens.length - 1)) return undefined;
  return {
    start: named[0]!.start,
    end: named.at(-1)!.end,
    group,
    words: named.map(({ form }) => form).join(' '),
    form: 'name',
  };
}
