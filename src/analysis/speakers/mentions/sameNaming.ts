/** What of a passage that somebody wrote in is mentioned as before, only at other places. */
import type { Span } from '../../article.ts';
import { type Candidate, copyOf, type RoleWords } from './candidate.ts';

interface Naming {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/**
 * The candidates of `now`, with places in it. `candidates` are those of `before` wherever they have moved to: those that say the same at the beginning and
 * at the end are the same objects, so that what is known of names holds on. It is the very same list where all that linking asks of any of
 * them is the same.
 */
export function takePlaces(candidates: readonly Candidate[], before: Naming, now: Naming): readonly Candidate[] {
  const more = now.candidates.length - before.candidates.length;
  const most = Math.min(before.candidates.length, now.candidates.length);
  const isSameAt = (i: number, k: number): boolean =>
    saysSame(before.candidates[i]!, now.candidates[k]!, before.text, now.text);
  let first = 0;
  while (first < most && isSameAt(first, first)) first++;
  let end = now.candidates.length;
  while (end - more > first && end > first && isSameAt(end - 1 - more, end - 1)) end--;
  const isAll = more === 0 && first === end;
  const isWhole = isAll && before.candidates.every((one, i) => standsAlike(one, now.candidates[i]!));
  const taken = now.candidates.map((one, i) => {
    const old = i < first ? candidates[i] : i >= end ? candidates[i - more] : undefined;
    return old === undefined ? copyOf(one) : placeAs(old, one);
  });
  return isWhole ? candidates : taken;
}

function placeAs(candidate: Candidate, to: Candidate): Candidate {
  const { start, end, sentence, first, last, quoted, rival, frontedTo, goesOn, role, roles } = to;
  Object.assign(candidate, { start, end, sentence, first, last, quoted, rival, frontedTo, goesOn });
  if (candidate.role !== undefined) moveRole(candidate.role, role!);
  candidate.roles?.forEach((one, k) => moveRole(one, roles![k]!));
  return candidate;
}

function moveRole({ evidence, owner }: RoleWords, to: RoleWords): void {
  move(evidence, to.evidence);
  if (owner !== undefined) move(owner, to.owner!);
}

function move(span: { start: number; end: number }, { start, end }: Span): void {
  span.start = start;
  span.end = end;
}

type Asked<Thing, But extends keyof Thing> = Readonly<Record<Exclude<keyof Thing, But>, true>>;

/** How it stands in its sentence, and in which: nearness is told by it. Names are linked to one another without. */
const around = {
  sentence: true,
  first: true,
  last: true,
  quoted: true,
  rival: true,
  frontedTo: true,
  goesOn: true,
} as const;
/** All else that linking asks of a candidate but its place. */
const asked: Asked<Candidate, keyof typeof around | 'start' | 'end' | 'role' | 'roles' | 'index' | 'mention'> = {
  words: true,
  form: true,
  kind: true,
  rule: true,
  confidence: true,
  gender: true,
  many: true,
  determiner: true,
  known: true,
  country: true,
  subject: true,
  speaks: true,
  suffix: true,
  honorific: true,
  credited: true,
  byline: true,
};
const askedOfRole: Asked<RoleWords, 'evidence' | 'owner'> = {
  title: true,
  key: true,
  head: true,
  country: true,
  body: true,
  place: true,
  ownerPronoun: true,
  of: true,
  former: true,
  took: true,
};
const fieldsAround = Object.keys(around) as (keyof typeof around)[];
const fields = Object.keys(asked) as (keyof typeof asked)[];
const roleFields = Object.keys(askedOfRole) as (keyof typeof askedOfRole)[];

const standsAlike = (a: Candidate, b: Candidate): boolean => fieldsAround.every((field) => a[field] === b[field]);

function saysSame(a: Candidate, b: Candidate, textA: string, textB: string): boolean {
  const hasSameWords = (one: Span, other: Span): boolean =>
    textA.slice(one.start, one.end) === textB.slice(other.start, other.end);
  /** With its places beside the candidate that it is said of. */
  const isSameRole = (one: RoleWords, other: RoleWords): boolean => {
    const by = b.start - a.start;
    return (
      roleFields.every((field) => one[field] === other[field]) &&
      isMoved(one.evidence, other.evidence, by) &&
      (one.owner === undefined || other.owner === undefined
        ? one.owner === other.owner
        : isMoved(one.owner, other.owner, by) && hasSameWords(one.owner, other.owner))
    );
  };
  const [roles, others] = [rolesOf(a), rolesOf(b)];
  return (
    fields.every((field) => a[field] === b[field]) &&
    hasSameWords(a, b) &&
    (a.role === undefined) === (b.role === undefined) &&
    roles.length === others.length &&
    roles.every((role, i) => isSameRole(role, others[i]!))
  );
}

const isMoved = (one: Span, other: Span, by: number): boolean =>
  one.start + by === other.start && one.end + by === other.end;

const rolesOf = ({ role, roles = [] }: Candidate): readonly RoleWords[] =>
  role === undefined ? roles : [role, ...roles];
