/**
 * `npm run bench [-- --only stages,edits,growth,sidecars,folder,register,editor]`: how fast the analysis is, each figure beside a peer on the same text in the
 * same run. Absolute figures depend on the machine; the ratios are what to compare.
 */
import { measureEditor } from './editor.ts';
import { measureEdits } from './edits.ts';
import { measureFolder } from './folder.ts';
import { measureGrowth } from './growth.ts';
import { coldRun, loadOnce, measureLoading } from './loading.ts';
import { measureRegister } from './register.ts';
import { measureSidecars } from './sidecars.ts';
import { measureStages } from './stages.ts';

const parts: Record<string, (args: readonly string[]) => void | Promise<void>> = {
  loading: measureLoading,
  stages: measureStages,
  edits: measureEdits,
  growth: measureGrowth,
  sidecars: measureSidecars,
  folder: measureFolder,
  register: measureRegister,
  editor: measureEditor,
};

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === coldRun) {
    loadOnce();
    return;
  }
  const at = args.indexOf('--only');
  const only = at < 0 ? Object.keys(parts) : (args[at + 1] ?? '').split(',');
  for (const name of only) {
    const part = parts[name];
    if (part === undefined) throw new Error(`no such part: ${name}; there are ${Object.keys(parts).join(', ')}`);
    console.log(`\n${name}`);
    await part(args);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
