/** Who reported, where only the line below the text says so: "(Reporting by Ana Orr in Korva; Editing by Jo Bell)". */
import type { Author } from '../article.ts';
import { readByline } from './byline.ts';

const REPORTING = /(?<!additional |further |with )(?:reporting|writing|written|compiled) (?=by )/i;

/** Those who reported and wrote, in order; who edited or added reporting is no author. `at` is the offset of `plain`. */
export function readContributors(plain: string, at: number): Author[] {
  const authors: Author[] = [];
  let start = 0;
  for (const part of plain.split(/[;.](?= |$)/)) {
    const found = REPORTING.exec(part);
    if (found) {
      const from = found.index + found[0].length;
      for (const author of readByline(part.slice(from), at + start + from)?.authors ?? [])
        if (!authors.some(({ name }) => name === author.name)) authors.push(author);
    }
    start += part.length + 1;
  }
  return authors;
}
