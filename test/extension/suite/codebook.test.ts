import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isOpenClaim } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  eventually,
  freshArticle,
  hoverAt,
  inFolder,
  readText,
  run,
  selectWords,
  viewOf,
  write,
} from './support.ts';

const text = [
  'Lighthouse to be lit again, trust says',
  '',
  'Monday 3 June 2024 07:15 GMT',
  '',
  'The old lighthouse will be lit again this summer, the trust said on Sunday.',
  '',
  '“We promised the town a light and it will have one,” said Oda Brill, the chair of the Shore Trust.',
  '',
].join('\n');

const book = `# ours
version: 1
codes:
  promise:
    label: "A promise"
    definition: "Something is promised that can be kept."
    key: "1"
  tone/hopeful: "It sounds hopeful."
questions:
  firm:
    about: claim
    ask: "How firm is it?"
    answer: choice
    choices: {vague: "Vague", firm: "Firm"}
    required: true
  party:
    about: entity
    ask: "Which side?"
    answer: text
  columns:
    about: article
    ask: "How many columns?"
    answer: number
    required: true
verdicts:
  scale:
    kept: "Kept"
entityKinds:
  charity: {label: "Charity", is: organisation}
`;

/** Each test has its own folder, with its own codebook. */
async function fresh(name: string, codebook = book) {
  await vscode.workspace.fs.createDirectory(inFolder(name));
  const address = inFolder(`${name}/codebook.yaml`);
  if (codebook !== '') await write(address, codebook);
  const { editor, sidecar } = await freshArticle(`${name}/lighthouse`, text);
  return { editor, codebook: address, sidecar };
}

async function firstClaim(editor: vscode.TextEditor) {
  const claim = (await viewOf(editor.document)).marks.find(isOpenClaim);
  assert.ok(claim);
  return { id: claim.id, uri: editor.document.uri.toString() };
}

