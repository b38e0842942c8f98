/**
 * What people told the machine, and what is known about an article from outside its text. It is an input of the
 * analysis, next to the text: a name added once is found everywhere, a correction made once holds everywhere.
 */
import type { SpeakerKind, ZoneKind } from './article.ts';

export interface KnownRole {
  readonly title: string;
  readonly affiliation?: string;
  /** EDTF, inclusive; open where absent. */
  readonly from?: string;
  readonly to?: string;
}

/** A speaker that reviewers know by name, from `entities.yaml`. */
export interface KnownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other names and spellings: "Zelenskyy". */
  readonly aliases: readonly string[];
  readonly roles: readonly KnownRole[];
}

/** Who holds an office from when to when, as other articles of the folder state it; the register knows (`corpus/register/officeHolders.ts`). */
export interface StatedHolder {
  readonly name: string;
  /** From the first article that states it to the last. */
  readonly role: KnownRole;
  /** Articles that say so, as their paths below the folder: for the reason. */
  readonly statedIn?: readonly string[];
}

/** "Not a Name", "Reject Everywhere": exact words that are no suggestion of this kind. */
export interface Correction {
  readonly kind: 'speaker' | 'date' | 'claim';
  readonly text: string;
  /** Only where the article's outlet is this one. */
  readonly outlet?: string;
  /** Only in this part of the article. */
  readonly zone?: ZoneKind;
}

export interface Knowledge {
  /** EDTF, set by a reviewer: it wins over everything in the text. */
  readonly published?: string;
  /** The file's name without folders, in which a date may stand: `2022-01-19-crisis.txt`. */
  readonly fileName?: string;
  /** How `03/04/2022` reads where the article itself does not say. */
  readonly dayMonthOrder?: 'day-first' | 'month-first';
  readonly speakers: readonly KnownSpeaker[];
  /** Used only where neither the article nor a reviewer says who holds an office. */
  readonly holders?: readonly StatedHolder[];
  readonly corrections: readonly Correction[];
}

export const noKnowledge: Knowledge = { speakers: [], corrections: [] };
