/** The sidecar format, version 1: every key, what it may hold and what it is for. */
import { because } from '../../analysis/reason.ts';
import { verdicts } from './annotation.ts';
import type { Shape } from '../shape/shape.ts';
import {
  edtf,
  edtfOrNull,
  filled,
  flag,
  form,
  hash,
  list,
  map,
  moment,
  pos,
  record,
  recordIds,
  slug,
  slugs,
  some,
  speakerKinds,
  text,
  textOrNull,
  word,
} from '../shape/shapeWords.ts';

const selector: Record<string, Shape> = {
  quote: filled('The words of the article that this is about, exactly as they stand there.'),
  prefix: text('What stands before the words, so that they are found again (up to 32 characters).'),
  suffix: text('What stands behind the words, so that they are found again (up to 32 characters).'),
  pos: pos('Where the words stood, in code points of the text with LF line ends. A hint: it may be left out.'),
};

const target: Record<string, Shape> = {
  ...selector,
  more: list(record('A further part.', 'quote', selector), 'Further parts, where the text interrupts the words.'),
  textHash: hash('The text that pos counts in, where it is not the article’s textHash.'),
};

/** Any question may be asked: what an answer may be is the codebook's business. */
export const answers: Shape = {
  is: 'map',
  about: 'Answers to the codebook’s questions.',
  of: { is: 'anything', about: 'An answer.' },
};

const evidence = record('A piece of evidence.', '', {
  url: text('Address of the evidence.'),
  archivedUrl: text('Address of an archived copy.'),
  file: text('A file beside the article.'),
  citation: text('A reference in words.'),
  title: text('Title of the evidence.'),
  quote: text('The words of the evidence that matter.'),
  accessed: edtf('When it was looked at.'),
  stance: word('supports refutes context', 'What it says about the claim.'),
});

const assessment: Record<string, Shape> = {
  verdict: {
    is: 'text',
    about:
      'The reviewer’s verdict. Not-checkable: cannot be checked at all; unverifiable: cannot be found out; unchecked: not yet.',
    oneOf: verdicts,
    pattern: '^[a-z0-9-]+:[a-z0-9-]+$',
    must: because('"{0}" must be one of: {1}; or vocabulary:value of the codebook').text,
  },
  certainty: word('low medium high', 'How sure the reviewer is of the verdict.'),
  evidence: list(evidence, 'What the verdict rests on.'),
  note: text('A note in the reviewer’s words.'),
  codes: list(text('A key of the codebook.'), 'Codes of the codebook.'),
  values: answers,
};

const origin = record('Where an accepted suggestion came from; without it, a person made the annotation.', 'rule', {
  rule: text('The rule that made the suggestion.'),
  reason: text('The machine’s reason.'),
  confidence: { is: 'number', about: 'The machine’s confidence, 0 to 1.', from: 0, to: 1 },
  analysis: text('The version of the analysis.'),
  edited: flag('A person changed the suggestion in accepting it.'),
  bulk: flag('Accepted together with others.'),
});

const by = slug('Id of the reviewer who wrote this.');

export const annotationShape = record('An annotation.', 'kind quote', {
  kind: word('claim date speaker note', 'What it is about: who speaks, when, what is claimed, or only a note.'),
  ...target,
  claimKind: word(
    'direct mixed indirect belief reported',
    'How it is said: in quotation marks, partly, in other words, as a belief, or in the journalist’s own voice.',
  ),
  speaker: slug('Id of who says it: in entities here or in entities.yaml.'),
  source: some(text('Words of the article.'), 'The mention beside the cue: "a Foreign Office spokesperson", "She".'),
  sourcePos: some(pos('Start and end.'), 'Where the source stood.'),
  cue: some(text('Words of the article.'), 'The words that attribute: "said", "according to".'),
  cuePos: some(pos('Start and end.'), 'Where the cue stood.'),
  addressee: some(text('Words of the article.'), '"reporters" in "told reporters".'),
  addresseePos: some(pos('Start and end.'), 'Where the addressee stood.'),
  polarity: word('asserts denies', 'Whether the source says so or denies it.'),
  modality: word('certain possible expected conditional future reported', 'How firmly it is put.'),
  continues: text('Id of the earlier claim whose speaker goes on in this one.'),
  claim: text('The claim in words that stand on their own.'),
  sameClaimAs: list(text('An id.'), 'Ids of annotations of the same claim elsewhere.'),
  anonymity: word('named role-only anonymous', 'Whether the reader learns who says it.'),
  when: edtf('When it was said.'),
  type: word('DATE TIME DURATION SET', 'What kind of date.'),
  value: edtfOrNull('The date as EDTF, or null where EDTF has no value.'),
  timex: text('The date as a TIMEX3 value: 2022-W04, P2W.'),
  mod: text('Which part, or how much, of the value is meant, as in TIMEX3: START, MID, END, APPROX, MORE_THAN.'),
  relativeTo: text('What it hangs on: published, or the id of another date.'),
  boilerplate: flag('It stands in page furniture.'),
  future: flag('It lies after the day of publication.'),
  entity: slug('Id of the person or body that these words name.'),
  form: word('name role pronoun', 'How the words name it.'),
  ...assessment,
  origin,
  by,
  created: moment('When it was made, UTC.'),
  updated: moment('When its content last changed, UTC.'),
});

