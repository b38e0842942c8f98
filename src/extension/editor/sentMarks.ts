/**
 * What a window was told to draw, so that it is told again only of what it does not draw already. Knows nothing of VS Code.
 *
 * VS Code is not told of which version of the text marks are: where somebody wrote meanwhile they stand some letters off, and whoever takes
 * them for moved along leaves them there. So what was sent shortly before a change is sent once more when nobody writes.
 */
import type { Span } from '../../analysis/article.ts';
import { changedWith, haveMovedAlong, leadsTo, type Changed, type TextChange } from './movedAlong.ts';

/** Milliseconds that what is sent may take to reach the window. */
const underway = 2000;

export class SentMarks<Look> {
  #text: string | undefined;
  #spans: ReadonlyMap<Look, readonly Span[]> = new Map();
  /** Since it was sent. */
  #changed: Changed | undefined;
  readonly #sentAt = new Map<Look, number>();
  readonly #unsure = new Set<Look>();

  /** Somebody wrote. `now`: in milliseconds. */
  change(changes: readonly TextChange[], now: number): void {
    this.#changed = changedWith(this.#changed, changes);
    for (const [look, at] of this.#sentAt) if (now - at < underway) this.#unsure.add(look);
    this.#sentAt.clear();
  }

  /** Of `spans` in `text` the looks that the window does not draw so; it is taken to be told of them. */
  send(text: string, spans: ReadonlyMap<Look, readonly Span[]>, now: number): Look[] {
    const isFirst = this.#text === undefined;
    const follows = !isFirst && leadsTo(this.#text!, text, this.#changed);
    const looks: Look[] = [];
    for (const [look, here] of spans) {
      const had = this.#spans.get(look) ?? [];
      const isEmpty = !isFirst && had.length + here.length === 0;
      if (isEmpty || (follows && haveMovedAlong(had, here, this.#changed))) continue;
      looks.push(look);
      this.#sentAt.set(look, now);
      this.#unsure.delete(look);
    }
    this.#text = text;
    this.#spans = spans;
    this.#changed = undefined;
    return looks;
  }

  /** Whether there is something to send once more. */
  get isUnsure(): boolean {
    return this.#unsure.size > 0;
  }

  /** What may stand elsewhere, with its places in `text`; it is taken to be sent. Nothing while newer words are being read. */
  sendAgain(text: string, now: number): [Look, readonly Span[]][] {
    if (text !== this.#text || this.#changed !== undefined) return [];
    const again = [...this.#unsure].map((look): [Look, readonly Span[]] => [look, this.#spans.get(look) ?? []]);
    for (const look of this.#unsure) this.#sentAt.set(look, now);
    this.#unsure.clear();
    return again;
  }
}
