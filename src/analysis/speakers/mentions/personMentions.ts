/** People by name, with their titles and the offices that stand beside the name. */
import { fold } from '../../language/names/lexicon.ts';
import { genderOfFirstName, isFemaleTitle, isMaleTitle, isSuffix } from '../../language/names/wordLists.ts';
import type { Name } from '../../language/sentence.ts';
import type { Found, Gender, RoleWords } from './candidate.ts';
import { isSource, isSubject } from './grammar.ts';
import { isFemaleNoun, isMaleNoun } from './nounLists.ts';
import { roleBefore, rolesAfter } from './rolesBeside.ts';
import { type SentenceWords, spanOf, tokenAt, tokenBefore, wordsOf } from './sentenceWords.ts';

/** Marks in `used` what belongs to a name. */
export function findPeople(words: SentenceWords, used: Uint8Array): Found[] {
  return words.names.flatMap((name) => (name.kind === 'person' ? [personMention(words, name, used)] : []));
}

function personMention(words: SentenceWords, name: Name, used: Uint8Array): Found {
  const { sentence, tokens, nameAt } = words;
  const first = tokenAt(tokens, name.start);
  const last = tokenBefore(tokens, name.end);
  const roles: RoleWords[] = [];
  const use = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (nameAt[i] === undefined) used[i] = 1;
  };
  const before = roleBefore(words, first, name);
  if (before !== undefined) {
    roles.push(before.words);
    used.fill(1, before.noun, first);
    use(before.first, first);
  }
  for (const phrase of rolesAfter(words, last)) {
    roles.push(phrase.words);
    use(phrase.first, phrase.last + 1);
  }
  const title = name.title === undefined ? undefined : tokenAt(tokens, name.title.start);
  if (title !== undefined) used.fill(1, title, first);
  const honorific = name.title === undefined ? undefined : wordsOf(words, name.title);
  const written = wordsOf(words, name);
  const suffix = suffixAt(words, last + 1);
  const gender = genderOf(written, honorific, roles);
  // a bare surname is marked with its honorific: "Mr Harlow"
  const from = title !== undefined && (last === first || /^(?:sir|dame)$/i.test(honorific ?? '')) ? title : first;
  return {
    start: tokens[from]!.start - sentence.start,
    end: spanOf(words, first, last).end,
    first,
    last,
    subject: isSubject(sentence, before?.first ?? from, last),
    speaks: isSource(sentence, before?.first ?? from, last),
    form: 'name',
    kind: 'person',
    rule: name.rule,
    confidence: name.confidence,
    words: written,
    roles,
    ...(gender && { gender }),
    ...(honorific !== undefined && { honorific }),
    ...(suffix !== undefined && { suffix }),
    ...(isCredit.test(words.lower.slice(last + 1, last + 3).join(' ')) && { credited: true as const }),
  };
}

/** "Hale reported from Northam", "Hale contributed to this report" */
const isCredit = /^(?:reported from|contributed (?:to|from|reporting))$/;

/** "Jr", "Sr": father and son. */
function suffixAt({ tokens, lower }: SentenceWords, index: number): string | undefined {
  const word = tokens[index]?.text;
  if (word === undefined || !isSuffix.has(word) || !/^(?:jr|sr|ii|iii)\.?$/.test(lower[index]!)) return undefined;
  return lower[index]!.replace('.', '');
}

function genderOf(written: string, honorific: string | undefined, roles: readonly RoleWords[]): Gender | undefined {
  if (honorific !== undefined) {
    for (const word of honorific.toLowerCase().split(' ')) {
      if (isMaleTitle.has(word)) return 'male';
      if (isFemaleTitle.has(word)) return 'female';
    }
  }
  for (const { head } of roles) {
    if (isFemaleNoun.has(head)) return 'female';
    if (isMaleNoun.has(head) && head !== 'pope') return 'male';
  }
  const [given, ...rest] = written.split(/\s+/);
  return given !== undefined && rest.length > 0 ? genderOfFirstName(fold(given.split('-')[0]!)) : undefined;
}
