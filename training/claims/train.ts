/**
 * Counts frames, lifts and confidence from the training articles of PolNeAR and writes them as data files beside the rules, the
 * same every time: `npm run train -- --only claims`. Only counts by lemma, construction and grammatical feature are written: no
 * text and no annotation.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { newAtoms } from '../../src/analysis/claims/counts/featureKeys.ts';
import { indexFrames, readFrames, writeFrames, type Frame } from '../../src/analysis/claims/counts/frames.ts';
import { handFrames } from '../../src/analysis/claims/counts/handFrames.ts';
import { readLifts, writeLifts } from '../../src/analysis/claims/counts/lifts.ts';
import { readShapeLifts, writeShapeLifts } from '../../src/analysis/claims/counts/shapeLifts.ts';
import type { LanguageModels } from '../../src/analysis/language/models.ts';
import { isTuningArticle, readMarkedArticles } from './attributions.ts';
import { foundClaims, writeConfidence } from './countConfidence.ts';
import { countFrames } from './countFrames.ts';
import { countLifts, sightingsOf } from './countLifts.ts';
import { countShapes, shapeSightingsOf } from './countShapes.ts';
import { readMarked, type ReadArticle } from './readMarked.ts';

/** What is written, as the lines of four files. */
export interface ClaimCounts {
  readonly frames: string;
  readonly shapes: string;
  readonly lifts: string;
  readonly confidence: string;
}

/** `folder` holds `text/` and `attributions/`. */
export function trainClaims(folder: string, models: LanguageModels, log: (message: string) => void): void {
  const articles = readMarkedArticles(folder).map((article) => readMarked(article, models));
  const { frames, shapes, lifts, confidence } = countClaims(articles, log);
  saveCounts('frames', 'countedFrames', frames);
  saveCounts('shapes', 'shapeCounts', shapes);
  saveCounts('lifts', 'liftCounts', lifts);
  saveCounts('confidence', 'confidenceCounts', confidence);
}

/** Frames and lifts on five articles of six, confidence on the sixth. */
export function countClaims(all: readonly ReadArticle[], log: (message: string) => void): ClaimCounts {
  const articles = all.filter(({ name }) => !isTuningArticle(name));
  // two halves: what one half's lifts are measured against is counted on the other
  const halves = [new Map<string, Frame>(), new Map<string, Frame>()] as const;
  articles.forEach(({ table, marks }, index) => countFrames(halves[(index % 2) as 0 | 1], table, marks));
  const counted = new Map<string, Frame>();
  for (const half of halves) readFrames(writeFrames(half), counted);
  for (const half of halves) readFrames(handFrames, half);
  const others = [indexFrames(halves[1]), indexFrames(halves[0])] as const;
  const shapeAtoms = newAtoms(true);
  const stretches = articles.flatMap(({ table, marks }, index) =>
    shapeSightingsOf(others[(index % 2) as 0 | 1], table, marks, shapeAtoms),
  );
  const shapes = writeShapeLifts(countShapes(stretches), shapeAtoms);
  const shapeLifts = readShapeLifts(shapes);
  const atoms = newAtoms(true);
  const sightings = articles.flatMap(({ table, marks }, index) =>
    sightingsOf(others[(index % 2) as 0 | 1], table, marks, shapeLifts, atoms),
  );
  const frames = writeFrames(withoutRare(counted));
  const lifts = writeLifts(countLifts(sightings), atoms);
  log(`claims: ${articles.length} articles, ${sightings.length} candidates`);
  const counts = {
    frames: indexFrames(readFrames(handFrames, readFrames(frames))),
    shapes: shapeLifts,
    lifts: readLifts(lifts),
  };
  const found = all.filter(({ name }) => isTuningArticle(name));
  const confidence = writeConfidence(found.flatMap(({ table, marks }) => foundClaims(table, marks, counts)));
  return { frames, shapes, lifts, confidence };
}

/** What was hardly seen says nothing, and would show single articles. */
function withoutRare(frames: ReadonlyMap<string, Frame>): Map<string, Frame> {
  const kept = new Map<string, Frame>();
  for (const [key, frame] of frames) {
    const wide = key.includes('##');
    if (!wide && frame.seen < (key.endsWith('#') ? 4 : 5)) continue;
    const shapes = [...frame.shapes].filter(([, { seen, found }]) => wide || found > 0 || seen >= 3);
    kept.set(key, { ...frame, shapes: new Map(shapes) });
  }
  return kept;
}

const source = 'Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it.';

function saveCounts(name: string, constant: string, lines: string): void {
  const file = path.join(__dirname, '..', '..', 'src', 'analysis', 'claims', 'counts', `${name}.data.ts`);
  const escaped = lines.replace(/[`\\]|\$(?=\{)/g, '\\$&');
  writeFileSync(
    file,
    `/** Written by \`npm run train\`. ${source} */\nexport const ${constant} = \`\n${escaped}\n\`;\n`,
  );
}
