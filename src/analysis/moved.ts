/** Findings at another place of the article. */

/** The same value with every `start` and `end`, however deep, `by` characters further on. What holds neither is not copied. */
export function moved<Value>(value: Value, by: number): Value {
  return by === 0 ? value : (move(value, by) as Value);
}

function move(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const one = move(value[i], by);
      if (one !== value[i]) (copy ??= value.slice() as unknown[])[i] = one;
    }
    return copy ?? value;
  }
  const fields = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const field = fields[key];
    const other =
      typeof field === 'number' && (key === 'start' || key === 'end')
        ? field + by
        : typeof field === 'object'
          ? move(field, by)
          : field;
    if (other !== field) (copy ??= { ...fields })[key] = other;
  }
  return copy ?? value;
}
