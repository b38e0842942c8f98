/** Dictionary forms by rule, from the word and its Penn tag: ("told", VBD) → "tell", ("ministries", NNS) → "ministry". */
import {
  closedForms,
  irregularAdjectives,
  irregularNouns,
  irregularVerbForms,
  irregularVerbs,
  verbsInE,
} from '../english/irregularForms.ts';
import type { WordFeatures } from './wordFeatures.ts';

const finalE = new Set([
  ...verbsInE,
  ...irregularVerbs.map((entry) => entry.split(' ')[0]!).filter((verb) => verb.endsWith('e')),
]);
const verbForms = readVerbForms();
const nouns = new Map(Object.entries(irregularNouns));
const adjectives = new Map(Object.entries(irregularAdjectives));
const closed = new Map(Object.entries(closedForms));

/** What was asked before; it changes no result. */
const known = new Map<string, Map<string, string>>();

/** Lower case, with straight apostrophes. Names keep their form: ("Netherlands", NNPS) → "netherlands". */
export function lemmaOf(word: string, tag: string): string {
  let ofTag = known.get(tag);
  if (ofTag === undefined) known.set(tag, (ofTag = new Map<string, string>()));
  let lemma = ofTag.get(word);
  if (lemma === undefined) {
    lemma = findLemma(word, tag);
    if (ofTag.size > 20_000) ofTag.clear();
    if (word.length < 40) ofTag.set(word, lemma);
  }
  return lemma;
}

/** The same for a word that is at hand with its features. */
export function lemmaWith(form: WordFeatures, tag: string): string {
  if (form.askedTag !== tag) {
    form.askedLemma = lemmaOf(form.word, tag);
    form.askedTag = tag;
  }
  return form.askedLemma;
}

function findLemma(word: string, tag: string): string {
  const form = word.toLowerCase().replace(/’/g, "'");
  switch (tag) {
    case 'VB':
    case 'VBP':
    case 'VBD':
    case 'VBN':
    case 'VBG':
    case 'VBZ':
    case 'MD':
      return verbLemma(form, tag);
    case 'NNS':
      return nouns.get(form) ?? singular(form);
    case 'NN':
      return nouns.get(form) ?? form;
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return adjectives.get(form) ?? positive(form);
    case 'NNP':
    case 'NNPS':
    case 'PRP$':
      return form;
    case 'POS':
      return "'s";
    default:
      return closed.get(form) ?? form;
  }
}

function verbLemma(form: string, tag: string): string {
  if (tag === 'MD') return form === "'d" ? 'would' : (verbForms.get(form) ?? closed.get(form) ?? form);
  const irregular = verbForms.get(form);
  if (irregular !== undefined && !(tag === 'VB' && irregular !== form && isBaseAsWell(form))) return irregular;
  if (tag === 'VBZ') return form.endsWith('s') ? singular(form) : form;
  if (tag === 'VBG') return form.endsWith('ing') && form.length > 4 ? base(form.slice(0, -3)) : form;
  if (tag === 'VBD' || tag === 'VBN') {
    if (form.endsWith('ied') && form.length > 3) return form.length > 4 ? form.slice(0, -3) + 'y' : form.slice(0, -1);
    if (form.endsWith('eed')) return finalE.has(form.slice(0, -1)) ? form.slice(0, -1) : form;
    return form.endsWith('ed') && form.length > 3 ? base(form.slice(0, -2)) : form;
  }
  return form;
}

/** "found", "lay", "saw", "fell", "wound": also verbs of their own. */
function isBaseAsWell(form: string): boolean {
  return /^(?:found|lay|saw|fell|wound|ground|bound|bore|left|felt|rose|shot|spoke|stove)$/.test(form);
}

