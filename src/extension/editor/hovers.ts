/**
 * Hover cards: who, what and why, with what can be done about it. Words of the article and of reviewers are appended as
 * text, so that nothing in them is read as Markdown; only our own commands can be run from a card.
 */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { nowhere, type Elsewhere, type Places } from '../folder/elsewhere.ts';
import { appendCommand, commandAddress, hoverCommands, type MarkReference } from '../commandLink.ts';
import { commandId, type CommandName } from '../ids.ts';
import { marksMeant } from '../reading/marksMeant.ts';
import { rangeOf } from '../positions.ts';
import { roleTimeText } from './roleTime.ts';
import type { ToldSpeaker } from '../reading/toldSpeakers.ts';
import type { ArticleView, ClaimMark, DateMark, Mark, ShownSpeaker, SpeakerMark } from '../reading/view.ts';
import { canRemove, isAnothers, isSuggestion, ownDecision, reviewerOf } from '../reading/view.ts';
import { appendWords, fact, type Link } from './cardWords.ts';
import { answersText, kindText } from './codingWords.ts';
import {
  attitude,
  claimKindName,
  claimsText,
  cueText,
  dateValueText,
  isNamed,
  reasonText,
  roleText,
  shorten,
  speakerName,
} from './describe.ts';
import { assessmentFacts, evidenceOf, othersFacts, type Leading } from './sayingWords.ts';

const { t } = vscode.l10n;
const mostCards = 3;
const mostNames = 4;

export function registerHovers(
  articles: Articles,
  elsewhere: Elsewhere,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: (document, position) => hoverAt(articles, elsewhere, document, position),
  });
}

export async function hoverAt(
  articles: Articles,
  elsewhere: Elsewhere,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  const view = await articles.get(document);
  if (!view) return undefined;
  const offset = document.offsetAt(position);
  const selection = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection;
  const marks = marksMeant(view, document, offset, selection)
    .filter((mark) => !(mark.kind === 'date' && mark.date.boilerplate))
    .filter((mark, i, all) => all.findIndex((other) => saysTheSame(mark, other)) === i)
    .slice(0, mostCards);
  const first = marks[0];
  if (!first) return undefined;
  const span = first.spans.find(({ start, end }) => start <= offset && offset <= end);
  return new vscode.Hover(
    marks.map((mark) => hoverCard(view, mark, document.uri, elsewhere)),
    span && rangeOf(document, span),
  );
}

/** Annotations of several reviewers on the same words are told on one card. */
function saysTheSame(a: Mark, b: Mark): boolean {
  const places = ({ spans }: Mark) => spans.map(({ start, end }) => `${start}-${end}`).join();
  return a === b || (a.kind === b.kind && !!a.annotation && !!b.annotation && places(a) === places(b));
}

export function hoverCard(
  view: ArticleView,
  mark: Mark,
  uri: vscode.Uri,
  elsewhere: Elsewhere = nowhere,
): vscode.MarkdownString {
  const card = new vscode.MarkdownString('', true);
  card.isTrusted = { enabledCommands: hoverCommands.map(commandId) };
  const reference = { uri: uri.toString(), id: mark.id };
  switch (mark.kind) {
    case 'claim':
      describeClaim(card, view, mark);
      break;
    case 'date':
      describeDate(card, view, mark, reference);
      break;
    case 'speaker':
      describeSpeaker(card, view, mark, (speaker) => elsewhere(speaker, reference.uri));
      break;
    case 'note':
      title(card, 'note', t('Note'));
  }
  describeAssessment(card, view, mark, reference);
  describeOrigin(card, mark);
  describeActions(card, view, mark, reference);
  return card;
}

function title(card: vscode.MarkdownString, icon: string, name: string, detail = ''): void {
  appendWords(card.appendMarkdown(`$(${icon}) **`), name.trim()).appendMarkdown('**');
  if (detail !== '') appendWords(card.appendMarkdown(' · '), detail);
}

