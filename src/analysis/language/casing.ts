/** How a sentence is capitalised: in a headline a capital says little, elsewhere it means a name. */

/** 0 ordinary sentence, 1 title case ("Talks Resume After Clash"), 2 all capitals, 3 hardly any letters. */
export function casingOf(words: readonly string[]): number {
  let capitals = 0;
  let small = 0;
  let lowerTail = 0;
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) {
      capitals += 1;
      const second = word.charCodeAt(1);
      if (second >= 97 && second <= 122) lowerTail += 1;
    } else if (first >= 97 && first <= 122 && word.length > 3) small += 1;
  }
  if (capitals + small < 2) return 3;
  if (lowerTail === 0 && small === 0) return 2;
  return capitals > small * 2 ? 1 : 0;
}
