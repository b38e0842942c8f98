import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { inWorkbench } from './inWorkbench.ts';

inWorkbench('the first minutes', { settings: { 'newsAnnotator.reviewer.id': 'ana' } }, (session) => {
  it('begin with the walkthrough', async () => {
    const { page } = session();
    await session().command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget:visible input[type="text"]').fill('Annotate your first article');
    await session().quickRow('Annotate your first article').waitFor();
    await page.keyboard.press('Enter'); // the list is drawn anew while it fills: a click could miss
    await page.locator('.gettingStartedContainer', { hasText: 'Open an article' }).waitFor();
    await page.locator('.gettingStartedContainer .step-title', { hasText: 'Review with single keys' }).waitFor();
    await session().picture('walkthrough');
  });

  it('copy the samples into a folder of one’s own, and open the first with its marks', async () => {
    const { page, articles } = session();
    await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Open Samples…' }).first().click();
    // The dialog of the web workbench is a quick input that holds the folder already.
    await page.locator('.quick-input-widget:visible .quick-input-action .monaco-button').first().click();
    await session().editorOf('harbour-strike.txt');
    await session().marks.first().waitFor();
    await session().picture('first-sample');
    const copied = readdirSync(path.join(articles, 'news-annotator-samples'));
    assert.deepEqual(copied.filter((name) => name.endsWith('.txt')).length, 3);
  });
});

inWorkbench('the first minutes without a folder', { folders: [] }, (session) => {
  it('open the samples, and their folder if one wants', async () => {
    const { page, articles } = session();
    await page.getByRole('tab', { name: 'News Annotator' }).click();
    await page.locator('.sidebar').getByText('Or try it on the').first().waitFor();
    await session().picture('no-folder');
    await session().command('News Annotator: Open Samples…');
    await session().chooseFolder(articles);
    await session().editorOf('harbour-strike.txt');
    const offer = session().notification('Open the folder of the samples');
    await offer.waitFor();
    await session().picture('samples-without-a-folder');
    await offer.getByRole('button', { name: 'Open Folder' }).click();
    await page.locator('.explorer-folders-view', { hasText: 'river-barrier.txt' }).waitFor();
  });
});
