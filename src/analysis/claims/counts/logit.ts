/** Log odds, bounded so that a few sightings never make certainty. */
export function logit(p: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, p));
  return Math.log(bounded / (1 - bounded));
}

export function unlogit(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
