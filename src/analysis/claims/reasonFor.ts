/** Why a draft is a claim, in words that a hover can show: "tell" + addressee + that-clause, 40 of 43. */
import type { Reason } from '../article.ts';
import { because } from '../reason.ts';
import type { Draft } from './draft.ts';

const parts: Record<string, string> = {
  ct: 'that-clause',
  c: 'clause',
  cw: 'question clause',
  x: 'to-infinitive',
  g: '-ing form',
  a: 'predicate',
  o: 'object',
  i: 'addressee',
  q: 'quotation',
  Q: 'quotation',
  pt: 'clause',
  ':': 'colon',
  pas: 'passive',
  pasA: 'passive with by',
  acl: 'participle',
  rel: 'relative clause',
  mid: 'content around it',
  poss: 'possessor',
  lv: 'light verb',
  lvs: 'light verb',
  t: 'that-clause',
  w: 'question clause',
};

const byRule: Record<string, string> = {
  'quotation-after': 'quotation followed by “{0}”',
  'quotation-after-inverted': 'quotation followed by “{0}”',
  'quotation-before': '“{0}” before a quotation',
  'quotation-bare': '“{0}” before a quotation',
  'quotation-colon': '“{0}” and a colon before a quotation',
  'quotation-colon-without-verb': 'colon before a quotation',
  'quotation-signed': 'quotation signed with a name',
  'quotation-continued': 'quotation without a cue: the speaker before goes on',
  'according-to': '“{0}” names the source',
  'in-the-view-of': '“{0}” names the source',
  'hearsay-adverb': '“{0}”: passed on without a source',
  'script-colon': 'name in capitals and a colon',
  'headline-colon': 'name and colon in a headline',
  'name-colon': 'name and colon',
};

export function reasonFor(draft: Draft): Reason {
  const words = byRule[draft.rule];
  if (words !== undefined) return because(words, draft.lemma);
  const construction = constructionOf(draft.signature);
  const { evidence } = draft;
  if (!evidence) return because('“{0}” + {1}', draft.lemma, construction);
  return because('“{0}” + {1}: a claim in {2} of {3} cases', draft.lemma, construction, evidence.found, evidence.seen);
}

function constructionOf(signature: string): string {
  const named = signature.split('|').flatMap((part) => {
    if (part.startsWith('p:')) return [`“${part.slice(2)}”`];
    if (part.startsWith('post')) return ['content before it'];
    return parts[part] ?? [];
  });
  return named.length > 0 ? [...new Set(named)].join(' + ') : 'what follows it';
}
