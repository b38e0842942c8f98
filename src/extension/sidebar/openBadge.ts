/**
 * How many claims of an article are open, as a badge at the end of its row: a headline is long, and what stands behind it is cut in
 * a narrow sidebar. The rows have addresses of their own for it, so that no file of the Explorer gets one.
 */
import * as vscode from 'vscode';

const scheme = 'news-annotator-open';

/** For the row of an article. */
export function openAddress(path: string, open: number): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${path}`, query: String(open) });
}

export function registerOpenBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({ provideFileDecoration: openBadge });
}

/** VS Code draws two characters: more than 99 are not counted there. */
export function openBadge(uri: vscode.Uri): vscode.FileDecoration | undefined {
  const open = uri.scheme === scheme ? Number(uri.query) : 0;
  if (!(open > 0)) return undefined;
  const tooltip = open === 1 ? vscode.l10n.t('1 open claim') : vscode.l10n.t('{0} open claims', open);
  return new vscode.FileDecoration(open > 99 ? '…' : String(open), tooltip);
}
