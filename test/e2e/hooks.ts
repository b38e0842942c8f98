/** Mocha's root hooks of the end-to-end tests. */
import { rmSync } from 'node:fs';
import { closeBrowser, PICTURES } from './session.ts';

export const mochaHooks = {
  beforeAll: () => rmSync(PICTURES, { recursive: true, force: true }),
  afterAll: closeBrowser,
};
