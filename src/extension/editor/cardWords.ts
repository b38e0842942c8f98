/**
 * Words of others on a card: as text, whatever signs are in them. The only links that they make are to pages of the web that
 * reviewers named, and to our own command that opens a file they named.
 */
import type * as vscode from 'vscode';
import { withVisibleControls } from '../plainWords.ts';
import { shorten } from './describe.ts';

/** As `appendText`, which leaves what makes links by itself: `<command:…>`, and addresses in the words of others. */
export function appendWords(card: vscode.MarkdownString, words: string): vscode.MarkdownString {
  for (const [i, part] of withVisibleControls(words)
    .split(/(<|@|:(?=\/\/)|(?<=\bwww)\.)/i)
    .entries()) {
    if (i % 2 === 0) card.appendText(part);
    else card.appendMarkdown(`&#${part.charCodeAt(0)};`);
  }
  return card;
}

/** Words that lead to a page of the web, or run one of our commands (`commandAddress`). */
export interface Link {
  readonly words: string;
  readonly page?: string | undefined;
  readonly command?: string | undefined;
}

export function fact(card: vscode.MarkdownString, name: string, ...said: readonly (string | Link)[]): void {
  card.appendMarkdown('\n\n').appendText(name).appendMarkdown(' ');
  for (const part of said) {
    if (typeof part === 'string') appendWords(card, part);
    else if (part.page !== undefined) appendAddress(card, part.page);
    else if (part.command === undefined) appendWords(card, part.words);
    else appendWords(card.appendMarkdown('['), shorten(part.words, 120)).appendMarkdown(`](${part.command})`);
  }
}

/** A page of the web; any other address stays words. */
function appendAddress(card: vscode.MarkdownString, address: string): void {
  const page = URL.canParse(address) ? new URL(address) : undefined;
  if (page?.protocol !== 'https:' && page?.protocol !== 'http:') {
    appendWords(card, address);
    return;
  }
  const target = page.href.replace(
    /[()[\]<>\\`"'\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  appendWords(card.appendMarkdown('['), shorten(address, 120)).appendMarkdown(`](${target})`);
}
