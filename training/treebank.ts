/** Reads Universal Dependencies files (CoNLL-U): the words as they stand in the text, with tags and trees. */

export interface TreebankSentence {
  readonly document: string;
  readonly words: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether a space follows each word. */
  readonly spaces: readonly boolean[];
  /** Whether the sentence begins a paragraph. */
  readonly newParagraph: boolean;
}

export function readTreebank(conllu: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const words: string[] = [];
    const tags: string[] = [];
    const heads: number[] = [];
    const relations: string[] = [];
    const spaces: boolean[] = [];
    let newParagraph = false;
    let joinedUntil = 0; // the last word of a written word that is several: "don't"
    let joinedSpace = true;
    for (const line of block.split(/\r?\n/)) {
      const newDocument = /^# newdoc id = (\S+)/.exec(line);
      if (newDocument) document = newDocument[1]!;
      if (/^# newpar|^# newdoc/.test(line)) newParagraph = true;
      if (line === '' || line.startsWith('#')) continue;
      const fields = line.split('\t');
      const [id, form, , , tag, , head, relation, , misc] = fields;
      if (id === undefined || form === undefined || misc === undefined || id.includes('.')) continue;
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range) {
        joinedUntil = Number(range[2]);
        joinedSpace = !misc.includes('SpaceAfter=No');
        continue;
      }
      const index = Number(id);
      words.push(form);
      tags.push(tag!);
      heads.push(Number(head) - 1);
      relations.push(relation!);
      spaces.push(index < joinedUntil ? false : index === joinedUntil ? joinedSpace : !misc.includes('SpaceAfter=No'));
    }
    if (words.length > 0) sentences.push({ document, words, tags, heads, relations, spaces, newParagraph });
  }
  return sentences;
}
