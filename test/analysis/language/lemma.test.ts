import assert from 'node:assert/strict';
import { lemmaOf } from '../../../src/analysis/language/lemma.ts';

const forms = `
said VBD say|told VBD tell|warned VBD warn|announced VBD announce|denied VBD deny|agreed VBN agree|planned VBD plan|added VBD add
according VBG accord|accusing VBG accuse|stopping VBG stop|lying VBG lie|insists VBZ insist|goes VBZ go|has VBZ have|’s VBZ be|'re VBP be
denies VBZ deny|publishes VBZ publish|found VBD find|found VB found|left VBD leave|thought VBD think|ministries NNS ministry|losses NNS loss
women NNS woman|claims NNS claim|sources NNS source|crises NNS crisis|analyses NNS analysis|wo MD will|ca MD can|n’t RB not|him PRP he
Netherlands NNPS netherlands|Truss NNP truss|larger JJR large|bigger JJR big|earliest JJS early|worse JJR bad|BBC NNP bbc|reiterated VBD reiterate
criticised VBD criticise|emphasized VBD emphasize|died VBD die|causes NNS cause|viruses NNS virus|causes VBZ cause|described VBD describe|called VBD call
travelled VBD travel|controlled VBD control|claimed VBD claim|revealed VBD reveal|stated VBD state|wrote VBD write|urges VBZ urge`;

describe('lemmaOf', () => {
  for (const entry of forms.trim().split(/[|\n]/)) {
    const [form, tag, lemma] = entry.split(' ') as [string, string, string];
    it(`${form} ${tag} → ${lemma}`, () => assert.equal(lemmaOf(form, tag), lemma));
  }
});
