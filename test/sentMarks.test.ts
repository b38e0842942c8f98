import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../src/analysis/article.ts';
import type { TextChange } from '../src/extension/editor/movedAlong.ts';
import { SentMarks } from '../src/extension/editor/sentMarks.ts';

type Look = 'a' | 'b';
type Marks = Map<Look, readonly Span[]>;

/** Each run of one letter is a mark of its look. */
function marksOf(text: string): Marks {
  const runs = (letters: RegExp) =>
    [...text.matchAll(letters)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return new Map([
    ['a', runs(/a+/g)],
    ['b', runs(/b+/g)],
  ]);
}

/** A window that tells late of what is written in it, and hears late of what to draw. */
function lateWindow(start: string) {
  let text = start;
  let heard = start;
  const marks: Marks = new Map();
  const sent = new SentMarks<Look>();
  const edits: TextChange[] = [];
  const messages: [Look, readonly Span[]][] = [];
  /** As VS Code does: what is written at the edge of a mark is outside. */
  const follow = (offset: number, isStart: boolean, { rangeOffset, rangeLength, text: words }: TextChange): number => {
    if (offset < rangeOffset) return offset;
    if (offset > rangeOffset + rangeLength) return offset + words.length - rangeLength;
    return isStart ? rangeOffset + words.length : rangeOffset;
  };
  return {
    write(place: number, words: string): void {
      const change = { rangeOffset: Math.min(place, text.length), rangeLength: 0, text: words };
      text = text.slice(0, change.rangeOffset) + words + text.slice(change.rangeOffset);
      for (const [look, spans] of marks)
        marks.set(
          look,
          spans.map(({ start, end }) => ({ start: follow(start, true, change), end: follow(end, false, change) })),
        );
      edits.push(change);
    },
    /** The extension is told of what was written first. */
    tell(now = 0): void {
      const change = edits.shift();
      if (!change) return;
      heard = heard.slice(0, change.rangeOffset) + change.text + heard.slice(change.rangeOffset);
      sent.change([change], now);
    },
    draw(now = 0): void {
      const spans = marksOf(heard);
      for (const look of sent.send(heard, spans, now)) messages.push([look, spans.get(look)!]);
    },
    drawAgain(now = 0): void {
      messages.push(...sent.sendAgain(heard, now));
    },
    /** The window is told what was sent first. */
    hear(): void {
      const message = messages.shift();
      if (message) marks.set(...message);
    },
    /** All that is underway arrives, and what it leads to. */
    settle(): void {
      while (edits.length > 0) this.tell();
      this.draw();
      while (messages.length > 0) this.hear();
    },
    sent,
    waiting: () => messages.length,
    seen: () => ({ text, marks }),
  };
}

describe('marks that a window was told of', () => {
  it('are sent again only where it does not draw them so', () => {
    const window = lateWindow('aa  bb');
    window.settle();
    window.write(3, ' ');
    window.tell();
    window.draw();
    assert.equal(window.waiting(), 0);
    window.write(0, 'a ');
    window.tell();
    window.draw();
    assert.equal(window.waiting(), 1);
    window.settle();
    assert.deepEqual(window.seen().marks, marksOf('a aa   bb'));
  });

  it('stand a letter off where somebody wrote before it heard of them, until they are sent once more', () => {
    const window = lateWindow(' aa');
    window.settle();
    window.write(3, ' a');
    window.tell();
    window.draw();
    window.write(0, ' ');
    window.settle();
    assert.deepEqual(window.seen().marks.get('a'), marksOf(' aa a').get('a'));
    assert.ok(window.sent.isUnsure);
    window.drawAgain();
    window.settle();
    assert.deepEqual(window.seen().marks, marksOf('  aa a'));
    assert.ok(!window.sent.isUnsure);
  });

  it('are not sent once more where they were sent long before', () => {
    const window = lateWindow('aa bb');
    window.settle();
    window.write(2, ' ');
    window.tell(60_000);
    assert.ok(!window.sent.isUnsure);
  });

  it('wait while newer words are being read', () => {
    const window = lateWindow('aa bb');
    window.draw();
    window.write(2, ' ');
    window.tell();
    window.drawAgain();
    assert.equal(window.waiting(), 2);
    assert.ok(window.sent.isUnsure);
  });

  it('stand where they belong when nobody writes any more, however late each side hears of the other', () => {
    const step = fc.oneof(
      fc.tuple(fc.constant('write' as const), fc.nat(20), fc.constantFrom('a', 'b', ' ', 'ab', ' a ')),
      fc.constantFrom('tell' as const, 'draw' as const, 'hear' as const, 'drawAgain' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const window = lateWindow('aa b a bb');
        for (const one of steps) {
          if (typeof one === 'string') window[one]();
          else window.write(one[1], one[2]);
        }
        window.settle();
        window.drawAgain();
        window.settle();
        const { text, marks } = window.seen();
        assert.deepEqual(marks, marksOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});
