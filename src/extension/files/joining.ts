/**
 * The reviewers' records of an open article joined with the analysis: what the editor shows of it. In steps, and what a newer text has made
 * useless is given up between two of them. Records are placed while the worker reads the article. Nothing is written here.
 */
import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../analysis/article.ts';
import type { Correction } from '../../analysis/knowledge.ts';
import { readArticleText } from '../../annotations/anchoring/articleText.ts';
import { emptyCodebook } from '../../annotations/codebook/codebook.ts';
import { reviewersIn, withoutReviewers } from '../../annotations/reviewing/byReviewer.ts';
import { placeRecords, type PlacedRecords } from '../../annotations/reviewing/placeRecords.ts';
import { reviewPlaced, type ReviewedArticle } from '../../annotations/reviewing/review.ts';
import type { Entity } from '../../annotations/sidecar/annotation.ts';
import { knowledgeFrom } from '../../annotations/told/correctionsFile.ts';
import { breathWhenDue, withPauses } from '../folder/breathe.ts';
import { log } from '../log.ts';
import { viewInSteps } from '../reading/readView.ts';
import { toldSpeakers, type ToldSpeakers } from '../reading/toldSpeakers.ts';
import type { ArticleView, CodedEntity, Coding } from '../reading/view.ts';
import { textOf } from '../textOf.ts';
import type { Codebooks } from './codebooks.ts';
import type { FolderKnowledge } from './folderKnowledge.ts';
import type { KeptTexts } from './keptTexts.ts';
import type { ShownReviewers } from './shownReviewers.ts';
import type { Loaded, SidecarFiles } from './sidecarFiles.ts';
import { fileNameOf, hasNeighbours } from './sidecarPaths.ts';

/** What is joined. */
interface From {
  readonly files: SidecarFiles;
  readonly texts: KeptTexts;
  readonly folder: FolderKnowledge;
  readonly codebooks: Codebooks;
  readonly shown: ShownReviewers;
}

/** Records that are being placed in one version of a text. */
interface Placing {
  /** What it is done with: where one of these is another, it is done anew. */
  readonly ground: readonly unknown[];
  /** Undefined where the text was changed before all were placed. */
  readonly placed: Promise<PlacedRecords | undefined>;
}

/** A version that was joined, and all that it was made of beside its text and what the worker read in it. */
interface Joined {
  readonly placed: PlacedRecords;
  readonly reviewed: ReviewedArticle;
  readonly corrections: readonly Correction[];
  readonly own: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly coding: Coding;
  readonly told: ToldSpeakers;
}

const noSidecars: readonly Loaded[] = [];

export class Joining {
  readonly #from: From;
  readonly #placing = new WeakMap<vscode.TextDocument, Placing>();
  /** In the last version in which all of them were. */
  readonly #placed = new WeakMap<vscode.TextDocument, PlacedRecords>();
  /** The last version that was joined. */
  readonly #joined = new WeakMap<vscode.TextDocument, Joined>();

  constructor(from: From) {
    this.#from = from;
  }

  /** The sidecars of an article, the present reviewer's first. */
  async load(article: vscode.Uri): Promise<readonly Loaded[]> {
    if (!hasNeighbours(article)) return noSidecars;
    try {
      return await this.#from.files.load(article);
    } catch (error) {
      log().error('The sidecars could not be read.', error);
      return noSidecars;
    }
  }

  /** Begins what needs no analysis. */
  prepare(document: vscode.TextDocument): void {
    // what fails here fails again where it is waited for, and is said there
    this.#place(document).catch(() => undefined);
  }

