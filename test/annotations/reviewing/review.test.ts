import assert from 'node:assert/strict';
import type { ArticleAnalysis, Claim, DateMention, Span, Speaker } from '../../../src/analysis/article.ts';
import { findingId } from '../../../src/analysis/findingId.ts';
import type { Correction } from '../../../src/analysis/knowledge.ts';
import { because } from '../../../src/analysis/reason.ts';
import { acceptSuggestion, newId, rejectSuggestion } from '../../../src/annotations/reviewing/accept.ts';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { placesOf } from '../../../src/annotations/anchoring/wordPlaces.ts';
import { editSidecar, newSidecar, setReviewed } from '../../../src/annotations/sidecar/editSidecar.ts';
import { reviewArticle, type ReviewedArticle } from '../../../src/annotations/reviewing/review.ts';
import { readSidecar, type SidecarFile } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { suggestionsOf } from '../../../src/annotations/reviewing/suggestion.ts';
import { marked } from '../../marked.ts';

const source =
  'Ferry row\n\n«Ms Adair» «told» «reporters» on «Monday» «that the ferry “would sail on «Tuesday»”». She added: «“We will wait.”»\n\n«Mr Bell» said «the wall had gone».\n';

const finding = (rule: string) => ({ rule, reason: because('the {0} said so', 'text'), confidence: 0.8127 });

function analyse(text: string, spans: readonly Span[], version: string): ArticleAnalysis {
  const [adair, told, reporters, monday, ferry, tuesday, wait, bell, wall] = spans as [
    Span,
    Span,
    Span,
    Span,
    Span,
    Span,
    Span,
    Span,
    Span,
  ];
  const claim = (contents: Span[], more: Partial<Claim>): Claim => ({
    ...finding('reporting-verb'),
    id: findingId('c', text, contents[0]!),
    kind: 'indirect',
    contents,
    cue: [],
    source: [],
    addressee: [],
    polarity: 'asserts',
    modality: 'certain',
    ...more,
  });
  const date = (span: Span, value: string): DateMention => ({
    ...span,
    ...finding('weekday'),
    id: findingId('d', text, span),
    type: 'DATE',
    value,
    timex: value,
    relativeTo: 'published',
    boilerplate: false,
  });
  const speaker = (span: Span, id: string, name: string): Speaker => ({
    ...finding('title-and-name'),
    id,
    name,
    kind: 'person',
    role: 'harbour minister',
    roles: [{ title: 'harbour minister', evidence: span, former: true }],
    mentions: [{ ...span, ...finding('title-and-name'), form: 'name' }],
  });
  return {
    analysisVersion: version,
    meta: {} as ArticleAnalysis['meta'],
    zones: [],
    sentences: [],
    quotations: [],
    dates: [date(monday, '2022-01-31'), date(tuesday, '2022-02-01')],
    speakers: [speaker(adair, 'ms-adair', 'Ms Adair'), speaker(bell, 'mr-bell', 'Mr Bell')],
    claims: [
      claim([ferry], {
        kind: 'mixed',
        cue: [told],
        source: [adair],
        addressee: [reporters],
        speaker: 'ms-adair',
        modality: 'future',
      }),
      claim([wait], { kind: 'direct', continues: 'c-0000000a' }),
      claim([wall], { speaker: 'mr-bell', source: [bell] }),
    ],
    notices: [],
  };
}

const { text, spans } = marked(source);
const analysis = analyse(text, spans, '1.0');
const article = readArticleText(text);
const empty = readSidecar(newSidecar('ferry.txt', article.hash, { id: 'ana' }));
const how = { at: '2026-11-22T09:14Z', by: 'ana' };
const [first, second, third] = suggestionsOf(text, analysis).filter(({ kind }) => kind === 'claim');

function after(file: SidecarFile, ...changes: Parameters<typeof editSidecar>[1]): SidecarFile {
  const edit = editSidecar(file, changes);
  assert.ok(edit.ok);
  assert.deepEqual(edit.file.problems, []);
  return edit.file;
}

function review(file: SidecarFile, inText = text, by = analysis): ReviewedArticle {
  return reviewArticle({
    text: inText,
    analysis: by,
    sidecars: [{ path: 'ferry.annotations.yaml', sidecar: file.sidecar }],
    oldTexts: new Map([[article.hash, article.text]]),
  });
}

