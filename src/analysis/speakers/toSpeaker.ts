/** What the contract calls a speaker: the fullest name, the roles worth showing, every mention with its reason. */
import type { Mention, Reason, Role, Speaker } from '../article.ts';
import { because } from '../reason.ts';
import type { Link } from './linking/entity.ts';
import type { Linked, Linking } from './linkSpeakers.ts';
import { type RoleWords, toRole } from './mentions/candidate.ts';
import { rolesWorthShowing } from './rolesWorthShowing.ts';

/** In the order of the linking. Of one that holds on, what was made before is used again as far as it stands where it stood. */
export function toSpeakers({ linked }: Linking): Speaker[] {
  return linked.map((one) => (one.speaker = one.speaker === undefined ? toSpeaker(one) : again(one, one.speaker)));
}

function toSpeaker({ id, name, entity }: Linked): Speaker {
  const { kind, rule, links } = entity;
  const roles = rolesWorthShowing(entity.roles).map(toRole);
  const current = roles.find(({ former }) => former !== true);
  const affiliation = current?.affiliation ?? entity.body ?? entity.country;
  let best = -Infinity;
  for (const { confidence } of links) if (confidence > best) best = confidence;
  return speakerOf({
    id,
    name,
    kind,
    role: current?.title,
    affiliation: affiliation === name ? undefined : affiliation,
    roles,
    mentions: links.map(toMention),
    rule,
    reason: because(links.length === 1 ? 'mentioned once' : 'mentioned {0} times', links.length),
    confidence: best,
  });
}

/** Every field is there, so that none is lost. */
type Said = { readonly [Field in keyof Required<Speaker>]: Speaker[Field] };

/** Without what is not said. Four shapes, written out: copies of what there may be and may not be took five times as long. */
function speakerOf({ id, name, kind, role, affiliation, roles, mentions, rule, reason, confidence }: Said): Speaker {
  if (role === undefined)
    return affiliation === undefined
      ? { id, name, kind, roles, mentions, rule, reason, confidence }
      : { id, name, kind, affiliation, roles, mentions, rule, reason, confidence };
  return affiliation === undefined
    ? { id, name, kind, role, roles, mentions, rule, reason, confidence }
    : { id, name, kind, role, affiliation, roles, mentions, rule, reason, confidence };
}

/** The mention of the linking before where it says the same, or at least its reason: an article is linked again at many a key. */
function toMention({ candidate, rule, confidence, because: text, values }: Link): Mention {
  const { start, end, form, mention: last } = candidate;
  const reason = last !== undefined && says(last.reason, text, values) ? last.reason : because(text, ...values);
  const isSame =
    last?.reason === reason &&
    last.start === start &&
    last.end === end &&
    last.rule === rule &&
    last.confidence === confidence;
  return isSame ? last : (candidate.mention = { start, end, form, rule, reason, confidence });
}

function says(reason: Reason, text: string, values: readonly string[]): boolean {
  if (reason.text !== text || reason.values.length !== values.length) return false;
  for (let i = 0; i < values.length; i++) if (reason.values[i] !== values[i]) return false;
  return true;
}

/** The same speaker, with what was said of it in its new places. */
function again({ entity }: Linked, last: Speaker): Speaker {
  const mentions = movedMentions(entity.links, last.mentions);
  const roles = last.roles.length === 0 ? last.roles : movedRoles(rolesWorthShowing(entity.roles), last.roles);
  if (mentions === last.mentions && roles === last.roles) return last;
  const { id, name, kind, role, affiliation, rule, reason, confidence } = last;
  return speakerOf({ id, name, kind, role, affiliation, roles, mentions, rule, reason, confidence });
}

function movedMentions(links: readonly Link[], last: readonly Mention[]): readonly Mention[] {
  let moved: Mention[] | undefined;
  for (let i = 0; i < links.length; i++) {
    const { start, end } = links[i]!.candidate;
    const mention = last[i]!;
    if (mention.start === start && mention.end === end) continue;
    const { form, rule, reason, confidence } = mention;
    (moved ??= last.slice())[i] = { start, end, form, rule, reason, confidence };
  }
  return moved ?? last;
}

function movedRoles(words: readonly RoleWords[], last: readonly Role[]): readonly Role[] {
  const isThere = ({ evidence }: RoleWords, i: number): boolean =>
    evidence.start === last[i]!.evidence.start && evidence.end === last[i]!.evidence.end;
  return words.every(isThere) ? last : words.map(toRole);
}
