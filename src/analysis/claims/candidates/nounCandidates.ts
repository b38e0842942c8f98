/** Nouns as cue heads: "Berlin's pledge to …", "announced plans to …", "the claim that …", "criticism of …". */
import type { Candidate } from './candidate.ts';
import { caseOf, subjectOf } from '../tokens/clause.ts';
import { sentenceAt, trim, type Range, type TokenTable } from '../tokens/tokenTable.ts';
import { listed } from '../tokens/words.ts';

const contentPreposition = listed('of for about on over to against');

export function nounCandidate(table: TokenTable, head: number): Candidate | null {
  const { lower, tags, relations, left, right, children, heads } = table;
  const kids = children[head]!;
  const possessor = kids.find((k) => relations[k] === 'nmod:poss') ?? -1;
  let content = -1;
  let form = '';
  for (const k of kids) {
    if (k < head || content >= 0) continue;
    const relation = relations[k]!;
    const opening = lower[left[k]!]!;
    if (/^(?:ccomp|acl|acl:relcl|advcl)$/.test(relation)) {
      const hasOwnSubject = children[k]!.some((x) => relations[x]!.includes('subj') && lower[x] !== 'that');
      if (opening === 'that' && (relation !== 'acl:relcl' || hasOwnSubject)) form = 't';
      else if (opening === 'to' || tags[left[k]!] === 'TO') form = 'x';
      else if (/^(?:whether|how|if|why)$/.test(opening)) form = 'w';
      if (form) content = k;
    } else if (relation === 'nmod') {
      const preposition = caseOf(table, k);
      if (!contentPreposition.has(preposition)) continue;
      content = k;
      form = `p:${preposition}`;
    }
  }
  if (content < 0) return equation(table, head, possessor);
  const governor = heads[head]!;
  const lightVerb = governor >= 0 && tags[governor]!.startsWith('V') && relations[head] === 'obj' ? governor : -1;
  const shapes = new Map<string, readonly Range[]>();
  const from = Math.max(left[content]!, head + 1);
  const keep = (name: string, range: Range | null): void => {
    if (range) shapes.set(name, [range]);
  };
  keep('C', trim(table, from, right[content]!));
  if (form.startsWith('p:')) {
    keep('Pn', trim(table, from + 1, right[content]!));
    if (right[head]! > right[content]!) keep('PnE', trim(table, from + 1, right[head]!));
  }
  if (shapes.size === 0) return null;
  const subject = lightVerb >= 0 ? subjectOf(table, lightVerb) : -1;
  const owner = possessor >= 0 ? 'poss' : lightVerb < 0 ? 'no' : subject >= 0 && subject < lightVerb ? 'lvs' : 'lv';
  return {
    kind: 'noun',
    head,
    lemma: table.lemmas[head]!,
    group: [head, head],
    signature: `${owner}|${form}`,
    shapes,
    passive: false,
    after: false,
    subject: -1,
    agent: -1,
    possessor,
    lightVerb,
    addressee: -1,
    inserted: null,
  };
}

const be = new Set("is was are were 's".split(' '));

/** "The question is whether …", "Their fear was that …": a noun that a clause is said to be. */
function equation(table: TokenTable, head: number, possessor: number): Candidate | null {
  const { lower, relations, right, regionOf } = table;
  const { last } = sentenceAt(table, head);
  const verb = right[head]! + 1;
  if (verb + 2 > last || !be.has(lower[verb]!) || !relations[head]!.startsWith('nsubj')) return null;
  let from = verb + 1;
  while (from < last && from - verb < 4 && /^(?:not|n't|now|also|still|really|simply)$/.test(lower[from]!)) from++;
  const form = lower[from] === 'that' ? 't' : /^(?:whether|how|if|why|what)$/.test(lower[from]!) ? 'w' : '';
  const content = form && regionOf[from]! < 0 ? trim(table, from, last) : null;
  if (!content) return null;
  return {
    kind: 'noun',
    head,
    lemma: table.lemmas[head]!,
    group: [head, from - 1],
    signature: `${possessor >= 0 ? 'poss' : 'no'}|be${form}`,
    shapes: new Map([['C', [content]]]),
    passive: false,
    after: false,
    subject: -1,
    agent: -1,
    possessor,
    lightVerb: -1,
    addressee: -1,
    inserted: null,
  };
}
