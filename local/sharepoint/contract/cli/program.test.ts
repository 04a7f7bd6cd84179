import { startCliSite } from './cli';
import type { CliSite } from './cli';

let cli: CliSite;

beforeAll(async () => {
  cli = await startCliSite();
}, 120_000);
afterAll(() => cli.stop());

/** The program as a person starts it. Each start takes seconds, so those that do not wait for each other run at once. */
test('CLI for Microsoft 365 reads and writes as a program, and ends with what SharePoint said', async () => {
  const web = ['--webUrl', cli.webUrl];
  const [got, made, unknown, denied] = await Promise.all([
    cli.start('spo', 'web', 'get', '--url', cli.webUrl, '--withGroups'),
    cli.start('spo', 'list', 'add', '--title', 'Från CLI', '--baseTemplate', 'GenericList', ...web),
    cli.start('spo', 'list', 'get', '--title', 'Saknas', ...web),
    cli.start('spo', 'group', 'set', '--id', '4711', '--newName', 'Nej', ...web),
  ]);
  expect(JSON.parse(got.out)).toMatchObject({ Title: 'Stockholm', Url: cli.webUrl, AssociatedOwnerGroup: { Title: 'Stockholm – ägare' } });
  expect(JSON.parse(made.out)).toMatchObject({ Title: 'Från CLI', BaseTemplate: 100 });
  expect([unknown.code, unknown.problem]).toEqual([1, `Error: List 'Saknas' does not exist at site with URL '${cli.webUrl}'.\n`]);
  expect([denied.code, denied.problem]).toEqual([1, 'Error: Group cannot be found.\n']);
  const listed = await cli.start('spo', 'listitem', 'list', '--listTitle', 'Från CLI', ...web, '--output', 'json');
  expect([listed.code, JSON.parse(listed.out)]).toEqual([0, []]);
}, 120_000);
