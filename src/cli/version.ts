/** The version of the package, put in by the build. */
declare const VERSION: unknown;

export const version = typeof VERSION === 'string' ? VERSION : 'development';
