import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Evidence } from '../../../src/annotations/sidecar/annotation.ts';
import type { Mark } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  eventually,
  folder,
  freshArticle,
  hoverAt,
  inFolder,
  markWhen,
  remove,
  run,
  viewOf,
  write,
} from './support.ts';

const text = [
  'Toll bridge to close for repairs',
  '',
  'Monday 3 June 2024 07:00 GMT',
  '',
  'The toll bridge at Marl will be closed for three weeks from Friday, its owners said on Sunday.',
  '',
  '“The toll will be dropped for as long as it lasts,” said Petra Vane, who runs the bridge.',
  '',
].join('\n');
const words = 'The toll will be dropped';
const isMeant = ({ kind, spans: [first] }: Mark) => kind === 'claim' && first?.start === text.indexOf(words) - 1;

/** A claim with this evidence: where its card leads, and the command that it is opened with. */
async function claimWith(name: string, ...evidence: Evidence[]) {
  const { editor, uri } = await freshArticle(name, text);
  const { id } = await markWhen(editor.document, 'the claim', isMeant);
  const reference = { uri: uri.toString(), id };
  for (const one of evidence) await run('addEvidence', reference, one);
  await eventually(
    async () =>
      (await viewOf(editor.document)).marks.some(({ annotation }) => annotation?.evidence?.length === evidence.length),
    'the evidence is there',
  );
  const card = await hoverAt(editor, words);
  const targets = [...card.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');
  return { reference, targets, card };
}

const open = (link: string) => {
  const [command, argument = ''] = link.slice('command:'.length).split('?');
  return vscode.commands.executeCommand<boolean>(
    command ?? '',
    ...(JSON.parse(decodeURIComponent(argument)) as unknown[]),
  );
};
const activeFile = () => vscode.window.activeTextEditor?.document.uri.toString();

asReviewer('the evidence of a claim', () => {
  const ledger = 'evidence of ours/ledger [1] (copy).md';
  before(() => write(inFolder(ledger), 'Tolls of May\n'));
  after(() => remove(ledger));

  it('is opened from the card by its place in the list, whatever the file is called', async () => {
    const { targets } = await claimWith(
      'evidence-file',
      { citation: 'Minutes of the bridge board, p. 2' },
      { file: ledger, title: ledger, stance: 'supports' },
    );
    const links = targets.filter((target) => target.includes('openEvidence'));
    assert.equal(links.length, 1);
    assert.doesNotMatch(links[0] ?? '', /ledger/);
    assert.equal(await open(links[0] ?? ''), true);
    await eventually(() => activeFile() === inFolder(ledger).toString(), 'the file is shown');
  });

  it('is no way out of the folder', async () => {
    const outside = vscode.Uri.joinPath(folder(), '../evidence-outside.txt');
    await write(outside, 'not yours\n');
    const { reference } = await claimWith(
      'evidence-outside',
      { file: '../evidence-outside.txt' },
      { file: 'x/../../evidence-outside.txt' },
      { file: outside.fsPath },
      { file: '.' },
    );
    for (const at of [0, 1, 2, 3]) assert.equal(await run('openEvidence', reference, at), false);
    assert.notEqual(activeFile(), outside.toString());
    await vscode.workspace.fs.delete(outside);
  });

  it('leads to the very page that is shown, also where one address begins another', async () => {
    const pages = ['https://example.org/tolls', 'https://example.org/tolls/may'];
    const { targets } = await claimWith('evidence-pages', ...pages.map((url) => ({ url, title: `Tolls, ${url}` })));
    assert.deepEqual(
      targets.filter((target) => target.startsWith('https:')),
      pages,
    );
  });

  it('is none yet: it says so', async () => {
    const { editor, uri } = await freshArticle('evidence-none', text);
    const { id } = await markWhen(editor.document, 'the claim', isMeant);
    assert.equal(await run('openEvidence', { uri: uri.toString(), id }), false);
  });
});
