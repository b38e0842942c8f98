import { inWorkbench } from './inWorkbench.ts';

inWorkbench('an article of the samples', { open: 'river-barrier.txt' }, (session) => {
  it('opens as a news article', async () => {
    await session().page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
    await session().picture('article-opened');
  });
});
