/** The peer of the editor's figures of memory: an extension host of the same VS Code in which no extension of ours runs. */
import { memoryCells } from '../inside/memory.ts';

describe('an empty host', () => {
  it('holds what it holds', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000)); // as long as others need to start
    console.log(`figure: ${['memory of an empty host', ...memoryCells(undefined)].join(' | ')}`);
    console.log(`empty: ${process.memoryUsage().rss}`);
  });
});
