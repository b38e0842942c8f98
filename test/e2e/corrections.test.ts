import { inWorkbench } from './inWorkbench.ts';

const article = (headline: string, rest: string) => `${headline}

Monday 3 June 2024 07:15 GMT

The mayor praised Quayside Light on Sunday for what it had done about the dark end of the harbour, where two boats ran aground last winter. ${rest}

“We can see the steps again, and that is more than anybody promised us,” said Oda Brill, a pilot who has worked in the harbour for twenty years. She told reporters that the lamps would stay on until October.

The council said the lamps had cost less than a single rescue, and that it would look at the other end of the quay before the autumn.
`;

inWorkbench(
  'a name that the machine does not know',
  {
    open: 'first.txt',
    settings: { 'newsAnnotator.reviewer.id': 'ana' },
    files: {
      'first.txt': article('Group lights the quay', 'It was founded in spring.'),
      'second.txt': article('Quay lit again', 'Nobody else had offered to pay for it.'),
    },
  },
  (session) => {
    it('is told once', async () => {
      await session().marks.first().waitFor();
      await session().select('Quayside Light');
      await session().command('News Annotator: Add Name…');
      await session().quickRow('New government').waitFor();
      await session().picture('add-name');
      await session().pick('New government');
      await session().fileWith('entities.yaml', /Quayside Light/);
    });

    it('and is right in the second article', async () => {
      const { page } = session();
      await session().openFile('second.txt');
      await page.getByRole('tab', { name: 'News Annotator' }).click();
      await session()
        .treeItem(/^Quayside Light, government/)
        .waitFor();
      await session().picture('name-known-in-second-article');
    });
  },
);