  /** Undefined where the document was changed meanwhile. */
  async join(document: vscode.TextDocument, analysis: ArticleAnalysis): Promise<ArticleView | undefined> {
    const { uri } = document;
    const text = textOf(document);
    const goOn = unchanged(document);
    const [loaded, placed, { entities, entityFiles, corrections }] = await Promise.all([
      this.load(uri),
      this.#place(document),
      this.#from.folder.about(uri),
    ]);
    // An answer of the worker has just been taken apart.
    await breathWhenDue();
    if (!placed || !goOn()) return undefined;
    const input = {
      text,
      analysis,
      corrections: knowledgeFrom(entities, corrections).corrections,
      own: this.#from.files.ownPath(uri),
      before: this.#joined.get(document)?.reviewed,
    };
    const reviewed = await withPauses(reviewPlaced(placed, input), goOn);
    if (!reviewed) return undefined;
    await breathWhenDue();
    const coding = await this.#coding(uri, loaded);
    const names = entityFiles.map(({ path }) => fileNameOf(vscode.Uri.parse(path)));
    const told = toldSpeakers(entities, names, analysis.meta.published ?? analysis.meta.updated);
    const known = entitiesOf(loaded);
    this.#joined.set(document, {
      placed,
      reviewed,
      corrections: input.corrections,
      own: input.own,
      entities: known,
      coding,
      told,
    });
    const view = await withPauses(viewInSteps(reviewed, known, coding, told), goOn);
    if (!view) return undefined;
    // Whoever waits for it draws it at once.
    await breathWhenDue();
    if (!goOn()) return undefined;
    const { hidden } = this.#from.shown;
    const reviewers = reviewersIn(loaded.map(({ file }) => file.sidecar)).keys();
    const broken = loaded.filter(({ file }) => !file.writable).map(({ path }) => fileNameOf(vscode.Uri.parse(path)));
    // not `{ ...view }`, which would ask for its speakers
    return Object.assign(view, { broken, hiddenReviewers: [...reviewers].filter((id) => hidden.has(id)) });
  }

  /** As `join` of a document with another text, beside the same records; nothing of it is kept. False where it was not to go on. */
  async practise(
    document: vscode.TextDocument,
    other: string,
    analysis: ArticleAnalysis,
    goOn: () => boolean,
  ): Promise<boolean> {
    const last = this.#joined.get(document);
    if (!last) return false;
    const { corrections, own, entities, coding, told } = last;
    const { sidecars, oldTexts } = last.placed;
    const article = readArticleText(other);
    const placed = await withPauses(placeRecords({ article, sidecars, oldTexts, before: last.placed }), goOn);
    if (!placed) return false;
    const input = { text: other, analysis, corrections, own, before: last.reviewed };
    const reviewed = await withPauses(reviewPlaced(placed, input), goOn);
    if (!reviewed) return false;
    const view = await withPauses(viewInSteps(reviewed, entities, coding, told), goOn);
    return view !== undefined;
  }

  /** One promise for one text and the same records. */
  async #place(document: vscode.TextDocument): Promise<PlacedRecords | undefined> {
    const goOn = unchanged(document);
    const { version } = document;
    const loaded = await this.load(document.uri);
    if (!goOn()) return undefined;
    const { hidden } = this.#from.shown;
    const ground = [version, loaded, [...hidden].join('\n')];
    const known = this.#placing.get(document);
    if (known?.ground.every((one, i) => one === ground[i])) return known.placed;
    const placed = this.#placeAnew(document, loaded, hidden, goOn);
    this.#placing.set(document, { ground, placed });
    placed.catch(() => this.#placing.delete(document));
    return placed;
  }

  async #placeAnew(
    document: vscode.TextDocument,
    loaded: readonly Loaded[],
    hidden: ReadonlySet<string>,
    goOn: () => boolean,
  ): Promise<PlacedRecords | undefined> {
    const article = readArticleText(textOf(document));
    const sidecars = loaded.map(({ path, file }) => ({ path, sidecar: withoutReviewers(file.sidecar, hidden) }));
    const all = sidecars.map(({ sidecar }) => sidecar);
    const oldTexts = await this.#from.texts.oldTexts(document.uri, article, all);
    const before = this.#placed.get(document);
    const placed = await withPauses(placeRecords({ article, sidecars, oldTexts, before }), goOn);
    if (placed) this.#placed.set(document, placed);
    return placed;
  }

  /** The codebook, and what the present reviewer answered; about entities each answer counts, whoever gave it. */
  async #coding(article: vscode.Uri, loaded: readonly Loaded[]): Promise<Coding> {
    const { files, codebooks, folder, shown } = this.#from;
    const [{ file }, { entityFiles }] = await Promise.all([codebooks.about(article), folder.about(article)]);
    const isOwn = ({ path }: Loaded) => path === files.ownPath(article);
    const own = loaded.find(isOwn)?.file.sidecar;
    const others = loaded.filter((one) => !isOwn(one)).map(({ file: { sidecar } }) => sidecar);
    const { hidden } = shown;
    const records = [
      ...loaded.toReversed().flatMap(({ file: { sidecar } }) => [...sidecar.entities]),
      ...entityFiles.flatMap(({ file: { records: known } }) => [...known]),
    ];
    const entities = new Map<string, CodedEntity>();
    for (const [id, { sort = entities.get(id)?.sort, values }] of records)
      entities.set(id, { ...(sort === undefined ? {} : { sort }), values: { ...entities.get(id)?.values, ...values } });
    return {
      codebook: file?.codebook ?? emptyCodebook,
      ...(file ? { hash: file.hash } : {}),
      article: own?.article.values ?? {},
      others: others.flatMap(({ reviewer: by, article: { values } }) =>
        values && !(by && hidden.has(by.id)) ? [{ by: by?.id, article: values }] : [],
      ),
      entities,
    };
  }
}

/** Whether the document is still what it is now. */
function unchanged(document: vscode.TextDocument): () => boolean {
  const { version } = document;
  return () => document.version === version && !document.isClosed;
}

function entitiesOf(loaded: readonly Loaded[]): ReadonlyMap<string, Entity> {
  return new Map(loaded.toReversed().flatMap(({ file }) => [...file.sidecar.entities]));
}
