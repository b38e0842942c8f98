/** In which other articles somebody stands, as far as the articles of the folder are listed. Knows nothing of VS Code. */
import type { Listing } from '../corpus/listing.ts';
import type { ShownSpeaker } from './view.ts';

/** What a card says of other articles: a line each, "2022-01-29 · Prime Minister, UK · Headline", the latest first. */
export type Elsewhere = (speaker: Pick<ShownSpeaker, 'name' | 'kind'>, article: string) => readonly string[];

export const nowhere: Elsewhere = () => [];

export function elsewhereIn(listing: Listing): Elsewhere {
  return ({ name, kind }, article) => {
    if (kind === 'unnamed') return [];
    return listing
      .articles()
      .filter(({ uri }) => uri !== article)
      .flatMap(({ headline, published, speakers }) => {
        const there = speakers.find((one) => one.name === name && one.kind === kind);
        return there ? [[published.slice(0, 10), there.role, headline].filter((part) => part !== '').join(' · ')] : [];
      })
      .sort()
      .reverse();
  };
}
