import assert from 'node:assert/strict';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { Memory } from '../../../src/analysis/memory.ts';
import { shippedModels } from '../language/shippedModels.ts';

const read = (text: string, memory?: Memory) => analyseArticle(text, noKnowledge, shippedModels, memory);

/** Much in it is told by nearness: two Hales, a judge and "the judge", a company, a mayor who took over, a surname that is a place. */
const article = `Harbour vote splits Northam

Anna Hale, the mayor of Northam, said on Monday that the harbour would be closed. Her brother Tom Hale, who owns Quarl Holdings, disagreed.

Hale said the company had waited for years. “We cannot wait,” he added. The company employs 300 people.

Judge Ida Marsh sent the case back. The judge said that she would hear it in May. A judge in Lowfield had refused to.

Valeria Paris, an economist, told reporters the plan was sound. Paris said nothing of its cost.

Ben Cole became mayor of Northam in June. The mayor said he would ask the prime minister. Officials in the town declined to comment, and his spokesman said that the council was not asked.

The council’s report found that the harbour loses money. It said so twice. Hale denied it, and the firm did not answer.`;

describe('linking while somebody writes', () => {
  it('means the same ones as when the article is read afresh, wherever they write', () => {
    const memory = new Memory();
    let text = article;
    read(text, memory);
    const writings = ['x', ' ', 'a judge ', 's', ', who left,', '\n'];
    for (let at = 5, i = 0; at < text.length; at += 31, i++) {
      text = text.slice(0, at) + writings[i % writings.length]! + text.slice(at);
      assert.deepEqual(read(text, memory), read(text), text.slice(Math.max(0, at - 40), at + 40));
      // and takes it back
      if (i % 3 > 0) continue;
      text = text.slice(0, at) + text.slice(at + writings[i % writings.length]!.length);
      assert.deepEqual(read(text, memory), read(text));
    }
  });

  const rows: readonly [written: string, before: string, asked: boolean][] = [
    // who is mentioned stays the same, and so does who is meant: nobody asks again
    ['x', ' money. It said', false],
    ['very ', 'sound. Paris', false],
    // somebody more, or a word before them: it is asked again
    ['Mr Cole and ', 'Officials in the town', true],
    ['the ', 'Officials in the town', true],
    ['. She', ' that the harbour loses', true],
  ];
  for (const [written, before, asked] of rows)
    it(`${asked ? 'asks again' : 'does not ask again'} when “${written}” is written before “${before.trim()}”`, () => {
      const memory = new Memory();
      const at = article.indexOf(before);
      const first = read(article, memory);
      const next = read(article.slice(0, at) + written + article.slice(at), memory);
      // she is mentioned before all that is written here
      const marsh = ({ speakers }: typeof first) => speakers.find(({ id }) => id === 'ida-marsh');
      assert.ok(marsh(first));
      assert.equal(marsh(first) === marsh(next), !asked);
    });

  it('does not ask again about a paragraph that stood twice for a while', () => {
    const memory = new Memory();
    const paragraph = article.split('\n\n').at(-1)!;
    for (const text of [article, `${article}\n\n${paragraph}`, article]) read(text, memory);
    const first = read(article, memory);
    const next = read(article.replace(' money. It said', ' moneyx. It said'), memory);
    const marsh = ({ speakers }: typeof first) => speakers.find(({ id }) => id === 'ida-marsh');
    assert.equal(marsh(first), marsh(next));
  });
});
