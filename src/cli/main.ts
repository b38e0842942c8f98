#!/usr/bin/env node
/** The command line: `news-annotator COMMAND …`. Exit codes: 0 done, 1 some input could not be used, 2 wrong usage. */
import { complain, describeWithPath, UsageError } from './errors.ts';
import { version } from './version.ts';

const help = `usage: news-annotator COMMAND …

  analyze FILE|DIR… [--out DIR] [--published DATE] [--jsonl] [--knowledge FILE]
      Who speaks, when things happen and what is claimed: one JSON object per article, on standard output
      or as STEM.json in DIR. A folder stands for the .txt files in it, at any depth.
      --published DATE  the date of publication (EDTF: 2022-01-19, 2022-01, 2022), for articles that give none
      --jsonl           the input is lines of {"id", "text", "published"?}, from FILEs or standard input; one result line each
      --knowledge FILE  names, aliases, roles and corrections, as JSON

  index DIR [--index DIR] [--workers N] [--from FILE.jsonl]
      Brings the index of a folder up to date (in DIR/.news-annotator/index), and prints what it holds: articles,
      what was analysed, groups of duplicates. What entities.yaml, corrections.yaml and sidecars say is used.
      Stopped with Ctrl+C, it goes on from there the next time.
      --from FILE  what analyze --jsonl made of these articles, perhaps on other machines: not analysed again.
                   The ids of its lines are paths below DIR

  export DIR --format csv|jsonl|markdown|web-annotation --out DIR [--finished] [--index DIR] [--workers N]
      What reviewers decided and what is still open, with a manifest that names the texts and what was left out.
      --finished  only articles that somebody finished

  find DIR --text WORDS | --speaker NAME | --code CODE [--order article|before|after] [--jsonl] [--index DIR] [--workers N]
      Every place with what stands before and after it: of the words, of what the speaker says, of what the code was
      given to. A code stands for those below it too. Speakers and codes are looked up in the index, which is brought up to date.
      --jsonl  a line of {"path", "start", "end", "line", "column", "before", "words", "after"} for each place

  import FILE|DIR… --out DIR [--columns FIELD=COLUMN,…]
      Makes .txt articles with front matter of tables (.csv), lines (.jsonl) and saved pages (.html); the originals stay.
      --columns  which column holds headline, outlet, author, published, url, text, where its name does not say it

  --help, --version
`;

/** Loaded when they are asked for: reading HTML needs a library that the others do without. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  analyze: async (args) => (await import('./analyze.ts')).analyze(args),
  export: async (args) => (await import('./exportFolder.ts')).exportFolder(args),
  find: async (args) => (await import('./find.ts')).find(args),
  import: async (args) => (await import('./importArticles.ts')).importArticles(args),
  index: async (args) => (await import('./indexFolder.ts')).indexFolder(args),
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = commands[name ?? ''];
  if (command === undefined)
    throw new UsageError(name === undefined ? 'a command is missing' : `no such command: ${name}`);
  return command(args);
}

// A reader that closes early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    complain(`news-annotator: ${error instanceof Error ? describeWithPath(error) : String(error)}`);
    if (error instanceof UsageError) process.stderr.write('Try news-annotator --help.\n');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
