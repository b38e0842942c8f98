import assert from 'node:assert/strict';
import { inWorkbench } from './inWorkbench.ts';

const name = 'harbour-strike.txt';
const settings = { 'newsAnnotator.reviewer.id': 'ana', 'newsAnnotator.sidecars': 'per-reviewer' };
const quote = 'Nobody walked out of that room happy, and that is usually how you know it is a fair deal,';
const files = {
  'codebook.yaml': 'version: 1\ncodes:\n  promise: "Something is promised."\n  money: "Wages, prices, budgets."\n',
  'harbour-strike.annotations.ana.yaml': `version: 1
article: {file: ${name}}
reviewer: {id: ana}
annotations:
  c-00000001: {kind: claim, quote: "${quote}", claimKind: direct, speaker: lena-marsh, verdict: supported, codes: [promise]}
`,
  'harbour-strike.annotations.bo.yaml': `version: 1
article: {file: ${name}}
reviewer: {id: bo}
reviews:
  c-00000001: {decision: change, verdict: mixed, codes: [money], note: "Fair to whom?"}
`,
};

inWorkbench('the surfaces of an article', { open: name, settings, files }, (session) => {
  const menu = () => session().page.locator('.monaco-menu:visible').last();

  it('say what each reviewer thinks, on one card', async () => {
    await session().marks.first().waitFor();
    const card = await session().hover('a fair deal', 'Fair to whom?');
    const words = (await card.innerText()).replaceAll('\u00a0', ' ');
    assert.match(words, /Verdict: supported/);
    assert.match(words, /bo: Verdict: mixed · Code: money · Note: Fair to whom\?/);
    await session().picture('card-of-two-reviewers');
  });

  it('list it in a narrow sidebar too', async () => {
    const { page } = session();
    await page.mouse.move(700, 780);
    await page.getByRole('tab', { name: 'News Annotator' }).click();
    await session()
      .treeItem(/Lena Marsh/)
      .waitFor();
    await page.mouse.move(350, 500);
    await page.mouse.down();
    await page.mouse.move(230, 500, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(700, 780);
    await session().picture('sidebar-narrow');
  });

  it('have their commands in the menu of a row', async () => {
    const { page } = session();
    await session()
      .treeItem(/^suggestion, claim of/)
      .click({ button: 'right' });
    await menu().waitFor();
    await session().picture('menu-of-a-claim');
    for (const command of [
      'Accept Suggestion',
      'Accept All Like This…',
      'Set Speaker…',
      'Add Evidence…',
      'Copy Citation',
    ])
      await menu().getByRole('menuitem', { name: command }).waitFor();
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'hidden' });
    await session()
      .treeItem(/^Lena Marsh, person/)
      .click({ button: 'right' });
    await menu().waitFor();
    await session().picture('menu-of-a-speaker');
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'hidden' });
  });

  it('and of the editor, with their keys', async () => {
    const { page } = session();
    const { x, y } = await session().placeOf('a fair deal');
    await page.mouse.click(x + 20, y + 6, { button: 'right' });
    await page.getByRole('menuitem', { name: 'News Annotator' }).hover();
    await page.getByRole('menuitem', { name: 'Claim', exact: true }).hover();
    await page.getByRole('menuitem', { name: 'Set Verdict…' }).waitFor();
    await session().picture('menu-of-the-editor');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('filter a view, with how many there are of each', async () => {
    const { page } = session();
    await session().command('News Annotator: Filter Claims…');
    await session().quickRow('direct quotation').waitFor();
    await session().picture('filter-claims');
    await page.locator('.quick-input-widget:visible input[type="text"]').fill('deal');
    await page.keyboard.press('Enter');
    await page.locator('.pane-header', { hasText: '“deal”' }).waitFor();
    await session().picture('claims-filtered');
    await session().command('News Annotator: Clear Filter of Claims');
  });

  it('say whose annotations are hidden', async () => {
    const { page } = session();
    await session().command('News Annotator: Show or Hide Reviewers…');
    await session().quickRow('bo').waitFor();
    await session().picture('show-or-hide-reviewers');
    await session().quickRow('bo').click();
    await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).click();
    await page.locator('.pane-header', { hasText: 'without bo' }).first().waitFor();
    await session().picture('a-reviewer-hidden');
  });

  it('list the articles of the folder by their status', async () => {
    const { page } = session();
    await session().command('News Annotator: Analyze Folder');
    await page.locator('.pane-header', { hasText: 'Articles' }).click();
    await session()
      .treeItem(/^Begun, 1/)
      .waitFor();
    await session()
      .treeItem(/Dockworkers in Port Ellery.*Begun/)
      .waitFor();
    await page.mouse.move(700, 780);
    await session().picture('articles-by-status');
  });

  it('explain the settings', async () => {
    const { page } = session();
    await session().command('Preferences: Open Settings (UI)');
    await page.keyboard.type('@ext:news-annotator.news-annotator');
    await page.locator('.settings-editor', { hasText: 'Recognise Articles' }).waitFor();
    await session().picture('settings');
  });
});

