/** Annotation actions that can be taken back: an editor's own undo does not reach a sidecar. Bulk actions are one step. */
import type * as vscode from 'vscode';

/** Takes something back, and gives the way to make it again. */
export type Back = () => Promise<Back>;

export interface Action {
  /** The article whose sidecars it is about; absent for what holds for a whole folder. */
  readonly article?: vscode.Uri;
  readonly label: string;
  readonly back: Back;
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

/** Several steps as one: all are taken back, the last first; where one cannot be, those that were are made again. */
export function together(backs: readonly Back[]): Back {
  return async () => {
    const forth: Back[] = [];
    for (const back of backs.toReversed()) {
      try {
        forth.push(await back());
      } catch (error) {
        for (const again of forth.toReversed()) await again();
        throw error;
      }
    }
    return together(forth);
  };
}
