/**
 * Questions one after the other, each with a Back button to the one before: what was answered stands there as it was. Escape
 * leaves all of them.
 */
import * as vscode from 'vscode';

/** The person wants the question before this one. */
export const back = Symbol('back');
export type Answer<T> = T | typeof back | undefined;

/** Where a question stands among the others. */
export interface Place {
  readonly step?: number;
  readonly totalSteps?: number;
  /** There is a question before it. */
  readonly canGoBack?: boolean;
}

export interface Step<T> {
  /** Whether it is asked after these answers; always where it is absent. */
  readonly when?: (answers: Partial<T>) => boolean;
  readonly ask: (answers: Partial<T>, place: Place) => PromiseLike<Answer<Partial<T>>>;
}

/** All answers; undefined where the person left, `back` where they went back from the first question. */
export async function askSteps<T extends object>(
  steps: readonly Step<T>[],
  start: Partial<T> = {},
  before = false,
): Promise<Answer<Partial<T>>> {
  let answers = start;
  const asked: number[] = [];
  const isAsked = ({ when }: Step<T>) => when?.(answers) ?? true;
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (!step || !isAsked(step)) {
      at++;
      continue;
    }
    const totalSteps = asked.length + steps.slice(at).filter(isAsked).length;
    const place = {
      ...(totalSteps > 1 && { step: asked.length + 1, totalSteps }),
      canGoBack: before || asked.length > 0,
    };
    const answer = await step.ask(answers, place);
    if (answer === undefined) return undefined;
    if (answer === back) {
      const last = asked.pop();
      if (last === undefined) return back;
      at = last;
    } else {
      answers = { ...answers, ...answer };
      asked.push(at++);
    }
  }
  return answers;
}

export interface TextQuestion {
  readonly title: string;
  readonly prompt?: string;
  readonly value?: string;
  /** What is wrong with what is typed. */
  readonly validate?: (value: string) => string | undefined;
}

/** What was typed, without blanks at its ends. */
export function askText(question: TextQuestion, place: Place = {}): Promise<Answer<string>> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    const wrong = () => question.validate?.(box.value.trim());
    let answer: Answer<string>;
    takePlace(box, place);
    box.title = question.title;
    box.prompt = question.prompt ?? '';
    box.value = question.value ?? '';
    box.ignoreFocusOut = true;
    // Nothing is wrong with what was not typed yet.
    box.onDidChangeValue(() => (box.validationMessage = wrong() ?? ''));
    box.onDidTriggerButton(() => {
      answer = back;
      box.hide();
    });
    box.onDidAccept(() => {
      const message = wrong();
      if (message !== undefined) box.validationMessage = message;
      else {
        answer = box.value.trim();
        box.hide();
      }
    });
    box.onDidHide(() => {
      resolve(answer);
      box.dispose();
    });
    box.show();
  });
}

/** One of the items; `present` says which has the focus to begin with. */
export function askChoice<T extends vscode.QuickPickItem>(
  items: readonly T[],
  title: string,
  place: Place = {},
  present?: (item: T) => boolean,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<T>();
    let answer: Answer<T>;
    takePlace(pick, place);
    pick.title = title;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = items;
    const active = present && items.find(present);
    if (active) pick.activeItems = [active];
    pick.onDidTriggerButton(() => {
      answer = back;
      pick.hide();
    });
    pick.onDidAccept(() => {
      answer = pick.selectedItems[0];
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(answer);
      pick.dispose();
    });
    pick.show();
  });
}

/** "2/4", with the way back where there is one. */
export function takePlace(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] },
  place: Place,
): void {
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.buttons = place.canGoBack === true ? [vscode.QuickInputButtons.Back] : [];
}
