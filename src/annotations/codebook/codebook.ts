/**
 * `codebook.yaml`: what reviewers code by. Codes, questions about articles, claims and entities, verdicts and kinds of entity
 * of one's own. The nearest one above an article counts; it is written by hand, and by New Code from Selection.
 *
 *     version: 1
 *     codes:
 *       promise: "Something is promised that can be kept or broken."
 *       position/government:
 *         label: "Government position"
 *         key: g                        # pressed in review mode
 *         colour: blue
 *     questions:
 *       tone:
 *         about: claim
 *         ask: "How is it put?"
 *         answer: choice                # choice, several, number, text
 *         choices: {neutral: "Neutral", hostile: {label: "Hostile", key: h}}
 *         required: true                # holds back Finish Article
 *         when: {kind: [direct, mixed]} # else it is not asked
 *     verdicts:
 *       truth-scale:                    # written as truth-scale:half-true
 *         half-true: {label: "Half true", rating: 3}
 *     entityKinds:
 *       think-tank: {label: "Think tank", is: organisation}
 */
import type { SpeakerKind } from '../../analysis/article.ts';
import type { AnnotationKind, Fields, Value } from '../sidecar/annotation.ts';
import { codebookShape } from './codebookShape.ts';
import { checkCodebook } from './checkCodebook.ts';
import { atOnce } from '../inSteps.ts';
import type { Problem } from '../problem.ts';
import { describeMisfits, versionProblem, withoutVersion } from '../sidecar/recordFile.ts';
import { hashText } from '../store/sha256.ts';
import { fit, type Misfit } from '../shape/shape.ts';
import type { FileLayout } from '../yaml/editYaml.ts';
import { readYaml, type YamlRead } from '../yaml/readYaml.ts';
import { withoutBroken } from '../yaml/withoutBroken.ts';
import { isFields, own } from '../yaml/value.ts';

export const colours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'grey'] as const;

export interface Code {
  readonly label?: string;
  /** The rule: what it is for, and what not. */
  readonly definition?: string;
  readonly examples?: readonly string[];
  /** One character. */
  readonly key?: string;
  readonly colour?: (typeof colours)[number];
  /** Kinds of mark it is for; absent: claims. */
  readonly for?: readonly AnnotationKind[];
}

export interface Choice {
  readonly label?: string;
  readonly definition?: string;
  readonly key?: string;
}

export type About = 'article' | 'claim' | 'entity';

export interface Question {
  readonly about: About;
  readonly ask: string;
  readonly definition?: string;
  readonly answer: 'choice' | 'several' | 'number' | 'text';
  /** Of choice and several: never empty. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly from?: number;
  readonly to?: number;
  readonly required: boolean;
  /** It is asked only where all of these hold; one of several values is enough. */
  readonly when: ReadonlyMap<string, readonly string[]>;
}

export interface VerdictOfOwn {
  readonly label?: string;
  readonly definition?: string;
  readonly key?: string;
  readonly rating?: number;
}

export interface EntityKind {
  readonly label?: string;
  readonly definition?: string;
  /** The kind that the rest of the project takes it for. */
  readonly is: SpeakerKind;
}

/** Keyed by id, in the file's order. */
export interface Codebook {
  readonly name?: string;
  readonly codes: ReadonlyMap<string, Code>;
  readonly questions: ReadonlyMap<string, Question>;
  /** By `vocabulary:value`, as annotations hold them. Empty: the project's own vocabulary. */
  readonly verdicts: ReadonlyMap<string, VerdictOfOwn>;
  readonly entityKinds: ReadonlyMap<string, EntityKind>;
}

export interface CodebookFile {
  readonly text: string;
  readonly codebook: Codebook;
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  readonly read: YamlRead;
  /** Of the text, for the record of what an article was coded with. */
  readonly hash: string;
}

export const emptyCodebook: Codebook = {
  codes: new Map(),
  questions: new Map(),
  verdicts: new Map(),
  entityKinds: new Map(),
};

/** Never throws. What does not fit is a problem at its line, and the rest is used; so is what stands beside broken YAML. */
export function readCodebook(text: string): CodebookFile {
  const read = readYaml(text);
  const { read: usable, problems } = withoutBroken(read);
  const misfits: Misfit[] = [];
  const fitting = fit(codebookShape, withoutVersion(usable.value), [], (misfit) => misfits.push(misfit));
  const fields = isFields(fitting) ? fitting : {};
  const version = versionProblem(usable);
  const codebook = checkCodebook(typed(fields), fields, (misfit) => misfits.push(misfit));
  return {
    text,
    codebook,
    problems: [...problems, ...(version ? [version] : []), ...atOnce(describeMisfits(usable, misfits))],
    writable: read.editable && version?.severity !== 'error',
    read,
    hash: hashText(text.replace(/\r\n/g, '\n')),
  };
}

/** The values have been held against the shape, which says the same as the types. */
function typed(fields: Fields): Codebook {
  const name = own(fields, 'name');
  const section = <T>(key: string) => entriesOf(own(fields, key)) as unknown as [string, T][];
  return {
    ...(typeof name === 'string' ? { name } : {}),
    codes: new Map(section<Code>('codes')),
    questions: new Map(section<Fields>('questions').map(([id, question]) => [id, questionOf(question)])),
    verdicts: new Map(
      section<Fields>('verdicts').flatMap(([vocabulary, values]) =>
        Object.entries(values).map(([id, value]) => [`${vocabulary}:${id}`, value as unknown as VerdictOfOwn] as const),
      ),
    ),
    entityKinds: new Map(section<EntityKind>('entityKinds')),
  };
}

function questionOf(question: Fields): Question {
  const choices = new Map(entriesOf(own(question, 'choices')) as unknown as [string, Choice][]);
  const when = entriesOf(own(question, 'when')).map(([key, wanted]) => [key, [wanted].flat().map(String)] as const);
  return {
    ...(question as unknown as Question),
    choices,
    required: question['required'] === true,
    when: new Map(when),
  };
}

function entriesOf(value: Value | undefined): [string, Value][] {
  return isFields(value) ? Object.entries(value) : [];
}

export const codebookLayout: FileLayout = {
  top: Object.keys(codebookShape.fields),
  fields: (section) => (section === 'codes' ? ['label', 'definition', 'examples', 'key', 'colour', 'for'] : []),
};

/** A codebook to begin with: every kind of entry once, as comments, so that nothing is asked before somebody wants it. */
export const newCodebook = `# What the articles of this folder are coded by. Safe to edit by hand; comments are kept.
version: 1

# Codes are set on claims. A key is pressed in review mode; colours: ${colours.join(', ')}.
codes: {}
#  promise:
#    definition: "Something is promised that can be kept or broken."
#    examples: ["We will open the bridge by May."]
#    key: p
#    colour: blue

# Questions about each article, claim or entity. Answers: choice, several, number, text.
# An article cannot be finished before what is required is answered.
questions: {}
#  tone:
#    about: claim
#    ask: "How is it put?"
#    answer: choice
#    choices:
#      neutral: "Neutral"
#      hostile: {label: "Hostile", key: h}
#    required: true
#    when: {kind: [direct, mixed]}

# A vocabulary of verdicts in the place of the usual one.
#verdicts:
#  truth-scale:
#    half-true: {label: "Half true", rating: 3}

# Kinds of entity of your own; each is one of: person, organisation, government, office, unnamed.
#entityKinds:
#  think-tank: {label: "Think tank", is: organisation}
`;
