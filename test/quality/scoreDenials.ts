/** Denials: those that a careful reader marks in the example articles, and sixty invented sentences, half of them traps. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type { LanguageModels } from '../../src/analysis/language/models.ts';
import { denials, traps } from '../analysis/claims/denials.ts';
import type { Row } from './row.ts';

interface Gold {
  readonly file: string;
  readonly claims: readonly {
    readonly polarity: string;
    readonly tier: string;
    readonly nestedIn?: string | null;
    readonly isClaim?: boolean;
    readonly content: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export function scoreDenials(shared: string, models: LanguageModels): Row[] {
  const denying = (text: string) =>
    analyseArticle(text, noKnowledge, models).claims.filter(({ polarity }) => polarity === 'denies');
  let found = denials.filter((text) => denying(text).length > 0).length;
  let wrong = traps.filter((text) => denying(text).length > 0).length;
  let all = denials.length;
  const folder = path.join(shared, 'gold');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Gold;
    const text = readFileSync(path.join(shared, 'articles', path.basename(gold.file)), 'utf8');
    const told = denying(text);
    const marked = gold.claims.filter(({ polarity }) => polarity === 'denies');
    const scored = marked.filter(({ tier, nestedIn, isClaim }) => tier === 'core' && !nestedIn && isClaim !== false);
    const over = ({ content }: Gold['claims'][number], claim: (typeof told)[number]): boolean =>
      content.some((a) => claim.contents.some((b) => a.start < b.end && b.start < a.end));
    all += scored.length;
    found += scored.filter((claim) => told.some((one) => over(claim, one))).length;
    wrong += told.filter((one) => !marked.some((claim) => over(claim, one))).length;
  }
  return [{ on: 'denials', figure: 'denials F1', value: (200 * found) / (found + wrong + all) }];
}
