/** Runs before the suites that annotate the samples: what is annotated is known, and changes what is found. */
import assert from 'node:assert/strict';
import { describeAnalysis } from '../../analysis/describeAnalysis.ts';
import harbour from '../../analysis/golden/harbour-strike.txt';
import observatory from '../../analysis/golden/hilltop-observatory.txt';
import river from '../../analysis/golden/river-barrier.txt';
import { closeAll, openArticle } from './support.ts';

describe('the analysis in this host', () => {
  after(closeAll);

  const samples = { 'harbour-strike.txt': harbour, 'hilltop-observatory.txt': observatory, 'river-barrier.txt': river };
  for (const [name, golden] of Object.entries(samples)) {
    it(`reads ${name} as Node does`, async () => {
      const { view } = await openArticle(name);
      assert.deepEqual(view.analysis.notices, []);
      assert.equal(describeAnalysis(view.text, view.analysis), golden);
    });
  }

  it('says whether WebAssembly runs in its workers', async function () {
    const { Worker: Started } = globalThis as { Worker?: new (address: string) => WebWorker };
    if (Started === undefined) return this.skip(); // the Node host has it
    const code =
      'postMessage((() => { try { new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); return "runs"; } catch (error) { return String(error); } })())';
    const worker = new Started(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    const answer = await new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
    worker.terminate();
    console.log(`figure: WebAssembly in a worker of the web host ${String(answer)}`);
    // the analysis needs it for its speed alone: without it the tests above pass as well
    assert.equal(typeof answer, 'string');
  });
});

interface WebWorker {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  terminate(): void;
}
