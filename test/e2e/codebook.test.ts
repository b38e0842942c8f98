import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { inWorkbench } from './inWorkbench.ts';

const codebook = `version: 1
codes:
  promise: {definition: "Something is promised that can be kept or broken.", key: "1", colour: blue}
  money: {definition: "Wages, prices, budgets.", key: "2", colour: green}
questions:
  tone:
    about: claim
    ask: "How is it put?"
    answer: choice
    choices:
      neutral: {label: "Neutral", key: n}
      hostile: {label: "Hostile", definition: "It blames somebody.", key: h}
    required: true
`;

inWorkbench(
  'a codebook',
  {
    open: 'harbour-strike.txt',
    settings: { 'newsAnnotator.reviewer.id': 'ana' },
    files: { 'codebook.yaml': codebook },
  },
  (session) => {
    const claim = async () => {
      const yaml = await session().fileWith('harbour-strike.annotations.yaml', /values:/);
      const { annotations } = parse(yaml) as { annotations: Record<string, { codes?: string[]; values?: object }> };
      return Object.values(annotations)[0];
    };

    it('is answered with single keys in review mode', async () => {
      const { page } = session();
      await session().marks.first().waitFor();
      await session().command('News Annotator: Review Article');
      await page.locator('.statusbar-item', { hasText: 'A accept' }).waitFor();
      await page.locator('.monaco-hover:not(.hidden):visible').first().waitFor();
      await page.keyboard.press('a');
      await page.locator('.quick-input-widget:visible', { hasText: 'How is it put?' }).waitFor();
      await session().picture('codebook-question');
      await page.keyboard.press('h');
      assert.deepEqual((await claim())?.values, { tone: 'hostile' });
    });

    it('gives codes by their keys', async () => {
      const { page } = session();
      await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
      // the next open claim has been gone to
      await page.locator('.statusbar-item', { hasText: 'Ln 12,' }).waitFor();
      await page.keyboard.press('c');
      await page.locator('.quick-input-widget:visible', { hasText: 'Codes' }).waitFor();
      await page.keyboard.press('2');
      await session().picture('codebook-codes');
      await page.keyboard.press('Enter');
      await session().fileWith('harbour-strike.annotations.yaml', /codes: \["?money"?\]/);
    });

    it('holds back Finish Article until all is answered', async () => {
      const { page } = session();
      await page.keyboard.press('f');
      const list = page.locator('.quick-input-widget:visible', { hasText: 'Before finishing' });
      await list.waitFor();
      await session().picture('codebook-before-finishing');
      assert.equal(await session().quickRow('Finish anyway').count(), 0);
      await page.keyboard.press('Escape');
    });
  },
);
