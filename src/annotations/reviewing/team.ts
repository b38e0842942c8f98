/**
 * From one file for all to a file for each reviewer: whose a shared sidecar is, and which of its records go to whose file. The
 * records go with their own bytes; nothing is left out, and nothing is in two files but the entities that both speak of.
 */
import type { Fields, Section } from '../sidecar/annotation.ts';
import type { Change } from '../sidecar/editSidecar.ts';
import type { SidecarFile } from '../sidecar/sidecarFile.ts';
import { reviewerIdProblem } from '../sidecar/sidecarNames.ts';
import { sourceOf } from '../yaml/change.ts';
import { isFields, own, valueAt } from '../yaml/value.ts';

export interface Parting {
  /** Whose file it becomes. */
  readonly owner: string;
  /** Records of others, for their files. */
  readonly others: ReadonlyMap<string, readonly Change[]>;
  /** What is taken out of the owner's file, once it is in the others'. */
  readonly removed: readonly Change[];
}

const sections: readonly Section[] = ['annotations', 'rejected', 'reviews', 'comments'];

/** `fallback`: the reviewer who has what nobody signed. */
export function partReviewers({ sidecar, read }: SidecarFile, fallback: string): Parting {
  const named = sidecar.reviewer?.id;
  const owner = named !== undefined && reviewerIdProblem(named) === null ? named : fallback;
  const others = new Map<string, Change[]>();
  const removed: Change[] = [];
  const entities = new Map<string, Set<string>>();
  for (const section of sections) {
    const records = own(read.value, section);
    for (const [id, record] of Object.entries(isFields(records) ? records : {})) {
      const by = signatureOf(record);
      if (by === undefined || by === owner) continue;
      const changes = others.get(by) ?? [];
      others.set(by, changes);
      const source = sourceOf(read, [section, id]);
      changes.push({ path: [section, id], value: record, ...(source === null ? {} : { source }) });
      removed.push({ path: [section, id], value: undefined });
      const spoken = entities.get(by) ?? new Set();
      entities.set(by, spoken);
      for (const key of ['speaker', 'entity']) {
        const name = isFields(record) ? own(record, key) : undefined;
        if (typeof name === 'string') spoken.add(name);
      }
    }
  }
  const finished = own(read.value, 'reviewed');
  const finisher = signatureOf(finished);
  if (finished !== undefined && finisher !== undefined && finisher !== owner) {
    others.set(finisher, [...(others.get(finisher) ?? []), { path: ['reviewed'], value: finished }]);
    removed.push({ path: ['reviewed'], value: undefined });
  }
  for (const [by, spoken] of entities) {
    for (const id of spoken) {
      const entity = valueAt(read.value, ['entities', id]);
      if (entity !== undefined) others.get(by)!.unshift({ path: ['entities', id], value: entity });
    }
  }
  return { owner, others, removed };
}

function signatureOf(record: unknown): string | undefined {
  const by = isFields(record as Fields) ? own(record as Fields, 'by') : undefined;
  // A name that no file may have stays in the file that it is in.
  return typeof by === 'string' && reviewerIdProblem(by) === null ? by : undefined;
}
