/** What the name tagger is told of a word, as keys of its table of vectors: the same in training and in the editor. */
import { affixKeys, shapeKey } from '../wordKeys.ts';
import { featuresOf } from '../wordFeatures.ts';
import { lexicalName } from './lexicon.ts';
import {
  either,
  female,
  isCalendarWord,
  isOfficeHead,
  isOrganisationHead,
  isParticle,
  isPlaceHead,
  isSmallWord,
  isSpeaking,
  isSurname,
  isThing,
  isTitle,
  isWordThatIsName,
  male,
} from './wordLists.ts';

/** What is the same wherever the word stands. */
export function fixedFeatures(word: string, casing: number): string[] {
  const { key } = featuresOf(word);
  const features = [`w ${key}`, ...affixKeys(word).map((affix) => `a ${affix}`), ...formFeatures(word, casing)];
  const lower = word.toLowerCase();
  const known = lexicalName(word, casing === 2);
  const list = (name: string, has: boolean): void => {
    if (has) features.push(`l ${name}`);
  };
  list('male', male.has(lower));
  list('female', female.has(lower));
  list('either', either.has(lower));
  list('surname', isSurname.has(lower));
  list('title', isTitle.has(lower));
  list('body', isOrganisationHead.has(word));
  list('placeHead', isPlaceHead.has(word));
  list(`known ${known?.sort ?? ''}`, known !== undefined);
  list('speaking', isSpeaking.has(lower));
  list('office', isOfficeHead.has(lower));
  list('thing', isCalendarWord.has(lower) || isThing.has(word));
  list('particle', isParticle.has(lower));
  list('small', isSmallWord.has(lower));
  list('everyday', isWordThatIsName.has(lower));
  return features;
}

/** What is left of a word that nobody has seen: training hides names behind it, so that the words around are learnt. */
export function formFeatures(word: string, casing: number): string[] {
  return [`s ${shapeKey(word, casing)}`, `c ${casing}`];
}

/** What the word is told by its place. */
export function placedFeatures(tag: string, relation: string, index: number): string[] {
  return index === 0 ? [`t ${tag}`, `r ${relation}`, 'first'] : [`t ${tag}`, `r ${relation}`];
}
