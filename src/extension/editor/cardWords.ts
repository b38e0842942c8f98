/**
 * Words of others on a card: as text, whatever signs are in them. The only links that they make are to pages of the web that
 * reviewers named.
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

/** `addresses` that stand in the value are links, each to the very page that is shown. */
export function fact(
  card: vscode.MarkdownString,
  name: string,
  value: string,
  addresses: readonly string[] = [],
): void {
  card.appendMarkdown('\n\n').appendText(name).appendMarkdown(' ');
  let from = 0;
  for (const address of addresses) {
    const at = value.indexOf(address, from);
    if (at < 0 || address === '') continue;
    appendWords(card, value.slice(from, at));
    appendAddress(card, address);
    from = at + address.length;
  }
  appendWords(card, value.slice(from));
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
