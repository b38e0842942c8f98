/** Links to our own commands in hovers. Arguments are addresses and ids, never words of an article. */
import type * as vscode from 'vscode';
import { commandId, type CommandName } from './ids.ts';

/** How a command is told which mark it is about, from hovers, trees and lightbulbs. Without one it takes the mark at the cursor. */
export interface MarkReference {
  readonly uri: string;
  readonly id: string;
}

export function isMarkReference(value: unknown): value is MarkReference {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, id } = value as Record<string, unknown>;
  return typeof uri === 'string' && typeof id === 'string';
}

export function appendCommand(
  card: vscode.MarkdownString,
  title: string,
  name: CommandName,
  reference: MarkReference,
): void {
  card.appendMarkdown(`[${title}](${commandAddress(name, reference)})`);
}

/** `number`: which of several things of the mark is meant, counted from 0. */
export function commandAddress(name: CommandName, reference: MarkReference, ...number: readonly number[]): string {
  const argument = encodeURIComponent(JSON.stringify([reference, ...number])).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return `command:${commandId(name)}?${argument}`;
}

/** The only commands that a hover may run. */
export const hoverCommands: readonly CommandName[] = [
  'accept',
  'reject',
  'agree',
  'rejectAnnotation',
  'rejectEverywhere',
  'notAName',
  'setDateValue',
  'setSpeaker',
  'setVerdict',
  'setCodes',
  'answerQuestions',
  'addNote',
  'annotateSelection',
  'goTo',
  'removeAnnotation',
  'confirmPlace',
  'compareWithAnnotated',
  'setPublicationDate',
  'copyCitation',
  'openEvidence',
];
