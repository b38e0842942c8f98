/** "…, he said": where quoted words end although their mark is missing, and whether they are speech at all. */
// "we asked" goes on inside the words: nobody quotes himself in the third person.
const tag =
  /[,?!] (?!(?:we|I|you)\b)(?:(?:\p{L}|[.'’-]){1,20} ){0,4}(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|replied|insisted|warned|argued|explained|continued|noted|announced|declared)\b/u;
const afterMark =
  /^[\s,]{0,2}(?:(?:\p{L}|[.'’-]){1,20}[ ,]{1,2}){0,6}(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|replied|insisted|warned|argued|explained|continued|noted|announced|declared|shouted|joked|quipped|recalled|concluded|reads|read)\b/u;
const beforeMark =
  /(?:\b(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|replied|shouted|yelled|chanted|reads|read)\b[^.!?"“]{0,40}[,:]?|[,:])\s?$/u;

/** Offset just after the comma before "he said", if the stretch holds such a tag; null otherwise. */
export function speechTag(text: string, start: number, limit: number): number | null {
  const match = tag.exec(text.slice(start, Math.min(limit, start + 2000)));
  return match ? start + match.index + 1 : null;
}

export function isSpeechTagAfter(text: string, end: number): boolean {
  return afterMark.test(text.slice(end, end + 140));
}

export function isSpeechTagBefore(text: string, start: number): boolean {
  return beforeMark.test(text.slice(Math.max(0, start - 70), start));
}
