import assert from 'node:assert/strict';
import { webAnnotationFormat } from '../../src/export/webAnnotation.ts';
import { type Exported, exportAll } from './exportAll.ts';
import { readAnnotations, type ReadAnnotation } from './readWebAnnotations.ts';
import { reviewedSample, text } from './reviewedSample.ts';

/** The file as a program of others has it: LF line ends. */
const file = text.replaceAll('\r\n', '\n');

describe('export to W3C Web Annotation', () => {
  let exported: Exported;
  let annotations: ReadAnnotation[];
  before(async () => {
    exported = await exportAll(webAnnotationFormat, [reviewedSample('sub folder/ferry.txt')]);
    annotations = readAnnotations(exported.contents.get('annotations.jsonld') ?? '', (source) => {
      assert.equal(source, 'sub%20folder/ferry.txt');
      return file;
    });
  });

  it('has the keys that the model requires, and each selector leads to its words', () => {
    // The reader throws for what the model forbids, and for selectors of one target that mean different words.
    assert.ok(annotations.length >= 6);
    const placed = annotations.flatMap(({ words }) => words);
    assert.ok(placed.includes('“=We will,”') && placed.includes('“sail on Friday.”'));
    assert.ok(!placed.includes('𝕹'));
  });

  it('gives a quotation in two parts two targets', () => {
    const split = annotations.find(({ words }) => words.length === 2);
    assert.deepEqual(split?.words, ['“=We will,”', '“sail on Friday.”']);
  });

  it('holds every field: as tags, identification, comment', () => {
    const [accepted] = annotations.filter(
      ({ tags }) => tags.includes('status:accepted') && tags.includes('kind:claim'),
    );
    for (const tag of ['claim-kind:direct', 'cue:said', 'verdict:supported', 'code:transport/ferry', 'tone:neutral'])
      assert.ok(accepted?.tags.includes(tag), `${tag} in ${accepted?.tags.join(', ')}`);
    assert.deepEqual(accepted?.comments, ['=SUM(A1) is no formula']);
    assert.equal(accepted.creator, 'ana');
  });

  it('says what it could not hold', () => {
    assert.deepEqual([exported.skipped.length, exported.lossy.length], [1, 1]);
    assert.equal(exported.written, annotations.length);
  });
});
