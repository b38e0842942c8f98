/** Find in Context…: every place of some words, of what a speaker says or of what a code was given to, each with its surroundings. */
import * as vscode from 'vscode';
import type { ContextOrder } from '../../../corpus/concordance.ts';
import type { Sought } from '../../../corpus/sought.ts';
import type { App } from '../../app.ts';
import { claimsText } from '../../editor/describe.ts';
import { findContext } from '../../folder/findContext.ts';
import { withoutIcons } from '../../plainWords.ts';
import { updateFolder } from './analyzeFolder.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const mostOffered = 2000;

type Item = vscode.QuickPickItem & { readonly sought?: Sought };

/** `given`: what is looked for; `order`: how the lines are sorted. Resolves to how many places there are. */
export async function findInContext(app: App, given?: unknown, order?: unknown): Promise<number | undefined> {
  const sought = isSought(given) ? given : await ask(app);
  if (!sought) return undefined;
  const sorted = isOrder(order) ? order : isSought(given) ? 'article' : await askOrder();
  if (!sorted) return undefined;
  const known = sought.kind === 'words' || app.folder.isReady;
  if (!known) await updateFolder(app, vscode.ProgressLocation.Notification);
  const progress = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: t('Looking in all articles'),
  };
  let places = 0;
  for (const folder of app.folder.folders()) {
    const lines = await vscode.window.withProgress(progress, (reporter, token) => {
      let last = 0;
      const report = (done: number, of: number) => {
        if (Date.now() - last < 100) return;
        last = Date.now();
        reporter.report({ message: t('{0} of {1}', done, of) });
      };
      return findContext(folder, sought, app.folder.register, report, () => !token.isCancellationRequested);
    });
    places += lines.length;
    if (lines.length > 0) await app.contexts.show(folder.folder, titleOf(sought), lines, sorted);
  }
  if (places === 0) inform(t('Nothing was found.'));
  return places;
}

/** Speakers and codes of the index, and whatever words are typed; the selection to begin with. */
async function ask(app: App): Promise<Sought | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor ? editor.document.getText(editor.selection).trim() : '';
  const known = await offered(app);
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Item>();
    list.title = t('Find in Context');
    list.placeholder = t('Words to look for, a speaker or a code');
    list.value = selected.length <= 200 ? selected.replace(/\s+/g, ' ') : '';
    const show = () => {
      const words = list.value.trim();
      const typed: Item = {
        label: t('Words: “{0}”', withoutIcons(words)),
        sought: { kind: 'words', words },
        alwaysShow: true,
      };
      list.items = words === '' ? known : [typed, ...known];
    };
    let chosen: Sought | undefined;
    list.onDidChangeValue(show);
    list.onDidAccept(() => {
      chosen = list.selectedItems[0]?.sought;
      list.hide();
    });
    list.onDidHide(() => {
      resolve(chosen);
      list.dispose();
    });
    show();
    list.show();
  });
}

async function offered(app: App): Promise<Item[]> {
  if (!app.folder.isReady) return [];
  const speakers = new Map<string, { name: string; id?: string; claims: number }>();
  const codes = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  await app.folder.forEach((uri, entry) => {
    // one and the same over all articles, whatever each calls them
    const who = app.folder.register.of(uri.toString());
    const names = new Map(entry.speakers.map(({ id, name, kind }) => [id, kind === 'unnamed' ? '' : name]));
    for (const claim of entry.claims) {
      const one = who.get(claim.speaker ?? '');
      const name = one?.name ?? names.get(claim.speaker ?? '') ?? '';
      const key = one === undefined ? `called ${name}` : `register ${one.id}`;
      const known = speakers.get(key);
      if (known !== undefined) known.claims++;
      else if (name !== '') speakers.set(key, { name, ...(one && { id: one.id }), claims: 1 });
      for (const code of new Set(claim.says?.flatMap(({ codes = [] }) => codes))) count(codes, code);
    }
  });
  const most = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a).slice(0, mostOffered);
  const item = (icon: string, label: string, claims: number, sought: Sought): Item => ({
    label: `$(${icon}) ${withoutIcons(label)}`,
    description: claimsText(claims),
    sought,
  });
  return [
    ...most(codes).map(([code, claims]) => item('symbol-key', code, claims, { kind: 'code', code })),
    ...[...speakers.values()]
      .sort((a, b) => b.claims - a.claims)
      .slice(0, mostOffered)
      .map(({ name, id, claims }) =>
        item('person', name, claims, { kind: 'speaker', name, ...(id !== undefined && { id }) }),
      ),
  ];
}

async function askOrder(): Promise<ContextOrder | undefined> {
  const items: (vscode.QuickPickItem & { order: ContextOrder })[] = [
    { label: t('By article'), order: 'article' },
    { label: t('By the words after'), order: 'after' },
    { label: t('By the words before'), order: 'before' },
  ];
  return (await vscode.window.showQuickPick(items, { title: t('In which order?') }))?.order;
}

function titleOf(sought: Sought): string {
  switch (sought.kind) {
    case 'words':
      return t('“{0}” in context', sought.words);
    case 'speaker':
      return t('What {0} says', sought.name);
    case 'code':
      return t('Coded {0}', sought.code);
  }
}

function isSought(value: unknown): value is Sought {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'words' || value.kind === 'speaker' || value.kind === 'code';
}

function isOrder(value: unknown): value is ContextOrder {
  return value === 'article' || value === 'before' || value === 'after';
}
