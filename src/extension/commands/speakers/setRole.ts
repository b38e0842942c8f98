/** Set Role…: an office with its time, so that an article that names only the office finds who held it then. */
import * as vscode from 'vscode';
import type { KnownRole } from '../../../analysis/knowledge.ts';
import { roleChanges, withoutRoleChanges } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { roleText } from '../../editor/describe.ts';
import { roleTimeText } from '../../editor/roleTime.ts';
import { withoutIcons } from '../../plainWords.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { askChoice, askSteps, askText, type Step, type TextQuestion } from '../asking/askSteps.ts';
import { decideOn, short, speakerOf, whoIs, type SpeakerTarget } from './speakerTarget.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
/** A year, a month or a day, as far as it is known. */
const date = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)?$/;

interface Item extends PickItem {
  readonly role?: KnownRole;
}

/** A second argument is the role. */
export async function setRole(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const who = whoIs(target.speaker);
  const role = isRole(args[1]) ? args[1] : await askRole(app, target);
  if (!role) return false;
  const label = t('“{0}”: {1}', short(who.name), short(roleText(asShown(role))));
  return decideOn(app, target, label, (own, how) => roleChanges(own, who, role, how));
}

/** As `setRole`; takes back what the reviewer told. */
export async function removeRole(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const who = whoIs(target.speaker);
  const { entities } = await app.annotations.told(target.document.uri);
  const roles = entities.speakers.find(({ id }) => id === who.id)?.roles ?? [];
  if (roles.length === 0) {
    inform(t('Nobody told a role of “{0}”.', short(who.name)));
    return false;
  }
  const role = isRole(args[1])
    ? args[1]
    : (await pick(roles.map(roleItem), { title: t('Remove which role?') }))?.[0]?.role;
  if (!role) return false;
  return decideOn(app, target, t('Role removed: {0}', short(role.title)), (own, how) =>
    withoutRoleChanges(own, who, role, how),
  );
}

async function askRole(app: App, { document, view, speaker }: SpeakerTarget): Promise<KnownRole | undefined> {
  const { entities } = await app.annotations.told(document.uri);
  const told = entities.speakers.find(({ id }) => id === speaker.id)?.roles ?? [];
  const stated = speaker.roles
    .map(({ title, affiliation }): KnownRole => ({ title, ...(affiliation !== undefined && { affiliation }) }))
    .filter(({ title }) => !told.some((role) => role.title === title));
  const items: Item[] = [{ label: t('Another role…') }, ...[...told, ...stated].map(roleItem)];
  const published = view.analysis.meta.published ?? '?';
  const answers = await askSteps(stepsOf(speaker.name, items, published));
  if (typeof answers !== 'object') return undefined;
  const { title = '', affiliation = '', from = '', to = '' } = answers;
  return {
    title,
    ...(affiliation !== '' && { affiliation }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
  };
}

interface Answers {
  /** What was chosen from the list, to begin with. */
  readonly role: KnownRole | undefined;
  readonly title: string;
  readonly affiliation: string;
  readonly from: string;
  readonly to: string;
}

function stepsOf(name: string, items: readonly Item[], published: string): readonly Step<Answers>[] {
  const since = t('Year, month or day, such as 2021-09; empty if open. The article is of {0}.', published);
  const typed =
    (field: 'title' | 'affiliation' | 'from' | 'to', question: Omit<TextQuestion, 'value'>): Step<Answers>['ask'] =>
    async (answers, place) => {
      const answer = await askText({ ...question, value: answers[field] ?? '' }, place);
      return typeof answer === 'string' ? { [field]: answer } : answer;
    };
  return [
    {
      when: () => items.length > 1,
      ask: async (_, place) => {
        const answer = await askChoice(items, t('Which role of “{0}”?', short(name)), place);
        if (typeof answer !== 'object') return answer;
        const { title = '', affiliation = '', from = '', to = '' } = answer.role ?? {};
        return { role: answer.role, title, affiliation, from, to };
      },
    },
    {
      when: ({ role }) => role === undefined,
      ask: typed('title', { title: t('Role'), prompt: t('For example “Foreign Secretary”'), validate: isText }),
    },
    { ask: typed('affiliation', { title: t('Of what?'), prompt: t('A country or a body; empty if none') }) },
    { ask: typed('from', { title: t('Since when?'), prompt: since, validate: isDate }) },
    { ask: typed('to', { title: t('Until when?'), prompt: since, validate: isDate }) },
  ];
}

function roleItem(role: KnownRole): Item {
  return { label: withoutIcons(roleText(asShown(role))), description: roleTimeText(role), role };
}

const asShown = ({ title, affiliation }: KnownRole) => ({
  role: title,
  ...(affiliation !== undefined && { affiliation }),
});

const isText = (value: string): string | undefined => (value === '' ? t('A title is needed.') : undefined);
const isDate = (value: string): string | undefined =>
  date.test(value) ? undefined : t('A year, a month or a day, such as 2021, 2021-09 or 2021-09-06');

function isRole(value: unknown): value is KnownRole {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { title, affiliation, from, to } = value as Record<string, unknown>;
  const isDay = (one: unknown): boolean => one === undefined || (typeof one === 'string' && date.test(one));
  return (
    typeof title === 'string' &&
    title.trim() !== '' &&
    (affiliation === undefined || typeof affiliation === 'string') &&
    isDay(from) &&
    isDay(to)
  );
}
