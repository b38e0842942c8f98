/**
 * `entities.yaml`: what people decided about who is who. Names, aliases, roles with from and to, merges, links. Where several
 * review, each writes `entities.<reviewer>.yaml`; all are read.
 *
 *     version: 1
 *     entities:
 *       dana-adair:
 *         kind: person
 *         name: "Dana Adair"
 *         aliases: ["D. Adair"]
 *         roles:
 *           - {title: "Harbour Minister", affiliation: "Northland", from: "2021-09", to: "2022-09"}
 *       ms-adair:
 *         mergedInto: dana-adair      # the machine took her for two
 *       crisis-mode:
 *         notSpeaker: true            # never suggested again
 *
 * A problem makes the one entity it is about unused, never the others. What the files know together is `joinEntities`. Edits go through the store with `entitiesLayout`.
 */
import type { SpeakerKind } from '../../analysis/article.ts';
import type { KnownRole } from '../../analysis/knowledge.ts';
import type { Fields } from '../sidecar/annotation.ts';
import { readRecords, type RecordFile } from '../sidecar/recordFile.ts';
import {
  edtf,
  filled,
  flag,
  list,
  map,
  moment,
  record,
  slug,
  slugs,
  speakerKinds,
  text,
  word,
} from '../shape/shapeWords.ts';
import { answers } from '../sidecar/sidecarShape.ts';
import type { FileLayout } from '../yaml/editYaml.ts';

export interface KnownEntity {
  readonly kind?: SpeakerKind;
  /** A kind of the codebook's own. */
  readonly sort?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly KnownRole[];
  /** Addresses that say who this is. */
  readonly sameAs?: readonly string[];
  /** Id of the entity that this one is. */
  readonly mergedInto?: string;
  /** Ids that this one must not be taken for. */
  readonly notSameAs?: readonly string[];
  readonly notSpeaker?: boolean;
  /** Answers to the codebook's questions. */
  readonly values?: Fields;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

const roleShape = record('A role, from and to when.', 'title', {
  title: filled('"Foreign Secretary"'),
  affiliation: text('Of what: "UK".'),
  from: edtf('First day, month or year in it; open where absent.'),
  to: edtf('Last day, month or year in it; open where absent.'),
});

export const knownEntityShape = record('Somebody who speaks.', '', {
  kind: word(speakerKinds, 'What kind of speaker.'),
  sort: slug('Which of the codebook’s own kinds.'),
  name: filled('The name to show.'),
  aliases: list(filled('Another name.'), 'Other names and spellings.'),
  roles: list(roleShape, 'Offices and functions, with their time.'),
  sameAs: list(text('An address.'), 'Addresses that say who this is, such as a Wikidata page.'),
  mergedInto: slug('Id of the entity that this one is.'),
  notSameAs: list(slug('An id.'), 'Ids that this one must not be taken for.'),
  notSpeaker: flag('No speaker at all: never suggested again.'),
  values: answers,
  note: text('A note.'),
  by: slug('Id of the reviewer who wrote this.'),
  at: moment('When, UTC.'),
});

export const entitiesShape = record('Who is who in the articles of this folder.', '', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  entities: map(knownEntityShape, slugs, 'People and bodies by id.'),
});

export const entitiesLayout: FileLayout = {
  top: ['version', 'entities'],
  fields: (section) => (section === 'entities' ? Object.keys(knownEntityShape.fields) : []),
};

export const newEntities =
  '# Who is who in the articles of this folder. Safe to edit by hand; comments are kept.\nversion: 1\n\nentities: {}\n';

export type EntitiesFile = RecordFile<KnownEntity>;

export function readEntities(yaml: string, previous?: EntitiesFile): EntitiesFile {
  return readRecords(yaml, entitiesShape, 'entities', previous);
}

/** As what can be written. */
export function entityValue(entity: KnownEntity): Fields {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined));
}
