/** Readable ids: "Ann Hale" → `ann-hale`. */

/** "Ann O’Hale" → `ann-ohale`. */
export function slugOf(name: string): string {
  let slug = slugs.get(name);
  if (slug !== undefined) return slug;
  if (slugs.size > 5000) slugs.clear();
  slugs.set(name, (slug = makeSlug(name)));
  return slug;
}

/** The names asked for last: an article that is being changed asks for the same ones at every key. */
const slugs = new Map<string, string>();

function makeSlug(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'speaker' : slug;
}

/** A readable id that no other speaker has: `ann-hale`, for a second of the name `ann-hale-2`. */
export function freeId(name: string, ids: Map<string, number>): string {
  const slug = slugOf(name);
  let count = (ids.get(slug) ?? 0) + 1;
  let id = slug;
  while (count > 1 && ids.has((id = `${slug}-${count}`))) count++;
  ids.set(slug, count);
  if (id !== slug) ids.set(id, 1);
  return id;
}
