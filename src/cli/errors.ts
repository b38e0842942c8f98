/** The two ways in which the command line can be given something it cannot use. */

/** What the user asked for cannot be read: exit code 2. */
export class UsageError extends Error {}

/** A file or line that cannot be used. Its message says what is wrong; the other inputs are done, exit code 1. */
export class InputError extends Error {}

/** The system's codes in words a researcher knows. */
export function describeError(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const known: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EISDIR: 'is a folder',
    ENOSPC: 'the disk is full',
  };
  const { code, message } = error as NodeJS.ErrnoException;
  return known[code ?? ''] ?? message;
}
