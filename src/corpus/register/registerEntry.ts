/** What the register tells of a person or body, put together from the sheaves of their names when it is asked for. */
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { Group } from './drawer.ts';
import type { Appearance, RegisteredSpeaker } from './registered.ts';
import { type RegisteredRole, rolesOver } from './rolesOverTime.ts';
import { byPlace, type Card, type Sum } from './sheaf.ts';

interface Total extends Omit<Sum, 'last'> {
  readonly articles: number;
}

export class Entry implements RegisteredSpeaker {
  readonly group: Group;
  /** Whether an article may have two speakers in its drawer. */
  readonly hasDoubles: boolean;
  /** With its number. */
  id: string;
  #total: Total | undefined;
  #aliases: readonly string[] | undefined;
  #roles: readonly RegisteredRole[] | undefined;

  constructor(group: Group, hasDoubles: boolean) {
    this.group = group;
    this.hasDoubles = hasDoubles;
    this.id = group.id;
  }

  get name(): string {
    return this.group.name;
  }

  get kind(): SpeakerKind {
    return this.group.kind;
  }

  get aliases(): readonly string[] {
    return (this.#aliases ??= aliasesOf(this.group));
  }

  get roles(): readonly RegisteredRole[] {
    return (this.#roles ??= rolesOver(this.group.sheaves, this.group.known?.roles ?? []));
  }

  get articles(): number {
    return this.#sum.articles;
  }

  get mentions(): number {
    return this.#sum.mentions;
  }

  get claims(): number {
    return this.#sum.claims;
  }

  get firstSeen(): string | null {
    return this.#sum.from;
  }

  get lastSeen(): string | null {
    return this.#sum.to;
  }

  get notes(): readonly Reason[] {
    return this.group.notes;
  }

  get known(): boolean {
    return this.group.known !== undefined;
  }

  /** Its first article by path. */
  get first(): string {
    return this.#sum.first;
  }

  get #sum(): Total {
    return (this.#total ??= totalOf(this.group, this.hasDoubles));
  }

  /** Whether what is told of it still is all there is to tell. */
  isStill(now: Group, doubles: boolean): boolean {
    const { group } = this;
    return (
      this.hasDoubles === doubles &&
      group.id === now.id &&
      group.name === now.name &&
      group.sheaves.length === now.sheaves.length &&
      group.notes.length === now.notes.length &&
      now.sheaves.every((sheaf, i) => !sheaf.isChanged && sheaf === group.sheaves[i]) &&
      now.notes.every(({ values }, i) => values.join('\n') === group.notes[i]!.values.join('\n'))
    );
  }
}

function totalOf({ sheaves }: Group, doubles: boolean): Total {
  const [only] = sheaves;
  if (sheaves.length === 1 && !doubles) return { ...only!.sum, articles: only!.size };
  let articles = 0;
  let mentions = 0;
  let claims = 0;
  let first: string | undefined;
  let from: string | null = null;
  let to: string | null = null;
  for (const { size, sum } of sheaves) {
    articles += size;
    mentions += sum.mentions;
    claims += sum.claims;
    if (first === undefined || sum.first < first) first = sum.first;
    if (sum.from !== null && (from === null || sum.from < from)) from = sum.from;
    if (sum.to !== null && (to === null || sum.to > to)) to = sum.to;
  }
  if (doubles) articles = new Set(sheaves.flatMap((sheaf) => Array.from(sheaf.cards(), ({ path }) => path))).size;
  return { articles, mentions, claims, first: first ?? '', from, to };
}

export function appearanceOf({
  path,
  published,
  speaker: { id, role, affiliation, mentions },
  claims,
}: Card): Appearance {
  return {
    path,
    speaker: id,
    published,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    mentions,
    claims,
  };
}

/** Cards of all sheaves, by path. */
export function cardsOf({ sheaves }: Group): Card[] {
  return sheaves.flatMap((sheaf) => [...sheaf.cards()]).sort(byPlace);
}

/** Names other than the one shown, in order. */
function aliasesOf({ name, known, sheaves }: Group): readonly string[] {
  const names = new Set<string>(known?.aliases);
  for (const sheaf of sheaves) {
    names.add(sheaf.name);
    for (const { speaker } of sheaf.cards()) for (const alias of speaker.aliases) names.add(alias);
  }
  names.delete(name);
  return [...names].sort();
}
