/** A saved page → the article in it, found by Mozilla's Readability, which Firefox's reader view uses. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../errors.ts';
import type { ImportedArticle } from './importedArticle.ts';

/** The little of the DOM that is used: the project is otherwise checked without it. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

function parsePage(content: string): PageElement {
  return (parseHTML(content) as unknown as { document: PageElement }).document;
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre';

export function readHtml(content: string): ImportedArticle {
  if (content.trim() === '') throw new InputError('the page is empty');
  const document = parsePage(/<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`);
  const url =
    attribute(document, 'link[rel="canonical"]', 'href') ?? attribute(document, 'meta[property="og:url"]', 'content');
  const page = new Readability(document).parse();
  const text = page === null ? '' : paragraphs(page.content ?? '');
  if (page === null || text === '') throw new InputError('no article was found in this page');
  return {
    headline: page.title ?? undefined,
    outlet: page.siteName ?? undefined,
    author: page.byline ?? undefined,
    published: page.publishedTime ?? undefined,
    url,
    text,
  };
}

/** One paragraph a block, with a blank line between. */
function paragraphs(html: string): string {
  const document = parsePage(`<html><body>${html}</body></html>`);
  const found = [...document.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
  const all = (found.length === 0 ? [...document.querySelectorAll('body')] : found).map((block) =>
    (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return all.filter((paragraph) => paragraph !== '').join('\n\n');
}

function attribute(document: PageElement, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}
