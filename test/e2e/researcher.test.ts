import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inWorkbench } from './inWorkbench.ts';

const settings = { 'newsAnnotator.reviewer.id': 'ana', 'workbench.tips.enabled': false };

/** A morning's work: read, correct a name, decide everything with keys, take one back, finish, go on, export. */
inWorkbench('a researcher', { open: 'harbour-strike.txt', settings }, (session) => {
  const bar = () => session().page.locator('.statusbar-item', { hasText: /\d+ open:|All claims decided/ });
  const openClaims = async () => Number(/(\d+) open:/.exec(await bar().innerText())?.[1] ?? 0);
  const waitForOpen = (count: number) =>
    session()
      .page.locator('.statusbar-item', {
        hasText: count === 0 ? 'All claims decided: F finish' : new RegExp(`(?<!\\d)${count} open:`),
      })
      .waitFor();

  it('reads, with the entities beside the article', async () => {
    const { page } = session();
    await session().marks.first().waitFor();
    await page.getByRole('tab', { name: 'News Annotator' }).click();
    await session()
      .treeItem(/Lena Marsh/)
      .waitFor();
    await page.mouse.move(350, 500);
    await page.mouse.down();
    await page.mouse.move(400, 500, { steps: 4 });
    await page.mouse.up();
    await session()
      .treeItem(/^Lena Marsh, person/)
      .click();
    await session()
      .treeItem(/^Mentions/)
      .waitFor();
    await page.mouse.move(700, 780, { steps: 4 });
    await session().picture('readme-article');
  });

  it('asks why', async () => {
    const { page } = session();
    await session().hover('Nobody walked out', 'Words that attribute');
    await session().picture('readme-hover', page.locator('.editor-group-container.active'));
    await page.mouse.move(700, 780, { steps: 4 });
  });

  it('corrects a name for the whole folder', async () => {
    await session().select('Harbor Workers');
    await session().command('News Annotator: Add Name…');
    await session().quickRow('New organisation').waitFor();
    await session().picture('session-add-name');
    await session().quickRow('New organisation').click();
    await session().fileWith('entities.yaml', /name: "?Harbor Workers/);
    await session().picture('session-name-added');
    await session().command('News Annotator: Undo Annotation Action');
  });

  it('gives evidence, and goes back to a question that was answered too fast', async () => {
    const { page } = session();
    await session().click('walked out');
    await session().command('News Annotator: Add Evidence…');
    await session().answer('Evidence', 'Port ledger, p. 3');
    await session().quickRow('supports the claim').waitFor();
    await session().picture('session-evidence-back');
    await page.locator('.quick-input-widget:visible .quick-input-titlebar .action-label[aria-label^="Back"]').click();
    const box = page.locator('.quick-input-widget:visible input[type="text"]');
    await page.waitForFunction(`document.querySelector('.quick-input-widget input').value === 'Port ledger, p. 3'`);
    await box.fill('Port ledger, p. 4');
    await page.keyboard.press('Enter');
    await session().quickRow('supports the claim').click();
    await session().answer('Its words', '');
    const yaml = await session().fileWith('harbour-strike.annotations.yaml', /evidence:/);
    assert.match(yaml, /Port ledger, p\. 4/);
    assert.doesNotMatch(yaml, /p\. 3/);
  });

  it('decides every claim with keys, takes one back, and finishes', async () => {
    const { page } = session();
    await session().command('News Annotator: Review Article');
    const claims = await openClaims();
    await session().picture('session-review');
    for (let left = claims; left > 0; left--) {
      await page.keyboard.press(left % 5 === 0 ? 'r' : 'a');
      await waitForOpen(left - 1);
    }
    await page.keyboard.press('u');
    await waitForOpen(1);
    await page.keyboard.press('a');
    await waitForOpen(0);
    await session().picture('session-all-decided');
    await session().finish('harbour-strike.annotations.yaml');
  });

  it('goes on to the next article with one key', async () => {
    const { page } = session();
    await page.locator('.quick-input-widget:visible', { hasText: 'on to the next article' }).waitFor();
    await session().picture('session-next');
    await page.keyboard.press('Enter');
    await session().editorOf('hilltop-observatory.txt');
    await bar().waitFor();
    await page.locator('.monaco-hover:not(.hidden):visible', { hasText: 'Why:' }).waitFor();
    await session().picture('session-next-article');
    await page.keyboard.press('q');
    await bar().waitFor({ state: 'hidden' });
    // What the mouse rests on would cover the next pictures.
    await page.mouse.move(700, 780, { steps: 4 });
  });

  it('looks at what it came to, in all articles and in the file', async () => {
    const { page } = session();
    await session().command('News Annotator: Show All Articles');
    await session()
      .treeItem(/Lena Marsh/)
      .waitFor();
    await page.mouse.move(700, 780, { steps: 4 });
    await session().picture('session-all-articles');
    await session().command('News Annotator: Show This Article');
    await session().openFile('harbour-strike.txt');
    await session().command('News Annotator: Open Sidecar');
    await session().editorOf('harbour-strike.annotations.yaml');
    await page.keyboard.press('ControlOrMeta+B');
    await page.mouse.move(700, 780, { steps: 4 });
    await page.locator('.sidebar:visible').waitFor({ state: 'hidden' });
    await session().picture('readme-sidecar');
    const { annotations } = parse(
      await session().fileWith('harbour-strike.annotations.yaml', /annotations:/),
    ) as Record<'annotations', object>;
    assert.ok(Object.keys(annotations).length > 5);
  });

  it('exports', async () => {
    const { page } = session();
    await session().command('News Annotator: Export…');
    await session().quickRow('Tables (CSV)').waitFor();
    await session().picture('session-export');
    await session().quickRow('Tables (CSV)').click();
    await session().quickRow('All articles of the folder').click();
    const input = page.locator('.quick-input-widget:visible input[type="text"]');
    await page.locator('.quick-input-widget:visible', { hasText: 'Folder for the export' }).waitFor();
    // The dialog fills in where it begins, and once more in front of what is typed before its list has come.
    await session().quickRow('..').waitFor();
    await page.waitForFunction(`document.querySelector('.quick-input-widget input').value.endsWith('/')`);
    const target = `${session().articles}/`;
    if ((await input.inputValue()) !== target) await input.fill(target);
    await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'Export Here' }).click();
    await session().fileWith('claims.csv', /Lena Marsh/);
    await page.locator('.notification-toast', { hasText: 'articles exported' }).waitFor();
    await session().picture('session-exported');
    assert.ok(readdirSync(path.resolve(session().articles)).includes('manifest.json'));
  });
});
