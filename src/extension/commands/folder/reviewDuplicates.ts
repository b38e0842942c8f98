/** Review Near Duplicates…: groups of articles that are alike, one after the other; whether they are one story, and how it counts. */
import * as vscode from 'vscode';
import { minuteOf, newId } from '../../../annotations/reviewing/accept.ts';
import type { JudgedGroup } from '../../../corpus/duplicates/duplicateDecisions.ts';
import type { App } from '../../app.ts';
import { reviewer } from '../../files/reviewer.ts';
import type { IndexedFolder } from '../../folder/indexedFolder.ts';
import { uriBelow } from '../../folder/listFiles.ts';
import { withoutIcons } from '../../plainWords.ts';
import { updateFolder } from './analyzeFolder.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

type Decision = 'once' | 'all' | 'different';

/** `given`: the decision for the first open group. Resolves to how many groups are still open. */
export async function reviewDuplicates(app: App, given?: unknown): Promise<number> {
  if (!app.folder.isReady) await updateFolder(app, vscode.ProgressLocation.Notification);
  let open = 0;
  for (const folder of app.folder.folders()) {
    for (;;) {
      const groups = await app.duplicates.groups(folder);
      const left = groups.filter(({ decision }) => decision === 'open');
      const group = isDecision(given) ? left[0] : await askGroup(groups);
      const decision = group && (isDecision(given) ? given : await askDecision(folder, group));
      if (decision && (await decide(app, folder, group, decision)) && !isDecision(given)) continue;
      open += decision ? left.length - 1 : left.length;
      break;
    }
  }
  return open;
}

async function decide(app: App, folder: IndexedFolder, group: JudgedGroup, decision: Decision): Promise<boolean> {
  const who = await reviewer();
  if (!who) return false;
  const at = minuteOf(new Date().toISOString());
  const judged =
    decision === 'different' ? ({ are: 'different' } as const) : ({ are: 'same', count: decision } as const);
  const record = { articles: group.paths, ...judged, by: who.id, at };
  const back = await app.duplicates.decide(folder.folder, newId('n', Math.random), record);
  app.annotations.did({ label: t('Near duplicates'), back });
  return true;
}

async function askGroup(groups: readonly JudgedGroup[]): Promise<JudgedGroup | undefined> {
  const items = [...groups]
    .sort((a, b) => Number(b.decision === 'open') - Number(a.decision === 'open'))
    .map((group) => ({
      label: `${group.decision === 'open' ? '$(circle-large-outline)' : '$(pass)'} ${withoutIcons(group.paths[0] ?? '')}`,
      description: [
        t('{0} articles', group.paths.length),
        group.exact ? t('the same words') : t('{0} % alike', Math.round(group.likeness * 100)),
        group.decision === 'open' ? '' : decisionName(group.decision),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      detail: withoutIcons(group.paths.slice(1, 5).join(', ')),
      group,
    }));
  if (items.length === 0) inform(t('No two articles of the folder are alike.'));
  else
    return (await vscode.window.showQuickPick(items, { title: t('Articles that are alike'), matchOnDetail: true }))
      ?.group;
  return undefined;
}

async function askDecision(folder: IndexedFolder, { paths }: JudgedGroup): Promise<Decision | undefined> {
  const decisions: (vscode.QuickPickItem & { decision: Decision | 'compare' })[] = [
    { label: `$(diff) ${t('Compare the first two')}`, decision: 'compare' },
    ...(['once', 'all', 'different'] as const).map((decision) => ({ label: decisionName(decision), decision })),
  ];
  for (;;) {
    const choice = (await vscode.window.showQuickPick(decisions, { title: paths.join(' · '), ignoreFocusOut: true }))
      ?.decision;
    if (choice !== 'compare') return choice;
    const [left, right] = paths.map((path) => uriBelow(folder.folder, path));
    if (left && right) await vscode.commands.executeCommand('vscode.diff', left, right);
  }
}

function decisionName(decision: Decision): string {
  switch (decision) {
    case 'once':
      return t('One story, counts once');
    case 'all':
      return t('One story, each article counts');
    case 'different':
      return t('Different stories');
  }
}

function isDecision(value: unknown): value is Decision {
  return value === 'once' || value === 'all' || value === 'different';
}
