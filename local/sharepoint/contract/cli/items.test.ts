import { writeFileSync } from 'node:fs';

import { add, addMany, column, makeList } from '../../testing/lists';
import { startCliSite } from './cli';
import type { CliSite } from './cli';

let cli: CliSite;

beforeAll(async () => {
  cli = await startCliSite();
  await makeList(cli.site.as('owner'), 'Saker', [
    column('Number', 'Antal', 'Indexed="TRUE"'), column('User', 'Person'), column('Lookup', 'Risk', 'List="Lists/Saker" ShowField="Title"'), column('DateTime', 'Dag', 'Format="DateOnly"'),
  ], { EnableAttachments: true });
}, 120_000);
afterAll(() => cli.stop());

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[];

const listTitle = 'Saker';
const list = "web/lists/getByTitle('Saker')";
const read = async (path: string): Promise<Row> => (await cli.site.as('owner').get(`${list}/${path}`)).json;

test('listitem add, get, set and remove', async () => {
  const added = await cli.run<Row>('spo listitem add', { listTitle, Title: 'Ett', Antal: 5, Dag: '2026-02-03' });
  expect(added).toMatchObject({ Title: 'Ett', Antal: 5, Dag: '2026-02-02T23:00:00Z' });
  expect(await cli.run<Row>('spo listitem get', { listTitle, id: added.Id })).toMatchObject({ Title: 'Ett', Antal: 5 });
  expect(await cli.run<Row>('spo listitem get', { listTitle, id: added.Id, properties: 'Title,Author/Title' })).toEqual({ Title: 'Ett', Author: { Title: 'Olga Ägare' } });
  await expect(cli.run('spo listitem add', { listTitle, Title: 'Fel', Antal: 'många' })).rejects.toThrow(/^Creating the item failed with the following errors: \n- Antal - /);
  expect(await cli.run<Row>('spo listitem set', { listTitle, id: String(added.Id), Title: 'Två', Antal: 6 })).toMatchObject({ Title: 'Två', Antal: 6 });
  await cli.run('spo listitem remove', { listTitle, id: added.Id, recycle: true, force: true });
  expect((await cli.site.as('owner').get('web/recycleBin?$select=Title')).json.value).toEqual([{ Title: 'Två' }]);
});

test('listitem set --systemUpdate changes values, and neither who nor when nor the version', async () => {
  const id = await add(cli.site.as('owner'), list, { Title: 'Stilla' });
  const kept = 'Modified,EditorId,OData__UIVersionString';
  const before = await read(`items(${id})?$select=${kept}`);
  cli.site.moveClock('2026-11-24T08:00:00Z');
  expect(await cli.run<Row>('spo listitem set', { listTitle, id: String(id), systemUpdate: true, Title: 'Stilla 2', Antal: 7 })).toMatchObject({ Title: 'Stilla 2', Antal: 7 });
  expect(await read(`items(${id})?$select=${kept}`)).toEqual(before);
  await cli.run('spo listitem remove', { listTitle, id, force: true });
  expect((await cli.site.as('owner').get(`${list}/items(${id})`)).status).toBe(404);
});

