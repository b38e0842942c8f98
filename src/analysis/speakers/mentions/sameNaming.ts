/** Whether a passage that somebody wrote in mentions the very same ones as before, only at other places. */
import type { Span } from '../../article.ts';
import type { Candidate, RoleWords } from './candidate.ts';

interface Naming {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Gives `candidates`, which are those of `before` wherever they have moved to, the places of `now`, if all that they say is the same:
 * true, and whatever is known of them holds on. Else they stay as they are.
 */
export function takePlaces(candidates: readonly Candidate[], before: Naming, now: Naming): boolean {
  if (before.candidates.length !== now.candidates.length) return false;
  if (!before.candidates.every((one, i) => isSame(one, now.candidates[i]!, before.text, now.text))) return false;
  candidates.forEach((candidate, i) => {
    const { start, end, sentence, role, roles } = now.candidates[i]!;
    move(candidate, { start, end });
    candidate.sentence = sentence;
    if (candidate.role !== undefined) moveRole(candidate.role, role!);
    candidate.roles?.forEach((one, k) => moveRole(one, roles![k]!));
  });
  return true;
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

/** All that linking asks of a candidate but its place: its sentence and its words in it as well, since nearness is told by them. */
const asked: Asked<Candidate, 'start' | 'end' | 'role' | 'roles' | 'index' | 'mention'> = {
  words: true,
  first: true,
  last: true,
  sentence: true,
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
  goesOn: true,
  rival: true,
  frontedTo: true,
  suffix: true,
  honorific: true,
  credited: true,
  byline: true,
  quoted: true,
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
const fields = Object.keys(asked) as (keyof typeof asked)[];
const roleFields = Object.keys(askedOfRole) as (keyof typeof askedOfRole)[];

function isSame(a: Candidate, b: Candidate, textA: string, textB: string): boolean {
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
