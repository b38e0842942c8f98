/**
 * What became of annotations in an article that was changed: the uncertain ones and the lost ones in a list, each shown in the
 * article while it has the focus, and compared with the text as annotated. A person confirms a place, chooses other words for
 * it, or deletes it; until then nothing is written.
 */
import * as vscode from 'vscode';
import type { Span } from '../../../analysis/article.ts';
import { reattach } from '../../../annotations/anchoring/reattach.ts';
import type { App } from '../../app.ts';
import { markKindName, shorten } from '../../editor/describe.ts';
import { lineAt } from '../../lineAt.ts';
import { withoutIcons } from '../../plainWords.ts';
import { wordsOf, type ArticleView, type Mark } from '../../reading/view.ts';
import { selectedSpans } from './annotateSelection.ts';
import { goTo } from '../articles/goTo.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { removeAnnotation } from './removeAnnotation.ts';
import { articleOf, nothingHere, targetOf, type Target } from './target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const messageTime = 6000;

type Item = PickItem & { readonly mark: Mark };

const buttons = {
  confirm: { iconPath: new vscode.ThemeIcon('check'), tooltip: t('Confirm Place') },
  compare: { iconPath: new vscode.ThemeIcon('diff'), tooltip: t('Compare with Text as Annotated') },
  remove: { iconPath: new vscode.ThemeIcon('trash'), tooltip: t('Remove Annotation') },
};

/** Resolves to how many there are. */
export async function showUncertain(app: App): Promise<number> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  const marks = view ? uncertainIn(view) : [];
  if (!view || marks.length === 0) {
    inform(t('Every annotation of this article is at its place.'));
    return 0;
  }
  void list(app, document, view, marks);
  return marks.length;
}

export function uncertainIn(view: ArticleView): Mark[] {
  return view.marks.filter(({ placement }) => placement === 'uncertain' || placement === 'orphaned');
}

async function list(app: App, document: vscode.TextDocument, view: ArticleView, marks: readonly Mark[]): Promise<void> {
  await vscode.window.showTextDocument(document);
  const uri = document.uri.toString();
  const chosen = await pick(
    marks.map((mark) => itemOf(view, mark)),
    {
      title: t('Annotations whose place is not certain: {0}', marks.length),
      placeholder: t('Enter goes there; the buttons confirm, compare and remove'),
      document,
      onButton: async ({ mark }, button) => {
        const reference = { uri, id: mark.id };
        if (button === buttons.confirm) await confirmPlace(app, reference);
        else if (button === buttons.compare) await compareWithAnnotated(app, reference);
        else await removeAnnotation(app, reference);
        // On to the next one; a comparison needs the window.
        if (button !== buttons.compare) await showUncertain(app);
        return true;
      },
    },
  );
  const mark = chosen?.[0]?.mark;
  if (mark && mark.spans.length > 0) await goTo(app, { uri, id: mark.id });
  else if (mark) await compareWithAnnotated(app, { uri, id: mark.id });
}

function itemOf(view: ArticleView, mark: Mark): Item {
  const old = mark.annotation?.quote ?? '';
  const now = wordsOf(view.text, mark);
  const [span] = mark.spans;
  const where = span ? t('line {0}', lineAt(view.text, span.start)) : t('not found in the text');
  return {
    label: `$(${span ? 'question' : 'debug-disconnect'}) ${withoutIcons(shorten(old, 90))}`,
    description: `${markKindName(mark.kind)} · ${where}`,
    ...(span && now !== old ? { detail: t('now: “{0}”', withoutIcons(shorten(now, 110))) } : {}),
    buttons: span ? [buttons.confirm, buttons.compare, buttons.remove] : [buttons.compare, buttons.remove],
    spans: mark.spans,
    mark,
  };
}

/** A person says that these are the words: from then on they are exact. */
export async function confirmPlace(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, (mark) => isOutOfPlace(mark) && mark.spans.length > 0);
  if (!target) {
    nothingHere();
    return false;
  }
  return attach(app, target, target.mark.spans, t('Place confirmed: “{0}”', nameOf(target)));
}

/** The selected words are where an annotation belongs; without an argument it is chosen among the uncertain and the lost. */
export async function reattachToSelection(app: App, ...args: unknown[]): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  const spans = view ? selectedSpans(editor) : [];
  if (!view || spans.length === 0) {
    inform(t('Select the words that the annotation belongs to first.'));
    return false;
  }
  const { document } = editor;
  const given = args.length > 0 ? await targetOf(app, args, ({ annotation }) => annotation !== undefined) : undefined;
  const target = given ?? (await chooseLost(document, view));
  if (target?.document !== document) return false;
  return attach(app, target, spans, t('Re-attached: “{0}”', nameOf(target)));
}

async function chooseLost(document: vscode.TextDocument, view: ArticleView): Promise<Target | undefined> {
  const marks = uncertainIn(view);
  if (marks.length === 0) {
    inform(t('Every annotation of this article is at its place.'));
    return undefined;
  }
  const items = marks.map((mark) => ({ ...itemOf(view, mark), buttons: [] }));
  const chosen = await pick(items, { title: t('Which annotation belongs to the selected words?') });
  const mark = chosen?.[0]?.mark;
  return mark && { document, view, mark };
}

async function attach(app: App, target: Target, spans: readonly Span[], label: string): Promise<boolean> {
  const { document, view, mark } = target;
  const { annotation } = mark;
  if (!annotation) return false;
  if (mark.path !== app.annotations.ownPath(document.uri)) {
    inform(t('This annotation is another reviewer’s: it stays in their file.'));
    return false;
  }
  const done = await app.annotations.change(document, label, ({ at }) =>
    reattach(view.reviewed.article, mark.id, annotation, spans, at),
  );
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

export async function compareWithAnnotated(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ annotation }) => annotation !== undefined);
  if (!target) {
    nothingHere();
    return false;
  }
  const { document, mark } = target;
  await app.codedTexts.compare(document, mark, await app.annotations.codedText(document.uri, mark));
  return true;
}

function isOutOfPlace({ annotation, placement }: Mark): boolean {
  return annotation !== undefined && placement !== 'exact';
}

function nameOf({ mark }: Target): string {
  return shorten(mark.annotation?.quote ?? '', 40);
}
