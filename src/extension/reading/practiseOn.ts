/** One round of practice: another text, from the worker to the list of marks. */
import type * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../analysis/article.ts';
import type { Analyser } from '../../worker/analyser.ts';
import { log, messageOf } from '../log.ts';
import type { ReadOther } from './practice.ts';

export interface Practises {
  /** As the join of a document with another text, for the sake of doing it: nothing of it is kept. False where it was not to go on. */
  practise(
    document: vscode.TextDocument,
    other: string,
    analysis: ArticleAnalysis,
    goOn: () => boolean,
  ): Promise<boolean>;
}

export function practiseOn(document: vscode.TextDocument, analyser: Analyser, joins: Practises): ReadOther {
  return async (other, goOn) => {
    try {
      const analysis = await analyser.practise(document.uri.toString(), other);
      return analysis !== undefined && goOn() && (await joins.practise(document, other, analysis, goOn));
    } catch (error) {
      log().warn('An article could not be read as if somebody had written in it.', messageOf(error));
      throw error;
    }
  };
}
