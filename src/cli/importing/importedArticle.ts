/** An article from somewhere else, and the text file that it becomes: YAML front matter, the headline, the text. */
import { stringify } from 'yaml';

export interface ImportedArticle {
  readonly headline?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** As the source gives it. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly text: string;
}

export const articleFields = ['headline', 'outlet', 'author', 'published', 'url', 'text'] as const;
export type ArticleField = (typeof articleFields)[number];

/** The content of the file. Fields that the source does not give are left out, never guessed. */
export function writeArticle({ text, ...fields }: ImportedArticle): string {
  const given = Object.entries(fields).flatMap(([key, value]): [string, string][] => {
    const words = value === undefined ? '' : oneLine(value);
    return words === '' ? [] : [[key, words]];
  });
  const frontMatter = given.length === 0 ? '' : `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n\n`;
  const body = withoutControls(text.replace(/\r\n?/g, '\n')).trim();
  const headline = fields.headline === undefined ? '' : oneLine(fields.headline);
  const repeated = headline === '' || oneLine(body.slice(0, headline.length + 20)).startsWith(headline);
  return `${frontMatter}${repeated ? '' : `${headline}\n\n`}${body}\n`;
}

/** `2022-01-19-crisis-at-the-border`: readable, the same on every system, and never a path. */
export function fileStem({ headline = '', published = '' }: ImportedArticle, otherwise: string): string {
  const day = /^\d{4}(-\d\d(-\d\d)?)?/.exec(published)?.[0];
  const words = slug(withoutControls(headline)) || slug(otherwise) || 'article';
  return day === undefined ? words : `${day}-${words}`;
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Windows does not take these as names of files.
  const name = words.join('-').slice(0, 60).replace(/-$/, '');
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-` : name;
}

/** Characters that no text has and that would make its file one of another kind. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what is looked for
  text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, '');

function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}
