/** From an entry of the index to what the lists of all articles show. */
import type { IndexEntry, IndexedClaim, IndexHead } from '../../corpus/indexEntry.ts';
import type { ListedArticle, ListedClaim, ListedStatus } from '../../corpus/listing.ts';

export function listEntry(uri: string, entry: IndexEntry): ListedArticle {
  const ids = new Set(entry.speakers.map(({ id }) => id));
  return {
    uri,
    headline: headlineOf(entry),
    published: entry.published ?? '',
    outlet: entry.outlet ?? '',
    finished: entry.status === 'finished' || entry.status === 'locked',
    speakers: entry.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      kind: speaker.kind,
      role: [speaker.role, speaker.affiliation].filter(Boolean).join(', '),
      mentions: speaker.mentions,
      author: speaker.author === true,
      start: speaker.first,
      end: speaker.end,
    })),
    claims: entry.claims.map((claim) => listClaim(claim, ids)),
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

function listClaim(claim: IndexedClaim, ids: ReadonlySet<string>): ListedClaim {
  const { id, start, end, kind, speaker, confidence, excerpt, by, verdicts, codes } = claim;
  return {
    id,
    start,
    end,
    words: excerpt.length > 80 ? `${excerpt.slice(0, 79)}…` : excerpt,
    kind,
    ...(speaker !== undefined && ids.has(speaker) && { speaker }),
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

/** Else its file's name. */
export function headlineOf({ headline, path }: IndexHead): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