function states(reviewed: ReviewedArticle): string[] {
  return reviewed.suggestions.map(
    ({ suggestion, state }) =>
      `${suggestion.kind} ${suggestion.spans.map(({ start, end }) => reviewed.article.text.slice(start, end)).join(' … ')}: ${state}`,
  );
}

describe('accepting a suggestion', () => {
  it('loses no field of it', () => {
    const file = after(empty, ...acceptSuggestion(article, analysis, first!, { ...how, bulk: true }));
    const annotation = file.sidecar.annotations.get(first!.id)!;
    const words = (pos: unknown) => article.text.slice(...(pos as [number, number]));
    assert.equal(annotation.quote, 'that the ferry “would sail on Tuesday”');
    assert.deepEqual([annotation.cue, annotation.source, annotation.addressee], ['told', 'Ms Adair', 'reporters']);
    assert.deepEqual([annotation.cuePos, annotation.sourcePos, annotation.addresseePos].map(words), [
      'told',
      'Ms Adair',
      'reporters',
    ]);
    const { claimKind, speaker, polarity, modality, origin, by, created } = annotation;
    assert.deepEqual(
      { claimKind, speaker, polarity, modality, origin, by, created },
      {
        claimKind: 'mixed',
        speaker: 'ms-adair',
        polarity: 'asserts',
        modality: 'future',
        origin: { rule: 'reporting-verb', reason: 'the text said so', confidence: 0.813, analysis: '1.0', bulk: true },
        by: 'ana',
        created: '2026-11-22T09:14Z',
      },
    );
    const { origin: from, ...entity } = file.sidecar.entities.get('ms-adair')!;
    assert.equal(from?.rule, 'title-and-name');
    assert.deepEqual(entity, {
      kind: 'person',
      name: 'Ms Adair',
      role: 'harbour minister',
      roles: [{ title: 'harbour minister', evidence: 'Ms Adair', former: true }],
    });
  });

  it('keeps what the reviewer changed, and says that it was changed', () => {
    const file = after(
      empty,
      ...acceptSuggestion(article, analysis, third!, { ...how, changes: { verdict: 'refuted', speaker: 'ms-adair' } }),
    );
    const annotation = file.sidecar.annotations.get(third!.id)!;
    assert.deepEqual(
      [annotation.verdict, annotation.speaker, annotation.origin?.edited],
      ['refuted', 'ms-adair', true],
    );
    assert.deepEqual([...file.sidecar.entities.keys()], ['ms-adair']);
  });
});

describe('the reviewed article', () => {
  it('has everything open at first', () => {
    const reviewed = review(empty);
    assert.deepEqual(reviewed.left, { claim: 3, date: 2, speaker: 2 });
  });

  it('confirms the speaker and the dates of an accepted claim', () => {
    const reviewed = review(after(empty, ...acceptSuggestion(article, analysis, first!, how)));
    assert.deepEqual(states(reviewed), [
      'speaker Ms Adair: confirmed',
      'date Monday: open',
      'claim that the ferry “would sail on Tuesday”: accepted',
      'date Tuesday: confirmed',
      'claim “We will wait.”: open',
      'speaker Mr Bell: open',
      'claim the wall had gone: open',
    ]);
  });

  it('hides what was rejected in later versions, by half of its words and its kind', () => {
    const file = after(empty, ...rejectSuggestion(article, analysis, third!, { ...how, reason: 'not news' }));
    const wider = {
      ...analysis,
      analysisVersion: '2.0',
      claims: analysis.claims.map((claim, i) =>
        i === 2
          ? {
              ...claim,
              id: 'c-99999999',
              contents: [{ start: claim.contents[0]!.start - 5, end: claim.contents[0]!.end }],
            }
          : claim,
      ),
    };
    assert.equal(states(review(file, text, wider)).at(-1), 'claim said the wall had gone: rejected');
    const half = {
      ...wider,
      claims: wider.claims.map((claim, i) =>
        i === 2
          ? { ...claim, contents: [{ start: claim.contents[0]!.start - 40, end: claim.contents[0]!.end }] }
          : claim,
      ),
    };
    assert.match(states(review(file, text, half)).join(), /the wall had gone: open/);
  });

  it('follows what was decided into a changed text, and counts the states', () => {
    const file = after(
      empty,
      ...acceptSuggestion(article, analysis, first!, how),
      ...acceptSuggestion(article, analysis, second!, how),
    );
    const { text: changed, spans: places } = marked(
      `Late news\n\n${source.replace(' She added: «“We will wait.”»', ' «»')}`,
    );
    const reviewed = review(file, changed, {
      ...analyse(changed, places, '1.0'),
      claims: analyse(changed, places, '1.0').claims.slice(0, 1),
    });
    assert.deepEqual(reviewed.states, { exact: 0, moved: 1, uncertain: 0, orphaned: 1 });
    assert.equal(reviewed.left.claim, 0);
    assert.equal(reviewed.annotations.at(-1)!.placement.state, 'orphaned');
  });

  it('is not reopened once it is finished', () => {
    const file = after(empty, setReviewed({ at: how.at, textHash: article.hash, analysis: '1.0', by: 'ana' }));
    const reviewed = review(file);
    assert.deepEqual(reviewed.left, { claim: 0, date: 0, speaker: 0 });
    assert.ok(reviewed.suggestions.every(({ state }) => state === 'late'));
    assert.equal(reviewed.finished?.sameText, true);
  });

  it('makes ids that the format takes', () => {
    let n = 0;
    assert.match(
      newId('n', () => (n = (n + 0.37) % 1)),
      /^n-[0-9a-hjkmnp-tv-z]{8}$/,
    );
  });
});