function describeClaim(card: vscode.MarkdownString, view: ArticleView, mark: ClaimMark): void {
  const speaker = mark.speaker === undefined ? undefined : view.speakers.get(mark.speaker);
  const kind = claimKindName(mark.claim.kind);
  // That nobody is named goes without saying of what the journalist says.
  if (isNamed(mark)) title(card, 'comment', speakerName(view, mark), [kind, ...attitude(mark)].join(' · '));
  else if (mark.claim.kind === 'reported') title(card, 'comment', kind, attitude(mark).join(' · '));
  else title(card, 'comment', t('nobody is named'), [kind, ...attitude(mark)].join(' · '));
  if (speaker && roleText(speaker) !== '') fact(card, t('Role:'), roleText(speaker));
  const cue = cueText(view, mark);
  const source = mark.claim.source.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
  if (cue !== '') {
    fact(card, t('Words that attribute:'), source === '' ? `“${cue}”` : t('“{0}” with “{1}”', cue, source));
  } else if (source !== '') {
    fact(card, t('Source:'), `“${source}”`);
  }
}

function describeDate(card: vscode.MarkdownString, view: ArticleView, mark: DateMark, reference: MarkReference): void {
  title(card, 'calendar', dateValueText(mark.date), mark.date.future === true ? t('after publication') : '');
  if (mark.date.relativeTo !== undefined) {
    const other = view.marks.find(({ id }) => id === mark.date.relativeTo);
    const against = view.analysis.meta.published;
    // A date that was counted from one that is no longer shown is not said to be counted from another.
    if (other?.kind === 'date') fact(card, t('Counted from:'), dateValueText(other.date));
    else if (mark.date.relativeTo === 'published' && against !== null)
      fact(card, t('Counted from:'), t('{0}, the publication date', against));
  }
  if (mark.date.value === null && view.analysis.meta.published === null) {
    fact(card, t('The publication date is not known.'), '');
    appendCommand(card, t('Set Publication Date…'), 'setPublicationDate', reference);
  }
}

function describeSpeaker(
  card: vscode.MarkdownString,
  view: ArticleView,
  mark: SpeakerMark,
  placesOf: (speaker: ShownSpeaker) => Places,
): void {
  const speaker = view.speakers.get(mark.speaker);
  title(card, 'person', speaker?.name ?? mark.speaker, speaker ? kindText(view.coding, speaker) : '');
  if (!speaker) return;
  if (roleText(speaker) !== '') fact(card, t('Role:'), roleText(speaker));
  const otherRoles = speaker.roles.filter(({ title: name }) => name !== speaker.role).slice(0, mostNames);
  for (const { title: name, affiliation, former } of otherRoles) {
    fact(
      card,
      former === true ? t('Former role:') : t('Also:'),
      roleText({ role: name, ...(affiliation === undefined ? {} : { affiliation }) }),
    );
  }
  fact(
    card,
    t('In this article:'),
    [
      speaker.mentions.length === 1 ? t('1 mention') : t('{0} mentions', speaker.mentions.length),
      claimsText(speaker.claims.length),
    ].join(', '),
  );
  const { articles: others, latest } = placesOf(speaker);
  if (others > 0) fact(card, others === 1 ? t('In 1 other article:') : t('In {0} other articles:', others), '');
  for (const place of latest.slice(0, mostNames)) fact(card, '–', shorten(place, 120));
  describeTold(card, view.told.get(speaker.id));
  const answers = view.coding.entities.get(speaker.id)?.values ?? {};
  for (const [question, answer] of answersText(view.coding.codebook, answers)) fact(card, question, answer);
}

/** What people decided for the whole folder, and where they differ. */
function describeTold(card: vscode.MarkdownString, told: ToldSpeaker | undefined): void {
  if (!told) return;
  for (const { title: name, affiliation, ...time } of told.roles.slice(0, mostNames)) {
    const role = roleText({ role: name, ...(affiliation === undefined ? {} : { affiliation }) });
    fact(card, t('In the entities file:'), [role, roleTimeText(time)].filter(Boolean).join(' · '));
  }
  for (const address of told.links.slice(0, mostNames)) fact(card, t('Page:'), { words: address, page: address });
  for (const { field, values } of told.disagreements.slice(0, mostNames)) {
    const said = values.map(({ file, value }) => t('{0} in {1}', shorten(value, 60), file));
    fact(card, t('Reviewers differ on {0}:', field), said.join(' · '));
  }
}

