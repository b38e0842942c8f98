import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inWorkbench } from './inWorkbench.ts';

const open = 'harbour-strike.txt';
const settings = { 'newsAnnotator.reviewer.id': 'ana' };

const broken = 'version: 1\nannotations:\n  c-1: {kind: claim, quote: "never closed\n';
inWorkbench(
  'a sidecar with an error',
  { open, settings, files: { 'harbour-strike.annotations.yaml': broken } },
  (session) => {
    it('is shown with its line and is not written over', async () => {
      const { page, articles } = session();
      await session().marks.first().waitFor();
      await page.keyboard.press('ControlOrMeta+Shift+M');
      await page.locator('.markers-panel', { hasText: 'harbour-strike.annotations.yaml' }).waitFor();
      await session().select('Nobody walked');
      await session().command('News Annotator: Annotate Selection…');
      await session().pick('Note');
      await session().answer('Note', 'lost?');
      await session()
        .notification(/harbour-strike\.annotations\.yaml/)
        .waitFor();
      await session().picture('broken-sidecar');
      assert.equal(readFileSync(path.join(articles, 'harbour-strike.annotations.yaml'), 'utf8'), broken);
    });
  },
);

inWorkbench('a sidecar that may not be written', { open, settings }, (session) => {
  it('says so, keeps the note, and writes it when it is asked again', async () => {
    const { page, articles } = session();
    const sidecar = path.join(articles, 'harbour-strike.annotations.yaml');
    // A link that leads out of the folder: even root does not write there.
    const outside = path.join(session().home, 'outside.yaml');
    writeFileSync(outside, `version: 1\n\narticle:\n  file: "${open}"\n\nreviewer:\n  id: ana\n`);
    symlinkSync(outside, sidecar);
    await session().marks.first().waitFor();
    await session().select('Nobody walked');
    await session().command('News Annotator: Annotate Selection…');
    await session().pick('Note');
    await session().answer('Note', 'typed once');
    const toast = session().notification(/harbour-strike\.annotations\.yaml may not be written/);
    await toast.waitFor();
    await session().picture('not-written');
    await toast.getByRole('button', { name: 'Try Again' }).click();
    await toast.waitFor();
    unlinkSync(sidecar);
    copyFileSync(outside, sidecar);
    await toast.getByRole('button', { name: 'Try Again' }).click();
    await session().fileWith('harbour-strike.annotations.yaml', /typed once/);
    await page.locator('.statusbar-item', { hasText: 'Written' }).waitFor();
    await toast.waitFor({ state: 'hidden' });
  });
});

const noArticle = { 'list.txt': 'milk\neggs\nbread\n' };
inWorkbench('a folder without anything to find', { articles: emptyFolder(), settings, files: noArticle }, (session) => {
  it('says that nothing was found once it was read', async () => {
    const { page } = session();
    await page.getByRole('tab', { name: 'News Annotator' }).waitFor();
    await session().command('News Annotator: Analyze Folder');
    const view = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: 'Entities' }) });
    await view.getByText('Nobody was found in the articles of the folder.').waitFor();
    await session().picture('nothing-in-the-folder');
    assert.equal(await page.getByText('have not been read yet').count(), 0);
  });
});

const twoFolders = { 'north [1]/list.txt': 'milk\neggs\n', 'south/notes.txt': 'bread\n' };
inWorkbench(
  'two folders in one window',
  { files: twoFolders, folders: ['north [1]', 'south'], open: 'north [1]/list.txt', settings },
  (session) => {
    it('are each of articles or not', async () => {
      const { page } = session();
      const status = (language: string) => page.locator('.statusbar-item', { hasText: language }).waitFor();
      await page.getByRole('tab', { name: 'News Annotator' }).waitFor();
      await session().command('News Annotator: Always Treat Folder as Articles');
      await status('News Article');
      await session().picture('folder-of-articles');
      await session().openFile('notes.txt');
      await status('Plain Text');
      await session().openFile('list.txt');
      await status('News Article');
      await session().command('News Annotator: Undo Annotation Action');
      await status('Plain Text');
    });
  },
);

const untrusted = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always' };
inWorkbench('restricted mode', { open, settings: { ...settings, ...untrusted }, trustPrompt: true }, (session) => {
  it('reads and shows', async () => {
    await session().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await session().marks.first().waitFor();
    await session().hover('a fair deal', 'Why:');
    await session().picture('restricted-mode');
  });
});

inWorkbench('an article without a date', { open: 'hilltop-observatory.txt', settings }, (session) => {
  it('gets its publication date from the reviewer, and dates are counted from it', async () => {
    const { page } = session();
    await session().marks.first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'no date' }).waitFor();
    await session().picture('article-without-date');
    await session().command('News Annotator: Set Publication Date…');
    await session().answer(/published/i, '2021-06-03');
    await session().fileWith('hilltop-observatory.annotations.yaml', /published: "?2021-06-03/);
    await page.locator('.statusbar-item', { hasText: '2021' }).waitFor();
    await session().picture('article-with-its-date-set');
  });
});

const themes = {
  dark: 'Default Dark Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
for (const [name, theme] of Object.entries(themes))
  inWorkbench(`the theme ${theme}`, { open, settings: { 'workbench.colorTheme': theme } }, (session) => {
    it('shows marks, hover card and trees', async () => {
      const { page } = session();
      await session().marks.first().waitFor();
      await page.getByRole('tab', { name: 'News Annotator' }).click();
      await session()
        .treeItem(/Lena Marsh/)
        .waitFor();
      await session().hover('a fair deal', 'Why:');
      await session().picture(`theme-${name}`);
    });
  });

function emptyFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'news-annotator-empty-'));
}
