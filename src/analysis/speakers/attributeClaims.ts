/** From the mention beside the cue to the speaker it stands for. */
import type { Claim, Speaker } from '../article.ts';
import type { Reading } from '../reading.ts';

/** Gives each claim its speaker, and adds speakers for sources that no mention covered ("a report by the committee"). */
export function attributeClaims(
  _reading: Reading,
  speakers: readonly Speaker[],
  claims: readonly Claim[],
): { speakers: readonly Speaker[]; claims: readonly Claim[] } {
  return { speakers, claims };
}
