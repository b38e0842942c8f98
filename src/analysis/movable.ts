/** What was found in a passage, by offsets into its text, and the same in its place in the article. */
import type { Claim, Span } from './article.ts';
import { placeClaim, type PlacedClaim } from './claims/placedClaim.ts';
import { type Candidate, copyOf } from './speakers/mentions/candidate.ts';
import { takePlaces } from './speakers/mentions/sameNaming.ts';

interface FoundHere {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly claims: readonly Claim[];
}

export class Movable<Found extends FoundHere> {
  readonly #found: Found;
  /** A passage can stand in an article more than once: where it stood in the last reading, in text order. */
  readonly #places: Placed<Found>[] = [];
  #reading: number | undefined;
  #next = 0;

  constructor(found: Found) {
    this.#found = found;
  }

  /** `sentence`: the index of its first sentence. `reading`: a number of the reading that asks, which asks in text order. */
  at(offset: number, sentence: number, reading: number): Placed<Found> {
    if (this.#reading !== reading) {
      // it stood more often in the reading before: a copy that was deleted is gone
      if (this.#reading !== undefined) this.#places.length = this.#next;
      this.#next = 0;
      this.#reading = reading;
    }
    const last = this.#places[this.#next];
    const placed = last ?? this.#copy();
    this.#places[this.#next++] = placed;
    if (last === undefined || placed.offset !== offset || placed.sentence !== sentence)
      moveTo(placed, offset, sentence);
    return placed;
  }

  /** Stands where another did before somebody wrote in it: whom the same mentions mean need not be asked again. */
  succeed(before: Movable<Found>): void {
    const [placed] = before.#places;
    if (placed === undefined || before.#next !== 1 || this.#places.length > 0) return;
    const candidates = takePlaces(placed.candidates, before.#found, this.#found);
    before.#forget();
    this.#forget();
    const isSame = candidates === placed.candidates;
    this.#places.push(this.#placed(candidates, isSame ? placed.places : candidates.flatMap(placesIn)));
  }

  #forget(): void {
    this.#places.length = 0;
    this.#reading = undefined;
    this.#next = 0;
  }

  /** Where it was read. */
  #copy(): Placed<Found> {
    const candidates = this.#found.candidates.map(copyOf);
    return this.#placed(candidates, candidates.flatMap(placesIn));
  }

  #placed(candidates: readonly Candidate[], places: readonly Span[]): Placed<Found> {
    const claims = this.#found.claims.map((claim) => placeClaim(claim, 0));
    return { places, offset: 0, sentence: 0, ...this.#found, candidates, claims };
  }
}

export type Placed<Found> = Omit<Found, 'claims'> & {
  /** Of the candidates, with all that is said of them: they move along with the text, since nothing of them is in a result. */
  readonly places: readonly Span[];
  /** The very same list as long as they say the same. */
  readonly candidates: readonly Candidate[];
  readonly claims: readonly PlacedClaim[];
  offset: number;
  sentence: number;
};

function moveTo(placed: Placed<FoundHere>, offset: number, sentence: number): void {
  const by = offset - placed.offset;
  if (by !== 0)
    for (const place of placed.places as { start: number; end: number }[]) {
      place.start += by;
      place.end += by;
    }
  const further = sentence - placed.sentence;
  if (further !== 0) for (const candidate of placed.candidates) candidate.sentence += further;
  for (const claim of placed.claims) claim.offset = offset;
  placed.offset = offset;
  placed.sentence = sentence;
}

/** Itself and what stands beside it. */
function placesIn(candidate: Candidate): Span[] {
  const { role, roles = [] } = candidate;
  const beside = [...(role ? [role] : []), ...roles].flatMap(({ evidence, owner }) =>
    owner ? [evidence, owner] : [evidence],
  );
  return [candidate, ...beside];
}

/** What was read before somebody wrote in the article, and what is read now: what stands between the parts that are the same. */
export function succeedInTurn<Found extends FoundHere>(
  before: readonly Movable<Found>[],
  now: readonly Movable<Found>[],
): void {
  if (before.length !== now.length) return;
  let first = 0;
  while (first < now.length && before[first] === now[first]) first++;
  let end = now.length;
  while (end > first && before[end - 1] === now[end - 1]) end--;
  const others = new Set(now.slice(first, end));
  for (let i = first; i < end; i++) if (!others.has(before[i]!)) now[i]!.succeed(before[i]!);
}
