/** `npm run notices`: writes THIRD_PARTY_NOTICES.md, the licences of the libraries that are bundled into what ships. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const FILE = path.join(ROOT, 'THIRD_PARTY_NOTICES.md');

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

/** The text of the file, from the lock file and from what is installed: every dependency that is not for development alone. */
export function writeNotices(): string {
  const { packages } = readJson(path.join(ROOT, 'package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const folders = Object.keys(packages).filter((folder) => folder !== '' && packages[folder]?.dev !== true);
  const notices = folders
    .map((folder) => noticeOf(path.join(ROOT, folder)))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `## ${title}\n\n${text}\n`);
  return [
    '# Third-party notices\n',
    'News Annotator contains the libraries below, under their own licences. The trained models and what they were made from are described in [models](models/README.md).\n',
    ...notices,
  ].join('\n');
}

function noticeOf(folder: string): { title: string; text: string } {
  const { name, version, license, author } = readJson(path.join(folder, 'package.json')) as Installed;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const by = typeof author === 'string' ? author : author?.name;
  const own = file === undefined ? `Copyright (c) ${by ?? `the authors of ${name}`}` : read(path.join(folder, file));
  // A package that only names its licence, or points to it, comes with the licence's text.
  const standard = path.join(ROOT, 'tools/licences', `${license}.txt`);
  const isWhole = file !== undefined && license !== 'Apache-2.0';
  const text = isWhole || !existsSync(standard) ? own : `${own.trim()}\n\n${read(standard)}`;
  return { title: `${name} ${version} (${license})`, text: `\`\`\`text\n${text.trim()}\n\`\`\`` };
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+\n/g, '\n');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, writeNotices());
