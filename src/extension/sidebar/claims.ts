/** The Claims view: the review queue. Open claims first, in the order of the text; then what was decided, and what was lost. */
import * as vscode from 'vscode';
import type { Articles } from '../articles.ts';
import type { Mark } from '../view.ts';
import { isOpenClaim } from '../view.ts';
import { markNode } from './entities.ts';
import { groupItem, type Node } from './tree.ts';

const { t } = vscode.l10n;

export async function claimsOfArticle(articles: Articles): Promise<Node[]> {
  const document = articles.current;
  const view = document && ((await articles.get(document)) ?? articles.latest(document));
  if (!document || !view) return [];
  const place = `${document.uri.toString()}/claims`;
  const group = (name: string, label: string, icon: string, marks: readonly Mark[], open: boolean): Node[] => {
    if (marks.length === 0) return [];
    const node: Node = {
      item: groupItem(`${place}/${name}`, label, marks.length, icon, open),
      children: () =>
        marks.map((mark) =>
          markNode(view, document.uri, mark, `${place}/${name}`, node, mark.kind === 'claim' ? 'speaker' : 'words'),
        ),
    };
    return [node];
  };
  const placed = view.marks.filter(({ placement }) => placement !== 'orphaned');
  const decided = placed.filter((mark) => mark.kind === 'claim' && mark.annotation);
  const others = placed.filter((mark) => mark.kind !== 'claim' && mark.annotation);
  const reported = placed.filter((mark) => mark.kind === 'claim' && !mark.annotation && mark.claim.kind === 'reported');
  return [
    ...group('open', t('Open'), 'circle-large-outline', placed.filter(isOpenClaim), true),
    ...group('decided', t('Annotated'), 'pass', decided, true),
    ...group('others', t('Names, dates and notes'), 'tag', others, false),
    ...group('reported', t("In the journalist's own words"), 'book', reported, false),
    ...group(
      'lost',
      t('Not found in the text'),
      'debug-disconnect',
      view.marks.filter(({ placement }) => placement === 'orphaned'),
      true,
    ),
  ];
}
