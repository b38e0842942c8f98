import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { nextUnfinished } from '../../../src/extension/commands/articles/finishArticle.ts';
import { isOpenClaim, type ClaimMark } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  closeAll,
  eventually,
  hoverAt,
  extension,
  freshArticle,
  inFolder,
  readText,
  run,
  selectWords,
  viewOf,
} from './support.ts';

const text = [
  'Ferry to run through the winter, operator says',
  '',
  'Thursday 7 November 2024 08:30 GMT',
  '',
  'The island ferry will run through the winter, the operator said on Wednesday.',
  '',
  '“We have the crews and we have the boats,” said Ines Carrow, the chief executive of Sound Ferries. “People can rely on us.”',
  '',
  'Ms Carrow told reporters that fares would not rise before April.',
  '',
  'The council denied that it had promised a subsidy.',
  '',
].join('\n');

const fresh = (name: string) => freshArticle(name, text);

async function openClaims(document: vscode.TextDocument): Promise<ClaimMark[]> {
  return (await viewOf(document)).marks.filter(isOpenClaim);
}

asReviewer('reviewing', () => {
  it('walks the open claims with one key each, to the finished article', async () => {
    const { editor, sidecar, uri } = await fresh('reviewing-1');
    const { review } = await extension();
    const before = await openClaims(editor.document);
    assert.ok(before.length >= 2, `${before.length} open claims`);
    await run('startReview');
    assert.equal(review.document, editor.document);
    assert.match(review.text, /open/);
    for (let left = before.length; left > 0; left--) {
      assert.ok(!vscode.window.activeTextEditor?.selection.isEmpty, 'a claim is selected');
      await run(left % 2 === 0 ? 'acceptAndNext' : 'rejectAndNext');
      await eventually(async () => (await openClaims(editor.document)).length < left, 'one less is open');
    }
    await run('finishArticle', true);
    const yaml = await readText(sidecar);
    assert.match(yaml, /^ {2}status: finished/m);
    assert.match(yaml, /^reviewed:/m);
    assert.equal(review.document, undefined);
    assert.equal(await readText(uri), text);
  });

  it('is read-only while it lasts, and writable again after it', async () => {
    const { editor } = await fresh('reviewing-2');
    await run('startReview');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), text);
    await run('leaveReview');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.ok(editor.document.getText().startsWith('x'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('accepts all of a kind as one step that can be taken back', async () => {
    const { editor, uri } = await fresh('reviewing-3');
    const { articles } = await extension();
    const view = await articles.get(editor.document);
    const mention = view?.marks.find(({ kind }) => kind === 'speaker');
    assert.ok(mention);
    const accepted = await run<number>('acceptAllLikeThis', { uri: uri.toString(), id: mention.id }, true);
    assert.ok(accepted >= 1);
    const annotated = async () =>
      (await articles.get(editor.document))?.marks.filter(({ annotation }) => annotation?.origin?.bulk === true).length;
    await eventually(async () => (await annotated()) === accepted, 'all are annotations');
    await run('undo');
    await eventually(async () => (await annotated()) === 0, 'none is');
  });

  it('moves the end of a mark by a word and back', async () => {
    const { editor } = await fresh('reviewing-4');
    const { articles } = await extension();
    selectWords(editor, 'fares would');
    await run('annotateSelection', 'claim', { claimKind: 'indirect' });
    const quote = async () =>
      (await articles.get(editor.document))?.marks.find(
        (mark) => mark.kind === 'claim' && mark.annotation?.quote.startsWith('fares'),
      )?.annotation?.quote;
    await eventually(async () => (await quote()) === 'fares would', 'annotated');
    selectWords(editor, 'fares would');
    await run('extendWord');
    await eventually(async () => (await quote()) === 'fares would not', 'longer');
    await run('shrinkWord');
    await eventually(async () => (await quote()) === 'fares would', 'as before');
    await run('extendSentence');
    const sentence = await eventually(async () => /[.”]$/.test((await quote()) ?? '') && (await quote()), 'a sentence');
    await run('extendSentence');
    await eventually(async () => ((await quote())?.length ?? 0) > sentence.length, 'the next one too');
    await run('shrinkSentence');
    await eventually(async () => (await quote()) === sentence, 'one sentence again');
  });

  it('keeps evidence and kind of a claim', async () => {
    const { editor, uri } = await fresh('reviewing-5');
    const { articles } = await extension();
    const [claim] = await openClaims(editor.document);
    assert.ok(claim);
    const reference = { uri: uri.toString(), id: claim.id };
    await run('setKind', reference, 'belief');
    await run('addEvidence', reference, { url: 'https://example.org/timetable', stance: 'supports' });
    const mark = await eventually(
      async () =>
        (await articles.get(editor.document))?.marks.find(
          ({ id, annotation }) => id === claim.id && annotation?.evidence,
        ),
      'evidence is there',
    );
    assert.deepEqual(mark.annotation?.evidence, [{ url: 'https://example.org/timetable', stance: 'supports' }]);
    assert.equal(mark.annotation.claimKind, 'belief');
  });

  it('leads from its card to the page of the evidence, and from nothing else in it', async () => {
    const { editor, uri } = await fresh('reviewing-10');
    const [claim] = await openClaims(editor.document);
    assert.ok(claim?.spans[0]);
    const reference = { uri: uri.toString(), id: claim.id };
    const page = 'https://example.org/old-pier_(town)/a-b?q=x-y&z=(1)';
    await run('addEvidence', reference, {
      url: page,
      quote: 'see www.example.net or <https://example.net>',
      stance: 'supports',
    });
    await run('addEvidence', reference, { url: 'javascript:alert(1)', title: '[x](command:workbench.action.quit)' });
    await run('addNote', reference, 'At https://example.com/note, or ask ina@example.com.');
    const words = editor.document.getText().slice(claim.spans[0].start, claim.spans[0].end);
    const card = await eventually(async () => {
      const text = await hoverAt(editor, words);
      return text.includes('example.com') && text;
    }, 'the note is in the card');
    const targets = [...card.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    assert.deepEqual(
      targets.filter((target) => !target.startsWith('command:newsAnnotator.')),
      ['https://example.org/old-pier_%28town%29/a-b?q=x-y&z=%281%29'],
    );
    // What VS Code makes links of by itself.
    const rest = card.replace(/\]\([^)]*\)/g, '');
    assert.doesNotMatch(rest, /:\/\/|www\.|<|@/);
  });

  it('goes on to an article that is not finished, and never to a text that was kept', async () => {
    const { editor, uri } = await fresh('reviewing-9');
    selectWords(editor, 'the winter');
    await run('annotateSelection', 'note', { note: 'Which?' });
    const api = await extension();
    let at: vscode.Uri | undefined = uri;
    for (let steps = 0; at && steps < 30; steps++) {
      at = await nextUnfinished(api, at);
      assert.doesNotMatch(at?.path ?? '', /\.news-annotator/);
    }
    await run('finishArticle', true);
    assert.notEqual((await nextUnfinished(api, inFolder('reviewing-8.txt')))?.path, uri.path);
  });

  it('takes the sidecar along when the article is renamed', async () => {
    const { editor, uri, sidecar } = await fresh('reviewing-6');
    selectWords(editor, 'the winter');
    await run('annotateSelection', 'note', { note: 'Which?' });
    await closeAll();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, inFolder('renamed-6.txt'));
    await vscode.workspace.applyEdit(edit);
    const moved = await eventually(
      () => readText(inFolder('renamed-6.annotations.yaml')).catch(() => undefined),
      'moved',
    );
    assert.match(moved, /Which\?/);
    await assert.rejects(readText(sidecar));
  });
});
