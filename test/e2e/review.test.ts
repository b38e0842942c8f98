import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inWorkbench } from './inWorkbench.ts';

const name = 'harbour-strike.txt';
const settings = { 'newsAnnotator.reviewer.id': 'ana' };

inWorkbench('review mode', { open: name, settings }, (session) => {
  const openClaims = async (): Promise<number> => {
    const text = await session()
      .page.locator('.statusbar-item', { hasText: /\d+ open:|All claims decided/ })
      .innerText();
    return Number(/(\d+) open:/.exec(text)?.[1] ?? 0);
  };
  const waitForOpen = (count: number) =>
    session()
      .page.locator('.statusbar-item', {
        hasText: count === 0 ? 'All claims decided: F finish' : new RegExp(`(?<!\\d)${count} open:`),
      })
      .waitFor();

  it('walks through an article by keyboard, with little more than a key a claim', async () => {
    const { page } = session();
    await session().marks.first().waitFor();
    await session().command('News Annotator: Review Article');
    const claims = await openClaims();
    assert.ok(claims > 5, `${claims} claims`);
    await page.locator('.monaco-hover:not(.hidden):visible').first().waitFor();
    await session().picture('review-mode');
    let presses = 0;
    for (let left = claims; left > 0; left = await openClaims()) {
      await page.keyboard.press(left === claims ? 'r' : 'a');
      presses++;
      await waitForOpen(left - 1);
    }
    console.log(`      figure: ${(presses / claims).toFixed(2)} key presses a claim, ${claims} claims`);
    assert.ok(presses / claims <= 1.5);
    await session().picture('review-mode-all-decided');
  });

  it('keeps every decision in the sidecar, and the article as it was', async () => {
    const { annotations, rejected } = parse(
      await session().fileWith('harbour-strike.annotations.yaml', /rejected:/),
    ) as Record<'annotations' | 'rejected', object>;
    assert.equal(Object.keys(rejected).length, 1);
    assert.ok(Object.keys(annotations).length > 5);
    const shipped = readFileSync(path.join(import.meta.dirname, '../../samples', name));
    assert.ok(shipped.equals(readFileSync(path.join(session().articles, name))));
  });

  it('finishes the article', async () => {
    await session().finish('harbour-strike.annotations.yaml');
    await session().picture('article-finished');
  });
});
