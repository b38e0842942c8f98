/** Where reviewers differ, as a list with what each says; each is shown in the article while it has the focus. */
import * as vscode from 'vscode';
import type { ClaimKind, Modality } from '../../../analysis/article.ts';
import type { Fields, Value } from '../../../annotations/sidecar/annotation.ts';
import {
  disagreementsIn,
  disagreementsOnArticle,
  type ArticleDisagreement,
  type Disagreement,
  type DisagreementField,
  type Side,
} from '../../../annotations/reviewing/disagreements.ts';
import { answerText } from '../../../annotations/codebook/questions.ts';
import type { App } from '../../app.ts';
import { answersText, codeName, verdictText } from '../../editor/codingWords.ts';
import { claimKindName, dateValueText, markKindName, modalityName, shorten } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import type { ArticleView } from '../../reading/view.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

/** Resolves to how many there are. */
export async function showDisagreements(app: App): Promise<number> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return 0;
  const sidecars = await app.annotations.shownSidecars(document.uri);
  const places = disagreementsIn(view.reviewed, sidecars);
  const answers = disagreementsOnArticle(sidecars);
  if (places.length + answers.length === 0) {
    inform(t('No reviewers differ in this article.'));
    return 0;
  }
  void list(document, [...answers.map((one) => articleItem(view, one)), ...places.map((one) => placeItem(view, one))]);
  return places.length + answers.length;
}

async function list(document: vscode.TextDocument, items: readonly PickItem[]): Promise<void> {
  await vscode.window.showTextDocument(document);
  const title =
    items.length === 1 ? t('Reviewers differ at 1 place') : t('Reviewers differ at {0} places', items.length);
  await pick(items, { title, document });
}

function placeItem(view: ArticleView, { spans, kind, on, sides }: Disagreement): PickItem {
  return {
    label: withoutIcons(shorten(spans.map(({ start, end }) => view.text.slice(start, end)).join(' … '), 80)),
    description: `${markKindName(kind)} · ${on.map(fieldName).join(', ')}`,
    detail: sides.map((side) => withoutIcons(t('{0}: {1}', side.by, sayingText(view, side)))).join(' │ '),
    spans,
  };
}

function articleItem({ coding: { codebook } }: ArticleView, { question, sides }: ArticleDisagreement): PickItem {
  const asked = codebook.questions.get(question);
  return {
    label: withoutIcons(shorten(asked?.ask ?? question, 80)),
    description: t('about the article'),
    detail: sides
      .map(({ by, answer }) => withoutIcons(t('{0}: {1}', by, shorten(answerText(asked, answer), 80))))
      .join(' │ '),
  };
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
  const { codebook } = view.coding;
  const word = answerText(undefined, value);
  switch (field) {
    case 'whether':
      return value === true ? t('yes') : t('no');
    case 'words': {
      const spans = value as readonly (readonly [number, number])[];
      return `“${shorten(spans.map(([start, end]) => view.text.slice(start, end)).join(' … '), 50)}”`;
    }
    case 'values':
      return answersText(codebook, value as Fields)
        .map(([question, answer]) => t('{0}: {1}', question, answer))
        .join('; ');
    case 'codes':
      return (value as readonly string[]).map((code) => codeName(codebook, code)).join(', ') || t('none');
    case 'verdict':
      return verdictText(codebook, word);
    case 'speaker':
    case 'entity':
      return view.speakers.get(word)?.name ?? word;
    case 'claimKind':
      return claimKindName(value as ClaimKind);
    case 'polarity':
      return value === 'denies' ? t('denied') : t('asserted');
    case 'modality':
      return modalityName(value as Modality) || t('certain');
    case 'value':
      return dateValueText({ type: 'DATE', value: word, timex: word });
  }
}
