/**
 * One drawer of the register: all speakers whose names sound alike, sorted into people. Cards that say the same of the same
 * name in the same year lie in one sheaf, so that a change of one article moves one card and sorts a few sheaves.
 */
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { KnownSpeaker } from '../../analysis/knowledge.ts';
import type { Entry } from './registerEntry.ts';
import { type Card, inOrder, Sheaf } from './sheaf.ts';
import { groupOf, noNotes, sortSheaves } from './sortSheaves.ts';

/** A person or body with all that articles say of it. */
export interface Group {
  /** Before a number is added to tell it from others of the id. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly known: KnownSpeaker | undefined;
  /** What tells most is the first. */
  readonly sheaves: readonly Sheaf[];
  /** Why two of one name were kept apart, or whom a name could mean. */
  readonly notes: readonly Reason[];
}

export class Drawer {
  readonly #known: readonly KnownSpeaker[];
  readonly #apart: ReadonlyMap<string, readonly string[]>;
  readonly #sheaves: Sheaf[] = [];
  /** How many articles have two speakers in it. */
  doubles = 0;
  /** As it was sorted last. */
  entries: readonly Entry[] = [];
  isChanged = false;
  /** The article whose card was laid in it last. */
  lastArticle: object | undefined;

  /** `known`: whom reviewers told of, of this surname or name; `apart`: ids that they told from one another. */
  constructor(known: readonly KnownSpeaker[], apart: ReadonlyMap<string, readonly string[]>) {
    this.#known = known;
    this.#apart = apart;
  }

  add(card: Card): void {
    const { sheaves } = card.read;
    const sheaf = sheaves.findLast((one) => one.takes(card));
    if (sheaf !== undefined) {
      sheaf.add(card);
      return;
    }
    const added = new Sheaf(card);
    sheaves.push(added);
    this.#sheaves.push(added);
  }

  remove(card: Card): void {
    const { sheaf, read } = card;
    sheaf?.remove(card);
    if (sheaf?.size !== 0) return;
    read.sheaves.splice(read.sheaves.indexOf(sheaf), 1);
    this.#sheaves.splice(this.#sheaves.indexOf(sheaf), 1);
  }

  /** The people and bodies in it. */
  sort(): Group[] {
    const [only] = this.#sheaves;
    if (only === undefined) return [];
    const sheaves = this.#sheaves.length > 1 ? this.#sheaves.sort(inOrder) : this.#sheaves;
    if (sheaves.length > 1 || this.#known.length > 0) return sortSheaves(sheaves, this.#known, this.#apart);
    return [groupOf(sheaves, undefined, noNotes)];
  }
}
