/** A sidecar with as many annotations as are wanted, spread over an article. */
import { readArticleText } from '../../src/annotations/anchoring/articleText.ts';
import { editSidecar, newSidecar, putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { describeTarget } from '../../src/annotations/anchoring/selector.ts';
import { readSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';

export function sidecarOf(name: string, original: string, count: number): string {
  const article = readArticleText(original);
  const step = Math.floor((article.text.length - 200) / count);
  const changes = Array.from({ length: count }, (_, i) =>
    putRecord('annotations', `c-1${1_000_000 + i}`, {
      kind: 'claim',
      ...describeTarget(article, [{ start: i * step, end: i * step + 20 + (i % 120) }]),
      claimKind: 'direct',
      speaker: 'dana-adair',
      cue: 'said',
      polarity: 'asserts',
      origin: { rule: 'subject-verb-quotation', confidence: 0.91, analysis: '1.0' },
      by: 'ana',
      created: '2026-11-22T09:14Z',
    }),
  );
  const made = editSidecar(readSidecar(newSidecar(name, article.hash, { id: 'ana' })), changes);
  if (!made.ok) throw new Error(made.reason);
  return made.file.text;
}
