/**
 * Property tests draw the same cases in every run, so that a change is judged by itself: `SEED=7 npm run unit` draws others.
 * A case that such a seed finds becomes a test of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
