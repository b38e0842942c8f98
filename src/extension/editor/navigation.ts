/** Speakers as symbols: from a pronoun or an alias to the first full mention, to all mentions, and all of them marked at once. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { marksMeant } from '../reading/marksMeant.ts';
import { rangeOf } from '../positions.ts';
import { marksAt, type ArticleView, type Mark, type ShownSpeaker } from '../reading/view.ts';

export function registerNavigation(articles: Articles, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const view = await articles.get(document);
        const mark = view && marksMeant(view, document, document.offsetAt(position))[0];
        const target = view && mark && definitionOf(view, mark);
        return target && new vscode.Location(document.uri, rangeOf(document, target));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position) {
        const view = await articles.get(document);
        const speaker = view && speakerAt(view, document.offsetAt(position));
        const spans = speaker?.mentions.flatMap((mention) => mention.spans) ?? [];
        return spans.map((span) => new vscode.Location(document.uri, rangeOf(document, span)));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position) {
        const view = await articles.get(document);
        const mark = view && marksMeant(view, document, document.offsetAt(position))[0];
        if (!mark) return undefined;
        return relatedSpans(view, mark).map(
          ({ span, kind }) => new vscode.DocumentHighlight(rangeOf(document, span), kind),
        );
      },
    }),
  );
}

/** The speaker named at an offset, or the one whose claim it is. */
export function speakerAt(view: ArticleView, offset: number): ShownSpeaker | undefined {
  const marks = marksAt(view, offset);
  const named = marks.find((mark) => mark.kind === 'speaker') ?? marks.find((mark) => mark.kind === 'claim');
  return named?.speaker === undefined ? undefined : view.speakers.get(named.speaker);
}

/** A mention leads to the first time the speaker is named in full, a claim to the words that attribute it, a date to what it is counted from. */
function definitionOf(view: ArticleView, mark: Mark) {
  if (mark.kind === 'date') {
    if (mark.date.relativeTo === 'published') return view.analysis.meta.publishedSpan ?? undefined;
    return view.marks.find(({ id }) => id === mark.date.relativeTo)?.spans[0];
  }
  if (mark.kind === 'note') return undefined;
  if (mark.kind === 'claim' && mark.claim.source[0]) return mark.claim.source[0];
  return mark.speaker === undefined ? undefined : firstFullMention(view.speakers.get(mark.speaker));
}

export function firstFullMention(speaker: ShownSpeaker | undefined) {
  const named = speaker?.mentions.filter(({ form }) => form === 'name') ?? [];
  const length = (mention: (typeof named)[number]) =>
    mention.spans[0] ? mention.spans[0].end - mention.spans[0].start : 0;
  const longest = named.reduce((most, mention) => Math.max(most, length(mention)), 0);
  // "Ms Bell" can come before "Joanna Bell": the fullest form counts, and of equal ones the first.
  return (named.find((mention) => length(mention) === longest) ?? speaker?.mentions[0])?.spans[0];
}

function relatedSpans(view: ArticleView, mark: Mark) {
  const { Read, Write, Text } = vscode.DocumentHighlightKind;
  if (mark.kind === 'claim') {
    return [
      ...mark.spans.map((span) => ({ span, kind: Text })),
      ...mark.claim.cue.map((span) => ({ span, kind: Write })),
      ...mark.claim.source.map((span) => ({ span, kind: Read })),
    ];
  }
  const marks = mark.kind === 'speaker' ? (view.speakers.get(mark.speaker)?.mentions ?? [mark]) : [mark];
  return marks.flatMap(({ spans }) => spans.map((span) => ({ span, kind: Read })));
}
