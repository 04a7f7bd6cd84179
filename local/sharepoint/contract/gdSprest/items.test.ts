import type { IREST } from 'gd-sprest/@types/rest';

import { column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'owner');
  await makeList(site.as('owner'), 'Saker', [column('Number', 'Antal', 'Indexed="TRUE"'), column('User', 'Person'), column('MultiChoice', 'Slag', '', '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES>')], { EnableAttachments: true });
});
afterAll(() => site.stop());

type Row = Readonly<Record<string, unknown>>;

const list = (): ReturnType<IREST['List']> => rest.List('Saker');
const read = async (path: string): Promise<Row> => (await site.as('owner').get(`web/lists/getByTitle('Saker')/${path}`)).json;
const titleOf = (row: unknown): unknown => (row as Row).Title;
const me = async (): Promise<number> => (await site.as('owner').get('web/currentUser')).json.Id as number;

test('items are added, read with all options, updated and deleted', async () => {
  const item = { Title: 'Ett', Antal: 1, PersonId: await me(), Slag: { results: ['a', 'b'] } };
  const added = await answered(list().Items().add(item as never));
  expect(added).toMatchObject({ Title: 'Ett', Antal: 1 });
  for (const antal of [2, 3, 4]) await answered(list().Items().add({ Title: `T${antal}`, Antal: antal } as never));
  const found = await answered(list().Items().query({ Select: ['Title', 'Antal', 'Person/Title'], Expand: ['Person'], Filter: 'Antal ge 1 and Antal lt 4', OrderBy: ['Antal desc'], Top: 2 }));
  expect(found.results.map(one => one.Title)).toEqual(['T3', 'T2']);
  const more = await answered(found.next());
  expect(more.results.map(one => [one.Title, (one as unknown as { Person: Row }).Person.Title])).toEqual([['Ett', 'Olga Ägare']]);
  const all = await answered(list().Items().query({ GetAllItems: true, Top: 1, Select: ['Id'] }));
  expect(all.results.map(one => one.Id)).toEqual([1, 2, 3, 4]);
  const first = await answered(list().Items(1));
  await answered(first.update({ Title: 'Ändrad' } as never));
  expect(await read('items(1)?$select=Title,Slag')).toEqual({ Title: 'Ändrad', Slag: ['a', 'b'] });
  await answered(list().Items(4).delete());
  await expect(answered(list().Items(4))).rejects.toThrow('404 Item does not exist. It may have been deleted by another user.');
  await expect(answered(list().Items().add({ Title: 'x', Nope: 1 } as never))).rejects.toThrow(/^400 The property 'Nope' does not exist on type/);
});

test('CAML, by its query and as a whole view', async () => {
  const where = '<Query><Where><Geq><FieldRef Name="Antal" /><Value Type="Number">2</Value></Geq></Where><OrderBy><FieldRef Name="Antal" Ascending="FALSE" /></OrderBy></Query>';
  const byQuery = await answered(list().getItemsByQuery(where));
  expect(byQuery.results.map(titleOf)).toEqual(['T3', 'T2']);
  const byView = await answered(list().getItems(`<View>${where}<RowLimit>1</RowLimit></View>`));
  expect(byView.results.map(titleOf)).toEqual(['T3']);
});

test('changes of a list', async () => {
  const changes = await answered(list().getChanges({ Add: true, Update: true, DeleteObject: true, Item: true } as never));
  expect((changes as unknown as { results: readonly Row[] }).results.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual(
    [[1, 1], [1, 2], [1, 3], [1, 4], [2, 1], [3, 4]]
  );
});

test('a batch of writes and reads, each answered in its turn', async () => {
  const told: unknown[] = [];
  const note = (answer: unknown): void => void told.push(titleOf(answer));
  const web = rest.Web();
  web.Lists('Saker').Items().add({ Title: 'B1' } as never).batch(note);
  web.Lists('Saker').Items().add({ Title: 'B2' } as never).batch(note);
  web.Lists('Saker').query({ Select: ['Title'] }).batch(note);
  await answered(web as never);
  expect(told).toEqual(['B1', 'B2', 'Saker']);
  expect(await read("items?$select=Title&$filter=startswith(Title,'B')")).toEqual({ value: [{ Title: 'B1' }, { Title: 'B2' }] });
});

test('attachments are added, listed, read and deleted', async () => {
  const bytes = new TextEncoder().encode('innehåll').buffer;
  await answered(list().Items(1).AttachmentFiles().add('bilaga.txt', bytes));
  expect(await read("items(1)/attachmentFiles?$select=FileName")).toEqual({ value: [{ FileName: 'bilaga.txt' }] });
  const listed = await answered(list().Items(1).AttachmentFiles());
  expect(listed.results.map(({ FileName, ServerRelativeUrl }) => [FileName, ServerRelativeUrl])).toEqual([['bilaga.txt', '/sites/stockholm/Lists/Saker/Attachments/1/bilaga.txt']]);
  expect((await site.as('owner').get("web/lists/getByTitle('Saker')/items(1)/attachmentFiles('bilaga.txt')/$value")).text).toBe('innehåll');
  await answered(list().Items(1).AttachmentFiles('bilaga.txt').delete());
  expect(await read('items(1)/attachmentFiles')).toEqual({ value: [] });
});
