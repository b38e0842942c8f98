/** What articles are called in lists: by their headlines, and by their files before them where several have one headline. */

/** What a title is made of; `path` is that within the folder. */
export interface Titled {
  /** Its file's name, or null, where it has none. */
  readonly headline: string | null;
  readonly path: string;
}

/** "Budget agreed", or of two such "wire-2.txt · Budget agreed"; what has no headline is called by its file. */
export function titlesOf(articles: Iterable<Titled>): (article: Titled) => string {
  const headlines = new Map<string, number>();
  const files = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const article of articles) {
    if (article.headline !== null) count(headlines, article.headline);
    count(files, keyOf(article));
  }
  return (article) => {
    const file = (files.get(keyOf(article)) ?? 0) > 1 ? article.path : fileOf(article);
    if (article.headline === null || article.headline === fileOf(article)) return file;
    return (headlines.get(article.headline) ?? 0) > 1 ? `${file} · ${article.headline}` : article.headline;
  };
}

function fileOf({ path }: Titled): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Headlines are lines: what stands after a break is never part of one. */
function keyOf(article: Titled): string {
  return `${fileOf(article)}\n${article.headline ?? fileOf(article)}`;
}
