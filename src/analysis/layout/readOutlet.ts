/** Which outlet a page belongs to, from what its furniture says of itself: "notifications from The Northern Ledger", "© 2024 Meridian News". */
import { agencyOf } from './byline.ts';
import { isBoilerplate, type Piece } from './readZones.ts';

const NAME = String.raw`((?:the )?\p{Lu}[\p{L}\d&'.-]{0,24}(?: (?:of |and |& |on )?(?:the )?\p{Lu}[\p{L}\d&'-]{0,24}){0,4})`;
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:notifications|news alerts|alerts|newsletters?|emails?|updates|news|headlines) from ${NAME}`,
    'u',
  ),
  new RegExp(String.raw`(?:©|\(c\)|copyright)(?: ?©)?(?: \d{4}(?: ?[-–] ?\d{4})?)?,? (?:by )?${NAME}`, 'iu'),
  new RegExp(
    String.raw`^${NAME} (?:is (?:read|trusted|funded|supported|free|part of|committed|a (?:nonprofit|non-profit))|uses cookies)`,
    'u',
  ),
  new RegExp(String.raw`\b[Bb]y using (?:the )?${NAME}(?: website| site|,)? you\b`, 'u'),
  new RegExp(String.raw`\b(?:first|originally) (?:published|appeared) (?:in|on|by|at) ${NAME}`, 'u'),
  new RegExp(
    String.raw`\b(?:[Ss]ubscribe to|[Ss]upport|[Ff]ollow|[Mm]ore from|other) ${NAME}(?: today| readers| on (?:Facebook|Twitter|X|Instagram)|$)`,
    'u',
  ),
];
const NOT_OUTLETS =
  /^(?:the )?(?:facebook|twitter|x|instagram|google|youtube|whatsapp|us|our|all|your|this|i|we|you|news|comments?|images?|getty.{0,10}|all rights.{0,10})$/i;

export function readOutlet(pieces: readonly Piece[]): string | null {
  const title = pieces.find((piece) => piece.kind.rule === 'repeated-headline');
  const suffix = title ? / [|–—-] ([^|–—]{2,40})$/.exec(title.plain)?.[1] : undefined;
  if (suffix !== undefined && agencyOf(suffix) === null) return suffix.trim();
  for (const form of FORMS) {
    for (const piece of pieces) {
      if (
        !isBoilerplate(piece) ||
        piece.kind.sort === 'metadata' ||
        piece.kind.sort === 'other-stories' ||
        piece.words > 90
      )
        continue;
      const found = form.exec(piece.plain)?.[1]?.replace(/[.'-]{1,9}$/, '');
      // "© 2023 Meridian. The Meridian is not responsible …"
      const name = found
        ?.replace(/(?<=\p{L}{2})\. .*$/u, '')
        .replace(/ (?:All|Ltd|Limited|Inc|LLC|PLC|Plc|DAC|Pty|LLP|Group)\b.*$/, '');
      if (name !== undefined && name.length > 1 && !NOT_OUTLETS.test(name) && agencyOf(name) === null) return name;
    }
  }
  return null;
}
