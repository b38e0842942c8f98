/** What the words of a source say by themselves, where no mention covers them: "a report by the committee". */
import type { SpeakerKind } from '../article.ts';
import { fold, lexicalName } from '../language/names/lexicon.ts';
import { ownCopy } from '../ownCopy.ts';
import { isDocument } from './mentions/nounLists.ts';

/** `before`: "intelligence that suggested", whatever stands before it. */
export type SourceWords = 'nobody' | 'before' | NamedSource;

export interface NamedSource {
  /** In characters: how far it goes without what is said beside the name. */
  readonly length: number;
  readonly words: string;
  /** Without "the", and what stands of it before an aside ("Big Tides, the storm"). */
  readonly bare: string;
  readonly beforeAside: string;
  /** "the council": may stand for whom the same words stood for before. */
  readonly definite?: string;
  /** "a resident": somebody else each time. */
  readonly another: boolean;
  /** Equal for sources that are the same. */
  readonly key: string;
  /** What the id is made of. */
  readonly called: string;
  readonly name: string;
  readonly kind: SpeakerKind;
}

const pronoun =
  /^(?:i|we|you|he|she|it|they|him|her|them|us|me|who|which|that|this|those|these|both|one|ones|some|others|many|all|most|everyone|everybody|nobody|someone|somebody|anyone|none|there|what)$/i;
/** "Calder Lane" of "Calder Lane, a chain with 90 shops": who speaks is the name alone. */
const namedBeforeAside =
  /^\p{Lu}[\p{L}\p{N}.&'’-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]{0,40}|of|the|and|for|&)){0,8}(?=,? ?[,(–—] ?(?:an?|the|which|who|whose|where|based|one|part)\s)/u;

export function readSource(written: string): SourceWords {
  return /^(?:that|which|who)$/i.test(written) ? 'before' : readNamed(ownCopy(written));
}

function readNamed(written: string): NamedSource | 'nobody' {
  const named = namedBeforeAside.exec(written)?.[0];
  if (named !== undefined) return readNamed(named);
  const words = written.replace(/\s+/g, ' ').trim();
  const bare = words.replace(/^(?:the|an?)\s+/i, '');
  if (bare === '' || !/\p{L}/u.test(bare) || pronoun.test(bare)) return 'nobody';
  const noun = bare.split(' ').at(-1)?.toLowerCase() ?? '';
  const known = lexicalName(bare);
  const country = known?.sort === 'country' ? known.name : undefined;
  return {
    length: written.length,
    words,
    bare,
    beforeAside: bare.split(/\s?[,(–—]/, 1)[0]!,
    ...(/^the\s/i.test(words) && { definite: fold(words) }),
    another: /^(?:an?|one|another|some|several|many)\s/i.test(words),
    key: fold(bare),
    called: country ?? bare,
    name: country ?? bare.charAt(0).toUpperCase() + bare.slice(1),
    kind:
      /^\p{Lu}/u.test(bare) && /\s\p{Lu}|^\p{Lu}\S*$/u.test(bare) && !isDocument.has(noun) ? 'organisation' : 'unnamed',
  };
}
