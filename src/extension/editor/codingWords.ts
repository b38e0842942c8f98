/** Codes, answers and verdicts in the codebook's words. */
import type { Fields } from '../../annotations/sidecar/annotation.ts';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import { answerText, type Coded } from '../../annotations/codebook/questions.ts';
import { joinedSayings } from '../../annotations/reviewing/sayings.ts';
import type { ClaimMark, Coding, ShownSpeaker } from '../reading/view.ts';
import { speakerKindName, verdictName } from './describe.ts';

/** "Government position"; a code without a label is called by its id. */
export function codeName({ codes }: Codebook, id: string): string {
  return codes.get(id)?.label ?? id;
}

/** Words of another codebook stay as they are. */
export function verdictText({ verdicts }: Codebook, verdict: string): string {
  return verdicts.get(verdict)?.label ?? verdictName(verdict);
}

/** [question, answer] in words. */
export function answersText({ questions }: Codebook, values: Fields): [string, string][] {
  return Object.entries(values).map(([id, value]) => {
    const question = questions.get(id);
    return [question?.ask ?? id, answerText(question, value)];
  });
}

/** By whoever annotated it, and by the present reviewer. */
export function codedClaim({ claim, sayings = [] }: Pick<ClaimMark, 'claim' | 'sayings'>): Coded {
  const { codes = [], verdict, values = {} } = joinedSayings(sayings);
  return { kinds: [claim.kind], codes, verdict, values };
}

export function codedSpeaker({ id, kind }: ShownSpeaker, { entities }: Coding): Coded {
  const known = entities.get(id);
  return { kinds: [kind, ...(known?.sort === undefined ? [] : [known.sort])], codes: [], values: known?.values ?? {} };
}

export function codedArticle({ article }: Coding): Coded {
  return { kinds: [], codes: [], values: article };
}

/** A kind of the codebook's own, or one of the project's. */
export function kindText({ codebook, entities }: Coding, { id, kind }: Pick<ShownSpeaker, 'id' | 'kind'>): string {
  const sort = entities.get(id)?.sort;
  return sort === undefined ? speakerKindName(kind) : (codebook.entityKinds.get(sort)?.label ?? sort);
}
