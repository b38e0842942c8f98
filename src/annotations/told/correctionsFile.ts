/**
 * `corrections.yaml`: what is no suggestion anywhere in this folder, written by Reject Everywhere… and by hand. Where several
 * review, each writes `corrections.<reviewer>.yaml`; all are read.
 *
 *     version: 1
 *     corrections:
 *       r-7k3m9q2x:
 *         kind: claim
 *         text: "Your support makes all the difference."
 *         outlet: "The Example"     # only there
 *         zone: boilerplate         # only there
 */
import type { SpeakerKind, ZoneKind } from '../../analysis/article.ts';
import type { Correction, Knowledge } from '../../analysis/knowledge.ts';
import type { Sidecar, SuggestionKind } from '../sidecar/annotation.ts';
import type { EntityKnowledge } from './joinEntities.ts';
import { readRecords, type RecordFile } from '../sidecar/recordFile.ts';
import { filled, map, moment, record, recordIds, slug, text, word } from '../shape/shapeWords.ts';
import type { Change } from '../yaml/change.ts';
import type { FileLayout } from '../yaml/editYaml.ts';

export interface CorrectionRecord {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly outlet?: string;
  readonly zone?: ZoneKind;
  readonly reason?: string;
  readonly by?: string;
  readonly at?: string;
}

export const correctionShape = record('Words that are no suggestion.', 'kind text', {
  kind: word('speaker date claim', 'Of which kind they are none.'),
  text: filled('The exact words.'),
  outlet: text('Only in articles of this outlet.'),
  zone: word('headline standfirst byline dateline body caption boilerplate', 'Only in this part of an article.'),
  reason: text('Why.'),
  by: slug('Id of the reviewer who wrote this.'),
  at: moment('When, UTC.'),
});

export const correctionsShape = record('What is no suggestion in the articles of this folder.', '', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  corrections: map(correctionShape, recordIds, 'Corrections by id.'),
});

export const correctionsLayout: FileLayout = {
  top: ['version', 'corrections'],
  fields: (section) => (section === 'corrections' ? Object.keys(correctionShape.fields) : []),
};

export const newCorrections =
  '# What is no suggestion in the articles of this folder. Safe to edit by hand.\nversion: 1\n\ncorrections: {}\n';

/** Adds a correction; `undefined` takes one away. */
export function putCorrection(id: string, record: CorrectionRecord | undefined): Change {
  return { path: ['corrections', id], value: record && { ...record } };
}

export type CorrectionsFile = RecordFile<CorrectionRecord>;

export function readCorrections(yaml: string, previous?: CorrectionsFile): CorrectionsFile {
  return readRecords(yaml, correctionsShape, 'corrections', previous);
}

/** What people told the machine, from all their files, as the analysis takes it. */
export function knowledgeFrom(
  entities: EntityKnowledge,
  corrections: readonly CorrectionsFile[],
  article?: { readonly fileName: string; readonly sidecars: readonly Sidecar[] },
): Knowledge {
  const own = article?.sidecars.flatMap((sidecar) => [...sidecar.entities]) ?? [];
  const known = new Set(entities.speakers.map(({ id }) => id));
  const published = article?.sidecars
    .map((sidecar) => sidecar.article.published)
    .find((date) => typeof date === 'string');
  return {
    ...(typeof published === 'string' && { published }),
    ...(article && { fileName: article.fileName }),
    speakers: [
      ...entities.speakers,
      // Named by a person, not accepted from the machine: an entity with an origin is the machine's own word.
      ...own.flatMap(([id, entity]) => {
        if (known.has(id) || entity.origin || entity.kind === ('unnamed' satisfies SpeakerKind)) return [];
        return [{ id, name: entity.name, kind: entity.kind, aliases: entity.aliases ?? [], roles: [] }];
      }),
    ],
    corrections: [
      ...entities.corrections,
      ...corrections.flatMap(({ records }) => [...records.values()].map(correctionOf)),
    ],
  };
}

function correctionOf({ kind, text: words, outlet, zone }: CorrectionRecord): Correction {
  return { kind, text: words, ...(outlet !== undefined && { outlet }), ...(zone !== undefined && { zone }) };
}
