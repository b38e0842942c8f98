import assert from 'node:assert/strict';
import { editSidecar, newSidecar } from '../../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { partReviewers } from '../../../src/annotations/reviewing/team.ts';

const yaml = `# ours
version: 1

article:
  file: "pier.txt"

reviewer:
  id: ana

entities:
  ina-marl:
    kind: person
    name: "Ina Marl"

annotations:
  c-00000001:
    kind: claim
    quote: "one"
    by: ana
  # about the second
  c-00000002:
    kind: claim
    quote: 'two'   # by hand
    speaker: ina-marl
    x-own: 1
    by: bo
  n-00000003:
    kind: note
    quote: "three"

rejected:
  d-00000004:
    kind: date
    quote: "May"
    by: bo

reviewed: {at: "2026-11-22T10:00Z", textHash: "sha256:${'0'.repeat(64)}", by: bo}
`;

describe('a file for each reviewer', () => {
  it('gives each their own records with their own bytes, and loses none', () => {
    const file = readSidecar(yaml);
    const { owner, others, removed } = partReviewers(file, 'cy');
    assert.equal(owner, 'ana');
    assert.deepEqual([...others.keys()], ['bo']);
    const bo = editSidecar(
      readSidecar(newSidecar('pier.txt', `sha256:${'0'.repeat(64)}`, { id: 'bo' })),
      others.get('bo')!,
    );
    const ana = editSidecar(file, removed);
    assert.ok(bo.ok && ana.ok);
    assert.deepEqual([...bo.file.sidecar.annotations.keys()], ['c-00000002']);
    assert.deepEqual([...bo.file.sidecar.rejected.keys()], ['d-00000004']);
    assert.equal(bo.file.sidecar.entities.get('ina-marl')?.name, 'Ina Marl');
    assert.equal(bo.file.sidecar.reviewed?.by, 'bo');
    assert.match(bo.file.text, /quote: 'two' {3}# by hand\n.*\n {4}x-own: 1/);
    assert.deepEqual([...ana.file.sidecar.annotations.keys()], ['c-00000001', 'n-00000003']);
    assert.deepEqual([...ana.file.sidecar.rejected.keys()], []);
    assert.equal(ana.file.sidecar.reviewed, undefined);
    assert.ok(ana.file.sidecar.entities.has('ina-marl'));
    const back = editSidecar(ana.file, ana.undo);
    assert.ok(back.ok);
    assert.deepEqual(back.file.read.value, file.read.value);
  });

  it('leaves a file of one reviewer as it is, and gives what nobody signed to who asks', () => {
    const plain = readSidecar(
      yaml
        .replace(/^reviewer:\n {2}id: ana\n\n/m, '')
        .replace(/^ +by: \w+\n/gm, '')
        .replace(', by: bo', ''),
    );
    assert.deepEqual(partReviewers(plain, 'cy'), { owner: 'cy', others: new Map(), removed: [] });
  });

  it('makes no file with a name that systems keep for themselves', () => {
    const reserved = readSidecar(yaml.replace('id: ana', 'id: con').replaceAll('by: bo', 'by: nul'));
    const { owner, others } = partReviewers(reserved, 'cy');
    assert.equal(owner, 'cy');
    assert.deepEqual([...others.keys()], ['ana']);
  });
});
