/** Writes counts as a data file beside the rules that read them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const source = 'Counts from PolNeAR (Newell, Margolin and Ruths, LREC 2018), training articles; no text of it.';

export function saveCounts(name: string, constant: string, lines: string): void {
  const file = path.join(__dirname, '..', '..', 'src', 'analysis', 'claims', `${name}.data.ts`);
  const escaped = lines.replace(/[`\\]|\$(?=\{)/g, '\\$&');
  writeFileSync(
    file,
    `/** Written by \`npm run train\`. ${source} */\nexport const ${constant} = \`\n${escaped}\n\`;\n`,
  );
}
