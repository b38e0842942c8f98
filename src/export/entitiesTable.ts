/**
 * Who speaks over all articles of an export, each person and body once: `entities.csv`, and the column `entity` that joins
 * `speakers.csv` to it. Offices and unnamed sources of single articles are nobody's but their article's, and have none.
 */
import { formatReason } from '../analysis/reason.ts';
import { readEntities } from '../annotations/told/entitiesFile.ts';
import { joinEntities } from '../annotations/told/joinEntities.ts';
import { oneLine } from '../corpus/index/indexEntry.ts';
import { Register } from '../corpus/register/register.ts';
import type { RegisteredSpeaker } from '../corpus/register/registered.ts';
import type { RegisteredRole } from '../corpus/register/rolesOverTime.ts';
import { type Cell, csvRows } from './csvText.ts';
import type { Collector, NamedSpeakers } from './format.ts';

export const entityColumns =
  'entity name kind aliases roles articles mentions claims first_seen last_seen known same_as notes'.split(' ');

/** Drawers of the register that are sorted, and rows that are written, before others have their turn. */
const atOnce = 200;

export function collectEntities(): Collector {
  const all: NamedSpeakers[] = [];
  return {
    add: (named) => all.push(named),
    async *finish({ entities, breathe }) {
      const decisions = joinEntities(entities.map((yaml) => readEntities(yaml)));
      const register = new Register(decisions);
      for (const [i, { article }] of all.entries()) {
        register.set(article);
        if (i % atOnce === 0) await breathe();
      }
      while (!register.sort(atOnce)) await breathe();
      for (const { article, lines } of all) {
        const who = register.of(article.path);
        const rows = lines.map(([id, line]) => line + csvRows([['', who.get(id)?.id]]));
        yield { name: 'speakers.csv', content: rows.join('') };
      }
      const { speakers } = register;
      for (let i = 0; i < speakers.length; i += atOnce) {
        const rows = speakers.slice(i, i + atOnce).map((one) => rowOf(one, decisions.links.get(one.id) ?? []));
        yield { name: 'entities.csv', content: csvRows(rows) };
        await breathe();
      }
    },
  };
}

function rowOf(one: RegisteredSpeaker, links: readonly string[]): Cell[] {
  const { id, name, kind, aliases, roles, articles, mentions, claims, firstSeen, lastSeen, known, notes } = one;
  return [
    id,
    name,
    kind,
    aliases.map(oneLine).join('; '),
    roles.map(roleText).join('; '),
    articles,
    mentions,
    claims,
    firstSeen,
    lastSeen,
    known,
    links.join(' '),
    notes.map((note) => oneLine(formatReason(note))).join('; '),
  ];
}

/** "Foreign Secretary (UK, 2017-03-05/2017-12-08)": the dates of the first and the last article that states it, or what reviewers told. */
function roleText({ title, affiliation, from, to }: RegisteredRole): string {
  const time = from === null && to === null ? undefined : from === to ? from! : `${from ?? '..'}/${to ?? '..'}`;
  const aside = [affiliation, time].filter((part) => part !== undefined).join(', ');
  return oneLine(aside === '' ? title : `${title} (${aside})`);
}
