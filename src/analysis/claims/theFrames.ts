/** The frames that ship: what training counted, and the hand-made rows. Read once, when they are first needed. */
import { countedFrames } from './frames.data.ts';
import { readFrames, type Frames } from './frames.ts';
import { handFrames } from './handFrames.ts';

let frames: Frames | null = null;

export function theFrames(): Frames {
  frames ??= readFrames(handFrames, readFrames(countedFrames));
  return frames;
}
