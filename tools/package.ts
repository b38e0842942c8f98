/** `npm run package`: builds, and packs what runs into out/news-annotator.vsix. */
import { createVSIX } from '@vscode/vsce';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

async function main(): Promise<void> {
  const packagePath = path.join(ROOT, 'out', 'news-annotator.vsix');
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: ROOT,
    packagePath,
    dependencies: false, // all bundled
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
