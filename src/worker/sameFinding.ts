/**
 * Whether a finding is the same as before an edit, in its new place. What `patch.ts` asks of any data, written out for what an article
 * has thousands of, field by field: a tenth of the time. A field that is new in a type and is not compared here does not compile.
 */
import type { Claim, DateMention, Mention, Quotation, Reason, Role, Span, Speaker } from '../analysis/article.ts';
import type { Edit } from '../analysis/edit.ts';
import {
  movedClaim,
  movedDate,
  movedMention,
  movedQuotation,
  movedSpan,
  movedSpeaker,
  newEnd,
  newStart,
  type Move,
} from './movedFinding.ts';

type Same<Value> = (old: Value, now: Value, edit: Edit) => boolean;

/** A list of findings, or what is compared and moved as any data. */
export interface Shape {
  readonly same?: Same<never>;
  readonly moved?: Move<unknown, never>;
  /** Of each row of the list. */
  readonly rows?: Shape;
  readonly fields?: Readonly<Record<string, Shape>>;
}

const sameSpan = (old: Span, now: Span, edit: Edit): boolean =>
  newStart(old.start, edit) === now.start && newEnd(old.end, edit) === now.end;

function sameList<Value>(same: Same<Value>): Same<readonly Value[]> {
  return (old, now, edit) => {
    if (old.length !== now.length) return false;
    for (let i = 0; i < old.length; i++) if (!same(old[i]!, now[i]!, edit)) return false;
    return true;
  };
}

const sameSpans = sameList(sameSpan);

/** The very same object in most: it holds no place. */
function sameReason(old: Reason, now: Reason): boolean {
  if (old === now) return true;
  if (old.text !== now.text || old.values.length !== now.values.length) return false;
  for (let i = 0; i < old.values.length; i++) if (old.values[i] !== now.values[i]) return false;
  return true;
}

/** Nothing but the fields named. */
type All<Value, Fields extends keyof Value> = [Exclude<keyof Value, Fields>] extends [never] ? Same<Value> : never;

const sameQuotation: All<Quotation, 'start' | 'end' | 'contents' | 'marks' | 'closed' | 'use' | 'inside'> = (
  old,
  now,
  edit,
) =>
  sameSpan(old, now, edit) &&
  sameSpans(old.contents, now.contents, edit) &&
  old.marks === now.marks &&
  old.closed === now.closed &&
  old.use === now.use &&
  old.inside === now.inside;

type FindingFields = 'rule' | 'reason' | 'confidence';

const sameDate: All<
  DateMention,
  FindingFields | 'start' | 'end' | 'id' | 'type' | 'value' | 'timex' | 'mod' | 'relativeTo' | 'boilerplate' | 'future'
> = (old, now, edit) =>
  old.id === now.id &&
  sameSpan(old, now, edit) &&
  sameReason(old.reason, now.reason) &&
  old.timex === now.timex &&
  old.value === now.value &&
  old.type === now.type &&
  old.mod === now.mod &&
  old.relativeTo === now.relativeTo &&
  old.boilerplate === now.boilerplate &&
  old.future === now.future &&
  old.rule === now.rule &&
  old.confidence === now.confidence;

const sameMention: All<Mention, FindingFields | 'start' | 'end' | 'form'> = (old, now, edit) =>
  sameSpan(old, now, edit) &&
  sameReason(old.reason, now.reason) &&
  old.rule === now.rule &&
  old.confidence === now.confidence &&
  old.form === now.form;

const sameRole: All<Role, 'title' | 'affiliation' | 'evidence' | 'former'> = (old, now, edit) =>
  old.title === now.title &&
  old.affiliation === now.affiliation &&
  sameSpan(old.evidence, now.evidence, edit) &&
  old.former === now.former;

const sameMentions = sameList(sameMention);
const sameRoles = sameList(sameRole);

const sameSpeaker: All<
  Speaker,
  FindingFields | 'id' | 'name' | 'kind' | 'role' | 'affiliation' | 'roles' | 'mentions'
> = (old, now, edit) =>
  old.id === now.id &&
  old.name === now.name &&
  old.kind === now.kind &&
  old.role === now.role &&
  old.affiliation === now.affiliation &&
  sameReason(old.reason, now.reason) &&
  old.rule === now.rule &&
  old.confidence === now.confidence &&
  sameRoles(old.roles, now.roles, edit) &&
  sameMentions(old.mentions, now.mentions, edit);

const sameClaim: All<
  Claim,
  | FindingFields
  | 'id'
  | 'kind'
  | 'contents'
  | 'cue'
  | 'source'
  | 'addressee'
  | 'speaker'
  | 'polarity'
  | 'modality'
  | 'continues'
> = (old, now, edit) =>
  old.id === now.id &&
  old.speaker === now.speaker &&
  sameReason(old.reason, now.reason) &&
  old.kind === now.kind &&
  old.polarity === now.polarity &&
  old.modality === now.modality &&
  old.continues === now.continues &&
  old.rule === now.rule &&
  old.confidence === now.confidence &&
  sameSpans(old.contents, now.contents, edit) &&
  sameSpans(old.cue, now.cue, edit) &&
  sameSpans(old.source, now.source, edit) &&
  sameSpans(old.addressee, now.addressee, edit);

/** Of an `ArticleAnalysis`. */
export const analysisShape: Shape = {
  fields: {
    sentences: { rows: { same: sameSpan, moved: movedSpan } },
    quotations: { rows: { same: sameQuotation, moved: movedQuotation } },
    dates: { rows: { same: sameDate, moved: movedDate } },
    speakers: {
      rows: {
        same: sameSpeaker,
        moved: movedSpeaker,
        fields: { mentions: { rows: { same: sameMention, moved: movedMention } } },
      },
    },
    claims: { rows: { same: sameClaim, moved: movedClaim } },
  },
};
