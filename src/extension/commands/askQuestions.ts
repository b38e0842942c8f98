/** Asks the codebook's questions one after the other; each answer may bring new ones up, or make others fall away. */
import * as vscode from 'vscode';
import type { Fields, Value } from '../../annotations/annotation.ts';
import type { About, Codebook, Question } from '../../annotations/codebook.ts';
import { isAnswer, numberFrom, questionsFor, type Coded } from '../../annotations/questions.ts';
import { pickOne, pickSeveral, type KeyedPick } from './pickByKey.ts';

const { t } = vscode.l10n;

/** `all`: also those that are answered already. `required`: only those that hold back Finish Article. */
export type Which = 'all' | 'open' | 'required';

/**
 * The answers that were given, also where the person left in the middle; undefined where there was nothing to ask, or none was given.
 * @param what what the questions are about, for the title: "The ferry will sail"
 */
export async function askQuestions(
  codebook: Codebook,
  about: About,
  coded: Coded,
  which: Which,
  what: string,
): Promise<Fields | undefined> {
  const asked = new Set<string>();
  const answers: Record<string, Value> = {};
  for (;;) {
    const present = { ...coded, values: { ...coded.values, ...answers } };
    const waiting = questionsFor(codebook, about, present).filter(([id, question]) => {
      if (asked.has(id)) return false;
      if (which === 'required' && !question.required) return false;
      return which === 'all' || !isAnswer(question, present.values[id]);
    });
    const [next] = waiting;
    if (!next) break;
    const [id, question] = next;
    asked.add(id);
    const steps = { step: asked.size, totalSteps: asked.size + waiting.length - 1 };
    const answer = await ask(question, present.values[id], { title: `${question.ask} — ${what}`, ...steps });
    if (answer === undefined) break;
    answers[id] = answer;
  }
  return Object.keys(answers).length === 0 ? undefined : answers;
}

async function ask(question: Question, present: Value | undefined, how: KeyedPick): Promise<Value | undefined> {
  const placeholder = question.definition ?? '';
  switch (question.answer) {
    case 'choice':
      return pickOne(choicesOf(question), { ...how, placeholder }, typeof present === 'string' ? present : undefined);
    case 'several': {
      const chosen = Array.isArray(present) ? present.map(String) : [];
      return pickSeveral(choicesOf(question), { ...how, placeholder }, chosen);
    }
    case 'number':
    case 'text':
      return type(question, present, how);
  }
}

function choicesOf({ choices }: Question) {
  return [...choices].map(([id, { label = id, definition, key }]) => ({ value: id, label, detail: definition, key }));
}

/** An input box that is left stays unanswered. */
function type(question: Question, present: Value | undefined, how: KeyedPick): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    box.title = how.title;
    box.step = how.step;
    box.totalSteps = how.totalSteps;
    box.prompt = question.definition ?? '';
    box.value = typeof present === 'string' || typeof present === 'number' ? String(present) : '';
    let answer: Value | undefined;
    const read = () => (question.answer === 'number' ? numberFrom(question, box.value) : box.value.trim());
    box.onDidChangeValue(() => {
      box.validationMessage = '';
    });
    box.onDidAccept(() => {
      answer = read();
      if (answer !== undefined && answer !== '') box.hide();
      else
        box.validationMessage =
          question.answer === 'number' ? numberText(question) : t('Write an answer, or leave with Escape.');
    });
    box.onDidHide(() => {
      resolve(answer === '' ? undefined : answer);
      box.dispose();
    });
    box.show();
  });
}

function numberText({ from, to }: Question): string {
  if (from !== undefined && to !== undefined) return t('A number from {0} to {1}.', from, to);
  if (from !== undefined) return t('A number of at least {0}.', from);
  if (to !== undefined) return t('A number of at most {0}.', to);
  return t('A number.');
}
