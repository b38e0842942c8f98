import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  changedWith,
  haveMovedAlong,
  leadsTo,
  type Changed,
  type TextChange,
} from '../src/extension/editor/movedAlong.ts';
import { marked } from './marked.ts';

const change = (rangeOffset: number, rangeLength: number, text: string): TextChange => ({
  rangeOffset,
  rangeLength,
  text,
});

function write(text: string, { rangeOffset, rangeLength, text: words }: TextChange): string {
  return text.slice(0, rangeOffset) + words + text.slice(rangeOffset + rangeLength);
}

describe('marks that VS Code moved along', () => {
  it('need not be drawn again where they stand clear of what was written', () => {
    const { text, spans } = marked('«Hale» left the harbour. «Orr» stayed.');
    const changed = changedWith(undefined, [change(text.indexOf('harbour'), 0, 'old ')]);
    const now = marked('«Hale» left the old harbour. «Orr» stayed.');
    assert.ok(leadsTo(text, now.text, changed));
    assert.ok(haveMovedAlong(spans, now.spans, changed));
  });

  it('need not be drawn again where something was written into them, which makes them longer', () => {
    const { text, spans } = marked('She said «the mayor had left».');
    const changed = changedWith(undefined, [change(text.indexOf('mayor'), 0, 'old ')]);
    const now = marked('She said «the old mayor had left».');
    assert.ok(leadsTo(text, now.text, changed));
    assert.ok(haveMovedAlong(spans, now.spans, changed));
    assert.ok(!haveMovedAlong(spans, spans, changed));
  });

  it('are drawn again where something was written at their edge', () => {
    const { text, spans } = marked('The «mayor» left.');
    const [{ start, end }] = spans as [{ start: number; end: number }];
    for (const at of [start, end]) {
      const changed = changedWith(undefined, [change(at, 0, 's')]);
      const now = write(text, change(at, 0, 's'));
      assert.ok(leadsTo(text, now, changed));
      assert.ok(!haveMovedAlong(spans, [{ start, end: end + 1 }], changed), `at ${at}`);
      assert.ok(!haveMovedAlong(spans, spans, changed), `at ${at}`);
    }
  });

  it('are drawn again where their words were taken away and put back', () => {
    const { text, spans } = marked('The «mayor» left.');
    const [{ start, end }] = spans as [{ start: number; end: number }];
    const changes = [change(start, end - start, ''), change(start, 0, text.slice(start, end))];
    const changed = changedWith(changedWith(undefined, [changes[0]!]), [changes[1]!]);
    assert.equal(changes.reduce(write, text), text);
    assert.ok(!haveMovedAlong(spans, spans, changed));
  });

  it('are drawn again where there are more or fewer of them', () => {
    const { spans } = marked('«Hale» left, «Orr» stayed.');
    assert.ok(!haveMovedAlong(spans, spans.slice(1)));
    assert.ok(haveMovedAlong(spans, spans));
  });

  it('are not taken for moved where the editor told of fewer changes than were made', () => {
    assert.ok(!leadsTo('The mayor left.', 'The old mayor left.', undefined));
    assert.ok(!leadsTo('The mayor left.', 'A mayor left!', changedWith(undefined, [change(0, 3, 'A')])));
  });

  it('stand where each change alone leaves them, whatever was written', () => {
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 6 });
    const places = fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 60 }), places, edits, (old, marks, made) => {
        let text = old;
        let changed: Changed | undefined;
        const changes: TextChange[] = [];
        for (const [place, length, words] of made) {
          const at = Math.min(place, text.length);
          const one = change(at, Math.min(length, text.length - at), words);
          text = write(text, one);
          changes.push(one);
          changed = changedWith(changed, [one]);
        }
        assert.ok(leadsTo(old, text, changed));
        for (const [start, length] of marks) {
          const span = { start, end: start + length };
          // an end that a change touches is anywhere: NaN is equal to nothing
          const follow = (offset: number) =>
            changes.reduce((at, { rangeOffset, rangeLength, text: words }) => {
              if (at < rangeOffset) return at;
              return at > rangeOffset + rangeLength ? at + words.length - rangeLength : NaN;
            }, offset);
          const there = { start: follow(span.start), end: follow(span.end) };
          const places = [-30, -10, ...Array.from({ length: 9 }, (_, i) => i - 4), 10, 30].flatMap((by) => [
            { start: span.start + by, end: span.end + by },
            { start: span.start, end: span.end + by },
          ]);
          for (const place of [there, ...places])
            if (haveMovedAlong([span], [place], changed)) assert.deepEqual(place, there);
        }
      }),
    );
  });
});
