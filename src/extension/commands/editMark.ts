/**
 * Writes what a reviewer says about a mark. A suggestion is accepted with it; an annotation of one's own is changed; on
 * somebody else's annotation it becomes a review in one's own file.
 */
import * as vscode from 'vscode';
import { acceptSuggestion, type AnnotationChanges } from '../../annotations/accept.ts';
import type { Assessment, Entity } from '../../annotations/annotation.ts';
import { putRecord, setFields, type Change } from '../../annotations/editSidecar.ts';
import type { App } from '../app.ts';
import { withoutIcons } from '../plainWords.ts';
import { knownEntities } from './decide.ts';
import type { Target } from './target.ts';

const messageTime = 4000;

/** `entity`: somebody that the fields name and that no file knows yet. */
export async function editMark(
  app: App,
  target: Target,
  label: string,
  fields: AnnotationChanges,
  entity?: { readonly id: string; readonly entity: Entity },
): Promise<boolean> {
  const { document, view, mark } = target;
  const own = app.annotations.ownPath(document.uri);
  const done = await app.annotations.change(document, label, (how): readonly Change[] => {
    const entities = entity ? [putRecord('entities', entity.id, entity.entity)] : [];
    if (!mark.annotation && mark.suggestion) {
      const accepted = acceptSuggestion(view.reviewed.article, view.analysis, mark.suggestion, {
        ...how,
        changes: fields,
        knownEntities: knownEntities(view),
      });
      return [...entities, ...accepted];
    }
    if (mark.path === own) return [...entities, ...setFields('annotations', mark.id, { ...fields, updated: how.at })];
    const quote = mark.annotation?.quote;
    return [
      ...entities,
      putRecord('reviews', mark.id, {
        decision: 'change',
        ...(quote === undefined ? {} : { quote }),
        ...assessmentOf(fields),
        by: how.by,
        at: how.at,
      }),
    ];
  });
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

/** A review holds verdicts and codes; it does not rewrite what somebody else found. */
function assessmentOf({ verdict, certainty, evidence, note, codes, values }: AnnotationChanges): Assessment {
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
    ...(codes === undefined ? {} : { codes }),
    ...(values === undefined ? {} : { values }),
  };
}
