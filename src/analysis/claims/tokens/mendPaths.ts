/**
 * Sentences whose first words read like another sentence: "A poll released Monday showed …" is no release by the poll, "Voters who
 * believe the tax is unfair stayed" does not say that voters are unfair. What follows shows it, and the parser has gone on by then.
 */
import { nominal, reach, stating, type Trees } from './mendClauses.ts';
import { timeWord } from './words.ts';

/** Changes what hangs on one word in place. */
export function mendPath(trees: Trees, first: number, i: number, last: number): void {
  const { tags, relations, heads } = trees;
  if (relations[i] === 'xcomp' && tags[i] === 'VBD') freeBehindParticiple(trees, first, i, last);
  if (relations[i] === 'obj') takeStated(trees, first, i, last);
  if (relations[i] === 'appos') takeNamed(trees, i);
  if (relations[i] === 'iobj') takeUrged(trees, i, last);
  if (relations[i] === 'nsubj' && tags[heads[i]!] === 'VBN') makeActive(trees, first, i, last);
  if (heads[i] === last && i < last && /^[.!?]$/.test(trees.lower[last]!)) freeFromStop(trees, first, i, last);
  if (relations[i] === 'conj' && tags[i] === 'VBD') makePassive(trees, first, i);
  if (trees.lower[i] === 'who' && relations[i] === 'nsubj') takeWho(trees, first, i);
}

/** "a move that teachers [called] a loss": what has a subject and no auxiliary is no passive. */
function makeActive({ tags, relations, heads }: Trees, first: number, subject: number, last: number): void {
  const verb = heads[subject]!;
  if (verb !== subject + 1 || verb > last) return;
  for (let k = Math.max(first, verb - reach); k < verb; k++)
    if (heads[k] === verb && /^(?:aux|cop|nsubj:pass)/.test(relations[k]!)) return;
  tags[verb] = 'VBD';
}

/** "the oldest of its kind [turned] by hand": what nothing joins to the words before it is a participle. */
function makePassive({ lower, tags, relations, heads }: Trees, first: number, verb: number): void {
  if (lower[verb + 1] !== 'by' || !lower[verb]!.endsWith('ed') || heads[verb]! > verb) return;
  for (let k = Math.max(first, verb - reach); k < verb; k++)
    if (heads[k] === verb && !relations[k]!.startsWith('advmod')) return;
  tags[verb] = 'VBN';
  relations[verb] = 'acl';
}

/** "paid for repairs to [the dome - the oldest of its kind].": nothing hangs on a full stop. */
function freeFromStop({ tags, relations, heads }: Trees, first: number, word: number, stop: number): void {
  if (!nominal.test(tags[word]!)) return;
  let preposition = word;
  for (let k = word - 1; k >= first && word - k < 12; k--) {
    if (heads[k] === stop && relations[k] === 'case') preposition = k;
    else if (heads[k] !== stop && heads[k] !== word) break;
  }
  const noun = preposition - 1;
  if (preposition === word || noun < first || !nominal.test(tags[noun]!)) return;
  for (let k = preposition; k < word; k++) if (heads[k] === stop) heads[k] = word;
  heads[word] = noun;
  relations[word] = 'nmod';
}

/** "a petition started by Una Hale, 17, [who] first looked …": not the petition, but the person named before it. */
function takeWho({ tags, relations, heads }: Trees, first: number, who: number): void {
  const verb = heads[who]!;
  if (verb < who || relations[verb] !== 'acl:relcl') return;
  let name = who - 1;
  if (tags[name] === ',') name--;
  if (tags[name] === 'CD' && tags[name - 1] === ',') name -= 2;
  if (name < first || !/^NNPS?$/.test(tags[name]!)) return;
  while (name > first && relations[name] === 'flat' && heads[name]! < name && heads[name]! >= first)
    name = heads[name]!;
  if (!/^NNPS?$/.test(tags[heads[verb]!] ?? '')) heads[verb] = name;
}

/** "A poll released Monday [showed] …", "those asked [said] …": a finite verb completes no other, so the first is a participle. */
function freeBehindParticiple(trees: Trees, first: number, verb: number, last: number): void {
  const { lower, tags, relations, heads } = trees;
  const participle = heads[verb]!;
  if (participle < first || participle > verb || tags[participle] !== 'VBD' || !lower[participle]!.endsWith('ed'))
    return;
  let subject = -1;
  for (let k = Math.max(first, verb - reach); k < verb; k++) {
    if (heads[k] === verb || lower[k] === ',') return;
    if (k < participle && heads[k] === participle) {
      if (relations[k] !== 'nsubj') return;
      subject = k;
    }
  }
  if (subject < 0) return;
  for (let k = participle + 1; k <= last && k - verb < reach; k++) {
    if (heads[k] !== participle) continue;
    if (k > verb) heads[k] = verb;
    else if (relations[k] === 'obj' && timeWord.has(lower[k]!)) relations[k] = 'obl:unmarked';
  }
  heads[verb] = heads[participle]!;
  relations[verb] = relations[participle]!;
  heads[subject] = verb;
  heads[participle] = subject;
  relations[participle] = 'acl';
  tags[participle] = 'VBN';
}

/** "Voters who believe [the tax] is unfair", "a statement saying [the bridge] was safe": the subject of what is stated, no object. */
function takeStated(trees: Trees, first: number, subject: number, last: number): void {
  const { lemmas, tags, relations, heads } = trees;
  const verb = heads[subject]!;
  if (verb < first || verb > subject || !stating.has(lemmas[verb]!) || !relations[verb]!.startsWith('acl')) return;
  const next = subject + 1;
  if (next > last || !/^VB[DZP]$/.test(tags[next]!) || !/^(?:cop|aux)/.test(relations[next]!)) return;
  const clause = heads[next]!;
  const noun = heads[verb]!;
  if (clause < next || clause > last || noun < first || heads[noun] !== clause || relations[noun] !== 'nsubj') return;
  heads[noun] = heads[clause]!;
  relations[noun] = relations[clause] === 'ccomp' ? 'obj' : relations[clause]!;
  heads[clause] = verb;
  relations[clause] = 'ccomp';
  heads[subject] = clause;
  relations[subject] = 'nsubj';
}

/** "a decision [Okafor] called odd": no second name of the decision, but who called it so. */
function takeNamed({ tags, relations, heads }: Trees, name: number): void {
  const noun = name - 1;
  const verb = name + 1;
  if (heads[name] !== noun || tags[name] !== 'NNP' || !/^NNS?$/.test(tags[noun]!) || !/^VB[DN]$/.test(tags[verb] ?? ''))
    return;
  if (relations[verb] !== 'acl:relcl' || heads[noun] !== verb) return;
  heads[noun] = heads[verb]!;
  relations[noun] = 'appos';
  heads[verb] = noun;
  tags[verb] = 'VBD';
  heads[name] = verb;
  relations[name] = 'nsubj';
}

const urging = new Set('urge press beg implore exhort'.split(' '));

/** "urged [people] to stay": who is urged to do it is part of what is urged. */
function takeUrged({ lemmas, relations, heads }: Trees, urged: number, last: number): void {
  const verb = heads[urged]!;
  if (verb < 0 || !urging.has(lemmas[verb]!)) return;
  for (let k = urged + 1; k <= last && k - urged < 12; k++)
    if (heads[k] === verb && relations[k] === 'xcomp') relations[urged] = 'obj';
}
