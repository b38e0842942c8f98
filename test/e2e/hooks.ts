/** Mocha's root hooks of the end-to-end tests. */
import { closeBrowser } from './session.ts';

export const mochaHooks = { afterAll: closeBrowser };
