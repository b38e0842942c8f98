/** `0.1.0-1f3a9c2b` for the sources in `src/analysis` and the models in `models` of the folder `root`. */
export function readAnalysisVersion(root: string): string;
