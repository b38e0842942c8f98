/**
 * Hand-made frames for what the counted news lacks, as pseudo-counts in the form of `frames.data.ts`:
 * key, candidates, cues, then shapes with seen, found, exact.
 */
export const handFrames = `
`;
