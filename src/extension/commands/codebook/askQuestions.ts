/** Asks the codebook's questions one after the other; each answer may bring new ones up, or make others fall away. */
import * as vscode from 'vscode';
import type { Fields, Value } from '../../../annotations/sidecar/annotation.ts';
import type { About, Codebook, Question } from '../../../annotations/codebook/codebook.ts';
import { isAnswer, numberFrom, questionsFor, type Coded } from '../../../annotations/codebook/questions.ts';
import { pickOne, pickSeveral, type KeyedPick } from '../asking/pickByKey.ts';
import { askText, back, type Answer } from '../asking/askSteps.ts';

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
  const asked: string[] = [];
  const answers: Record<string, Value> = {};
  const present = () => ({ ...coded, values: { ...coded.values, ...answers } });
  // A question that was gone back to is asked anew, though it has an answer.
  const isWaiting = ([id, question]: [string, Question]) => {
    if (asked.includes(id)) return false;
    if (which === 'required' && !question.required) return false;
    return which === 'all' || id in answers || !isAnswer(question, coded.values[id]);
  };
  for (;;) {
    const waiting = questionsFor(codebook, about, present()).filter(isWaiting);
    const [next] = waiting;
    if (!next) break;
    const [id, question] = next;
    const answer = await ask(question, present().values[id], {
      title: `${question.ask} — ${what}`,
      step: asked.length + 1,
      totalSteps: asked.length + waiting.length,
      canGoBack: asked.length > 0,
    });
    if (answer === undefined) break;
    if (answer === back) asked.pop();
    else {
      asked.push(id);
      answers[id] = answer;
    }
  }
  // What was answered before going back to what it depended on is not asked any more, and is no answer.
  const given = asked.flatMap((id): [string, Value][] => (answers[id] === undefined ? [] : [[id, answers[id]]]));
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

async function ask(question: Question, present: Value | undefined, how: KeyedPick): Promise<Answer<Value>> {
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
async function type(question: Question, present: Value | undefined, how: KeyedPick): Promise<Answer<Value>> {
  const isNumber = question.answer === 'number';
  const read = (typed: string) => (isNumber ? numberFrom(question, typed) : typed);
  const validate = (typed: string) => {
    if (read(typed) !== undefined && typed !== '') return undefined;
    return isNumber ? numberText(question) : t('Write an answer, or leave with Escape.');
  };
  const value = typeof present === 'string' || typeof present === 'number' ? String(present) : '';
  const answer = await askText({ title: how.title, prompt: question.definition ?? '', value, validate }, how);
  return typeof answer === 'string' ? read(answer) : answer;
}

function numberText({ from, to }: Question): string {
  if (from !== undefined && to !== undefined) return t('A number from {0} to {1}.', from, to);
  if (from !== undefined) return t('A number of at least {0}.', from);
  if (to !== undefined) return t('A number of at most {0}.', to);
  return t('A number.');
}