describe('corrections of the folder', () => {
  const zones = [
    { start: 0, end: 9, kind: 'headline' as const, ...finding('first-line') },
    { start: 11, end: text.length, kind: 'body' as const, ...finding('text') },
  ];
  const inOutlet = { ...analysis, zones, meta: { ...analysis.meta, outlet: 'Harbour Post' } };
  const reviewed = (corrections: readonly Correction[], file = empty) =>
    states(
      reviewArticle({ text, analysis: inOutlet, sidecars: [{ path: 'a', sidecar: file.sidecar }], corrections }),
    ).filter((line) => /Mr Bell|Monday|the wall/.test(line));

  it('hide what has exactly these words and kind', () => {
    assert.deepEqual(
      reviewed([
        { kind: 'speaker', text: 'Mr  Bell' },
        { kind: 'date', text: 'monday' },
        { kind: 'speaker', text: 'the wall had gone' },
      ]),
      ['date Monday: open', 'speaker Mr Bell: rejected', 'claim the wall had gone: open'],
    );
  });

  it('count only in their outlet and part of the article', () => {
    const of = (scope: object) => reviewed([{ kind: 'claim', text: 'the wall had gone', ...scope }])[2];
    assert.equal(of({ outlet: 'Harbour Post' }), 'claim the wall had gone: rejected');
    assert.equal(of({ outlet: 'Hill Post' }), 'claim the wall had gone: open');
    assert.equal(of({ zone: 'body' }), 'claim the wall had gone: rejected');
    assert.equal(of({ zone: 'headline' }), 'claim the wall had gone: open');
    assert.equal(of({ outlet: 'Harbour Post', zone: 'headline' }), 'claim the wall had gone: open');
  });

  it('leave an annotation as it is', () => {
    const file = after(empty, ...acceptSuggestion(article, analysis, third!, how));
    assert.ok(
      reviewed([{ kind: 'claim', text: 'the wall had gone' }], file).includes('claim the wall had gone: accepted'),
    );
  });
});

describe('places of words', () => {
  const places = (marks: string, words: string) => {
    const { text: body, spans: wanted } = marked(marks);
    assert.deepEqual(
      placesOf(body, words),
      wanted.map(({ start, end }) => ({ start, end })),
    );
  };

  it('are words of their own, also over the end of a line', () => {
    places('«May» came, not Mayor or Dismay; «May».', 'May');
    places('The «Harbour\nPost» and the «Harbour  Post».', 'Harbour Post');
    places('He paid «$5 (net)», then «$5 (net)»s.', '$5 (net)');
    places('nothing', '  ');
  });

  it('are found in a megabyte of the worst', () => {
    assert.equal(placesOf('a '.repeat(500_000), 'a a b').length, 0);
    assert.equal(placesOf(`x${' '.repeat(1_000_000)}y`, 'x y').length, 0);
  });
});
