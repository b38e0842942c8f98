import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { reviewersIn, withoutReviewers } from '../../../src/annotations/reviewing/byReviewer.ts';
import { disagreementsIn, disagreementsOnArticle } from '../../../src/annotations/reviewing/disagreements.ts';
import { reviewArticle } from '../../../src/annotations/reviewing/review.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';

const text = 'The mill will reopen, Ms Brook said. The bridge will not, she added on Monday.\n';
const analysis = {
  analysisVersion: '1.0',
  meta: { outlet: null },
  zones: [],
  claims: [],
  dates: [],
  speakers: [],
} as unknown as ArticleAnalysis;

function sidecar(reviewer: string, body: string) {
  const yaml = `version: 1\n\narticle:\n  file: "mill.txt"\n\nreviewer:\n  id: ${reviewer}\n\n${body}`;
  const file = readSidecar(yaml);
  assert.deepEqual(file.problems, []);
  return { path: `mill.annotations.${reviewer}.yaml`, sidecar: file.sidecar };
}

/** `c-1: {…}` lines as records of a section. */
const records = (section: string, ...lines: string[]) =>
  `${section}:\n${lines.map((line, i) => `  c-0000000${i + 1}: {kind: claim, ${line}}\n`).join('')}\n`;

/** "speaker: ana bell, bo brook" for each place. */
function differences(...sidecars: ReturnType<typeof sidecar>[]): string[] {
  const reviewed = reviewArticle({ text, analysis, sidecars });
  return disagreementsIn(reviewed, sidecars).map(({ on, sides }) => {
    const said = sides.map(({ by, says }) => `${by} ${on.map((field) => JSON.stringify(says[field])).join(' ')}`);
    return `${on.join(' ')}: ${said.join(', ')}`;
  });
}

const mill = 'quote: "The mill will reopen"';

describe('disagreements', () => {
  it('are said for each place with what each reviewer says', () => {
    const ana = sidecar('ana', records('annotations', `${mill}, speaker: ms-brook, verdict: mixed`));
    const bo = sidecar('bo', records('annotations', `${mill}, speaker: mr-bell, verdict: mixed`));
    assert.deepEqual(differences(ana, bo), ['speaker: ana "ms-brook", bo "mr-bell"']);
  });

  it('are none where one has said nothing yet, in notes, and in the order of codes', () => {
    const ana = sidecar('ana', records('annotations', `${mill}, verdict: mixed, note: "a", codes: [x, y]`));
    const bo = sidecar('bo', records('annotations', `${mill}, note: "b", codes: [y, x], speaker: ms-brook`));
    assert.deepEqual(differences(ana, bo), []);
  });

  it('are none in answers that only one has given, nor in the order of several', () => {
    const ana = sidecar('ana', records('annotations', `${mill}, values: {firm: yes, themes: [a, b], tone: calm}`));
    const bo = sidecar('bo', records('annotations', `${mill}, values: {firm: no, themes: [b, a]}`));
    assert.deepEqual(differences(ana, bo), ['values: ana {"firm":"yes"}, bo {"firm":"no"}']);
  });

  it('are in answers about the article itself', () => {
    const about = (reviewer: string, values: string) => {
      const yaml = `version: 1\n\narticle:\n  file: "mill.txt"\n  values: ${values}\n\nreviewer:\n  id: ${reviewer}\n`;
      return { path: `mill.annotations.${reviewer}.yaml`, sidecar: readSidecar(yaml).sidecar };
    };
    const all = [
      about('ana', '{topic: works, tone: calm}'),
      about('bo', '{topic: money}'),
      about('cy', '{topic: works}'),
    ];
    assert.deepEqual(disagreementsOnArticle(all), [
      {
        question: 'topic',
        sides: [
          { by: 'ana', answer: 'works' },
          { by: 'bo', answer: 'money' },
          { by: 'cy', answer: 'works' },
        ],
      },
    ]);
    assert.deepEqual(disagreementsOnArticle([about('ana', '{topic: [a, b]}'), about('bo', '{topic: [b, a]}')]), []);
  });

  it('count other words as a difference, and words far apart as none', () => {
    const ana = sidecar('ana', records('annotations', mill));
    const bo = sidecar('bo', records('annotations', 'quote: "mill will reopen"', 'quote: "The bridge will not"'));
    assert.deepEqual(differences(ana, bo), ['words: ana [[0,20]], bo [[4,20]]']);
  });

  it('are about whether there is a claim, where one rejected it or finished without it', () => {
    const ana = sidecar('ana', records('annotations', mill));
    const bo = sidecar('bo', records('rejected', mill));
    const cy = sidecar('cy', `reviewed: {at: "2026-11-22", textHash: "sha256:${'0'.repeat(64)}"}\n`);
    const di = sidecar('di', records('annotations', 'quote: "The bridge will not"'));
    assert.deepEqual(differences(ana, bo), ['whether: ana true, bo false']);
    assert.deepEqual(differences(ana, cy), ['whether: ana true, cy false']);
    assert.deepEqual(differences(ana, di), []);
  });

  it('are in what somebody says about another’s annotation', () => {
    const ana = sidecar('ana', records('annotations', `${mill}, verdict: supported`));
    const bo = sidecar('bo', 'reviews:\n  c-00000001: {decision: change, verdict: refuted}\n');
    const cy = sidecar('cy', 'reviews:\n  c-00000001: {decision: reject}\n');
    assert.deepEqual(differences(ana, bo), ['verdict: ana "supported", bo "refuted"']);
    assert.deepEqual(differences(ana, cy), ['whether: ana true, cy false']);
  });
});

describe('whose annotations are shown', () => {
  const shared = sidecar(
    'ana',
    records('annotations', `${mill}, by: ana`, `${mill}, by: bo`, mill) +
      `reviewed: {at: "2026-11-22", textHash: "sha256:${'0'.repeat(64)}", by: bo}\n`,
  ).sidecar;

  it('is told by each record, or else by the file', () => {
    assert.deepEqual(
      [...reviewersIn([shared])],
      [
        ['ana', 2],
        ['bo', 1],
      ],
    );
    const without = withoutReviewers(shared, new Set(['bo']));
    assert.deepEqual([...without.annotations.keys()], ['c-00000001', 'c-00000003']);
    assert.equal(without.reviewed, undefined);
    assert.deepEqual([...withoutReviewers(shared, new Set(['ana'])).annotations.keys()], ['c-00000002']);
    assert.equal(withoutReviewers(shared, new Set()), shared);
  });
});
