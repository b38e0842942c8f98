/**
 * Who is who over all articles of the workspace: fed with index entries as they come and change, under the addresses of their
 * files. What the entities files decide makes it anew. Knows nothing of VS Code.
 */
import { type EntitiesFile, readEntities } from '../../annotations/told/entitiesFile.ts';
import { joinEntities } from '../../annotations/told/joinEntities.ts';
import type { IndexEntry, IndexHead } from '../../corpus/index/indexEntry.ts';
import { Register } from '../../corpus/register/register.ts';
import type { RegisteredArticle } from '../../corpus/register/registered.ts';
import { breath } from './breathe.ts';

/** Drawers of names that are sorted before others have a turn. */
const atOnce = 50;
/** Articles that are laid into the register that is asked before it is sorted. */
const fewArticles = 20;

export class WorkspaceRegister {
  #register = new Register();
  /** Made anew, and not yet whole: the old one is asked until it is. */
  #next: Register | undefined = new Register();
  /** What has to be laid into the one that is asked, so that nobody who asks waits for all of it to be sorted; undefined: is gone. */
  readonly #waiting = new Map<string, RegisteredArticle | undefined>();
  #decided = '';
  /** Address → what the entry was made from. */
  readonly #known = new Map<string, string>();

  get register(): Register {
    return this.#register;
  }

  /** `told`: contents of all entities files; where they are others than before, every entry is wanted again. */
  decide(told: readonly string[]): void {
    const key = told.join('\0');
    if (key === this.#decided) return;
    this.#decided = key;
    this.#known.clear();
    const files = told.map((yaml): EntitiesFile => readEntities(yaml));
    this.#waiting.clear();
    this.#next = new Register(joinEntities(files));
  }

  wants(address: string, head: IndexHead): boolean {
    return this.#known.get(address) !== keyOf(head);
  }

  put(address: string, entry: IndexEntry): void {
    if (!this.wants(address, entry)) return;
    this.#known.set(address, keyOf(entry));
    const { published, speakers, claims } = entry;
    const said = claims.map(({ speaker }) => (speaker === undefined ? {} : { speaker }));
    const article = { path: address, published, speakers, claims: said };
    // Nobody asks for the next one before it is whole. Laid in all at once, the whole folder would be new to the collector together.
    if (this.#next) this.#next.set(article);
    else this.#waiting.set(address, article);
  }

  /** Forgets the articles that are gone. */
  keepOnly(isThere: (address: string) => boolean): void {
    for (const address of [...this.#known.keys()]) if (!isThere(address)) this.forget(address);
  }

  forget(address: string): void {
    this.#known.delete(address);
    if (this.#next) this.#next.delete(address);
    else this.#waiting.set(address, undefined);
  }

  /** Every entry was put: makes ready what lists will ask for, while others have their turn. From now on the new one is asked. */
  async settle(): Promise<void> {
    const register = this.#next ?? this.#register;
    let laid = 0;
    for (const [address, article] of [...this.#waiting]) {
      this.#waiting.delete(address);
      if (article === undefined) register.delete(address);
      else register.set(article);
      if (++laid % fewArticles > 0) continue;
      while (!register.sort(atOnce)) await breath();
      await breath();
    }
    while (!register.sort(atOnce)) await breath();
    this.#register = register;
    this.#next = undefined;
  }
}

const keyOf = ({ contentHash, stamp, modified, size }: IndexHead): string =>
  `${contentHash}\n${stamp}\n${modified}\n${size}`;
