/** How articles of a workspace folder and what stands beside them are read: decoded as the editor decodes them. */
import * as vscode from 'vscode';
import type { Files } from '../../annotations/store/files.ts';
import type { FolderReader } from '../../corpus/index/gatherArticle.ts';
import { largestArticle } from '../reading/articles.ts';
import { uriBelow } from './listFiles.ts';

export function folderReader(folder: vscode.Uri, files: Files): FolderReader {
  const read = (path: string) => files.read(uriBelow(folder, path).toString());
  return {
    async readText(path) {
      const bytes = await read(path);
      if (bytes === null) throw new Error('The file is gone.');
      // A character has at most four bytes.
      if (bytes.length > largestArticle * 4) throw new Error('The file is too large.');
      const text = await vscode.workspace.decode(bytes, { uri: uriBelow(folder, path) });
      if (text.length > largestArticle) throw new Error('The file is too large.');
      return text;
    },
    async readUtf8(path) {
      const bytes = await read(path).catch(() => null);
      try {
        return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return null; // a sidecar that is no text is shown where it is opened
      }
    },
  };
}
