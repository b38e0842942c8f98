/** From an entry of the index to what the lists of all articles show. */
import type { IndexEntry, IndexedClaim, IndexedSpeaker } from '../../corpus/indexEntry.ts';
import { foldName } from '../../corpus/sought.ts';
import type { ListedArticle, ListedClaim, ListedStatus } from '../../corpus/listing.ts';

export function listEntry(uri: string, entry: IndexEntry): ListedArticle {
  const keys = new Map(entry.speakers.map((speaker) => [speaker.id, keyOf(uri, speaker)]));
  return {
    uri,
    headline: entry.headline ?? entry.path.slice(entry.path.lastIndexOf('/') + 1),
    published: entry.published ?? '',
    outlet: entry.outlet ?? '',
    finished: entry.status === 'finished' || entry.status === 'locked',
    speakers: entry.speakers.map((speaker) => ({
      key: keyOf(uri, speaker),
      name: speaker.name,
      kind: speaker.kind,
      role: [speaker.role, speaker.affiliation].filter(Boolean).join(', '),
      mentions: speaker.mentions,
      start: speaker.first,
      end: speaker.end,
    })),
    claims: entry.claims.map((claim) => listClaim(claim, keys)),
    dates: entry.dates.map(({ start, end, type, value, timex, words, status }) => ({
      id: `d${start}`,
      start,
      end,
      words,
      type,
      value,
      timex,
      status: status === 'accepted' || status === 'added' ? 'annotated' : 'open',
    })),
  };
}

function listClaim(claim: IndexedClaim, keys: ReadonlyMap<string, string>): ListedClaim {
  const { id, start, end, kind, speaker, confidence, excerpt, by, verdicts, codes } = claim;
  const key = speaker === undefined ? undefined : keys.get(speaker);
  return {
    id,
    start,
    end,
    words: excerpt.length > 80 ? `${excerpt.slice(0, 79)}…` : excerpt,
    kind,
    ...(key !== undefined && { speaker: key }),
    confidence,
    status: statusOf(claim),
    ...(by?.[0] !== undefined && { reviewer: by[0] }),
    ...(verdicts?.[0] !== undefined && { verdict: verdicts[0] }),
    ...(codes && { codes }),
  };
}

function statusOf({ status, lost }: IndexedClaim): ListedStatus {
  if (lost) return 'lost';
  return status === 'accepted' || status === 'added' ? 'annotated' : 'open';
}

/** "Zoë" and "Zoe" are one name, "O’Hara" and "O'Hara" too; unnamed sources of two articles are never one. */
function keyOf(uri: string, { id, name, kind }: IndexedSpeaker): string {
  if (kind === 'unnamed') return `${uri}#${id}`;
  return `${kind}/${foldName(name)}`;
}
