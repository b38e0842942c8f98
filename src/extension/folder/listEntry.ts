/** From an entry of the index to what the lists of all articles show. */
import type { IndexEntry, IndexedClaim, IndexedSpeaker } from '../../corpus/index/indexEntry.ts';
import type { ListedArticle, ListedClaim, ListedSpeaker, ListedStatus } from '../../corpus/listing.ts';

export function listEntry(uri: string, entry: IndexEntry): ListedArticle {
  const ids = new Set(entry.speakers.map(({ id }) => id));
  return {
    uri,
    path: entry.path,
    headline: entry.headline ?? entry.path.slice(entry.path.lastIndexOf('/') + 1),
    published: entry.published ?? '',
    outlet: entry.outlet ?? '',
    finished: entry.status === 'finished' || entry.status === 'locked',
    speakers: entry.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      kind: speaker.kind,
      role: [speaker.role, speaker.affiliation].filter(Boolean).join(', '),
      ...officeOf(speaker),
      mentions: speaker.mentions,
      author: speaker.author === true,
      start: speaker.first,
      end: speaker.end,
    })),
    claims: entry.claims.map((claim) => listClaim(claim, ids)),
    ...(entry.rejected && { rejected: entry.rejected.map((claim) => listClaim(claim, ids)) }),
    dates: entry.dates.map(({ status, ...date }) => ({
      id: `d${date.start}`,
      ...date,
      status: status === 'accepted' || status === 'added' ? 'annotated' : 'open',
      suggested: status !== 'added',
    })),
  };
}

function officeOf({ kind, role, affiliation }: IndexedSpeaker): Pick<ListedSpeaker, 'office'> {
  if (kind !== 'office' || role === undefined || affiliation === undefined) return {};
  return { office: { title: role, affiliation } };
}

function listClaim(claim: IndexedClaim, ids: ReadonlySet<string>): ListedClaim {
  const { id, start, end, kind, speaker, confidence, excerpt, says } = claim;
  return {
    id,
    start,
    end,
    words: excerpt.length > 80 ? `${excerpt.slice(0, 79)}…` : excerpt,
    kind,
    ...(speaker !== undefined && ids.has(speaker) && { speaker }),
    confidence,
    status: statusOf(claim),
    ...(says && { says }),
    suggested: claim.status !== 'added',
  };
}

function statusOf({ status, lost, uncertain }: IndexedClaim): ListedStatus {
  if (lost) return 'lost';
  if (uncertain) return 'uncertain';
  return status === 'accepted' || status === 'added' ? 'annotated' : 'open';
}
