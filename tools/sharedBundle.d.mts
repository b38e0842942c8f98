import type { BuildOptions, Metafile, Plugin } from 'esbuild';

export function giveModules(
  entry: string,
  modules: readonly string[],
  root?: string,
): Pick<BuildOptions, 'stdin' | 'banner'>;
export function takeModules(from: string, modules: readonly string[], root?: string): Plugin;
export function sharedModules(giver: Metafile, taker: Metafile): string[];
