/**
 * What the entities files say of the speakers of one article: their names and kinds win over the machine's, the role shown is that
 * of the article's day. Knows nothing of VS Code.
 */
import type { SpeakerKind } from '../../analysis/article.ts';
import type { KnownRole } from '../../analysis/knowledge.ts';
import { isHeldAt } from '../../analysis/speakers/linking/officeTimes.ts';
import type { EntityKnowledge } from '../../annotations/told/joinEntities.ts';

export interface ToldSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The one held on the article's day. */
  readonly role?: KnownRole;
  readonly roles: readonly KnownRole[];
  /** Addresses that say who this is. */
  readonly links: readonly string[];
  /** Where reviewers differ. */
  readonly disagreements: readonly ToldDisagreement[];
}

export interface ToldDisagreement {
  readonly field: string;
  /** `file`: the name of the file that says so. */
  readonly values: readonly { readonly file: string; readonly value: string }[];
}

export interface ToldSpeakers {
  readonly speakers: ReadonlyMap<string, ToldSpeaker>;
  /** Id → the one it was merged into. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

export const nobodyTold: ToldSpeakers = { speakers: new Map(), mergedInto: new Map() };

/** `files`: names of the files that the knowledge was joined from. */
export function toldSpeakers(
  { speakers, links, disagreements, mergedInto }: EntityKnowledge,
  files: readonly string[],
  published: string | null,
): ToldSpeakers {
  const differing = new Map<string, ToldDisagreement[]>();
  for (const { id, field, values } of disagreements) {
    const own = mergedInto.get(id) ?? id;
    const said = values.map(({ file, value }) => ({
      file: files[file] ?? '',
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
    differing.set(own, [...(differing.get(own) ?? []), { field, values: said }]);
  }
  const told = speakers.map(({ id, name, kind, roles }): [string, ToldSpeaker] => {
    const role = roles.find((one) => isHeldAt(one, published));
    return [
      id,
      {
        name,
        kind,
        ...(role && { role }),
        roles,
        links: links.get(id) ?? [],
        disagreements: differing.get(id) ?? [],
      },
    ];
  });
  return { speakers: new Map(told), mergedInto };
}