/** What is left after -ed or -ing: "stopp" → "stop", "accus" → "accuse", "agre" → "agree". */
function base(stem: string): string {
  if (finalE.has(stem + 'e')) return stem + 'e';
  if (/^(?:add|err|install|enroll|roll|call)$/.test(stem)) return stem;
  if (/[aeiouy]/.test(stem) && /([bdgklmnprtv])\1$/.test(stem) && !/(?:ll|ss|ff|zz|rr)$/.test(stem))
    return stem.slice(0, -1);
  if (/(?:ell|oll|all|ill|ull)$/.test(stem))
    return /^(?:(?:[b-df-hj-np-tv-z]*[aeiou][a-z]*)(?:el|ol|al)|control|patrol|fulfil)l$/.test(stem) &&
      !/^(?:[bcdfghjkmnpqrstvwxyz]+[aeiou]ll)$/.test(stem)
      ? stem.slice(0, -1)
      : stem;
  if (stem.endsWith('rr')) return stem.slice(0, -1);
  if (/(?:ss|ff|zz|ck|sh|ch|th|[^aeiou]h)$/.test(stem) || /[wxy]$/.test(stem)) return stem;
  if (/[aeiou]re$|[^aeiou]re$|ee$/.test(stem)) return stem.endsWith('re') ? stem + 'e' : stem;
  if (
    /(?:[vuz]|dg|rg|nc|rc|[aeiou]c|[^aeiou]l|[aeiou][^aeiou]*(?:ns|rs|ls|ps))$/.test(stem) &&
    !/[^aeiou]rl$|irl$|url$|awl$/.test(stem)
  )
    return stem + 'e';
  if (
    /(?:at|iz|is|ibut|itut|ecut|olv|uc|ur|ag|us|os|as|ut|ot|uit|iat|ob|op|od|id|ud|in|ik|ok|ak|ek|im|am|om|um|ir|or|ar)$/.test(
      stem,
    )
  )
    return withE(stem);
  return stem;
}

/** One vowel and one consonant at the end: a short word takes -e ("hop" → "hope" as "hopp" would be hop), a long one seldom. */
function withE(stem: string): string {
  if (/[iu]at$/.test(stem)) return stem + 'e';
  if (/[aeiou]{2}[^aeiou]$/.test(stem)) return stem;
  if (/^[^aeiou]*[aeiou][^aeiou]$/.test(stem)) return stem + 'e';
  if (
    /(?:at|iz|ibut|itut|ecut|duc|ag|[^aeiou]us|os|ur)$/.test(stem) &&
    !/(?:[aeiou]at|format|combat|repeat|focus|murmur|occur)$/.test(stem)
  )
    return stem + 'e';
  return stem;
}

/** "ministries" → "ministry", "losses" → "loss", "claims" → "claim"; also for verbs in the third person. */
function singular(form: string): string {
  if (!form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form;
  if (form.length < 4) return form.length > 2 ? form.slice(0, -1) : form;
  if (/^(?:movies|cookies|zombies|rookies|calories|ties|lies|pies|dies|series|prairies|brownies|selfies)$/.test(form))
    return form.slice(0, -1);
  if (form.endsWith('ies')) return form.length > 4 ? form.slice(0, -3) + 'y' : form.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]uses|biases|gases|atlases)$/.test(form) && !/(?:^|d|k)aches$/.test(form)) {
    return /(?:cuses|causes|uses)$/.test(form) && !/(?:buses|viruses|bonuses|campuses|focuses|statuses)$/.test(form)
      ? form.slice(0, -1)
      : form.slice(0, -2);
  }
  if (/[^aeiou]oes$/.test(form))
    return /^(?:shoes|toes|foes|woes|hoes|canoes)$/.test(form) ? form.slice(0, -1) : form.slice(0, -2);
  return form.slice(0, -1);
}

/** "larger" → "large", "bigger" → "big", "earliest" → "early". */
function positive(form: string): string {
  const ending = form.endsWith('est') ? 3 : form.endsWith('er') ? 2 : 0;
  if (ending === 0 || form.length - ending < 3) return form;
  const stem = form.slice(0, -ending);
  if (stem.endsWith('i')) return stem.slice(0, -1) + 'y';
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[vzu]|[aeiou]c|rg|ng|dg|at|it|ut|fe|[^aeioul]l|ar|ir|ur|id|is|os|af|or)$/.test(stem) &&
    !/(?:ong|oung|ear|ool|oor|eat)$/.test(stem)
    ? stem + 'e'
    : stem;
}

function readVerbForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of irregularVerbs) {
    const [lemma, ...others] = entry.split(' ');
    if (lemma === undefined) continue;
    for (const form of others.flatMap((other) => other.split('/'))) if (!forms.has(form)) forms.set(form, lemma);
  }
  for (const [form, lemma] of Object.entries(irregularVerbForms)) forms.set(form, lemma);
  forms.set('lay', 'lay');
  return forms;
}
