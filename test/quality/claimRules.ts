/** Claims looked at closely: precision by rule, recall by pattern and calibration, for `npm run evaluate`. */
import { draftClaims } from '../../src/analysis/claims/findClaims.ts';
import { confidenceOf } from '../../src/analysis/claims/counts/confidence.ts';
import type { LanguageModels } from '../../src/analysis/language/models.ts';
import type { MarkedArticle } from '../../training/claims/attributions.ts';
import { isRight } from '../../training/claims/countConfidence.ts';
import { likeness } from '../../training/claims/countFrames.ts';
import { readMarked } from '../../training/claims/readMarked.ts';
import { patternsOf } from './claimPatterns.ts';

export interface RuleScore {
  readonly rule: string;
  readonly claims: number;
  /** Share with about the marked content; share with the right source too. */
  readonly found: number;
  readonly right: number;
}

export interface Judged {
  readonly rule: string;
  readonly confidence: number;
  readonly found: boolean;
  readonly right: boolean;
}

/**
 * Every claim that has a cue, with what trained readers say of it; into `patterns`, by pattern, how many of the marked
 * attributions were found.
 */
export function judgeClaims(
  articles: readonly MarkedArticle[],
  models: LanguageModels,
  patterns = new Map<string, { marked: number; found: number }>(),
): Judged[] {
  return articles.flatMap((article) => {
    const { table, marks } = readMarked(article, models);
    const drafts = draftClaims(table);
    marks.contents.forEach((gold, index) => {
      const isFound = drafts.some((draft) => likeness(table, draft.contents, gold) >= 0.5);
      for (const pattern of patternsOf(article.text, article.attributions[index]!)) {
        const score = patterns.get(pattern) ?? { marked: 0, found: 0 };
        patterns.set(pattern, { marked: score.marked + 1, found: score.found + (isFound ? 1 : 0) });
      }
    });
    return drafts
      .filter(({ continues }) => !continues)
      .map((draft) => ({
        rule: draft.rule,
        confidence: confidenceOf(table, draft),
        found: marks.contents.some((gold) => likeness(table, draft.contents, gold) >= 0.5),
        right: isRight(table, marks, draft),
      }));
  });
}

/** Rules by number of claims, most first. */
export function precisionByRule(judged: readonly Judged[]): RuleScore[] {
  const byRule = new Map<string, Judged[]>();
  for (const claim of judged) byRule.set(claim.rule, [...(byRule.get(claim.rule) ?? []), claim]);
  return [...byRule]
    .map(([rule, claims]) => ({
      rule,
      claims: claims.length,
      found: claims.filter(({ found }) => found).length / claims.length,
      right: claims.filter(({ right }) => right).length / claims.length,
    }))
    .sort((a, b) => b.claims - a.claims);
}

/** Expected calibration error over ten bins, and the chance that a right claim is more confident than a wrong one. */
export function calibration(judged: readonly Judged[]): { error: number; auroc: number } {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const held = inside.filter(({ right }) => right).length / inside.length;
    error += (Math.abs(said - held) * inside.length) / judged.length;
  }
  const right = judged.filter((claim) => claim.right);
  const wrong = judged.filter((claim) => !claim.right);
  let above = 0;
  for (const a of right)
    for (const b of wrong) above += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return { error, auroc: above / Math.max(1, right.length * wrong.length) };
}
