import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { looksLikeArticle } from '../../../src/analysis/layout/looksLikeArticle.ts';

const folder = new URL('../../../samples/', import.meta.url);
const repeat = (line: string, times: number): string =>
  Array.from({ length: times }, (_, i) => line.replace(/#/g, String(i + 10))).join('\n');

const articles: Readonly<Record<string, string>> = {
  'a short report':
    'PORT ELLERY (AP) — The ferry to Carrow was cancelled on Friday after a rope caught in its screw, the harbour office said. Nobody was hurt. The company expects it to sail again on Sunday.',
  'a report of one paragraph without a headline':
    'The council of Tarrow said on Monday that it would close two of its five libraries by the end of the year, after a vote that split the ruling party and brought two hundred people to the square outside the town hall.',
  'an article in another language':
    'Die Fähre nach Karrau fällt am Freitag aus. Wie die Hafenbehörde mitteilte, hatte sich ein Tau in der Schraube verfangen.\n\nVerletzt wurde niemand. Das Schiff soll am Sonntag wieder fahren, sagte eine Sprecherin der Reederei. Bis dahin verkehrt ein Ersatzboot zwischen der Insel und dem Festland.',
  'an article with more other stories than text': `Ferry cancelled\n\nThe ferry to Carrow was cancelled on Friday after a rope caught in its screw.\n\n"Nobody was hurt," said a spokeswoman for the harbour, "and we hope to sail again on Sunday, if the divers are as quick as they promise to be."\n\nMost read\n\n${repeat('Fox number # asleep in cupboard', 12)}`,
  'an interview': `The keeper of the lamp\n\nAda Winter has lit the lamps on the hill for thirty years.\n\n${repeat('Ledger: What was the winter of # like?\n\nWinter: It was long, and the snow lay to the sills, and we burned the chairs before the month was out, which my mother never forgave.', 4)}`,
  'a hard-wrapped wire story':
    'PORT ELLERY, March 3 (Meridian) -- Dockworkers at the largest harbor in\nthe region voted Thursday to end a nine-day strike that had left more\nthan forty ships waiting, union officials said.\n\nThe agreement gives crane operators a raise of 11 percent over three\nyears, and puts off a decision on the cranes that drive themselves.',
};

const others: Readonly<Record<string, string>> = {
  'a log': repeat('2024-03-14 18:42:# INFO  server.Worker - Request handled in # ms for client 10.0.0.#', 20),
  'a system log': repeat('Mar 14 18:42:# host sshd[1234]: Accepted publickey for jo from 10.0.0.# port 22', 20),
  TypeScript: repeat('export function read#(text: string): number {\n  return text.length + #;\n}', 10),
  Python: `import os\n${repeat('def read#(path):\n    with open(path) as file:\n        return file.read()', 8)}`,
  'a CSV table': `name,town,age,date\n${repeat('Jo Bell,Tarrow,#,2024-03-#', 20)}`,
  'a table of tabs': `name\ttown\tage\n${repeat('Jo Bell\tTarrow\t#', 20)}`,
  'a README':
    '# ferry\n\nA small library for timetables.\n\n## Installation\n\n```\nnpm install ferry\n```\n\n## Usage\n\nCall `read()` with a file. It returns the next ferry. Options are given as an object, and each has a default.\n\n## License\n\nMIT',
  'a licence':
    'Ferry License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of the software, to deal in the software without restriction, including the right to sublicense it.\n\nThe software is provided as is, without warranty of any kind, including warranties of merchantability. In no event shall the copyright holder accept liability for any claim arising from the software.',
  'terms of use': repeat(
    'Pursuant to section #, the licensee shall not redistribute the service. Notwithstanding the terms and conditions herein, the licensor accepts no liability, and this agreement is governed by the law of Carrow.',
    5,
  ),
  'a word list': repeat('harbour\nferry\ncrane\nlamp#', 8),
  'a chat': repeat('[18:#] jo: are you on the boat yet\n[18:#] al: no it is late again', 10),
  'a script of a chat': repeat('Jo: are you there #\nAl: not yet', 8),
  JSON: `{\n${repeat('  "key#": "a value with several words in it",', 12)}\n  "last": true\n}`,
  settings: `[server]\n${repeat('port# = 80#\nname# = "ferry"', 8)}`,
  'YAML settings': repeat('ferry#:\n  port: 80\n  name: carrow', 8),
  'a mail':
    'From: Jo Bell <jo@example.org>\nTo: Al Roe <al@example.org>\nSubject: The ferry\nDate: Thu, 14 Mar 2024 18:42:00 +0000\n\nDear Al,\n\nthe ferry was cancelled again, so I shall be late for the meeting of the committee on Friday. Please start without me.\n\nI have sent the papers to your office, and the secretary said she would print them.',
  HTML: `<!DOCTYPE html>\n<html><body>\n${repeat('<p>The ferry was cancelled on Friday, the harbour said.</p>', 6)}\n</body></html>`,
  'a patch': `diff --git a/ferry b/ferry\n--- a/ferry\n+++ b/ferry\n@@ -1,3 +1,3 @@\n${repeat('-old line #\n+new line #', 8)}`,
  subtitles: repeat('#\n00:01:#,000 --> 00:01:#,900\nThe ferry is late.', 10),
  'a list of tasks': repeat('- [ ] call the harbour about pier #', 12),
  'a stack trace': `Exception in thread "main" java.lang.Error: no ferry\n${repeat('at org.example.Ferry.sail(Ferry.java:#)', 12)}`,
  numbers: repeat('# 0.#1 17.#9 4', 30),
  'a poem': 'The lamp was lit,\nthe boat was gone,\nthe gulls came in\nand it was dawn.',
  nothing: '',
  'a note': 'Call the harbour on Friday.',
  bytes:
    '\u0000\u0001\u0002PNG\u0003\u0004 the ferry was cancelled on Friday, the harbour said. It will sail on Sunday again.',
  'notes that come with a program': repeat(
    'To build the tools, run ./configure --prefix=/usr/local and read the notes in INSTALL.md and doc/build.txt first. The file src/main.c holds the start of the program.',
    4,
  ),
};

describe('looksLikeArticle', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    it(`takes the sample ${name}`, () =>
      assert.equal(looksLikeArticle(readFileSync(new URL(name, folder), 'utf8')), true));
  }
  for (const [name, text] of Object.entries(articles))
    it(`takes ${name}`, () => assert.equal(looksLikeArticle(text), true));
  for (const [name, text] of Object.entries(others))
    it(`leaves ${name}`, () => assert.equal(looksLikeArticle(text), false));
});
