/** Findings at another place of the article. */

/** A copy in which every `start` and `end`, however deep, is `by` characters further on. Other numbers stay. */
export function moved<Value>(value: Value, by: number): Value {
  return by === 0 ? value : (move(value, by) as Value);
}

function move(value: unknown, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => move(one, by));
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const field = copy[key];
    if (typeof field === 'object') copy[key] = move(field, by);
    else if (typeof field === 'number' && (key === 'start' || key === 'end')) copy[key] = field + by;
  }
  return copy;
}
