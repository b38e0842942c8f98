/**
 * Which file is whose: `harbour.txt` has `harbour.annotations.yaml`, or one for each reviewer: `harbour.annotations.ana.yaml`.
 * Names come from people and other programs; nothing here leads out of the article's folder.
 */

export interface SidecarName {
  /** What stands before `.annotations`: the article's name without its extension, or with it where it has a twin. */
  readonly stem: string;
  /** Reviewer's id, or null for the only reviewer's file. */
  readonly reviewer: string | null;
  /** A second version that a synchronising program or a person left: name of the file it is a copy of. */
  readonly copyOf: string | null;
}

const reviewerPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Names that Windows keeps for devices. */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Dropbox, Google Drive and Windows in brackets; Syncthing; Windows and macOS copies; OneDrive's computer name. */
const copyMarks =
  /(?: \([^()]{1,80}\)|\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[A-Za-z0-9]+)?| - Copy(?: \([0-9]+\))?| copy(?: [0-9]+)?| [0-9]{1,2}|-[A-Z][A-Z0-9-]{2,30})$/;

/** The id of the layer that joins all reviewers' work. */
export const curatedReviewer = 'curated';

/** Why this cannot be a reviewer's id, or null: it becomes part of a file's name. */
export function reviewerIdProblem(id: string): 'form' | 'reserved' | null {
  if (!reviewerPattern.test(id)) return 'form';
  return deviceNames.test(id) || id.startsWith('sync-conflict-') ? 'reserved' : null;
}

/** Null when it is no sidecar's name. */
export function readSidecarName(name: string): SidecarName | null {
  const body = /^(.+)\.ya?ml$/.exec(name)?.[1];
  if (body === undefined || name.length > 255) return null;
  const own = readBody(body);
  if (own) return { ...own, copyOf: null };
  const bare = body.replace(copyMarks, '');
  const copied = bare === body ? null : readBody(bare);
  return copied && { ...copied, copyOf: `${bare}.yaml` };
}

export interface ToldName {
  readonly kind: 'entities' | 'corrections';
  /** A second version that a synchronising program or a person left: name of the file it is a copy of. */
  readonly copyOf: string | null;
}

const toldBody = /^(entities|corrections)(?:\.(.+))?$/;

/** `entities.yaml`, `corrections.ana.yaml` and their second versions; null when it is neither. */
export function readToldName(name: string): ToldName | null {
  const body = /^(.+)\.yaml$/.exec(name)?.[1];
  if (body === undefined || name.length > 255) return null;
  const kindOf = (told: string): ToldName['kind'] | null => {
    const [, kind, reviewer] = toldBody.exec(told) ?? [];
    if (kind === undefined || (reviewer !== undefined && reviewerIdProblem(reviewer) !== null)) return null;
    return kind as ToldName['kind'];
  };
  const own = kindOf(body);
  if (own !== null) return { kind: own, copyOf: null };
  const bare = body.replace(copyMarks, '');
  const copied = bare === body ? null : kindOf(bare);
  return copied && { kind: copied, copyOf: `${bare}.yaml` };
}

function readBody(body: string): { stem: string; reviewer: string | null } | null {
  if (body.endsWith('.annotations')) {
    const stem = body.slice(0, -'.annotations'.length);
    return stem === '' ? null : { stem, reviewer: null };
  }
  const at = body.lastIndexOf('.annotations.');
  const reviewer = body.slice(at + '.annotations.'.length);
  return at < 1 || reviewerIdProblem(reviewer) ? null : { stem: body.slice(0, at), reviewer };
}

/** `twin`: another article differs from this one only in its extension. */
export function sidecarName(articleFile: string, reviewer: string | null, twin: boolean): string {
  const stem = twin ? articleFile : stemOf(articleFile);
  return reviewer === null ? `${stem}.annotations.yaml` : `${stem}.annotations.${reviewer}.yaml`;
}

/** The name without its last extension. */
export function stemOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}

export interface Beside {
  readonly name: string;
  readonly reviewer: string | null;
  readonly copyOf: string | null;
  /** It may as well be a twin's: only its `article.file` can tell. */
  readonly ask: boolean;
}

/**
 * The letters of a name as they are compared: "é" is one character on most systems and two in what a Mac packed, and an article
 * that came one way and its sidecar the other belong together.
 */
export const comparable = (name: string): string => name.normalize('NFC');

/** The names among `names` that may be sidecars of the article, in a fixed order. */
export function sidecarsBeside(articleFile: string, names: readonly string[]): Beside[] {
  const stem = stemOf(articleFile);
  const ask = twinsOf(articleFile, names).length > 0;
  // where two articles differ in nothing else, each has the sidecar that is written as it is
  const exact = (other: string): boolean =>
    names.some(
      (name) => name !== articleFile && (name === other || (stemOf(name) === other && !/\.ya?ml$/.test(name))),
    );
  const isIts = (other: string, own: string): boolean =>
    other === own || (comparable(other) === comparable(own) && !exact(other));
  const found = names.flatMap((name): Beside[] => {
    const read = readSidecarName(name);
    if (!read) return [];
    const byStem = isIts(read.stem, stem);
    if (!byStem && !isIts(read.stem, articleFile)) return [];
    return [{ name, reviewer: read.reviewer, copyOf: read.copyOf, ask: ask && byStem }];
  });
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Articles that would have the same sidecar: `a.md` beside `a.txt`. */
export function twinsOf(articleFile: string, names: readonly string[]): string[] {
  const stem = stemOf(articleFile);
  return names.filter(
    (name) => name !== articleFile && stemOf(name) === stem && /\.(?:txt|md|markdown|text|article)$/i.test(name),
  );
}

/** A name that stays in its folder on every system. */
export function isPlainFileName(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (name === '' || name.length > 255 || /[/\\:*?"<>|\u0000-\u001f]/.test(name) || /[. ]$/.test(name)) return false;
  return !deviceNames.test(name.split('.')[0]!.toLowerCase());
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The new names of an article's sidecars when it is renamed: `[from, to]`. */
export function renamedSidecars(from: string, to: string, names: readonly string[]): [string, string][] {
  return sidecarsBeside(from, names).flatMap(({ name, copyOf, ask }) => {
    if (copyOf !== null || ask) return [];
    const { stem } = readSidecarName(name)!;
    const next = (comparable(stem) === comparable(from) ? to : stemOf(to)) + name.slice(stem.length);
    return next === name ? [] : [[name, next] as [string, string]];
  });
}

/**
 * The article that vanished is followed if exactly one file that no sidecar belongs to has its text; otherwise people are asked.
 * `candidates`: files and the hash of their text.
 */
export function followArticle(
  textHash: string,
  candidates: readonly { path: string; hash: string; claimed: boolean }[],
): string | null {
  const same = candidates.filter(({ hash, claimed }) => hash === textHash && !claimed);
  return same.length === 1 ? same[0]!.path : null;
}
