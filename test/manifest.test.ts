import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commandNames, viewNames } from '../src/extension/ids.ts';

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category?: string; enablement?: string }[];
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly viewsWelcome: readonly { view: string; when?: string; contents: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings?: readonly { command: string; key: string; when?: string }[];
    readonly colors: readonly { id: string; description: string; defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, views, viewsWelcome, menus, keybindings = [], colors, configuration } = manifest.contributes;
const ours = (id: string) => `newsAnnotator.${id}`;

/** The items of a menu and of those below it. */
function reachable(menu: string): MenuItem[] {
  return (menus[menu] ?? []).flatMap((item) => [item, ...(item.submenu === undefined ? [] : reachable(item.submenu))]);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

describe('the manifest', () => {
  it('has exactly the commands that the extension registers', () => {
    assert.deepEqual(commands.map(({ command }) => command).sort(), commandNames.map(ours).sort());
  });

  it('has exactly the views that the extension fills', () => {
    const ids = Object.values(views)
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(ids.sort(), viewNames.map(ours).sort());
  });

  it('names only its own commands and views in menus, keys and welcome texts', () => {
    const known = new Set(commandNames.map(ours));
    const named = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    for (const command of named) assert.ok(known.has(command.replace(/^-/, '')), command);
    for (const { view } of viewsWelcome) assert.ok(viewNames.map(ours).includes(view), view);
    for (const [, command] of Object.values(words)
      .join('\n')
      .matchAll(/command:(newsAnnotator\.[\w.]+)/g)) {
      assert.ok(known.has(command ?? '') || viewNames.some((view) => command === `${ours(view)}.focus`), command);
    }
  });

  it('has words for every key, and a use for every word', () => {
    const used = new Set([...text.matchAll(/%([^%"]+)%/g)].map(([, key]) => key ?? ''));
    assert.deepEqual([...used].sort(), Object.keys(words).sort());
  });

  it('puts every command into one category, under a title that begins with a capital', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, '%category%', command);
      assert.match(words[title.replaceAll('%', '')] ?? '', /^[A-Z]/, command);
    }
  });

  it('hides from the palette only what makes no sense there', () => {
    const hidden = (menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command);
    assert.deepEqual(hidden.sort(), ['goTo'].map(ours));
  });

  it('shows every key in a menu of the editor, beside its command', () => {
    const inMenus = reachable('newsAnnotator.editor');
    for (const { command, key } of keybindings)
      assert.ok(
        inMenus.some((item) => item.command === command),
        `${key}: ${command}`,
      );
  });

  it('has no long menu in the editor: eight entries at most, or nine below', () => {
    const isShown = (state: string, { when = '' }: MenuItem) =>
      state === 'reviewing' ? !when.includes('!newsAnnotator.reviewing') : !/(?<!!)newsAnnotator\.reviewing/.test(when);
    for (const state of ['reading', 'reviewing'])
      for (const [name, items] of Object.entries(menus))
        if (name.startsWith('newsAnnotator.'))
          assert.ok(
            items.filter((item) => isShown(state, item)).length <= (name === 'newsAnnotator.editor' ? 8 : 9),
            `${name} while ${state}`,
          );
  });

  it('binds the key that menus show last, where a command has several', () => {
    const keysOfCodes = keybindings.filter(({ command }) => command === ours('setCodes')).map(({ key }) => key);
    assert.equal(keysOfCodes.at(-1), 'c');
  });

  it('says for every empty view what to do', () => {
    for (const view of viewNames) assert.ok(viewsWelcome.filter((one) => one.view === ours(view)).length >= 2, view);
    for (const { view, contents } of viewsWelcome) assert.ok(contents.startsWith('%welcome.'), view);
  });

  it('says of a folder that was read what was not found in it, and never that it was not read', () => {
    for (const view of ['entities', 'timeline', 'claims'] as const)
      for (const state of ['unread', 'empty', 'read']) {
        const shown = viewsWelcome.filter(
          (one) =>
            one.view === ours(view) && /(?<!!)newsAnnotator\.allArticles/.test(one.when ?? '') && isAt(state, one.when),
        );
        assert.equal(shown.length, 1, `${view} of a folder that is ${state}`);
        assert.equal(shown[0]?.contents === '%welcome.all%', state === 'unread', `${view}, ${state}`);
      }
  });

  it('shows at most two actions inline', () => {
    const inline = (menus['view/item/context'] ?? []).filter(({ group }) => group?.startsWith('inline') === true);
    for (const { when } of inline) assert.ok(inline.filter((item) => item.when === when).length <= 2, when);
  });

  it('describes every setting, with a default and a scope', () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      assert.ok('default' in setting, name);
      assert.ok('scope' in setting, name);
      assert.match(String(setting['markdownDescription']), /^%.+%$/, name);
    }
  });

  it('reads every setting that it offers', () => {
    const settings = readFileSync('src/extension/settings.ts', 'utf8');
    for (const name of Object.keys(configuration.properties)) {
      assert.ok(settings.includes(`'${name.replace('newsAnnotator.', '')}'`), name);
    }
  });
});

describe('the colours', () => {
  const kinds = ['speaker', 'date', 'claim', 'note'];
  /** Ground and ink of the editor in VS Code's own themes, from the colours in its `theme-defaults` extension. */
  const themes = {
    'Dark Modern': { of: 'dark', ground: '#1f1f1f', ink: '#cccccc' },
    'Dark+': { of: 'dark', ground: '#1e1e1e', ink: '#d4d4d4' },
    'Light Modern': { of: 'light', ground: '#ffffff', ink: '#3b3b3b' },
    'Light+': { of: 'light', ground: '#ffffff', ink: '#000000' },
    'Dark High Contrast': { of: 'highContrast', ground: '#000000', ink: '#ffffff' },
    'Light High Contrast': { of: 'highContrastLight', ground: '#ffffff', ink: '#292929' },
  } as const;

  it('have a value for every kind of theme', () => {
    const kindsOfTheme = ['dark', 'highContrast', 'highContrastLight', 'light'];
    for (const { id, defaults } of colors) assert.deepEqual(Object.keys(defaults).sort(), kindsOfTheme, id);
  });

  for (const [name, { of, ground, ink }] of Object.entries(themes)) {
    const tinted = (...tints: string[]) =>
      tints.reduce((under, tint) => blend(rgb(valueOf(tint, of)), under), rgb(ground));

    it(`leave the words readable, on one tint and on several: ${name}`, () => {
      for (const kind of kinds)
        for (const tint of [`${kind}Background`, `${kind}SuggestionBackground`])
          assert.ok(contrast(rgb(ink), tinted(tint)) >= 4.5, tint);
      // A note on a date inside a name inside a claim.
      const all = kinds.map((kind) => `${kind}Background`);
      assert.ok(contrast(rgb(ink), tinted(...all)) >= 4.5, all.join(' on '));
      assert.ok(contrast(rgb(valueOf('boilerplate', of)), rgb(ground)) >= 4.5, 'page furniture');
    });

    it(`draw lines that can be told from the ground and from tints: ${name}`, () => {
      for (const kind of kinds) {
        const line = rgb(valueOf(kind, of));
        assert.ok(contrast(line, rgb(ground)) >= 3, `${kind} line`);
        assert.ok(contrast(line, tinted(`${kind}Background`)) >= 3, `${kind} line on its tint`);
        if (kind !== 'claim')
          assert.ok(contrast(line, tinted('claimBackground', `${kind}Background`)) >= 3, `${kind} line in a claim`);
      }
    });
  }

  function valueOf(id: string, theme: string): string {
    const color = colors.find((one) => one.id === ours(id));
    assert.ok(color, id);
    return color.defaults[theme] ?? '';
  }
});

/** Red, green, blue and opacity, 0 to 1. */
type Colour = readonly [number, number, number, number];

function rgb(hex: string): Colour {
  const part = (at: number) => parseInt(hex.slice(at, at + 2) || 'ff', 16) / 255;
  return [part(1), part(3), part(5), part(7)];
}

function blend(top: Colour, [r, g, b]: Colour): Colour {
  const mix = (over: number, under: number) => over * top[3] + under * (1 - top[3]);
  return [mix(top[0], r), mix(top[1], g), mix(top[2], b), 1];
}

/** As the accessibility guidelines of the web define it. */
function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([r, g, b]: Colour): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

describe('words shown at run time', () => {
  it('are never put together from pieces in a translated call', () => {
    for (const source of sources('src/extension')) {
      assert.doesNotMatch(source, /\bt\(`[^`]*\$\{/);
    }
  });
});

/** Whether a clause allows for this state of the folder. */
function isAt(state: string, when = ''): boolean {
  return [...when.matchAll(/newsAnnotator\.folder (==|!=) (\w+)/g)].every(
    ([, sign, value]) => (value === state) === (sign === '=='),
  );
}
