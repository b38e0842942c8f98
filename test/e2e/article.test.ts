import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { inWorkbench } from './inWorkbench.ts';

inWorkbench('an article of the samples', { open: 'harbour-strike.txt' }, (session) => {
  const name = 'harbour-strike.txt';
  let before: Buffer;

  it('opens as a news article with its speakers, dates and claims marked', async () => {
    before = readFileSync(path.join(session().articles, name));
    const opened = Date.now();
    await session().page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
    await session().marks.first().waitFor();
    console.log(`      figure: first marks ${Date.now() - opened} ms after the text, models cold, in the browser`);
    await session().picture('article-with-marks');
  });

  it('says who, what and why in a hover card', async () => {
    const card = await session().hover('a fair deal', 'Why:');
    assert.match(await card.innerText(), /Lena\sMarsh/); // the card keeps its spaces unbroken
    await session().picture('hover-card-of-a-claim');
  });

  it('lists who speaks in the sidebar', async () => {
    const { page } = session();
    await page.mouse.move(700, 780); // the hover card goes away
    await page.locator('.monaco-hover:not(.hidden):visible').waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'News Annotator' }).click();
    await session()
      .treeItem(/Lena Marsh/)
      .waitFor();
    await page.mouse.move(700, 780);
    await page.locator('.monaco-hover:not(.hidden):visible').waitFor({ state: 'hidden' });
    await session().picture('sidebar-with-entities');
  });

  it('annotates selected words from the palette', async () => {
    await session().select('members who cast ballots');
    await session().command('News Annotator: Annotate Selection…');
    await session().quickRow('Claim').waitFor();
    await session().picture('annotate-as');
    await session().pick('Claim');
    await session().quickRow('Lena Marsh').waitFor();
    await session().picture('annotate-choose-speaker');
    // The words belong to a claim of hers: she has the focus.
    await session().page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Lena Marsh' }).waitFor();
    await session().pick('Lena Marsh');
    await session().answer('Who annotates?', 'ana');
    const yaml = parse(await session().fileWith('harbour-strike.annotations.yaml', /cast ballots/)) as Sidecar;
    const [annotation] = Object.values(yaml.annotations);
    assert.equal(yaml.reviewer.id, 'ana');
    assert.equal(annotation?.quote, 'members who cast ballots');
    assert.equal(annotation.kind, 'claim');
    assert.equal(annotation.speaker, 'lena-marsh');
    await session().picture('annotated');
  });

  it('shows the sidecar beside the article, which is as it was', async () => {
    await session().command('News Annotator: Open Sidecar');
    await session().editorOf('harbour-strike.annotations.yaml');
    await session().picture('sidecar-beside-its-article');
    assert.ok(before.equals(readFileSync(path.join(session().articles, name))));
  });
});

interface Sidecar {
  reviewer: { id: string };
  annotations: Record<string, { kind: string; quote: string; speaker?: string }>;
}
