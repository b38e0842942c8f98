/** A block of tests that share one session; a failed test leaves a picture of what was on the screen. */
import assert from 'node:assert/strict';
import { Session, type SessionOptions } from './session.ts';

export function inWorkbench(title: string, options: SessionOptions, tests: (session: () => Session) => void): void {
  describe(title, () => {
    let session: Session | undefined;
    before(async () => {
      session = await Session.start(options);
    });
    afterEach(async function () {
      const failed = this.currentTest?.state === 'failed' ? this.currentTest.fullTitle() : undefined;
      if (failed !== undefined) await session?.picture(`failed ${failed.replace(/[^\w ]/g, '')}`.replaceAll(' ', '-'));
    });
    after(async () => {
      try {
        assert.deepEqual(session?.lostRows() ?? [], []);
      } finally {
        await session?.end();
      }
    });
    tests(() => {
      if (session === undefined) throw new Error('the session has not started');
      return session;
    });
  });
}
