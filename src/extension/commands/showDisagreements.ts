/** Where reviewers differ, as a list with what each says; each is shown in the article while it has the focus. */
import * as vscode from 'vscode';
import type { Value } from '../../annotations/annotation.ts';
import {
  disagreementsIn,
  type Disagreement,
  type DisagreementField,
  type Side,
} from '../../annotations/disagreements.ts';
import type { App } from '../app.ts';
import { markKindName, shorten } from '../editor/describe.ts';
import { withoutIcons } from '../plainWords.ts';
import type { ArticleView } from '../view.ts';
import { pick } from './pick.ts';
import { articleOf } from './target.ts';

const { t } = vscode.l10n;

/** Resolves to how many there are. */
export async function showDisagreements(app: App): Promise<number> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return 0;
  const loaded = await app.annotations.sidecars(document.uri);
  const found = disagreementsIn(
    view.reviewed,
    loaded.map(({ path, file }) => ({ path, sidecar: file.sidecar })),
  );
  if (found.length === 0) {
    void vscode.window.showInformationMessage(t('No reviewers differ in this article.'));
    return 0;
  }
  void list(document, view, found);
  return found.length;
}

async function list(document: vscode.TextDocument, view: ArticleView, found: readonly Disagreement[]): Promise<void> {
  await vscode.window.showTextDocument(document);
  const items = found.map((one) => ({
    label: withoutIcons(shorten(one.spans.map(({ start, end }) => view.text.slice(start, end)).join(' … '), 80)),
    description: `${markKindName(one.kind)} · ${one.on.map(fieldName).join(', ')}`,
    detail: one.sides.map((side) => withoutIcons(`${side.by}: ${sayingText(view, side)}`)).join(' │ '),
    spans: one.spans,
  }));
  await pick(items, { title: t('Reviewers differ at {0} places', found.length), document });
}

function fieldName(field: DisagreementField): string {
  const names: Readonly<Record<DisagreementField, string>> = {
    whether: t('whether it is one'),
    words: t('which words'),
    claimKind: t('kind'),
    speaker: t('speaker'),
    entity: t('who it is'),
    polarity: t('asserted or denied'),
    modality: t('how firmly'),
    value: t('date'),
    verdict: t('verdict'),
    codes: t('codes'),
    values: t('answers'),
  };
  return names[field];
}

function sayingText(view: ArticleView, { says }: Side): string {
  const entries = Object.entries(says) as [DisagreementField, Value][];
  return entries.map(([field, value]) => valueText(view, field, value)).join(', ');
}

function valueText(view: ArticleView, field: DisagreementField, value: Value): string {
  if (field === 'whether') return value === true ? t('yes') : t('no');
  if (field === 'words') {
    const spans = value as readonly (readonly [number, number])[];
    return `“${shorten(spans.map(([start, end]) => view.text.slice(start, end)).join(' … '), 50)}”`;
  }
  if ((field === 'speaker' || field === 'entity') && typeof value === 'string')
    return view.speakers.get(value)?.name ?? value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
