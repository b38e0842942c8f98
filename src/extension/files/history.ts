/** Annotation actions that can be taken back: an editor's own undo does not reach a sidecar. Bulk actions are one step. */
import type * as vscode from 'vscode';
import type { Way } from './sidecarFiles.ts';

export interface Action {
  readonly article: vscode.Uri;
  readonly label: string;
  readonly undo: Way;
}

const longest = 200;

export class History {
  readonly #stacks: Readonly<Record<'undo' | 'redo', Action[]>> = { undo: [], redo: [] };

  /** A new action: what was undone before it cannot be made again. */
  did(action: Action): void {
    this.#stacks.redo.length = 0;
    this.put('undo', action);
  }

  put(stack: 'undo' | 'redo', action: Action): void {
    this.#stacks[stack].push(action);
    if (this.#stacks[stack].length > longest) this.#stacks[stack].shift();
  }

  take(stack: 'undo' | 'redo'): Action | undefined {
    return this.#stacks[stack].pop();
  }
}