function describeAssessment(
  card: vscode.MarkdownString,
  view: ArticleView,
  mark: Mark,
  reference: MarkReference,
): void {
  if (!mark.annotation) return;
  const evidence = evidenceOf(mark);
  const link = (part: string | Leading): string | Link =>
    typeof part === 'string' || part.evidence === undefined
      ? part
      : { words: part.words, command: commandAddress('openEvidence', reference, evidence.indexOf(part.evidence)) };
  const facts = [...assessmentFacts(view.coding.codebook, mark.annotation), ...othersFacts(view, mark)];
  for (const [name, said] of facts) fact(card, name, ...said.map(link));
  if (mark.placement === 'uncertain')
    fact(card, t('The article has changed: please check that these are the words.'), '');
}

function describeOrigin(card: vscode.MarkdownString, mark: Mark): void {
  card.appendMarkdown('\n\n');
  if (mark.reason) {
    const why = shorten(reasonText(mark.reason), 300);
    const sure = mark.confidence === undefined ? '' : t('{0} % sure', Math.round(mark.confidence * 100));
    const rule = mark.rule === undefined || mark.rule === why ? '' : mark.rule;
    appendWords(card.appendText(t('Why:')).appendMarkdown(' *'), why).appendMarkdown('*');
    const detail = [rule, sure].filter((part) => part !== '').join(', ');
    if (detail !== '') appendWords(card.appendMarkdown(' · '), detail);
    card.appendMarkdown('\n\n');
  }
  if (isSuggestion(mark)) card.appendMarkdown('$(lightbulb) ').appendText(t('Suggestion'));
  else {
    const by = reviewerOf(mark);
    appendWords(card.appendMarkdown('$(pass) '), by === undefined ? t('Annotation') : t('Annotation by {0}', by));
  }
}

function describeActions(card: vscode.MarkdownString, view: ArticleView, mark: Mark, reference: MarkReference): void {
  const actions: [CommandName, string][] = isSuggestion(mark)
    ? [
        ['accept', `$(check) ${t('Accept')}`],
        ['reject', `$(close) ${t('Reject')}`],
      ]
    : isAnothers(view, mark)
      ? aboutAnothers(mark)
      : [];
  if (isSuggestion(mark) && mark.kind === 'speaker') actions.push(['notAName', t('Not a Name')]);
  if (mark.kind === 'date') actions.push(['setDateValue', t('Set Value…')]);
  if (mark.kind === 'claim') {
    actions.push(['setSpeaker', t('Set Speaker…')], ['setVerdict', t('Set Verdict…')]);
    const { codes, questions } = view.coding.codebook;
    if (codes.size > 0) actions.push(['setCodes', t('Set Codes…')]);
    if ([...questions.values()].some(({ about }) => about === 'claim'))
      actions.push(['answerQuestions', t('Answer Questions…')]);
  }
  actions.push(['addNote', mark.annotation?.note === undefined ? t('Add Note…') : t('Change Note…')]);
  if (mark.placement === 'uncertain')
    actions.push(['confirmPlace', t('Confirm Place')], ['compareWithAnnotated', t('Compare…')]);
  // What reaches beyond this mark comes last.
  if (isSuggestion(mark)) actions.push(['rejectEverywhere', t('Reject Everywhere…')]);
  else if (canRemove(view, mark))
    actions.push(['removeAnnotation', mark.path === view.reviewed.own ? t('Remove') : t('Remove Your Word')]);
  for (const [name, label] of actions) {
    card.appendMarkdown(' · ');
    // A label is never broken over two lines.
    appendCommand(card, label.replaceAll(' ', '\u00a0'), name, reference);
  }
}

/** What one has said already is not offered again. */
function aboutAnothers(mark: Mark): [CommandName, string][] {
  const said = ownDecision(mark);
  return [
    ...(said === 'accept' ? [] : [['agree', `$(check) ${t('Agree')}`] as [CommandName, string]]),
    ...(said === 'reject' ? [] : [['rejectAnnotation', `$(close) ${t('Reject')}`] as [CommandName, string]]),
  ];
}
