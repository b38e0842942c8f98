import assert from 'node:assert/strict';
import {
  addressOf,
  kindChanges,
  linkChanges,
  mergeChanges,
  notSpeakerChanges,
  renameChanges,
  roleChanges,
  splitChanges,
  type Who,
  withoutRoleChanges,
} from '../../../src/annotations/told/entityDecisions.ts';
import {
  type EntitiesFile,
  entitiesLayout,
  newEntities,
  readEntities,
} from '../../../src/annotations/told/entitiesFile.ts';
import { joinEntities } from '../../../src/annotations/told/joinEntities.ts';
import type { Change } from '../../../src/annotations/yaml/change.ts';
import { editYaml } from '../../../src/annotations/yaml/editYaml.ts';

const how = { by: 'ana', at: '2026-11-22T09:14Z' };
const dana: Who = { id: 'dana-adair', name: 'Dana Adair', kind: 'person' };
const adair: Who = { id: 'ms-adair', name: 'Ms Adair', kind: 'person' };

/** The file after each decision; every step is checked to be read again without problems. */
function after(yaml: string, ...steps: ((own: EntitiesFile) => Change[])[]): EntitiesFile {
  let file = readEntities(yaml);
  for (const step of steps) {
    const edit = editYaml(file.read, step(file), entitiesLayout);
    assert.ok(edit.ok, 'the edit can be made');
    file = readEntities(edit.read.text);
    assert.deepEqual([...file.problems, ...joinEntities([file]).problems.flat()], [], file.text);
  }
  return file;
}

const speakersIn = (file: EntitiesFile) =>
  joinEntities([file]).speakers.map(({ id, name, aliases }) => [id, name, ...aliases].join(' · '));

describe('decisions about entities', () => {
  it('renames, and finds them under the old name too', () => {
    const file = after(newEntities, (own) => renameChanges(own, dana, 'Dana M. Adair', how));
    assert.deepEqual(speakersIn(file), ['dana-adair · Dana M. Adair · Dana Adair']);
    const again = after(file.text, (own) => renameChanges(own, { ...dana, name: 'Dana M. Adair' }, 'Dana Adair', how));
    assert.deepEqual(speakersIn(again), ['dana-adair · Dana Adair · Dana M. Adair']);
  });

  it('merges two into one, and the later word holds', () => {
    const file = after(newEntities, (own) => mergeChanges(own, adair, dana, how));
    assert.deepEqual(speakersIn(file), ['dana-adair · Dana Adair · Ms Adair']);
    assert.equal(joinEntities([file]).mergedInto.get('ms-adair'), 'dana-adair');
    const turned = after(file.text, (own) => mergeChanges(own, dana, adair, how));
    assert.deepEqual(speakersIn(turned), ['ms-adair · Ms Adair · Dana Adair']);
  });

  it('splits off a merged entity, and merges it again', () => {
    const file = after(
      newEntities,
      (own) => mergeChanges(own, adair, dana, how),
      (own) => splitChanges(own, dana, { id: 'x', names: [], merged: ['ms-adair'] }, how),
    );
    assert.deepEqual(speakersIn(file), ['dana-adair · Dana Adair', 'ms-adair · Ms Adair']);
    assert.deepEqual(joinEntities([file]).notSameAs.get('dana-adair'), ['ms-adair']);
    const again = after(file.text, (own) => mergeChanges(own, adair, dana, how));
    assert.equal(again.records.get('dana-adair')?.notSameAs, undefined);
    assert.deepEqual(speakersIn(again), ['dana-adair · Dana Adair · Ms Adair']);
  });

  it('splits off names that are somebody else’s', () => {
    const file = after(
      newEntities,
      (own) => renameChanges(own, { ...dana, name: 'D. Adair' }, 'Dana Adair', how),
      (own) => splitChanges(own, dana, { id: 'd-adair', names: ['D. Adair'], merged: [] }, how),
    );
    assert.deepEqual(speakersIn(file).sort(), ['d-adair · D. Adair', 'dana-adair · Dana Adair']);
  });

  it('sets a role with its time, sets it again, and takes it back', () => {
    const minister = { title: 'Harbour Minister', affiliation: 'Northland', from: '2021-09' };
    const file = after(
      newEntities,
      (own) => roleChanges(own, dana, minister, how),
      (own) => roleChanges(own, dana, { ...minister, to: '2022-09' }, how),
      (own) => roleChanges(own, dana, { title: 'Mayor' }, how),
    );
    assert.deepEqual(file.records.get('dana-adair')?.roles, [{ ...minister, to: '2022-09' }, { title: 'Mayor' }]);
    const left = after(file.text, (own) => withoutRoleChanges(own, dana, { title: 'mayor' }, how));
    assert.deepEqual(
      left.records.get('dana-adair')?.roles?.map(({ title }) => title),
      ['Harbour Minister'],
    );
  });

  it('sets the kind, links pages once, and says that something is no speaker', () => {
    const file = after(
      newEntities,
      (own) => kindChanges(own, dana, 'organisation', how),
      (own) => linkChanges(own, dana, 'https://www.wikidata.org/wiki/Q42', how),
    );
    assert.equal(file.records.get('dana-adair')?.kind, 'organisation');
    assert.deepEqual(linkChanges(file, dana, 'https://www.wikidata.org/wiki/Q42', how), []);
    const none = after(newEntities, (own) => notSpeakerChanges(own, adair, ['Adair', 'Ms Adair'], how));
    assert.deepEqual(
      joinEntities([none]).corrections.map(({ text }) => text),
      ['Ms Adair', 'Adair'],
    );
  });

  it('leaves every other byte as it was', () => {
    const yaml =
      '# Ours.\nversion: 1\nentities:\n  dana-adair: # since May\n    name: \'Dana Adair\'\n    colour: blue   # not ours\n\n  someone-else:\n    name: "Else"\n';
    const file = readEntities(yaml);
    const edit = editYaml(file.read, linkChanges(file, dana, 'https://a.example/x', how), entitiesLayout);
    assert.ok(edit.ok);
    const lines = edit.read.text.split('\n');
    for (const line of yaml.split('\n')) assert.ok(lines.includes(line), line);
  });

  it('knows what an address is', () => {
    const rows: [string, string | undefined][] = [
      ['Q42', 'https://www.wikidata.org/wiki/Q42'],
      [' q180589 ', 'https://www.wikidata.org/wiki/Q180589'],
      ['https://www.example.org/people/dana?x=1#y', 'https://www.example.org/people/dana?x=1#y'],
      ['Q', undefined],
      ['command:workbench.action.quit', undefined],
      ['javascript:alert(1)', undefined],
      ['https://', undefined],
      ['https://a b.org', undefined],
      ['file:///etc/passwd', undefined],
    ];
    for (const [typed, address] of rows) assert.equal(addressOf(typed), address, typed);
  });
});
