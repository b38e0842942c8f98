/** What the sidecars of an article tell the analysis of it: its publication date, and people that reviewers named. */
import type { Knowledge, KnownSpeaker } from '../../analysis/knowledge.ts';
import type { Entity } from '../../annotations/annotation.ts';
import type { SidecarFile } from '../../annotations/sidecarFile.ts';

/** `files`: the present reviewer's first; the first that says something wins. */
export function knowledgeOf(
  files: readonly { readonly file: SidecarFile }[],
): Pick<Knowledge, 'published' | 'speakers'> {
  const published = files.map(({ file }) => file.sidecar.article.published).find((date) => typeof date === 'string');
  const entities = new Map(files.toReversed().flatMap(({ file }) => [...file.sidecar.entities]));
  return {
    ...(published === undefined ? {} : { published }),
    speakers: [...entities]
      .filter(([, { origin }]) => origin === undefined)
      .map(([id, entity]) => knownSpeaker(id, entity)),
  };
}

/** One that the machine found and a person accepted is no news to the machine. */
function knownSpeaker(id: string, { name, kind, aliases, role, affiliation }: Entity): KnownSpeaker {
  return {
    id,
    name,
    kind,
    aliases: aliases ?? [],
    roles: role === undefined ? [] : [{ title: role, ...(affiliation === undefined ? {} : { affiliation }) }],
  };
}
