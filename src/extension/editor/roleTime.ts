/** When somebody held a role, in words: "2019-07-24 to 2022-09-06", "since 2021-09". */
import * as vscode from 'vscode';
import type { KnownRole } from '../../analysis/knowledge.ts';

const { t } = vscode.l10n;

export function roleTimeText({ from, to }: Pick<KnownRole, 'from' | 'to'>): string {
  if (from !== undefined && to !== undefined) return t('{0} to {1}', from, to);
  if (from !== undefined) return t('since {0}', from);
  return to === undefined ? '' : t('until {0}', to);
}
