/** A mention before it is linked: what stands there, and everything its words say of who is meant. */
import type { Mention, Role, Span, SpeakerKind } from '../../article.ts';

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
  /** "Northam", of its mayor. */
  readonly place?: string;
  /** The words before "'s": "Mr Johnson’s spokesman", or a pronoun: "his spokesman". */
  readonly owner?: Span;
  readonly ownerPronoun?: string;
  /** Of something that is no known country or body, in lower case: "of the chess club". */
  readonly of?: string;
  readonly former?: boolean;
  /** "became mayor": the article tells that it changed hands. */
  readonly took?: true;
  readonly evidence: Span;
}

/** What one sentence says by itself: its spans count from the sentence's beginning, so that it holds wherever the sentence stands. */
export interface Found extends Span {
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
  /** "«The mayor» added": whoever was cited before goes on. */
  readonly goesOn?: boolean;
  /** Of a pronoun that is an object: the token of its verb’s subject, who is somebody else. */
  readonly rival?: number;
  /** Of a pronoun in a phrase at the front, "In his speech, Hale …": the comma after which its noun may follow. */
  readonly frontedTo?: number;
  /** "Jr", "Sr": father and son. */
  readonly suffix?: string;
  readonly honorific?: string;
  /** "«Hale» reported from Northam": as an article tells at its end of who wrote it. */
  readonly credited?: true;
}

/** In its place in the article. */
export interface Candidate extends Found {
  /** Index into the sentences. */
  sentence: number;
  /** Inside words of a speech quotation. */
  readonly quoted: boolean;
  /** In the byline: who wrote the article is not yet somebody that it tells of. */
  readonly byline?: true;
  /** Index into the article's candidates: of the linking that is under way. */
  index?: number;
  /** What the last linking said of it: where that says the same, it is the same object. */
  mention?: Mention;
}

/** `offset`: where its sentence begins. */
export function placed(found: Found, offset: number, sentence: number, quoted: boolean): Candidate {
  const { role, roles } = found;
  // what is not said of it stands there as nothing: what links candidates is fast where all are of one shape
  const candidate: { [Key in keyof Candidate]-?: Candidate[Key] | undefined } = {
    start: found.start + offset,
    end: found.end + offset,
    first: found.first,
    last: found.last,
    form: found.form,
    kind: found.kind,
    rule: found.rule,
    confidence: found.confidence,
    words: found.words,
    gender: found.gender,
    many: found.many,
    role: role && placedRole(role, offset),
    roles: roles?.map((one) => placedRole(one, offset)),
    determiner: found.determiner,
    known: found.known,
    country: found.country,
    subject: found.subject,
    speaks: found.speaks,
    goesOn: found.goesOn,
    rival: found.rival,
    frontedTo: found.frontedTo,
    suffix: found.suffix,
    honorific: found.honorific,
    credited: found.credited,
    sentence,
    quoted,
    byline: undefined,
    index: undefined,
    mention: undefined,
  };
  return candidate as Candidate;
}

/** With places of its own, and not linked yet. */
export function copyOf(candidate: Candidate): Candidate {
  const { sentence, quoted, byline } = candidate;
  const copy = placed(candidate, 0, sentence, quoted);
  return byline === undefined ? copy : { ...copy, byline };
}

function placedRole(role: RoleWords, offset: number): RoleWords {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const placed: { [Key in keyof RoleWords]-?: RoleWords[Key] | undefined } = {
    title: role.title,
    key: role.key,
    head: role.head,
    country: role.country,
    body: role.body,
    place: role.place,
    owner: role.owner && moved(role.owner),
    ownerPronoun: role.ownerPronoun,
    of: role.of,
    former: role.former,
    took: role.took,
    evidence: moved(role.evidence),
  };
  return placed as RoleWords;
}

/** What the contract calls a role. */
export function toRole({ title, country, body, place, evidence, former }: RoleWords): Role {
  const affiliation = body ?? country ?? place;
  const { start, end } = evidence; // a copy: candidates move with the text, and results stay as they are
  return {
    title,
    ...(affiliation !== undefined && { affiliation }),
    evidence: { start, end },
    ...(former === true && { former }),
  };
}
