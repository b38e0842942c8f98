/** In which other articles somebody stands, as far as the articles of the folder are listed. Knows nothing of VS Code. */
import { slugOf } from '../../analysis/speakers/speakerIds.ts';
import type { Listing } from '../../corpus/listing.ts';
import type { Register } from '../../corpus/register/register.ts';
import type { RegisteredSpeaker } from '../../corpus/register/registered.ts';
import type { ShownSpeaker } from '../reading/view.ts';

/** How many other articles, and of the latest a line each: "2022-01-29 · Prime Minister, UK · Headline". */
export interface Places {
  readonly articles: number;
  readonly latest: readonly string[];
}

export type Elsewhere = (speaker: Pick<ShownSpeaker, 'id' | 'name' | 'kind'>, article: string) => Places;

export const nowhere: Elsewhere = () => noPlaces;

const noPlaces: Places = { articles: 0, latest: [] };
const most = 20;

export function elsewhereIn(listing: Pick<Listing, 'register' | 'headlineOf'>): Elsewhere {
  return ({ id, name, kind }, article) => {
    if (kind === 'unnamed') return noPlaces;
    const { register } = listing;
    const who = register.find(article, id) ?? namesakeIn(register, name, kind);
    if (who === undefined) return noPlaces;
    const others = register.appearances(who.id).filter(({ path }) => path !== article);
    const latest = others.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).slice(0, most);
    return {
      articles: new Set(others.map(({ path }) => path)).size,
      latest: latest.map(({ path, published, role, affiliation }) =>
        [published?.slice(0, 10), [role, affiliation].filter(Boolean).join(', '), listing.headlineOf(path)]
          .filter(Boolean)
          .join(' · '),
      ),
    };
  };
}

/** Of an article that the folder was not read with yet: the only one of exactly this name. */
function namesakeIn(register: Register, name: string, kind: ShownSpeaker['kind']): RegisteredSpeaker | undefined {
  const first = register.get(slugOf(name));
  const second = first && register.get(`${first.id}-2`);
  return first?.name === name && first.kind === kind && second === undefined ? first : undefined;
}