asReviewer('the codebook', () => {
  it('is shown on what it codes, in its own words', async () => {
    const { editor, sidecar } = await fresh('codebook-1');
    const claim = await firstClaim(editor);
    await run('setCodes', claim, ['promise']);
    await run('answerQuestions', claim, { firm: 'vague' });
    await run('setVerdict', claim, 'scale:kept');
    const yaml = await readText(sidecar);
    assert.match(yaml, /codes: \["?promise"?\]/);
    assert.match(yaml, /firm: "?vague"?/);
    const words = (await viewOf(editor.document)).marks.find(({ id }) => id === claim.id)?.annotation?.quote ?? '';
    const card = await eventually(async () => {
      const shown = await hoverAt(editor, words);
      return shown.includes('Vague') && shown.replaceAll('&nbsp;', ' ');
    }, 'the card says it');
    assert.match(card, /A promise — Something is promised/);
    assert.match(card, /How firm is it\? Vague/);
    assert.match(card, /Verdict: Kept/);
  });

  it('takes a code by its key, and off again', async () => {
    const { editor } = await fresh('codebook-2');
    const claim = await firstClaim(editor);
    const codes = async () =>
      (await viewOf(editor.document)).marks.find(({ id }) => id === claim.id)?.annotation?.codes;
    await run('nextClaim');
    await run('setCodes', { key: '1' });
    await eventually(async () => (await codes())?.join() === 'promise', 'on');
    await run('setCodes', { key: '2' });
    await eventually(async () => (await codes())?.join() === 'promise,tone/hopeful', 'a second one');
    await run('setCodes', { key: '1' });
    await eventually(async () => (await codes())?.join() === 'tone/hopeful', 'off');
  });

  it('holds back Finish Article until what is required is answered', async () => {
    const { editor, sidecar } = await fresh('codebook-3');
    const claim = await firstClaim(editor);
    await run('accept', claim);
    const refused = run('finishArticle', true);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    // The list may come after the first attempt to close it.
    const closing = setInterval(() => void vscode.commands.executeCommand('workbench.action.closeQuickOpen'), 100);
    assert.equal(await refused, false);
    clearInterval(closing);
    assert.doesNotMatch(await readText(sidecar), /finished/);
    await run('answerQuestions', claim, { firm: 'firm' });
    await run('answerAboutArticle', { columns: 2 });
    assert.equal(await run('finishArticle', true), true);
    const yaml = await readText(sidecar);
    assert.match(yaml, /columns: 2/);
    assert.match(yaml, /codebook: "?sha256:/);
  });

  it('asks about a claim that was coded a moment ago before it finishes', async () => {
    const asking = [
      'version: 1',
      'codes: {promise: {definition: "Something is promised."}}',
      'questions: {firm: {about: claim, ask: "How firm is it?", answer: text, required: true}}',
    ];
    const { editor, sidecar } = await fresh('codebook-moment', asking.join('\n'));
    const coding = run('setCodes', await firstClaim(editor), ['promise']);
    await eventually(async () => (await readText(sidecar).catch(() => '')).includes('promise'), 'it is written');
    const refused = run('finishArticle', true);
    const closing = setInterval(() => void vscode.commands.executeCommand('workbench.action.closeQuickOpen'), 100);
    assert.equal(await refused, false);
    clearInterval(closing);
    await coding;
    assert.doesNotMatch(await readText(sidecar), /finished/);
  });

  it('keeps an answer about a person for the whole folder', async () => {
    const { editor } = await fresh('codebook-4');
    const view = await viewOf(editor.document);
    const mention = view.marks.find(
      (mark) => mark.kind === 'speaker' && view.speakers.get(mark.speaker)?.name === 'Oda Brill',
    );
    assert.ok(mention?.kind === 'speaker');
    const reference = { id: mention.id, uri: editor.document.uri.toString() };
    assert.equal(await run('answerAboutSpeaker', reference, { party: 'the trust' }), true);
    const { speaker } = mention;
    await eventually(
      async () => (await viewOf(editor.document)).coding.entities.get(speaker)?.values['party'] === 'the trust',
      'it is known',
    );
    const entities = inFolder('entities.yaml');
    const yaml = await readText(entities).catch(() => readText(inFolder('codebook-4/entities.yaml')));
    assert.match(yaml, /party: "the trust"/);
    assert.equal(await run('undo'), true);
  });

  it('takes a new code from the selection, and leaves the rest of the file as it is', async () => {
    const { editor, codebook } = await fresh('codebook-5');
    selectWords(editor, 'a light');
    await run('newCode', { id: 'light', definition: 'Anything that shines.' });
    const yaml = await readText(codebook);
    assert.ok(yaml.startsWith('# ours\n'));
    assert.match(yaml, /\n {2}light:\n {4}definition: "Anything that shines\."\n {4}examples: \["a light"\]/);
    await eventually(
      async () =>
        (await viewOf(editor.document)).marks.some(({ annotation }) => annotation?.codes?.includes('light') === true),
      'the claim there has it',
    );
  });

  it('shows what is broken at its line, and uses the rest', async () => {
    const { editor, codebook } = await fresh(
      'codebook-6',
      'version: 1\ncodes:\n  good: "Fine."\n  bad: {definition: "open\n  other: "Fine too."\n',
    );
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(codebook);
      return found.length > 0 && found;
    }, 'a problem');
    assert.equal(problem?.range.start.line, 3);
    assert.deepEqual([...(await viewOf(editor.document)).coding.codebook.codes.keys()], ['good', 'other']);
  });

  it('is read again when it changes', async () => {
    const { editor, codebook } = await fresh('codebook-7', 'version: 1\ncodes:\n  one: "First."\n');
    assert.deepEqual([...(await viewOf(editor.document)).coding.codebook.codes.keys()], ['one']);
    await write(codebook, 'version: 1\ncodes:\n  two: "Second."\n');
    await eventually(
      async () => [...(await viewOf(editor.document)).coding.codebook.codes.keys()].join() === 'two',
      'the new codes are known',
    );
  });
});
