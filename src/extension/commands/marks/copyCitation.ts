/** “We will not leave,” said Mara Lind (Harbour Post, 2024-03-05), harbour-strike.txt:12 → to the clipboard. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { speakerName } from '../../editor/describe.ts';
import { wordsOf } from '../../reading/view.ts';
import { nothingHere, targetOf } from './target.ts';

export async function copyCitation(app: App, ...args: unknown[]): Promise<string | undefined> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (target?.mark.kind !== 'claim') {
    nothingHere();
    return undefined;
  }
  const { document, view, mark } = target;
  const { meta } = view.analysis;
  const words = wordsOf(view.text, mark)
    .replace(/\s+/g, ' ')
    .replace(/^["“„]|["”]$/g, '');
  const where = [meta.outlet, meta.headline && view.text.slice(meta.headline.start, meta.headline.end), meta.published]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const file = vscode.workspace.asRelativePath(document.uri);
  const line = mark.spans[0] ? document.positionAt(mark.spans[0].start).line + 1 : 1;
  const citation = `“${words}” (${[speakerName(view, mark), where].filter(Boolean).join('; ')}) ${file}#L${line}`;
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Citation copied'), 4000);
  return citation;
}
