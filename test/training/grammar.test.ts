import assert from 'node:assert/strict';
import { readGrammar } from '../../src/analysis/language/grammar.ts';
import { openModel } from '../../src/analysis/language/modelFile.ts';
import { grammarSettings, trainGrammar } from '../../training/grammar.ts';
import { encodeModel } from '../../training/modelFile.ts';
import { readTreebank, type TreebankSentence } from '../../training/treebank.ts';
import { shippedModels } from '../analysis/language/shippedModels.ts';

/** "word tag head relation" a word. */
function sentence(...lines: string[]): string {
  return lines
    .map((line, i) => {
      const [word, tag, head, relation] = line.split(' ');
      return `${i + 1}\t${word}\t_\t_\t${tag}\t_\t${head}\t${relation}\t_\t_`;
    })
    .join('\n');
}

const treebank: TreebankSentence[] = readTreebank(
  [
    sentence('The DT 2 det', 'mayor NN 3 nsubj', 'resigned VBD 0 root', '. . 3 punct'),
    sentence('She PRP 2 nsubj', 'denied VBD 0 root', 'the DT 4 det', 'charge NN 2 obj', '. . 2 punct'),
    sentence(
      'The DT 2 det',
      'council NN 3 nsubj',
      'said VBD 0 root',
      'it PRP 5 nsubj',
      'closed VBD 3 ccomp',
      '. . 3 punct',
    ),
  ].join('\n\n'),
);

const vocabulary = shippedModels.vocabulary!;

describe('trainGrammar', () => {
  it('gives the same bytes each time, and a file that reads', () => {
    const train = (): Uint8Array =>
      encodeModel(trainGrammar(treebank, vocabulary, { ...grammarSettings, batch: 2, passes: 3 }));
    const bytes = train();
    assert.deepEqual(train(), bytes);
    const { model, problem } = openModel('grammar.bin', bytes, (file) => readGrammar(file, vocabulary));
    assert.equal(problem, undefined);
    assert.equal(model!.read(['She', 'resigned', '.']).heads.filter((head) => head === -1).length, 1);
  });

  it('learns what it is shown', () => {
    const losses: number[] = [];
    trainGrammar(treebank, vocabulary, { ...grammarSettings, batch: 3, passes: 25, rate: 0.05 }, (_, loss) =>
      losses.push(loss),
    );
    assert.ok(losses.at(-1)! < losses[0]! / 2, `${losses.at(-1)} after ${losses[0]}`);
  });
});
