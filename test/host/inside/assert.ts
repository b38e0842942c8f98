/** The part of `node:assert/strict` that the suite uses, for the web-worker host, which has no Node. */
import { isDeepStrictEqual } from './isDeepStrictEqual.ts';

class AssertionError extends Error {
  override name = 'AssertionError';
}

function fail(message: string | Error | undefined, otherwise: string): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? otherwise);
}

function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) fail(message, `${print(value)} is not true`);
}

function print(value: unknown): string {
  const json = JSON.stringify(value, null, 1) as string | undefined; // undefined for undefined and functions
  return json ?? typeof value;
}

const assert = Object.assign(ok, {
  ok,
  fail: (message?: string | Error) => fail(message, 'failed'),
  equal(actual: unknown, expected: unknown, message?: string | Error) {
    if (!Object.is(actual, expected)) fail(message, `${print(actual)} is not ${print(expected)}`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string | Error) {
    if (Object.is(actual, expected)) fail(message, `${print(actual)} was not expected`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string | Error) {
    if (!isDeepStrictEqual(actual, expected)) fail(message, `${print(actual)} is not ${print(expected)}`);
  },
  match(actual: string, pattern: RegExp, message?: string | Error) {
    if (!pattern.test(actual)) fail(message, `${print(actual)} does not match ${String(pattern)}`);
  },
  doesNotMatch(actual: string, pattern: RegExp, message?: string | Error) {
    if (pattern.test(actual)) fail(message, `${print(actual)} matches ${String(pattern)}`);
  },
  async rejects(promise: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp) {
    const error = await (typeof promise === 'function' ? promise() : promise).then(
      () => undefined,
      (reason: unknown) => reason ?? new Error('nothing'),
    );
    if (error === undefined) fail(undefined, 'was not rejected');
    const message = error instanceof Error ? error.message : print(error);
    if (pattern && !pattern.test(message)) fail(undefined, `${message} does not match ${String(pattern)}`);
  },
});

export default assert;
