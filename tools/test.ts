/** `npm test`: everything that a change has to pass. The last line is `N passed, N failed`. */
import { hasWebWorkbench } from '../test/host/workbench.ts';
import { runSteps } from './runSteps.ts';

/** With arguments, runs those npm scripts instead; `test` among them stands for its own steps. */
async function main(scripts: string[]): Promise<void> {
  const steps = scripts.length > 0 ? scripts : ['test'];
  const { passed, failed } = await runSteps(steps.flatMap((step) => (step === 'test' ? everything() : [step])));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function everything(): string[] {
  const always = ['check', 'package', 'unit'];
  if (hasWebWorkbench) return [...always, 'test:vscode', 'test:web', 'test:e2e'];
  console.log(
    'The web workbench runs on Linux only: the suite runs in a desktop VS Code, without the end-to-end tests.',
  );
  return [...always, 'test:desktop'];
}

void main(process.argv.slice(2));
