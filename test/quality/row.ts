/** One line of the table of figures. */
export interface Row {
  /** What it is measured on: "PolNeAR dev". */
  readonly on: string;
  readonly figure: string;
  /** In per cent, except for counts. */
  readonly value: number;
  /** A count of mistakes: lower is better, and its floor is a ceiling. */
  readonly count?: boolean;
}

/** What a part of the evaluation is given. */
export interface Material {
  /** The folder of articles, gold, corpora and scorers beside the project. */
  readonly shared: string;
  readonly models: import('../../src/analysis/language/models.ts').LanguageModels;
  /** Whether the errors are to be listed. */
  readonly errors: boolean;
}