test('listitem batch add, batch set and batch remove', async () => {
  await cli.run('spo listitem batch add', { listTitle, csvContent: 'Title,Antal\nB1,1\nB2,2\nB3,3' });
  const rows = (await read("items?$select=Id,Title,Antal&$filter=startswith(Title,'B')")).value as Rows;
  expect(rows.map(({ Title, Antal }) => [Title, Antal])).toEqual([['B1', 1], ['B2', 2], ['B3', 3]]);
  const [first, second, third] = rows.map(row => Number(row.Id));
  await expect(cli.run('spo listitem batch add', { listTitle, csvContent: 'Title,Antal\nB4,fyra' })).rejects.toThrow(/Line 2: Antal - /);
  const file = cli.file('rows.csv');
  writeFileSync(file, `ID,Title,Antal,Person,Risk\n${first},C1,11,visitor@stad.example,${second}\n${second},C2 & mer,,,`);
  await cli.run('spo listitem batch set', { listTitle, filePath: file, systemUpdate: true });
  const visitor = (await cli.site.as('visitor').get('web/currentUser')).json.Id;
  expect(await read(`items(${first})?$select=Title,Antal,PersonId,RiskId`)).toEqual({ Title: 'C1', Antal: 11, PersonId: visitor, RiskId: second });
  expect(await read(`items(${second})?$select=Title,Antal,PersonId,RiskId`)).toEqual({ Title: 'C2 & mer', Antal: null, PersonId: null, RiskId: null });
  writeFileSync(file, `ID,Antal\n${first},elva`);
  await expect(cli.run('spo listitem batch set', { listTitle, filePath: file })).rejects.toThrow(/ - \d+,Antal$/);
  await cli.run('spo listitem batch remove', { listTitle, ids: `${first},${second}`, force: true });
  await cli.run('spo listitem batch remove', { listTitle, ids: String(third), recycle: true, force: true });
  expect((await read('items')).value).toEqual([]);
});

test('listitem list by fields, filter, pages and CAML', async () => {
  const listTitle = 'Sidor';
  await addMany(cli.site.as('owner'), await makeList(cli.site.as('owner'), listTitle, [column('Number', 'Antal', 'Indexed="TRUE"')]), Array.from({ length: 7 }, (_, index) => ({ Title: `P${index}`, Antal: index })));
  const titles = async (options: Row): Promise<unknown> => (await cli.run<Rows>('spo listitem list', { listTitle, ...options })).map(row => row.Title);
  expect(await titles({ fields: 'Title', filter: 'Antal ge 5' })).toEqual(['P5', 'P6']);
  expect(await titles({ fields: 'Title,Author/Title', pageSize: '3', pageNumber: '1' })).toEqual(['P3', 'P4', 'P5']);
  expect(await titles({ pageSize: '3', pageNumber: '2', fields: 'Title' })).toEqual(['P6']);
  expect(await titles({ fields: 'Title' })).toHaveLength(7);
  const where = '<Query><Where><Leq><FieldRef Name="Antal" /><Value Type="Number">4</Value></Leq></Where></Query>';
  expect(await titles({ camlQuery: `<View>${where}<ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>` })).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
  // Without a limit the CLI still asks again from the last id, until an answer is empty.
  expect(await titles({ camlQuery: `<View>${where}</View>` })).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
});

test('listitem attachment add, list, get, set and remove', async () => {
  const id = await add(cli.site.as('owner'), list, { Title: 'Med bilaga' });
  const listItemId = id;
  const filePath = cli.file('bilaga.txt');
  writeFileSync(filePath, 'första');
  expect(await cli.run<Row>('spo listitem attachment add', { listTitle, listItemId, filePath })).toMatchObject({ FileName: 'bilaga.txt' });
  expect(await cli.run<Rows>('spo listitem attachment list', { listTitle, listItemId })).toMatchObject([{ FileName: 'bilaga.txt' }]);
  expect(await cli.run<Row>('spo listitem attachment get', { listTitle, listItemId, fileName: 'bilaga.txt' })).toMatchObject({ ServerRelativeUrl: `/sites/stockholm/Lists/Saker/Attachments/${id}/bilaga.txt` });
  writeFileSync(filePath, 'andra');
  await cli.run('spo listitem attachment set', { listTitle, listItemId, filePath, fileName: 'bilaga.txt' });
  expect((await cli.site.as('owner').get(`${list}/items(${id})/attachmentFiles('bilaga.txt')/$value`)).text).toBe('andra');
  await cli.run('spo listitem attachment remove', { listTitle, listItemId, fileName: 'bilaga.txt', force: true });
  expect(await read(`items(${id})/attachmentFiles`)).toEqual({ value: [] });
});
