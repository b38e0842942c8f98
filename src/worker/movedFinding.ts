/**
 * A finding in its new place after an edit; the very same object where that is the old one. What `patch.ts` does with any data, written
 * out for what an article has thousands of: a third of the time. A field that is new in a type and would not be moved here, or be lost,
 * does not compile.
 */
import type { Claim, DateMention, Mention, Quotation, Role, Span, Speaker } from '../analysis/article.ts';
import type { Edit } from '../analysis/edit.ts';

/** An insertion stands behind what ends there, and before what begins there. */
export function newStart(offset: number, { end, by }: Edit): number {
  return offset >= end ? offset + by : offset;
}

export function newEnd(offset: number, { end, by }: Edit): number {
  return offset > end ? offset + by : offset;
}

export type Move<Value, Given = Value> = (old: Given, edit: Edit) => Value;

/** `move`: of a row. */
export function movedList<Value>(old: readonly Value[], edit: Edit, move: Move<Value>): readonly Value[] {
  let copy: Value[] | undefined;
  for (let i = 0; i < old.length; i++) {
    const one = move(old[i]!, edit);
    if (one !== old[i]) (copy ??= old.slice())[i] = one;
  }
  return copy ?? old;
}

/** Names of the fields that hold places, however deep. */
type Places<Value> = {
  [Field in keyof Value]-?: Field extends 'start' | 'end' ? Field : HasPlaces<NonNullable<Value[Field]>, Field>;
}[keyof Value];
type HasPlaces<Value, Field> = Value extends readonly (infer Row)[]
  ? HasPlaces<Row, Field>
  : Value extends object
    ? [Places<Value>] extends [never]
      ? never
      : Field
    : never;

/** Nothing but the fields named is moved. */
type Moving<Value, Fields extends keyof Value> = [Exclude<Places<Value>, Fields>] extends [never] ? Move<Value> : never;
/** Nothing but the fields named is there. */
type Writing<Value, Fields extends keyof Value> = [Exclude<keyof Value, Fields>] extends [never] ? Move<Value> : never;

type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

// A copy has its fields set, and is not written as `{ ...old, start }`: which took the greater part of taking an answer apart.
// Spans and mentions are by far the most: each is written anew, in a loop of its own that calls nothing.

export const movedSpan: Writing<Span, 'start' | 'end'> = (old, edit) => {
  const start = newStart(old.start, edit);
  const end = newEnd(old.end, edit);
  return start === old.start && end === old.end ? old : { start, end };
};

function movedSpans(old: readonly Span[], edit: Edit): readonly Span[] {
  let copy: Span[] | undefined;
  for (let i = 0; i < old.length; i++) {
    const one = movedSpan(old[i]!, edit);
    if (one !== old[i]) (copy ??= old.slice())[i] = one;
  }
  return copy ?? old;
}

export const movedMention: Writing<Mention, 'start' | 'end' | 'form' | 'rule' | 'reason' | 'confidence'> = (
  old,
  edit,
) => {
  const start = newStart(old.start, edit);
  const end = newEnd(old.end, edit);
  if (start === old.start && end === old.end) return old;
  const { form, rule, reason, confidence } = old;
  return { start, end, form, rule, reason, confidence };
};

function movedMentions(old: readonly Mention[], edit: Edit): readonly Mention[] {
  let copy: Mention[] | undefined;
  for (let i = 0; i < old.length; i++) {
    const one = movedMention(old[i]!, edit);
    if (one !== old[i]) (copy ??= old.slice())[i] = one;
  }
  return copy ?? old;
}

export const movedDate: Moving<DateMention, 'start' | 'end'> = (old, edit) => {
  const start = newStart(old.start, edit);
  const end = newEnd(old.end, edit);
  if (start === old.start && end === old.end) return old;
  const copy: Draft<DateMention> = { ...old };
  copy.start = start;
  copy.end = end;
  return copy;
};

export const movedQuotation: Moving<Quotation, 'start' | 'end' | 'contents'> = (old, edit) => {
  const start = newStart(old.start, edit);
  const end = newEnd(old.end, edit);
  const contents = movedSpans(old.contents, edit);
  if (start === old.start && end === old.end && contents === old.contents) return old;
  const copy: Draft<Quotation> = { ...old };
  copy.start = start;
  copy.end = end;
  copy.contents = contents;
  return copy;
};

const movedRole: Moving<Role, 'evidence'> = (old, edit) => {
  const evidence = movedSpan(old.evidence, edit);
  if (evidence === old.evidence) return old;
  const copy: Draft<Role> = { ...old };
  copy.evidence = evidence;
  return copy;
};

export const movedSpeaker: Moving<Speaker, 'roles' | 'mentions'> = (old, edit) => {
  const roles = movedList(old.roles, edit, movedRole);
  const mentions = movedMentions(old.mentions, edit);
  if (roles === old.roles && mentions === old.mentions) return old;
  const copy: Draft<Speaker> = { ...old };
  copy.roles = roles;
  copy.mentions = mentions;
  return copy;
};

export const movedClaim: Moving<Claim, 'contents' | 'cue' | 'source' | 'addressee'> = (old, edit) => {
  const contents = movedSpans(old.contents, edit);
  const cue = movedSpans(old.cue, edit);
  const source = movedSpans(old.source, edit);
  const addressee = movedSpans(old.addressee, edit);
  if (contents === old.contents && cue === old.cue && source === old.source && addressee === old.addressee) return old;
  const copy: Draft<Claim> = { ...old };
  copy.contents = contents;
  copy.cue = cue;
  copy.source = source;
  copy.addressee = addressee;
  return copy;
};
