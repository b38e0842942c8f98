/** A person at the workbench: a browser page on a VS Code with the packaged extension and a copied folder of articles. */
import { type Browser, type Locator, type Page } from 'playwright-core';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from '../host/browser.ts';
import { ROOT } from '../host/bundleSuite.ts';
import { ensureWorkbench } from '../host/installWorkbench.ts';
import { installExtension, makeHome, startServer, workbenchAddress } from '../host/server.ts';

export const VSIX = path.join(ROOT, 'out', 'news-annotator.vsix');
/** Where the pictures of the last run are. */
export const PICTURES = path.join(ROOT, 'out', 'e2e');
/** Long enough for a busy machine with two cores; every wait is for a condition and ends as soon as it holds. */
const PATIENCE = 45_000;

export interface SessionOptions {
  /** The folder of articles to copy; the samples, if absent. */
  articles?: string;
  /** More files for the copied folder: name → content. */
  files?: Record<string, string>;
  /** Folders below the copied one, opened together in its place. */
  folders?: readonly string[];
  /** Opened at the start, by its name in the folder. */
  open?: string;
  settings?: Record<string, unknown>;
  /** Asks whether the folder is trusted; it opens in restricted mode. */
  trustPrompt?: boolean;
}

let browser: Browser | undefined;

/** The browser is shared by the sessions of a test run. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export class Session {
  readonly page: Page;
  /** The copied folder. */
  readonly articles: string;
  readonly home: string;
  readonly #end: () => Promise<void>;

  private constructor(page: Page, articles: string, home: string, end: () => Promise<void>) {
    this.page = page;
    this.articles = articles;
    this.home = home;
    this.#end = end;
  }

  static async start(options: SessionOptions = {}): Promise<Session> {
    const { files = {}, folders, settings = {}, trustPrompt = false, open } = options;
    const scratch = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-e2e-'));
    const articles = path.join(scratch, 'articles');
    cpSync(options.articles ?? path.join(ROOT, 'samples'), articles, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(articles, name)), { recursive: true });
      writeFileSync(path.join(articles, name), content);
    }
    const together = path.join(scratch, 'together.code-workspace');
    const listed = folders?.map((name) => ({ path: path.join(articles, name) }));
    if (listed) writeFileSync(together, JSON.stringify({ folders: listed }));
    const workbench = await ensureWorkbench('current');
    const home = makeHome(workbench, { ...STILL, ...settings });
    installExtension(workbench, home, VSIX);
    const server = await startServer({ workbench, home, trustPrompt });
    browser ??= await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const end = async () => {
      await context.close();
      await server.stop();
      for (const folder of [home, scratch]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const session = new Session(page, articles, home, end);
    try {
      const file = open === undefined ? {} : { file: path.join(articles, open) };
      await page.goto(workbenchAddress(server, listed ? together : articles, file));
      await page.locator('.monaco-workbench .explorer-viewlet').waitFor();
      if (open !== undefined) await session.editorOf(path.basename(open));
      return session;
    } catch (error) {
      await session.picture('did-not-open');
      await end();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.#end();
  }

  /** Rows of trees that VS Code asked for in vain, by the logs of its extension hosts: they are missing on the screen. */
  lostRows(): string[] {
    const logs = path.join(this.home, 'logs');
    const files = readdirSync(logs).map((name) => path.join(logs, name, 'remoteexthost.log'));
    const written = files.filter((file) => existsSync(file));
    if (written.length === 0) throw new Error(`no extension host has a log in ${logs}`);
    const lines = written.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    return lines.filter((line) => line.includes('No tree item with id'));
  }

  /** Keeps what is on the screen in out/e2e, named by what it shows. */
  async picture(name: string, area: Page | Locator = this.page): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await area.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
  }

  /** Waits until the file is in the active editor, with text. */
  async editorOf(name: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .view-lines .view-line').first().waitFor();
  }

  /** Loads the page again: a new extension host reads everything anew. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .explorer-viewlet').waitFor();
  }

  /** Opens a file of the folder by name, as Ctrl+P does. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.pick(name, name);
    await this.editorOf(name);
  }

  /** Runs a command from the palette by its full title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.pick(`>${title}`, title);
  }

  /** Types into the open quick input and takes the row with exactly this label. */
  async pick(typed: string, label = typed): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]');
    await input.waitFor();
    await input.fill(typed);
    const row = this.quickRow(label);
    await row.waitFor();
    await row.click();
  }

  /** Answers an input box. */
  async answer(title: string | RegExp, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title }).waitFor();
    await this.page.locator('.quick-input-widget:visible input[type="text"]').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Answers the dialog for a folder, which is a quick input in the web workbench. It writes where it begins when it knows that, and does so
   * before or behind what somebody typed: "/home//tmp/articles". It stays open then, and is answered again.
   */
  async chooseFolder(folder: string): Promise<void> {
    const dialog = this.page.locator('.quick-input-widget:visible');
    const end = Date.now() + PATIENCE;
    await this.page.waitForFunction(`document.querySelector('.quick-input-widget input').value.endsWith('/')`);
    do {
      await dialog.locator('input[type="text"]').fill(`${folder}/`);
      await dialog.locator('.quick-input-action .monaco-button').first().click();
    } while (!(await disappears(dialog, 5000)) && Date.now() < end);
  }

  /** What a file of the folder holds, as soon as it holds what is waited for. */
  async fileWith(name: string, expected: RegExp): Promise<string> {
    const file = path.join(this.articles, name);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const content = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      if (content !== undefined && expected.test(content)) return content;
      if (Date.now() > end) throw new Error(`${name} ${content === undefined ? 'is not there' : `holds:\n${content}`}`);
      await pause(50);
    }
  }

  /** Finishes the article under review, whatever is left to be asked about. */
  async finish(sidecar: string): Promise<void> {
    await this.page.keyboard.press('f');
    const anyway = this.quickRow('Finish anyway');
    const asked = anyway.waitFor().then(() => anyway.click());
    await Promise.any([asked, this.fileWith(sidecar, /status: finished/)]);
    asked.catch(() => undefined);
    await this.fileWith(sidecar, /status: finished/);
  }

  quickRow(label: string): Locator {
    const name = this.page.locator('.label-name', { hasText: new RegExp(`^\\s*${escape(label)}\\s*$`) });
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ has: name }).first();
  }

  /** The marks in the text, of one kind of decoration or of all. */
  get marks(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor [class*="ced-"]');
  }

  /** Moves the mouse onto the first visible place of a text until a hover card with `expected` shows; returns the card. */
  async hover(text: string, expected: string | RegExp): Promise<Locator> {
    const card = this.page.locator('.monaco-hover:not(.hidden):visible', { hasText: expected }).first();
    const end = Date.now() + PATIENCE;
    do {
      // a card asked for before the article was read says too little: go away and ask again
      await this.page.mouse.move(700, 20);
      const { x, y, width, height } = await this.placeOf(text);
      await this.page.mouse.move(x + 1, y + 1);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    } while (!(await appears(card, 2000)) && Date.now() < end);
    await card.waitFor({ timeout: 1000 });
    return card;
  }

  /** Selects the first visible place of a text in the editor by dragging over it. */
  async select(text: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(text);
    await this.page.mouse.move(x, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width, y + height / 2, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Puts the cursor into the first visible place of a text. */
  async click(text: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(text);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Where a text stands on the screen: whole, in one line of the active editor. Spaces match what the editor draws. */
  async placeOf(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const found = await this.page.waitForFunction(`(${FIND_TEXT})(${JSON.stringify(text)})`);
    return (await found.jsonValue()) as { x: number; y: number; width: number; height: number };
  }

  /** A row of the sidebar's trees by its spoken label. */
  treeItem(name: string | RegExp): Locator {
    return this.page.locator('.sidebar').getByRole('treeitem', { name }).first();
  }

  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text }).first();
  }
}

