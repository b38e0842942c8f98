/** Filled in by the build: a hash of the analysis's sources and models (`tools/analysisVersion.mjs`). */
declare const ANALYSIS_VERSION: string | undefined;

/** Changes whenever the same text can give another result: caches, the index and sidecars are keyed by it. */
export const analysisVersion = typeof ANALYSIS_VERSION === 'string' ? ANALYSIS_VERSION : 'unbuilt';
