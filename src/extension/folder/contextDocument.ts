/** A concordance as a document of its own: read-only, searchable, copied like any text; each line leads to its place. */
import * as vscode from 'vscode';
import { type ContextLine, type ContextOrder, sortContext } from '../../corpus/concordance.ts';
import { withVisibleControls } from '../plainWords.ts';
import { uriBelow } from './listFiles.ts';
import { placesInText } from '../editor/describe.ts';

const scheme = 'news-annotator-context';
const widest = 48;

interface Shown {
  readonly text: string;
  /** Line of the document → the place. */
  readonly places: ReadonlyMap<number, { readonly uri: vscode.Uri; readonly width: number }>;
}

export class ContextDocuments {
  readonly #shown = new Map<string, Shown>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: (uri) => this.#shown.get(uri.toString())?.text ?? '',
      }),
      vscode.languages.registerDocumentLinkProvider(
        { scheme },
        { provideDocumentLinks: (document) => this.#linksOf(document.uri) },
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
    );
  }

  async show(
    folder: vscode.Uri,
    title: string,
    lines: readonly ContextLine[],
    order: ContextOrder,
  ): Promise<vscode.TextEditor> {
    const name = title.replace(/[^\p{L}\p{N} -]/gu, '').slice(0, 40) || 'context';
    const uri = vscode.Uri.from({ scheme, path: `/${name}.txt`, query: `${Date.now()}` });
    this.#shown.set(uri.toString(), write(folder, title, sortContext(lines, order)));
    return vscode.window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #linksOf(uri: vscode.Uri): vscode.DocumentLink[] {
    const places = this.#shown.get(uri.toString())?.places ?? [];
    return [...places].map(([line, { uri: place, width }]) => {
      return new vscode.DocumentLink(new vscode.Range(line, 0, line, width), place);
    });
  }
}

function write(folder: vscode.Uri, title: string, lines: readonly ContextLine[]): Shown {
  const articles = new Set(lines.map(({ path }) => path)).size;
  const head = [withVisibleControls(title), placesInText(lines.length, articles), ''];
  const width = Math.min(widest, Math.max(0, ...lines.slice(0, 1000).map((line) => placeText(line).length)));
  const left = Math.max(0, ...lines.slice(0, 1000).map(({ before }) => before.length));
  const places = new Map<number, { uri: vscode.Uri; width: number }>();
  const rows = lines.map((line, i) => {
    const place = placeText(line);
    const fragment = `L${line.line},${line.column}`;
    places.set(i + head.length, { uri: uriBelow(folder, line.path).with({ fragment }), width: place.length });
    const { before, words, after } = line;
    return withVisibleControls(`${place.padEnd(width)}  ${before.padStart(left)}  【${words}】  ${after}`);
  });
  return { text: `${[...head, ...rows].join('\n')}\n`, places };
}

function placeText({ path, line }: ContextLine): string {
  const place = `${path}:${line}`;
  return place.length > widest ? `…${place.slice(1 - widest)}` : place;
}
