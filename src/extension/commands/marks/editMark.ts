/**
 * Writes what a reviewer says about a mark. A suggestion is accepted with it; an annotation of one's own is changed; on
 * somebody else's annotation it becomes a review in one's own file.
 */
import * as vscode from 'vscode';
import { acceptSuggestion, type AnnotationChanges } from '../../../annotations/reviewing/accept.ts';
import type { Annotation, Entity } from '../../../annotations/sidecar/annotation.ts';
import { putRecord, setFields, type Change } from '../../../annotations/sidecar/editSidecar.ts';
import { isAssessment } from '../../../annotations/reviewing/sayings.ts';
import { describeTarget } from '../../../annotations/anchoring/selector.ts';
import type { App } from '../../app.ts';
import type { How } from '../../files/annotations.ts';
import { withoutIcons } from '../../plainWords.ts';
import { knownEntities } from './decide.ts';
import { sayOfAnothers } from './sayOfAnothers.ts';
import type { Target } from './target.ts';
import type { ArticleView, Mark } from '../../reading/view.ts';
import { placesText } from '../../editor/describe.ts';

const messageTime = 4000;

interface NewEntity {
  readonly id: string;
  readonly entity: Entity;
}

/** `entity`: somebody that the fields name and that no file knows yet. */
export function editMark(
  app: App,
  target: Target,
  label: string,
  fields: AnnotationChanges,
  entity?: NewEntity,
): Promise<boolean> {
  return editMarks(app, [target], label, fields, entity);
}

/** Several that are selected in a list get the same, as one step. Those of another article than the first are left alone. */
export async function editMarks(
  app: App,
  targets: readonly Target[],
  label: string,
  fields: AnnotationChanges,
  entity?: NewEntity,
): Promise<boolean> {
  const document = targets[0]?.document;
  if (!document) return false;
  const same = targets.filter((target) => target.document === document);
  const said = same.length === 1 ? label : vscode.l10n.t('{0}, in {1}', label, placesText(same.length));
  const done = await app.annotations.change(document, said, (how): readonly Change[] => [
    ...(entity ? [putRecord('entities', entity.id, entity.entity)] : []),
    ...same.flatMap((target) => changesTo(app, target, fields, same.length > 1 ? { ...how, bulk: true } : how)),
  ]);
  if (done) vscode.window.setStatusBarMessage(withoutIcons(said), messageTime);
  return done;
}

function changesTo(
  app: App,
  target: Target,
  fields: AnnotationChanges,
  how: How & { readonly bulk?: boolean },
): readonly Change[] {
  const { document, view, mark } = target;
  if (!mark.annotation && mark.suggestion)
    return acceptSuggestion(view.reviewed.article, view.analysis, mark.suggestion, {
      ...how,
      changes: fields,
      knownEntities: knownEntities(view),
    });
  if (mark.path === app.annotations.ownPath(document.uri))
    return setFields('annotations', mark.id, { ...fields, updated: how.at });
  return onSomebodyElses(app, target, fields, how);
}

/**
 * Verdicts, codes and notes go into a review in one's own file, beside what one said of it before. Whoever finds that the
 * words, the speaker or the kind are others makes an annotation of their own: nobody's record is rewritten.
 */
function onSomebodyElses(
  app: App,
  { document, view, mark }: Target,
  fields: AnnotationChanges,
  how: How,
): readonly Change[] {
  const own = app.annotations.ownPath(document.uri);
  const { annotation } = mark;
  const mine = view.reviewed.annotations.find(({ id, path }) => id === mark.id && path === own);
  if (mine) return setFields('annotations', mark.id, { ...fields, updated: how.at });
  if (!annotation) return [];
  if (!isAssessment(fields))
    return [putRecord('annotations', mark.id, ownVersion(view, mark, annotation, fields, how))];
  return sayOfAnothers(view, mark, fields, how);
}

/** What the other reviewer's record says of the words, without what they think of it. */
function ownVersion(
  view: ArticleView,
  { spans }: Mark,
  theirs: Annotation,
  fields: AnnotationChanges,
  { by, at }: How,
): Annotation {
  const { kind, claimKind, speaker, polarity, modality, type, value, timex, mod, entity, form } = theirs;
  const { source, cue, addressee, relativeTo, future, boilerplate } = theirs;
  const found = { claimKind, speaker, source, cue, addressee, polarity, modality };
  const dated = { type, value, timex, mod, relativeTo, future, boilerplate, entity, form };
  const words = spans.length > 0 ? describeTarget(view.reviewed.article, spans) : { quote: theirs.quote };
  const all = { kind, ...words, ...found, ...dated, ...fields, by, created: at };
  return Object.fromEntries(Object.entries(all).filter(([, said]) => said !== undefined)) as unknown as Annotation;
}
