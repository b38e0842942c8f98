/** A mention before it is linked: what stands there, and everything its words say of who is meant. */
import type { Role, Span, SpeakerKind } from '../article.ts';
import type { Sentence } from '../language/sentence.ts';

export type Gender = 'male' | 'female';

/** What an office or description says: "the Russian foreign minister" → foreign minister, Russia. */
export interface RoleWords {
  /** As written, with capitals: "Foreign Minister". */
  readonly title: string;
  /** Equal for offices that are the same: "pm" and "prime minister", "defense" and "defence". */
  readonly key: string;
  /** The last noun: "minister", "spokesman". */
  readonly head: string;
  /** "UK" */
  readonly country?: string;
  /** "State Department", "Labour" */
  readonly body?: string;
  /** The words before "'s": "Mr Johnson’s spokesman", or a pronoun: "his spokesman". */
  readonly owner?: Span;
  readonly ownerPronoun?: string;
  readonly former?: boolean;
  readonly evidence: Span;
}

export interface Candidate extends Span {
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: 'name' | 'role' | 'pronoun';
  readonly kind: SpeakerKind;
  readonly rule: string;
  readonly confidence: number;
  /** The name's words without titles, or the pronoun in lower case. */
  readonly words: string;
  readonly gender?: Gender;
  /** More than one is meant: "officials", "the allies". */
  readonly many?: boolean;
  readonly role?: RoleWords;
  /** Offices that stand beside a name. */
  readonly roles?: readonly RoleWords[];
  /** "a spokesman" brings somebody new, "the spokesman" is known. */
  readonly determiner?: 'definite' | 'indefinite' | 'none';
  /** The country or body that is named, as the word lists show it. */
  readonly known?: string;
  readonly country?: string;
  readonly subject: boolean;
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** "Jr", "Sr": father and son. */
  readonly suffix?: string;
  readonly honorific?: string;
}

export const spanOf = ({ tokens }: Sentence, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** What the contract calls a role. */
export function toRole({ title, country, body, evidence, former }: RoleWords): Role {
  const affiliation = body ?? country;
  return { title, ...(affiliation !== undefined && { affiliation }), evidence, ...(former === true && { former }) };
}
