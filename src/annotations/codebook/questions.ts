/** Which of the codebook's questions are asked about something, which are answered, and what an answer may be. */
import type { Fields, Value } from '../sidecar/annotation.ts';
import type { About, Codebook, Question } from './codebook.ts';
import { isFields } from '../yaml/value.ts';

/** What is coded already: conditions ask for it. */
export interface Coded {
  /** A claim's or an entity's kind, and kinds of one's own. */
  readonly kinds: readonly string[];
  readonly codes: readonly string[];
  readonly verdict?: string | undefined;
  /** Answers by the question's id. */
  readonly values: Fields;
}

export const nothingCoded: Coded = { kinds: [], codes: [], values: {} };

/** In the codebook's order: those about it whose conditions hold. */
export function questionsFor(codebook: Codebook, about: About, coded: Coded): [id: string, question: Question][] {
  return [...codebook.questions].filter(([, question]) => question.about === about && isAsked(question, coded));
}

/** Ids of the required questions that are asked and not answered. */
export function unansweredIn(codebook: Codebook, about: About, coded: Coded): string[] {
  return questionsFor(codebook, about, coded)
    .filter(([id, question]) => question.required && !isAnswer(question, coded.values[id]))
    .map(([id]) => id);
}

function isAsked({ when }: Question, coded: Coded): boolean {
  return [...when].every(([name, wanted]) => valuesOf(name, coded).some((value) => wanted.includes(value)));
}

function valuesOf(name: string, { kinds, codes, verdict, values }: Coded): readonly string[] {
  switch (name) {
    case 'kind':
      return kinds;
    case 'code':
      return codes;
    case 'verdict':
      return verdict === undefined ? [] : [verdict];
    default: {
      const answer = Object.hasOwn(values, name) ? values[name] : undefined;
      return answer === undefined || answer === null || isFields(answer) ? [] : [answer].flat().map(String);
    }
  }
}

/** Whether a value that a file holds answers the question; words of an older codebook do not. */
export function isAnswer(question: Question, value: Value | undefined): boolean {
  switch (question.answer) {
    case 'choice':
      return typeof value === 'string' && question.choices.has(value);
    case 'several':
      // None of them is an answer too: `[]` says that somebody looked.
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && question.choices.has(one));
    case 'number':
      return typeof value === 'number' && value >= (question.from ?? -Infinity) && value <= (question.to ?? Infinity);
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
  }
}

/** What was typed as a number: "3", "-2.5", also with a decimal comma; undefined where it is none, or lies outside. */
export function numberFrom(question: Question, typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  if (!/^[+-]?\d{1,15}(?:\.\d{1,10})?$/.test(plain)) return undefined;
  const number = Number(plain);
  return isAnswer(question, number) ? number : undefined;
}

/** The answer as words: labels of choices. */
export function answerText(question: Question | undefined, value: Value): string {
  if (Array.isArray(value)) return value.map((one: Value) => answerText(question, one)).join(', ');
  if (typeof value === 'object') return value === null ? '' : '…';
  return question?.choices.get(String(value))?.label ?? String(value);
}
