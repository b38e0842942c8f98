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
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk can only be read',
    EISDIR: 'is a folder',
    ENOTDIR: 'a file stands where a folder is needed',
    EEXIST: 'a file of that name stands in the way',
    ELOOP: 'a link that leads back to itself',
    ENAMETOOLONG: 'its name is too long for this disk',
    EMFILE: 'too many files are open',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
  };
  const { code, message } = error as NodeJS.ErrnoException;
  return known[code ?? ''] ?? message;
}

/** As `describeError`, with the file where the system names one: for errors that nobody nearer could tell of. */
export function describeWithPath(error: unknown): string {
  const { path: name } = error as NodeJS.ErrnoException;
  return typeof name === 'string' && !(error instanceof InputError)
    ? `${name}: ${describeError(error)}`
    : describeError(error);
}

/** A line on standard error; names of files are not to be trusted with the terminal. */
export function complain(line: string): void {
  process.stderr.write(`${withoutControls(line)}\n`);
}

/** Control characters and marks of direction become `\ufffd`. */
export function withoutControls(line: string): string {
  return line.replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
