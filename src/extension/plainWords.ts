/**
 * Words of an article, a file's name or a sidecar, on surfaces where VS Code reads signs in them. Whoever wrote them must not
 * be able to place a link, a picture or a turned line there.
 */

/** For notifications: they make a link of `[words](command:…)`, and such a link may run any command. */
export function withoutLinks(text: string): string {
  return withVisibleControls(text).replaceAll('](', '] (');
}

/** For lists and the status bar: they draw `$(name)` as a picture. */
export function withoutIcons(text: string): string {
  return withVisibleControls(text).replace(/\$\((?=[A-Za-z0-9-]+(?:~[A-Za-z]+)?\))/g, '\\$(');
}

/** Characters that turn the order of what follows are shown as their number, so that they cannot turn our own words. */
export function withVisibleControls(text: string): string {
  return text.replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}
