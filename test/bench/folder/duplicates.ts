/** Near duplicates on a set with planted edits: copies of which 0 to 30 % of the words were changed, among articles that are none. */
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { groupDuplicates, nearDuplicate } from '../../../src/corpus/duplicates/duplicates.ts';
import { sketchArticle } from '../../../src/corpus/duplicates/sketch.ts';
import { line } from '../timing.ts';
import { random, readSources } from './makeFolder.ts';

const stories = 400;
const shares = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3];

export function measureDuplicates(): void {
  const { headlines, paragraphs } = readSources();
  const next = random(7);
  const pick = <T>(list: readonly T[]) => list[next(list.length)]!;
  const vocabulary = paragraphs.slice(0, 500).join(' ').split(/\s+/);
  const articles = Array.from({ length: stories }, (_, story) => {
    const text = [pick(headlines), ...Array.from({ length: 6 + next(14) }, () => pick(paragraphs))].join('\n\n');
    // Every second story has copies; the others are there to be taken for what they are not.
    const copies = story % 2 === 0 ? [0, pick(shares), pick(shares)] : [0];
    return copies.map((share, copy) => {
      const edited = copy === 0 ? text : edit(text, share, vocabulary, next);
      const { zones } = readLayout(edited, noKnowledge);
      return { path: `${story}/${copy}`, story, contentHash: edited, sketch: sketchArticle(edited, zones) };
    });
  }).flat();
  const storyOf = new Map(articles.map(({ path, story }) => [path, story]));
  const byStory = new Map<number, string[]>();
  for (const { story, path } of articles) byStory.set(story, [...(byStory.get(story) ?? []), path]);
  const wanted = pairsOf([...byStory.values()]);
  const found = pairsOf(groupDuplicates(articles).map(({ paths }) => [...paths]));
  const right = found.filter(([a, b]) => storyOf.get(a) === storyOf.get(b)).length;
  const [precision, recall] = [right / found.length, right / wanted.length];
  const f1 = (200 * precision * recall) / (precision + recall);
  line(
    `near duplicates, threshold ${nearDuplicate}`,
    `F1 ${f1.toFixed(1)}`,
    `P ${(100 * precision).toFixed(1)}`,
    `R ${(100 * recall).toFixed(1)}`,
  );
}

/** Words replaced, left out or put in. */
function edit(text: string, share: number, vocabulary: readonly string[], next: (n: number) => number): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (word.trim() === '' || next(1000) >= share * 1000) return word;
      const other = vocabulary[next(vocabulary.length)]!;
      return [other, '', `${word} ${other}`][next(3)]!;
    })
    .join('');
}

function pairsOf(groups: readonly string[][]): [string, string][] {
  return groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b): [string, string] => [a, b])));
}
