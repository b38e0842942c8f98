import assert from 'node:assert/strict';
import { titlesOf } from '../src/extension/folder/titles.ts';

describe('what articles are called in lists', () => {
  const titles = (...articles: [path: string, headline: string | null][]) => {
    const all = articles.map(([path, headline]) => ({ path, headline }));
    return all.map(titlesOf(all));
  };

  it('is the headline, and the file of what has none', () => {
    assert.deepEqual(titles(['ferry.txt', 'Ferry runs again'], ['notes/weir.txt', null]), [
      'Ferry runs again',
      'weir.txt',
    ]);
  });

  it('begins with the file where several have one headline: what stands behind a long headline is cut', () => {
    assert.deepEqual(titles(['a.txt', 'Ferry runs again'], ['wire/b.txt', 'Ferry runs again'], ['c.txt', 'Weir']), [
      'a.txt · Ferry runs again',
      'b.txt · Ferry runs again',
      'Weir',
    ]);
  });

  it('says the folder too where the files have one name', () => {
    assert.deepEqual(
      titles(['north/1.txt', 'Ferry runs'], ['south/1.txt', 'Ferry runs'], ['south/2.txt', 'Ferry runs']),
      ['north/1.txt · Ferry runs', 'south/1.txt · Ferry runs', '2.txt · Ferry runs'],
    );
    assert.deepEqual(titles(['north/1.txt', null], ['south/1.txt', '1.txt']), ['north/1.txt', 'south/1.txt']);
  });
});
