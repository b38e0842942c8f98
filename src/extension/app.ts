/** The parts of the running extension, as commands and views need them. */
import type * as vscode from 'vscode';
import type { Analyser } from '../worker/analyser.ts';
import type { Articles } from './reading/articles.ts';
import type { CodedTexts } from './editor/codedText.ts';
import type { Highlights } from './editor/highlights.ts';
import type { Annotations } from './files/annotations.ts';
import type { ContextDocuments } from './folder/contextDocument.ts';
import type { Duplicates } from './folder/duplicates.ts';
import type { FolderIndex } from './folder/folderIndex.ts';
import type { Codebooks } from './files/codebooks.ts';
import type { ShownReviewers } from './files/shownReviewers.ts';
import type { Writer } from './files/writer.ts';
import type { LanguageSwitch } from './reading/languageSwitch.ts';
import type { Platform } from './platform.ts';
import type { ReviewMode } from './review/reviewMode.ts';
import type { Sidebar } from './sidebar/sidebar.ts';

export interface App {
  readonly writer: Writer;
  readonly codedTexts: CodedTexts;
  readonly shownReviewers: ShownReviewers;
  readonly context: vscode.ExtensionContext;
  readonly analyser: Analyser;
  readonly articles: Articles;
  readonly annotations: Annotations;
  readonly codebooks: Codebooks;
  readonly highlights: Highlights;
  readonly folder: FolderIndex;
  readonly duplicates: Duplicates;
  readonly contexts: ContextDocuments;
  readonly openSink: Platform['openSink'];
  readonly languageSwitch: LanguageSwitch;
  readonly review: ReviewMode;
  readonly sidebar: Sidebar;
  /** Addresses of files in other languages that a person wants treated as articles. */
  readonly requested: Set<string>;
}
