/** A quick pick that is answered by single keys: a choice with a key is taken as soon as the key is pressed. */
import * as vscode from 'vscode';
import type { Code } from '../../../annotations/codebook/codebook.ts';
import { withoutIcons } from '../../plainWords.ts';
import { back, takePlace, type Answer, type Place } from './askSteps.ts';

export interface KeyedChoice<T> {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
  /** The rule for it, on a line of its own. */
  readonly detail?: string | undefined;
  readonly key?: string | undefined;
  readonly colour?: Code['colour'];
}

export interface KeyedPick extends Place {
  readonly title: string;
  readonly placeholder?: string;
}

interface Item<T> extends vscode.QuickPickItem {
  readonly choice: KeyedChoice<T>;
}

/** One of them; undefined where the person left. */
export async function pickOne<T>(choices: readonly KeyedChoice<T>[], how: KeyedPick, present?: T): Promise<Answer<T>> {
  return show<T, T>(choices, how, (pick, done) => {
    const active = pick.items.find(({ choice }) => choice.value === present);
    if (active) pick.activeItems = [active];
    return {
      pressed: (item) => done(item.choice.value),
      accepted: () => {
        const [item] = pick.selectedItems;
        if (item) done(item.choice.value);
      },
    };
  });
}

/** Several of them, taken with Enter; a key turns its choice on or off. */
export async function pickSeveral<T>(
  choices: readonly KeyedChoice<T>[],
  how: KeyedPick,
  present: readonly T[],
): Promise<Answer<T[]>> {
  return show<T, T[]>(choices, how, (pick, done) => {
    pick.canSelectMany = true;
    pick.selectedItems = pick.items.filter(({ choice }) => present.includes(choice.value));
    return {
      pressed: (item) => {
        const on = pick.selectedItems.includes(item);
        pick.selectedItems = on
          ? pick.selectedItems.filter((one) => one !== item)
          : pick.items.filter((one) => one === item || pick.selectedItems.includes(one));
      },
      accepted: () =>
        done(pick.items.filter((one) => pick.selectedItems.includes(one)).map(({ choice }) => choice.value)),
    };
  });
}

function show<T, R>(
  choices: readonly KeyedChoice<T>[],
  { title, placeholder = '', ...place }: KeyedPick,
  listen: (
    pick: vscode.QuickPick<Item<T>>,
    done: (result: R) => void,
  ) => { readonly pressed: (item: Item<T>) => void; readonly accepted: () => void },
): Promise<Answer<R>> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Item<T>>();
    const keys = keysOf(choices);
    pick.title = title;
    pick.placeholder = placeholder;
    takePlace(pick, place);
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.items = choices.map((choice, i) => ({
      choice,
      label: `${keys[i] === undefined ? '' : `${keys[i].toUpperCase()}\u2002`}${withoutIcons(choice.label)}`,
      description: withoutIcons(choice.description ?? ''),
      ...(choice.detail === undefined ? {} : { detail: withoutIcons(choice.detail) }),
      ...(choice.colour === undefined ? {} : { iconPath: colourIcon(choice.colour) }),
    }));
    let result: Answer<R>;
    const { pressed, accepted } = listen(pick, (given) => {
      result = given;
      pick.hide();
    });
    pick.onDidChangeValue((value) => {
      const at = keys.findIndex((key) => key?.toLowerCase() === value.toLowerCase());
      const item = value.length === 1 ? pick.items[at] : undefined;
      if (!item) return;
      pick.value = '';
      pressed(item);
    });
    pick.onDidTriggerButton(() => {
      result = back;
      pick.hide();
    });
    pick.onDidAccept(accepted);
    pick.onDidHide(() => {
      resolve(result);
      pick.dispose();
    });
    pick.show();
  });
}

/** Their own keys; the first nine others have digits, so that words can be typed to look for. */
export function keysOf(choices: readonly { readonly key?: string | undefined }[]): (string | undefined)[] {
  const taken = new Set(choices.map(({ key }) => key?.toLowerCase()));
  const free = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((digit) => !taken.has(digit));
  return choices.map(({ key }) => key ?? free.shift());
}

/** Colours in dark themes and in light ones: quick picks draw icons of a theme without their colour, so these are pictures. */
const inks: Readonly<Record<NonNullable<Code['colour']>, readonly [dark: string, light: string]>> = {
  red: ['#f48771', '#c72e0f'],
  orange: ['#e69f00', '#a35200'],
  yellow: ['#e5d54f', '#7a6a00'],
  green: ['#4ec9a0', '#00734f'],
  blue: ['#56b4e9', '#0072b2'],
  purple: ['#cc79a7', '#a0266f'],
  grey: ['#b0b0b0', '#5f5f5f'],
};

function colourIcon(colour: NonNullable<Code['colour']>): { readonly dark: vscode.Uri; readonly light: vscode.Uri } {
  const circle = (ink: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${ink}"/></svg>`;
  const picture = (ink: string) => vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(circle(ink))}`);
  const [dark, light] = inks[colour];
  return { dark: picture(dark), light: picture(light) };
}