export const rejectionShape = record('A suggestion that is not wanted.', 'kind quote', {
  kind: word('claim date speaker', 'What was suggested.'),
  ...target,
  rule: text('The rule that made the suggestion.'),
  reason: text('Why it is wrong.'),
  analysis: text('The version of the analysis.'),
  bulk: flag('Rejected together with others.'),
  by,
  at: moment('When it was rejected, UTC.'),
});

export const reviewShape = record('What this reviewer says about another’s annotation.', '', {
  decision: word('accept reject change', 'Agreed, rejected, or right with changes.'),
  quote: text('The words, for the reader of this file.'),
  ...assessment,
  by,
  at: moment('When, UTC.'),
});

export const commentShape = record('A comment on an annotation.', 'target text', {
  target: text('Id of the annotation, in any reviewer’s file.'),
  replyTo: text('Id of the comment this one answers.'),
  resolves: flag('The matter is settled by this.'),
  text: filled('The comment.'),
  by,
  at: moment('When, UTC.'),
});

export const entityShape = record('Somebody who speaks.', 'kind name', {
  kind: word(speakerKinds, 'What kind of speaker.'),
  sort: slug('Which of the codebook’s own kinds.'),
  name: filled('The name to show.'),
  role: text('The role at the time of the article.'),
  affiliation: text('"UK", "Labour", "State Department".'),
  roles: list(
    record('A role.', 'title', {
      title: text('"Foreign Secretary"'),
      affiliation: text('Of what.'),
      evidence: text('The words of the article that say so.'),
      former: flag('The text says it is past.'),
    }),
    'Roles as the article states them.',
  ),
  aliases: list(text('Another name.'), 'Other names and spellings.'),
  sameAs: list(text('An address.'), 'Addresses that say who this is, such as a Wikidata page.'),
  values: answers,
  note: text('A note.'),
  origin,
});

export const articleShape = record('The article this file belongs to.', 'file', {
  file: form('^[^/\\\\]+$', because('"{0}" must be a file name without folders'), 'Name of the article’s file.'),
  textHash: hash('Hash of the text that positions count in (LF line ends, no byte order mark).'),
  headline: textOrNull('The headline.'),
  outlet: textOrNull('Who published it.'),
  authors: list(text('A name.'), 'Who wrote it.'),
  published: edtfOrNull('When it was published; what stands here wins over the text.'),
  updated: edtfOrNull('When it was last changed by its publisher.'),
  retrieved: edtfOrNull('When it was collected.'),
  url: textOrNull('Where it was published.'),
  archivedUrl: textOrNull('Address of an archived copy.'),
  language: textOrNull('Language of the text, as en.'),
  status: word('new in-progress finished locked', 'How far the review is.'),
  values: answers,
});

export const sidecarShape = record('Annotations of a news article.', 'article', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  article: articleShape,
  reviewer: record('Whose file this is.', 'id', {
    id: slug('The reviewer’s id, also part of the file’s name where several review.'),
    name: text('The reviewer’s name.'),
    orcid: text('The reviewer’s ORCID.'),
    role: word('annotator curator', 'The reviewer’s part.'),
  }),
  codebook: text('Relative path of the codebook.'),
  entities: map(
    entityShape,
    slugs,
    'Speakers of this article; people and bodies of many articles live in entities.yaml.',
  ),
  annotations: map(annotationShape, recordIds, 'Annotations by id.'),
  reviews: map(
    reviewShape,
    recordIds,
    'What this reviewer says about annotations in other reviewers’ files, by their id.',
  ),
  comments: map(commentShape, recordIds, 'Comments by id.'),
  rejected: map(rejectionShape, recordIds, 'Suggestions that are not wanted, by id.'),
  reviewed: record('Written once by Finish Article.', 'at textHash', {
    at: moment('When it was finished, UTC.'),
    textHash: hash('The text that was reviewed.'),
    analysis: text('The version of the analysis.'),
    codebook: text('Hash of the codebook.'),
    by,
    seen: text('What had been suggested by then: the ends of the suggestions’ ids. Written by Finish Article.'),
  }),
});
