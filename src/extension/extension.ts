/** What the extension consists of: `activateOn` reads as a table of contents. It registers, and reads nothing itself. */
import * as vscode from 'vscode';
import { emptyCodebook } from '../annotations/codebook/codebook.ts';
import { Analyser } from '../worker/analyser.ts';
import type { App } from './app.ts';
import { Articles } from './reading/articles.ts';
import { registerSidecarDefinitions } from './commands/articles/goToArticle.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { registerContextKeys } from './contextKeys.ts';
import { CodedTexts } from './editor/codedText.ts';
import { registerCodeActions } from './editor/codeActions.ts';
import { Highlights } from './editor/highlights.ts';
import { registerHovers } from './editor/hovers.ts';
import { registerInlayHints } from './editor/inlayHints.ts';
import { registerNavigation } from './editor/navigation.ts';
import { Openings } from './editor/openings.ts';
import { registerRename } from './editor/rename.ts';
import { Status } from './editor/status.ts';
import { registerStructure } from './editor/structure.ts';
import { registerSymbols } from './editor/symbols.ts';
import { registerWorkspaceSymbols } from './editor/workspaceSymbols.ts';
import { elsewhereIn } from './folder/elsewhere.ts';
import { Annotations } from './files/annotations.ts';
import { Codebooks } from './files/codebooks.ts';
import { Conflicts } from './files/conflicts.ts';
import { registerDeletions } from './files/deletions.ts';
import { FolderKnowledge } from './files/folderKnowledge.ts';
import { KeptTexts } from './files/keptTexts.ts';
import { Problems } from './files/problems.ts';
import { registerRenames } from './files/renames.ts';
import { ShownReviewers } from './files/shownReviewers.ts';
import { SidecarFiles } from './files/sidecarFiles.ts';
import { VanishedArticles } from './files/vanished.ts';
import { Writer } from './files/writer.ts';
import { ContextDocuments } from './folder/contextDocument.ts';
import { Duplicates } from './folder/duplicates.ts';
import { FolderIndex } from './folder/folderIndex.ts';
import { Holders } from './folder/holders.ts';
import { Readers } from './folder/readers.ts';
import { articleLanguage } from './ids.ts';
import { LanguageSwitch } from './reading/languageSwitch.ts';
import { log, reportOnce } from './log.ts';
import { readModels } from './reading/models.ts';
import type { Platform } from './platform.ts';
import { ReviewMode } from './review/reviewMode.ts';
import { followSettings } from './settings.ts';
import { registerOpenBadges } from './sidebar/openBadge.ts';
import { Sidebar } from './sidebar/sidebar.ts';

/** Given to tests; nothing else depends on it. */
export interface ExtensionApi extends App {
  readonly status: Status;
  readonly openings: Openings;
  /** How long activating took, in milliseconds. */
  readonly activation: number;
}

/** Articles, and files in these languages that a person asked to have treated as articles. */
const selector: vscode.DocumentSelector = [
  { language: articleLanguage },
  { language: 'markdown' },
  { language: 'plaintext' },
];

export function activateOn(context: vscode.ExtensionContext, platform: Platform): ExtensionApi {
  const start = performance.now();
  context.subscriptions.push(followSettings());
  const requested = new Set(context.workspaceState.get<string[]>('requested', []));
  const analyser = new Analyser({
    start: platform.startWorker(context.extensionUri, 'article'),
    readModels: () => platform.models(context.extensionUri),
    onCrash: (error) => reportOnce(vscode.l10n.t('The analysis was interrupted and has been started anew.'), error),
    onDone: (milliseconds, characters) =>
      log().debug(`${characters} characters read in ${Math.round(milliseconds)} ms`),
  });
  const storage = context.storageUri ?? context.globalStorageUri;
  const writer = new Writer(platform.files, storage);
  const problems = new Problems();
  const sidecars = new SidecarFiles(writer, problems);
  const knowledge = new FolderKnowledge(writer, problems);
  const codebooks = new Codebooks(writer, problems);
  const shownReviewers = new ShownReviewers(context.workspaceState);
  const holders = new Holders(storage);
  const texts = new KeptTexts(platform.files);
  const annotations = new Annotations(sidecars, texts, knowledge, codebooks, shownReviewers, holders);
  const articles = new Articles(analyser, annotations, requested);
  const highlights = new Highlights(articles);
  const readers = new Readers({
    size: platform.folder.workers,
    start: platform.startWorker(context.extensionUri, 'folder'),
    readModels: () => readModels(context.extensionUri),
    models: () => platform.models(context.extensionUri),
    storage,
    keepAnalyses: platform.folder.keepAnalyses,
  });
  const duplicates = new Duplicates(writer);
  const contexts = new ContextDocuments();
  const folder = new FolderIndex({ files: platform.files, storage, readers, holders, most: platform.folder.most });
  const languageSwitch = new LanguageSwitch(context.workspaceState, () => analyser.begin());
  const review = new ReviewMode(articles);
  const sidebar = new Sidebar(
    articles,
    folder,
    shownReviewers,
    async (article) => (await codebooks.about(vscode.Uri.parse(article))).file?.codebook ?? emptyCodebook,
  );
  const status = new Status(articles, review);
  const openings = new Openings(articles, context.globalState);
  const codedTexts = new CodedTexts();
  const app: App = {
    writer,
    codedTexts,
    shownReviewers,
    context,
    analyser,
    articles,
    annotations,
    codebooks,
    highlights,
    folder,
    duplicates,
    contexts,
    openSink: (target) => platform.openSink(target),
    languageSwitch,
    review,
    sidebar,
    requested,
  };

  context.subscriptions.push(
    analyser,
    writer,
    codedTexts,
    shownReviewers,
    problems,
    new Conflicts(),
    sidecars,
    knowledge,
    codebooks,
    annotations,
    articles,
    highlights,
    folder,
    holders,
    readers,
    contexts,
    languageSwitch,
    review,
    sidebar,
    status,
    openings,
    registerContextKeys(articles),
    registerHovers(articles, elsewhereIn(folder), selector),
    registerSymbols(articles, selector),
    registerWorkspaceSymbols(articles, folder, () => sidebar.allArticles),
    registerNavigation(articles, selector),
    registerStructure(articles, selector),
    registerOpenBadges(),
    // Lists of all articles speak its words.
    codebooks.onDidChange(() => sidebar.refresh()),
    registerInlayHints(articles, selector),
    registerCodeActions(articles, selector),
    registerRename(articles, annotations, selector),
    registerRenames(writer),
    registerDeletions(),
    new VanishedArticles(articles, annotations, writer),
    registerSidecarDefinitions(articles),
    registerCommands(app),
  );
  languageSwitch.begin();
  articles.begin();
  void writer.recover();
  const activation = performance.now() - start;
  log().debug(`activated in ${activation.toFixed(1)} ms`);
  return { ...app, status, openings, activation };
}
