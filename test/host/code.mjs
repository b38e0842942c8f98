#!/usr/bin/env node
// Takes the arguments of a desktop VS Code's test run and carries them out in the web workbench, so that
// @vscode/test-electron's `runTests` drives the same suite in both.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const driver = fileURLToPath(new URL('./code.ts', import.meta.url));
const args = ['--import', import.meta.resolve('tsx'), driver, ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
