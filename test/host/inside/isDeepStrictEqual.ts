/** Whether two values are equal in depth: plain data, arrays, maps and sets. */
export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map) return isDeepStrictEqual(new Set(a), new Set(b as typeof a));
  if (a instanceof Set) {
    // the order in which they came makes no difference
    const others = [...(b as typeof a)];
    return a.size === others.length && [...a].every((one) => others.some((other) => isDeepStrictEqual(one, other)));
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isDeepStrictEqual(a[key as never], b[key as never]))
  );
}
