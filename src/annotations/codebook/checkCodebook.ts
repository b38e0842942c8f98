/** What a shape cannot say of a codebook: keys that stand twice, questions without choices, conditions on what is not there. */
import { because } from '../../analysis/reason.ts';
import type { Fields } from '../sidecar/annotation.ts';
import type { About, Codebook, Question } from './codebook.ts';
import type { Misfit } from '../shape/shape.ts';

type Report = (misfit: Misfit) => void;

/** The codebook without what cannot be used. `fields`: as it was read, for the places of problems. */
export function checkCodebook(codebook: Codebook, fields: Fields, report: Report): Codebook {
  checkKeys([...codebook.codes], ['codes'], report);
  for (const [id, { choices }] of codebook.questions) checkKeys([...choices], ['questions', id, 'choices'], report);
  checkKeys(
    [...codebook.verdicts].map(([id, verdict]) => [id.split(':').at(-1) ?? '', verdict]),
    Object.keys((fields['verdicts'] ?? {}) as Fields).length === 1
      ? ['verdicts', ...Object.keys(fields['verdicts'] as Fields)]
      : ['verdicts'],
    report,
  );
  const questions = [...codebook.questions].flatMap(([id, question]): [string, Question][] => {
    if (!isAnswerable(id, question, report)) return [];
    return [[id, { ...question, when: usableConditions(id, question, codebook, report) }]];
  });
  return { ...codebook, questions: new Map(questions) };
}

/** Capital and small letter are one key. */
function checkKeys(entries: readonly [string, { readonly key?: string }][], path: readonly string[], report: Report) {
  const owners = new Map<string, string>();
  for (const [id, { key }] of entries) {
    if (key === undefined) continue;
    const owner = owners.get(key.toLowerCase());
    if (owner === undefined) owners.set(key.toLowerCase(), id);
    else {
      const message = because('The key "{0}" is also that of "{1}": give one of them another', key, owner);
      report({ path: [...path, id, 'key'], code: 'same-key', message });
    }
  }
}

function isAnswerable(id: string, { answer, choices, from, to }: Question, report: Report): boolean {
  if ((answer === 'choice' || answer === 'several') && choices.size === 0) {
    const message = because('The question "{0}" needs "choices" to choose from', id);
    report({ path: ['questions', id], code: 'no-choices', message });
    return false;
  }
  if (from !== undefined && to !== undefined && from > to) {
    const message = because('No number is from {0} to {1}', from, to);
    report({ path: ['questions', id, 'from'], code: 'no-number', message });
    return false;
  }
  return true;
}

const kindsOf: Readonly<Record<About, readonly string[]>> = {
  article: [],
  claim: ['direct', 'mixed', 'indirect', 'belief', 'reported'],
  entity: ['person', 'organisation', 'government', 'office', 'unnamed'],
};

/** A condition that could never hold would hide its question for good: it is said, and left out. */
function usableConditions(id: string, { about, when }: Question, codebook: Codebook, report: Report): Question['when'] {
  const usable = [...when].filter(([name, wanted]) => {
    const possible = possibleValues(name, id, about, codebook);
    const unknown = possible === undefined ? name : wanted.find((value) => possible?.includes(value) === false);
    if (unknown === undefined || possible === null) return true;
    const message =
      possible === undefined
        ? because('"{0}" is nothing that this question can depend on', unknown)
        : because('"{0}" is none of the values of "{1}": {2}', unknown, name, possible.join(', '));
    report({ path: ['questions', id, 'when', name], code: 'condition', message });
    return false;
  });
  return new Map(usable);
}

/** Null: any value. Undefined: there is no such thing to depend on. */
function possibleValues(
  name: string,
  id: string,
  about: About,
  codebook: Codebook,
): readonly string[] | null | undefined {
  const question = name === id ? undefined : codebook.questions.get(name);
  if (question?.about === about) return question.choices.size > 0 ? [...question.choices.keys()] : null;
  if (name === 'kind' && about !== 'article')
    return [...kindsOf[about], ...(about === 'entity' ? codebook.entityKinds.keys() : [])];
  if (name === 'code' && about === 'claim') return [...codebook.codes.keys()];
  if (name === 'verdict' && about === 'claim') return null;
  return undefined;
}
