/** Where a path stands in a file's text: for problems, and for jumping from an annotation to its record. */
import { isNode, parseDocument, type Node } from 'yaml';
import type { YamlRead } from './readYaml.ts';

/** The key at the end of the path, or the nearest parent that is there. UTF-16 offsets. */
export function positionOf(read: YamlRead, path: readonly (string | number)[]): { start: number; end: number } {
  const top = read.top.find((entry) => entry.key === path[0]);
  if (!top) return { start: 0, end: 0 };
  const record = top.records?.find((entry) => entry.key === path[1]);
  const entry = record ?? top;
  const rest = path.slice(record ? 2 : 1);
  const own = { start: entry.start + entry.indent, end: entry.value };
  if (rest.length === 0) return own;
  try {
    const document = parseDocument(read.text.slice(entry.start, entry.end), { uniqueKeys: false, logLevel: 'silent' });
    for (let length = rest.length; length > 0; length--) {
      const node: unknown = document.getIn([entry.key, ...rest.slice(0, length)], true);
      const range = isNode(node) ? (node as Node).range : null;
      if (range) return { start: entry.start + range[0], end: entry.start + range[1] };
    }
  } catch {
    // The record's own key is near enough.
  }
  return own;
}
