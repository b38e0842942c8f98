/** What rules of claims know from counting: the frames and lifts that ship. Read once, when they are first needed. */
import { countedFrames } from './frames.data.ts';
import { indexFrames, readFrames, type Frames } from './frames.ts';
import { handFrames } from './handFrames.ts';
import { liftCounts } from './lifts.data.ts';
import { readLifts, type Lifts } from './lifts.ts';
import { readShapeLifts, type ShapeLifts } from './shapeLifts.ts';
import { shapeCounts } from './shapes.data.ts';

export interface Counts {
  /** Counted, and the hand-made rows. */
  readonly frames: Frames;
  readonly shapes: ShapeLifts;
  readonly lifts: Lifts;
}

let counts: Counts | null = null;

export function theCounts(): Counts {
  counts ??= {
    frames: indexFrames(readFrames(handFrames, readFrames(countedFrames))),
    shapes: readShapeLifts(shapeCounts),
    lifts: readLifts(liftCounts),
  };
  return counts;
}
