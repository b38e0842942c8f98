import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleView } from '../../../src/extension/reading/view.ts';
import {
  closeAll,
  eventually,
  extension,
  hoverAt,
  openArticle,
  run,
  show,
  viewOf,
  withSetting,
  writeArticle,
} from './support.ts';

const samples = ['harbour-strike.txt', 'hilltop-observatory.txt', 'river-barrier.txt'];

function words({ marks, text }: ArticleView): string[] {
  return marks.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

describe('reading an article', () => {
  after(closeAll);

  it('activates, and says how long it took', async () => {
    const api = await extension();
    console.log(`figure: activation ${api.activation.toFixed(1)} ms`);
    assert.ok(api.activation > 0);
  });

  for (const name of samples) {
    it(`opens ${name} as an article and draws its speakers, dates and claims`, async () => {
      const { editor, view } = await openArticle(name);
      const { highlights } = await extension();
      const drawn = highlights.drawnIn(editor.document.uri) ?? [];
      for (const kind of ['speaker', 'date', 'claim']) {
        assert.ok(drawn.some(({ look }) => look === `${kind}-suggestion`) || look(view, kind), `no ${kind} is drawn`);
      }
      for (const { text } of drawn) assert.notEqual(text.trim(), '');
    });
  }

  function look(view: { marks: readonly { kind: string }[] }, kind: string): boolean {
    return !view.marks.some((mark) => mark.kind === kind);
  }

  it('draws what is certain while it reads, says that it does, and leaves it as it is', async () => {
    const body = [
      'The ferry sank on 3 May 1999, and “nobody” knew why, Ola Brandt told reporters.',
      'SIGN UP: for our newsletter',
    ];
    const uri = await writeArticle('glance.article.txt', `Ferry sinks\n\n14 March 2024\n\n${body.join('\n\n')}\n`);
    // an article that is read before it would have the models loaded: then the whole reading may be there before the glance is joined
    await closeAll();
    await run('restartAnalysis');
    const { articles, highlights, status } = await extension();
    const seen: { reading: boolean; drawn: readonly { look: string; text: string }[] }[] = [];
    const listener = highlights.onDidDraw((of) => {
      if (of.toString() === uri.toString())
        seen.push({ reading: status.text === 'Reading article…', drawn: highlights.drawnIn(of) ?? [] });
    });
    const { document } = await show(uri);
    await articles.get(document);
    await eventually(() => seen.length > 1, 'it is drawn twice');
    listener.dispose();
    const [first] = seen;
    const last = seen.at(-1);
    assert.ok(last);
    assert.equal(first?.reading, true);
    assert.deepEqual(
      first.drawn.filter(({ look }) => look === 'date-suggestion').map(({ text }) => text),
      ['14 March 2024', '3 May 1999'],
    );
    assert.ok(!first.drawn.some(({ look }) => /^(?:speaker|claim)/.test(look)));
    await eventually(() => status.text !== 'Reading article…', 'it says that it has read');
    assert.ok(last.drawn.some(({ look }) => look === 'speaker-suggestion'));
    const places = (drawn: typeof first.drawn) => drawn.map(({ look, text }) => `${look} ${text}`);
    for (const place of places(first.drawn)) assert.ok(places(last.drawn).includes(place), place);
  });

  it('looks at an article when it is opened, before it is shown, and not twice', async () => {
    const uri = await writeArticle(
      'opened.article.txt',
      'Ferry sinks\n\n14 March 2024\n\nIt was old, Ola Brandt said.\n',
    );
    await closeAll();
    await run('restartAnalysis');
    const { analyser, articles, highlights } = await extension();
    await eventually(() => !analyser.isBusy, 'nobody waits for other articles');
    const own = analyser.glance.bind(analyser);
    const asked: { text: string; knowledge: object; glance: ReturnType<typeof own> }[] = [];
    analyser.glance = (text, knowledge) => {
      const glance = own(text, knowledge);
      asked.push({ text, knowledge, glance });
      return glance;
    };
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const first = await eventually(() => asked[0], 'it is asked for');
      assert.ok(await first.glance);
      assert.deepEqual([articles.glance(document), articles.latest(document)], [undefined, undefined]);
      await show(uri);
      await viewOf(document);
      assert.ok(highlights.drawnIn(uri)?.some(({ text }) => text === '14 March 2024'));
      for (const { text } of asked) assert.equal(text, document.getText());
      // what other articles tell may come meanwhile
      assert.equal(new Set(asked.map(({ knowledge }) => knowledge)).size, asked.length);
    } finally {
      analyser.glance = own;
    }
  });

  it('practises on other words, of which nothing is kept', async () => {
    const uri = await writeArticle('practice.article.txt', 'Ferry sinks\n\nIt was old, Ola Brandt said on Monday.\n');
    const { document } = await show(uri);
    const { analyser, annotations } = await extension();
    const { text } = await viewOf(document);
    const other = text.replace('Ola', 'In 1999 Ola');
    // it practises by itself as well, one at a time
    const analysis = await eventually(() => analyser.practise(uri.toString(), other), 'other words are read');
    assert.ok(analysis.dates.some(({ value }) => value === '1999'));
    assert.equal(await annotations.practise(document, other, analysis, () => true), true);
    assert.ok(!words(await viewOf(document)).includes('1999'));
    await (await show(uri)).edit((edit) => edit.insert(document.positionAt(text.indexOf('Brandt')), 'van '));
    const edited = words(await viewOf(document));
    assert.ok(edited.includes('Ola van Brandt') && !edited.includes('1999'), edited.join(', '));
    await run('restartAnalysis');
    assert.deepEqual(words(await viewOf(document)), edited);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('practises when an article is read, and gives it up when somebody writes', async () => {
    const { analyser, annotations } = await extension();
    const own = { read: analyser.practise.bind(analyser), join: annotations.practise.bind(annotations) };
    const asked: ((go: boolean) => void)[] = [];
    let joined = 0;
    analyser.practise = async (key, other) =>
      (await new Promise<boolean>((resolve) => asked.push(resolve))) ? own.read(key, other) : undefined;
    annotations.practise = (...args) => {
      joined++;
      return own.join(...args);
    };
    try {
      await run('restartAnalysis'); // what a worker has practised it does not practise again
      const uri = await writeArticle('practised.article.txt', 'Ferry sinks\n\nIt was old, Ola Brandt said.\n');
      const editor = await show(uri);
      await eventually(() => asked.length === 1, 'it practises');
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Now. '));
      await viewOf(editor.document);
      asked[0]!(true);
      await eventually(() => asked.length === 2, 'it practises again');
      assert.equal(joined, 0);
      asked[1]!(true);
      await eventually(() => asked.length === 3, 'it goes on');
      assert.equal(joined, 1);
      asked[2]!(false);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    } finally {
      analyser.practise = own.read;
      annotations.practise = own.join;
    }
  });

  it('explains a mark in its hover card, with its rule', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const mark = view.marks.find(({ kind }) => kind === 'speaker');
    assert.ok(mark?.spans[0]);
    const card = await hoverAt(editor, view.text.slice(mark.spans[0].start, mark.spans[0].end));
    assert.match(card, /Why:/);
    assert.match(card, /command:newsAnnotator\.accept\?/);
  });

  it('never reads words of an article as Markdown', async () => {
    const name = 'hostile.txt';
    await writeArticle(
      name,
      [
        'Minister says [click](command:workbench.action.quit) is safe',
        '',
        'LONDON, 3 March 2024 — “The **plan** [is](command:workbench.action.quit) <img src=x onerror=alert(1)> sound,” said Mara $(trash) Lind, the transport minister, on Monday.',
        '',
        'She told reporters on Tuesday that the bridge [would](https://example.org) reopen in April 2024, according to officials.',
        '',
        '“We will *not* wait for `anybody`,” Ms Lind said in a statement on Wednesday afternoon.',
      ].join('\n'),
    );
    const { editor, view } = await openArticle(name);
    for (const mark of view.marks) {
      const span = mark.spans[0];
      if (!span) continue;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        editor.document.positionAt(span.start),
      );
      for (const content of hovers.flatMap(({ contents }) => contents)) {
        const { value, isTrusted } = content as vscode.MarkdownString;
        assert.doesNotMatch(value, /\]\((?:command:workbench|https:)/);
        assert.doesNotMatch(value, /(?<!\\)<img/);
        assert.notEqual(isTrusted, true);
      }
    }
  });

  it('hides and shows highlights', async () => {
    const { editor } = await openArticle('harbour-strike.txt');
    const { highlights } = await extension();
    await run('toggleHighlights');
    assert.equal((highlights.drawnIn(editor.document.uri) ?? []).length, 0);
    await run('toggleHighlights');
    assert.ok((highlights.drawnIn(editor.document.uri) ?? []).length > 0);
  });

  it('draws what the settings ask for', async () => {
    const { editor } = await openArticle('harbour-strike.txt');
    const { highlights } = await extension();
    const drawn = (kind: string) =>
      (highlights.drawnIn(editor.document.uri) ?? []).filter(({ look }) => look.startsWith(kind)).length;
    assert.ok(drawn('speaker') > 0);
    await withSetting('newsAnnotator.highlights.speakers', false, async () => {
      await eventually(() => drawn('speaker') === 0, 'speakers are no longer drawn');
    });
    await eventually(() => drawn('speaker') > 0, 'speakers are drawn again');
  });
});