/** Nothing moves and hovers come at once, so that pictures are the same in every run. */
const STILL = { 'workbench.reduceMotion': 'on', 'editor.cursorBlinking': 'solid', 'editor.hover.delay': 100 };

/** Whether it comes within `patience` milliseconds. */
async function appears(locator: Locator, patience: number): Promise<boolean> {
  return locator.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

/** Whether it goes within `patience` milliseconds. */
async function disappears(locator: Locator, patience: number): Promise<boolean> {
  return locator.waitFor({ state: 'hidden', timeout: patience }).then(
    () => true,
    () => false,
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// Runs in the page, which these files know no types of: the box of a text within one drawn line.
const FIND_TEXT = `(text) => {
  const plain = (string) => string.replace(/[\\u00a0\\u200c]/g, ' ');
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const nodes = [], walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) nodes.push(node);
    const at = plain(nodes.map((node) => node.data).join('')).indexOf(plain(text));
    if (at < 0) continue;
    const place = (offset) => {
      for (const node of nodes) { if (offset <= node.data.length) return [node, offset]; offset -= node.data.length; }
    };
    const range = document.createRange();
    range.setStart(...place(at)); range.setEnd(...place(at + text.length));
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.top > 60 && box.bottom < innerHeight - 30) return { x: box.x, y: box.y, width: box.width, height: box.height };
  }
  return null;
}`;
