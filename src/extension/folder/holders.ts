/**
 * Who held an office when, as the articles of the workspace state it: knowledge for the article that is open, and for no other.
 * The index holds what each article says by itself, so that a name learnt in one makes no other article stale. Kept beside the
 * index, for the next session's first article.
 */
import * as vscode from 'vscode';
import type { StatedHolder } from '../../analysis/knowledge.ts';
import { type OfficeHolder, officesHeld, sortHolders } from '../../corpus/register/officeHolders.ts';
import type { Register } from '../../corpus/register/register.ts';
import { log, messageOf } from '../log.ts';
import { breath, inSteps } from './breathe.ts';

/** More would only slow down every reading: a folder names a few hundred. */
const most = 3000;

/** Articles under their addresses. */
type Kept = readonly (StatedHolder & { readonly statedIn: readonly string[] })[];

export class Holders {
  readonly #file: vscode.Uri;
  readonly #changed = new vscode.EventEmitter<void>();
  #kept: Promise<Kept> | undefined;
  #said = '[]';
  /** What was said last, and of which article: it is asked for at every key. */
  #about: { readonly own: string; readonly kept: Kept; readonly holders: readonly StatedHolder[] } | undefined;
  readonly onDidChange = this.#changed.event;

  readonly #subscription: vscode.Disposable;

  constructor(storage: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(storage, 'holders.json');
    this.#subscription = vscode.workspace.onDidDeleteFiles(() => void this.#withoutVanished());
  }

  /** As other articles than this one state them. */
  async about(article: vscode.Uri): Promise<readonly StatedHolder[]> {
    const own = article.toString();
    const kept = await (this.#kept ??= this.#read());
    if (this.#about?.own === own && this.#about.kept === kept) return this.#about.holders;
    const holders = kept.flatMap(({ name, role, statedIn }) => {
      const others = statedIn.filter((address) => address !== own);
      if (others.length === 0) return [];
      return [
        { name, role, statedIn: others.map((address) => vscode.workspace.asRelativePath(vscode.Uri.parse(address))) },
      ];
    });
    this.#about = { own, kept, holders };
    return holders;
  }

  /** The folder was read, or some of it again. */
  async learn(register: Register): Promise<void> {
    const found: OfficeHolder[] = [];
    await inSteps(register.everybody(), (speaker) => found.push(...officesHeld(speaker)));
    const kept = sortHolders(found).slice(0, most);
    await (this.#kept ??= this.#read());
    await this.#keep(kept);
  }

  async #keep(kept: Kept): Promise<void> {
    const said = JSON.stringify(kept);
    if (said === this.#said) return;
    this.#said = said;
    this.#kept = Promise.resolve(kept);
    this.#changed.fire();
    try {
      await vscode.workspace.fs.writeFile(this.#file, new TextEncoder().encode(said));
    } catch (error) {
      log().warn('What the folder states of offices could not be kept.', messageOf(error));
    }
  }

  dispose(): void {
    this.#changed.dispose();
    this.#subscription.dispose();
  }

  /** What only an article states that is gone is nobody's word any more. */
  async #withoutVanished(): Promise<void> {
    const kept = await this.#kept;
    if (kept === undefined || kept.length === 0) return;
    const gone = new Set<string>();
    for (const address of new Set(kept.flatMap(({ statedIn }) => statedIn))) {
      if (!(await isThere(vscode.Uri.parse(address)))) gone.add(address);
      await breath();
    }
    // another reading of the folder may have come in between, and knows better
    if (gone.size === 0 || (await this.#kept) !== kept) return;
    const left = kept
      .map((holder) => ({ ...holder, statedIn: holder.statedIn.filter((address) => !gone.has(address)) }))
      .filter(({ statedIn }) => statedIn.length > 0);
    await this.#keep(left);
  }

  async #read(): Promise<Kept> {
    try {
      const said = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
      const kept: unknown = JSON.parse(said);
      if (!Array.isArray(kept) || !kept.every(isHolder)) return [];
      this.#said = said;
      setTimeout(() => void this.#withoutVanished(), 0); // the first article need not wait for it
      return kept;
    } catch {
      return []; // no folder was read yet
    }
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}

function isHolder(value: unknown): value is Kept[number] {
  if (typeof value !== 'object' || value === null || !('name' in value && 'role' in value && 'statedIn' in value))
    return false;
  const { name, role, statedIn } = value;
  return (
    typeof name === 'string' &&
    typeof role === 'object' &&
    role !== null &&
    Object.values(role).every((part) => typeof part === 'string') &&
    'title' in role &&
    Array.isArray(statedIn) &&
    statedIn.every((address) => typeof address === 'string')
  );
}