inWorkbench(
  'review mode in its details',
  { open: name, settings: { 'newsAnnotator.reviewer.id': 'ana' } },
  (session) => {
    it('shows every key, its lists and what is left', async () => {
      const { page } = session();
      await session().marks.first().waitFor();
      await session().command('News Annotator: Review Article');
      const bar = page.locator('.statusbar-item', { hasText: /\d+ open:/ });
      await bar.waitFor();
      await bar.hover();
      await page.locator('.monaco-hover:not(.hidden):visible', { hasText: 'Shift+L all occurrences' }).waitFor();
      await session().picture('review-mode-keys');
      await page.mouse.move(700, 300);
      await page.keyboard.press('l');
      await page.locator('.quick-input-widget:visible', { hasText: 'Accept all like this claim' }).waitFor();
      await session().picture('accept-all-like-this');
      await page.keyboard.press('Escape');
      await page.keyboard.press('k');
      const kind = (words: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: words });
      await kind('belief or intention').waitFor();
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'now' }).waitFor();
      await session().picture('set-kind');
      // As a verdict and a code: a digit takes it.
      await page.keyboard.press('4');
      await kind('belief or intention').waitFor({ state: 'hidden' });
      await session().fileWith('harbour-strike.annotations.yaml', /claimKind: belief/);
      await page.keyboard.press('v');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'cannot be verified' }).waitFor();
      await session().picture('set-verdict');
      await page.keyboard.press('Escape');
      await page.keyboard.press('f');
      await page.locator('.quick-input-widget:visible', { hasText: 'Before finishing' }).waitFor();
      await session().quickRow('Finish anyway').waitFor();
      await session().picture('before-finishing');
      await page.keyboard.press('Escape');
      // Who says it now has the focus: Enter leaves it as it is.
      await page.keyboard.press('s');
      const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'now' });
      await focused.waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('d');
      const described = session().notification(/claim of/);
      await described.getByRole('button', { name: 'OK' }).click();
      await described.waitFor({ state: 'hidden' });
    });

    it('says the way out in a narrow window too', async () => {
      const { page } = session();
      await page.setViewportSize({ width: 800, height: 700 });
      const right = page.locator('.statusbar-item.right:visible').first();
      await session().picture('review-mode-narrow');
      const next = (await right.boundingBox())?.x ?? 0;
      const end = Number(await page.evaluate(`(${WORDS_END})('Q leave')`));
      assert.ok(end <= next, `it ends at ${end}, and the next begins at ${next}`);
    });
  },
);

inWorkbench('the walkthrough, with room for its pictures', {}, (session) => {
  it('shows them', async () => {
    const { page } = session();
    await page.keyboard.press('ControlOrMeta+B');
    await session().command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget:visible input[type="text"]').fill('Annotate your first article');
    await session().quickRow('Annotate your first article').waitFor();
    await page.keyboard.press('Enter');
    // VS Code itself leaves the pictures out where the editor is narrower than some 950 pixels.
    const picture = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('svg');
    await picture.waitFor();
    await session().picture('walkthrough-wide');
  });
});

/** Where words of the status bar end on the screen, in pixels from the left. */
const WORDS_END = `(words) => {
  const walker = document.createTreeWalker(document.querySelector('.part.statusbar'), NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at); range.setEnd(node, at + words.length);
    return range.getBoundingClientRect().right;
  }
  return Infinity;
}`;
