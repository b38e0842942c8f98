/** Whose annotations are shown: for coding without seeing what others found, and for looking at one reviewer's work. */
import * as vscode from 'vscode';
import { reviewersIn } from '../../../annotations/reviewing/byReviewer.ts';
import type { App } from '../../app.ts';
import { knownReviewer } from '../../files/reviewer.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

/** The argument is a list of the reviewers to show. Resolves to those that are hidden. */
export async function showReviewers(app: App, given?: unknown): Promise<readonly string[]> {
  const document = articleOf(app);
  const loaded = document ? await app.annotations.sidecars(document.uri) : [];
  const counts = reviewersIn(loaded.map(({ file }) => file.sidecar));
  const { hidden } = app.shownReviewers;
  const all = [...new Set([...counts.keys(), ...hidden])].sort();
  if (all.length === 0) {
    inform(t('Nobody has annotated this article yet.'));
    return [];
  }
  const me = knownReviewer()?.id;
  const items = all.map((id) => ({
    label: id,
    description: [annotationsText(counts.get(id) ?? 0), id === me ? t('you') : ''].filter(Boolean).join(' · '),
    picked: !hidden.has(id),
  }));
  const chosen = Array.isArray(given)
    ? (given as string[])
    : (
        await vscode.window.showQuickPick(items, {
          canPickMany: true,
          title: t('Whose annotations are shown?'),
          placeHolder: t('Those who are not ticked are hidden, here and in all articles'),
        })
      )?.map(({ label }) => label);
  if (!chosen) return [...hidden];
  const next = all.filter((id) => !chosen.includes(id));
  await app.shownReviewers.hide(next);
  return next;
}

function annotationsText(count: number): string {
  return count === 1 ? t('1 annotation') : t('{0} annotations', count);
}
