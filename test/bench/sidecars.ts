/** Sidecars of 2,000 annotations: opened cold and placed in their article, one edited; beside the parser reading the same file. */
import { parseDocument } from 'yaml';
import { placeTargets } from '../../src/annotations/anchoring/anchor.ts';
import { readArticleText } from '../../src/annotations/anchoring/articleText.ts';
import { editSidecar, newSidecar, putRecord, setFields } from '../../src/annotations/sidecar/editSidecar.ts';
import { describeTarget } from '../../src/annotations/anchoring/selector.ts';
import { readSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { readCorpus } from './corpus.ts';
import { medianTime } from './timing.ts';

const annotations = 2000;

export function measureSidecars(): void {
  const { texts, name } = readCorpus();
  const article = readArticleText(texts.join('\n\n').slice(0, 400_000));
  const empty = readSidecar(newSidecar('a.txt', article.hash, { id: 'ana' }));
  const step = Math.floor((article.text.length - 200) / annotations);
  const changes = Array.from({ length: annotations }, (_, i) => {
    const target = describeTarget(article, [{ start: i * step, end: i * step + 20 + (i % 120) }]);
    return putRecord('annotations', `c-1${1_000_000 + i}`, {
      kind: 'claim',
      ...target,
      claimKind: 'direct',
      speaker: 'dana-adair',
      cue: 'said',
      polarity: 'asserts',
      origin: { rule: 'subject-verb-quotation', confidence: 0.91, analysis: '1.0' },
      by: 'ana',
      created: '2026-11-22T09:14Z',
    });
  });
  const [adding, filled] = timed(() => editSidecar(empty, changes));
  if (!filled.ok) throw new Error(filled.reason);
  const yaml = filled.file.text;
  const [reading, file] = timed(() => readSidecar(yaml));
  const [parsing] = timed<unknown>(() => parseDocument(yaml, { uniqueKeys: false }).toJS());
  const wanted = [...file.sidecar.annotations.values()].map((target) => ({ target, textHash: article.hash }));
  const [trusting] = timed(() => placeTargets(article, wanted, new Map()));
  const changed = readArticleText(`Get our free app\n\n${article.text.replace(/ that /g, ' that, ')}`);
  const [comparing, placed] = timed(() => placeTargets(changed, wanted, new Map([[article.hash, article.text]])));
  const [searching, searched] = timed(() => placeTargets(changed, wanted, new Map()));
  const [editing, edited] = timed(() =>
    editSidecar(file, setFields('annotations', 'c-11001000', { verdict: 'refuted' })),
  );
  if (!edited.ok) throw new Error(edited.reason);
  let last = edited.file;
  let number = 0;
  const later = medianTime(() => {
    const next = editSidecar(last, setFields('annotations', 'c-11001000', { note: `the ${number++}th` }));
    if (!next.ok) throw new Error(next.reason);
    last = next.file;
  }, 9);
  const found = (placements: typeof placed) =>
    placements.filter(({ state }) => state === 'exact' || state === 'moved').length;
  const row = (what: string, ms: number, more = '') =>
    console.log(`  ${what.padEnd(48)} ${ms.toFixed(1).padStart(8)} ms   ${more}`.trimEnd());
  console.log(
    `  ${annotations} annotations, ${Math.round(yaml.length / 1000)} KB, in ${Math.round(article.text.length / 1000)} KB of ${name}`,
  );
  row('read, cold', reading, `the parser alone: ${parsing.toFixed(1)} ms`);
  row('placed in the same text', trusting);
  row('placed in a changed text, the old one known', comparing, `${found(placed)} found`);
  row('placed in a changed text, the old one unknown', searching, `${found(searched)} found`);
  row('one annotation edited, the first', editing);
  row('one annotation edited, later ones', later);
  row('all added at once', adding);
}

function timed<T>(work: () => T): [number, T] {
  // Of the processor: the machine may be doing other things.
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
