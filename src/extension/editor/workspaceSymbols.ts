/**
 * Go to Symbol in Workspace: speakers, claims and articles of the folder, as far as it has been read, and of the articles that
 * are open. Where a symbol stands is counted only when it is chosen: a folder has more claims than anybody looks at.
 */
import * as vscode from 'vscode';
import type { ListedArticle } from '../../corpus/listing.ts';
import type { Register } from '../../corpus/register/register.ts';
import type { Articles } from '../reading/articles.ts';
import { Delay } from '../delay.ts';
import { inSteps } from '../folder/breathe.ts';
import type { FolderIndex } from '../folder/folderIndex.ts';
import { rangeOf } from '../positions.ts';
import { startOf, wordsOf, type ArticleView } from '../reading/view.ts';
import { firstFullMention } from './navigation.ts';
import { isNamed, shorten, speakerName } from './describe.ts';

const most = 400;
const rowsStay = 60_000;

class PlacedSymbol extends vscode.SymbolInformation {
  readonly start: number;
  readonly end: number;

  constructor(name: string, kind: vscode.SymbolKind, container: string, uri: vscode.Uri, start: number, end: number) {
    // Without a range it is asked for when the symbol is chosen.
    super(name, kind, container, new vscode.Location(uri, undefined as never));
    this.start = start;
    this.end = end;
  }
}

export function registerWorkspaceSymbols(
  articles: Articles,
  folder: FolderIndex,
  rowsAreShown: () => boolean,
): vscode.Disposable {
  const release = new Delay();
  return vscode.Disposable.from(
    release,
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        if (folder.isReady) {
          await folder.showRows(true);
          release.run(rowsStay, () => {
            if (!rowsAreShown()) void folder.showRows(false);
          });
        }
        if (token.isCancellationRequested) return [];
        return symbolsFor(query, articles, folder);
      },
      async resolveWorkspaceSymbol(symbol) {
        if (!(symbol instanceof PlacedSymbol)) return symbol;
        const document = await vscode.workspace.openTextDocument(symbol.location.uri);
        return new vscode.SymbolInformation(
          symbol.name,
          symbol.kind,
          symbol.containerName,
          new vscode.Location(symbol.location.uri, rangeOf(document, symbol)),
        );
      },
    }),
  );
}

async function symbolsFor(query: string, articles: Articles, folder: FolderIndex): Promise<PlacedSymbol[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found: PlacedSymbol[] = [];
  const isMeant = (name: string): boolean => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
  const add: Add = (...symbol) => {
    if (found.length < most && isMeant(symbol[0])) found.push(new PlacedSymbol(...symbol));
  };
  // Somebody who stands in many articles is one symbol, found by any of the names: the editor wants the words in what is shown.
  const shown = new Set<string>();
  const addSpeaker: AddSpeaker = ({ id, name }, uri, container, start, end) => {
    const who = folder.register.find(uri.toString(), id);
    if (who === undefined) add(name, vscode.SymbolKind.Class, container, uri, start, end);
    else if (!shown.has(who.id)) {
      const other = isMeant(who.name) ? undefined : [name, ...who.aliases].find(isMeant);
      if (other === undefined && !isMeant(who.name)) return;
      shown.add(who.id);
      const label = other === undefined ? who.name : `${who.name} (${other})`;
      add(label, vscode.SymbolKind.Class, container, uri, start, end);
    }
  };
  const open = new Set<string>();
  for (const document of vscode.workspace.textDocuments) {
    const view = articles.isArticle(document) ? articles.latest(document) : undefined;
    if (!view) continue;
    open.add(document.uri.toString());
    addOpen(add, addSpeaker, document.uri, view);
  }
  await inSteps(
    folder.articles(),
    (article) => {
      if (found.length < most && !open.has(article.uri)) addListed(add, addSpeaker, article, folder.register);
    },
    () => found.length < most,
  );
  return found;
}

type Add = (...symbol: ConstructorParameters<typeof PlacedSymbol>) => void;
type AddSpeaker = (
  speaker: { readonly id: string; readonly name: string },
  uri: vscode.Uri,
  container: string,
  start: number,
  end: number,
) => void;

function addOpen(add: Add, addSpeaker: AddSpeaker, uri: vscode.Uri, view: ArticleView): void {
  const { headline } = view.analysis.meta;
  const title = headline ? shorten(view.text.slice(headline.start, headline.end)) : '';
  if (headline) add(title, vscode.SymbolKind.File, '', uri, headline.start, headline.end);
  for (const speaker of view.speakers.values()) {
    const span = firstFullMention(speaker);
    if (span) addSpeaker(speaker, uri, title, span.start, span.end);
  }
  for (const mark of view.marks) {
    if (mark.kind !== 'claim' || !mark.spans[0]) continue;
    const words = shorten(wordsOf(view.text, mark));
    const name = isNamed(mark) ? `${speakerName(view, mark)}: ${words}` : words;
    add(name, vscode.SymbolKind.String, title, uri, startOf(mark), mark.spans[0].end);
  }
}

function addListed(
  add: Add,
  addSpeaker: AddSpeaker,
  { uri: address, headline, speakers, claims }: ListedArticle,
  register: Register,
): void {
  const uri = vscode.Uri.parse(address);
  add(headline, vscode.SymbolKind.File, '', uri, 0, 0);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  for (const speaker of speakers) addSpeaker(speaker, uri, headline, speaker.start, speaker.end);
  const registered = claims.length === 0 ? undefined : register.of(address);
  for (const { speaker, words, start, end } of claims) {
    const who = speaker === undefined ? undefined : (registered?.get(speaker)?.name ?? names.get(speaker));
    add(who === undefined ? words : `${who}: ${words}`, vscode.SymbolKind.String, headline, uri, start, end);
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
