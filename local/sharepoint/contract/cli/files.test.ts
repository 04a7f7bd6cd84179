import { writeFileSync } from 'node:fs';

import { startCliSite } from './cli';
import type { CliSite } from './cli';

let cli: CliSite;

beforeAll(async () => {
  cli = await startCliSite();
}, 120_000);
afterAll(() => cli.stop());

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[];

const owner = (): ReturnType<CliSite['site']['as']> => cli.site.as('owner');
const names = (rows: Rows): unknown[] => rows.map(row => row.Name);
const library = '/sites/stockholm/Delade dokument';

test('folders: add, get, list, rename and remove', async () => {
  const made = await cli.run<Row>('spo folder add', { parentFolderUrl: 'Delade dokument', name: 'År 2026' });
  expect(made).toMatchObject({ Name: 'År 2026', ServerRelativeUrl: `${library}/År 2026` });
  expect(await cli.run<Row>('spo folder get', { url: `${library}/År 2026` })).toMatchObject({ UniqueId: made.UniqueId, ItemCount: 0 });
  expect(names(await cli.run<Rows>('spo folder list', { parentFolderUrl: library }))).toContain('År 2026');
  await cli.run('spo folder set', { url: `${library}/År 2026`, name: 'År 2027' });
  expect((await owner().get(`web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(`${library}/År 2027`)}')?$select=Name`)).json).toEqual({ Name: 'År 2027' });
  await cli.run('spo folder remove', { url: `${library}/År 2027`, recycle: true, force: true });
  expect(names(await cli.run<Rows>('spo folder list', { parentFolderUrl: library }))).not.toContain('År 2027');
});

test('files: add, get, list and remove', async () => {
  const path = cli.file('rapport.txt');
  writeFileSync(path, 'Läget är gott');
  const made = await cli.run<Row>('spo file add', { folder: 'Delade dokument', path, overwrite: true });
  expect(made).toMatchObject({ Name: 'rapport.txt', ServerRelativeUrl: `${library}/rapport.txt` });
  const url = `${library}/rapport.txt`;
  expect(await cli.run<Row>('spo file get', { url })).toMatchObject({ UniqueId: made.UniqueId, Name: 'rapport.txt' });
  expect((await owner().get(`web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(url)}')/$value`)).text).toBe('Läget är gott');
  expect(await cli.run<Row>('spo file get', { id: made.UniqueId, asListItem: true })).toMatchObject({ FileSystemObjectType: 0 });
  expect(names(await cli.run<Rows>('spo file list', { folderUrl: library }))).toEqual(['rapport.txt']);
  await cli.run('spo file remove', { url, force: true });
  expect(names(await cli.run<Rows>('spo file list', { folderUrl: library }))).toEqual([]);
});

test('content types of the site and of a list: list, get, add and remove', async () => {
  const all = await cli.run<Rows>('spo contenttype list');
  expect(all.map(one => one.StringId)).toEqual(expect.arrayContaining(['0x01', '0x0101', '0x0120']));
  expect(await cli.run<Row>('spo contenttype get', { id: '0x0101' })).toMatchObject({ StringId: '0x0101' });
  await expect(cli.run('spo contenttype get', { id: '0x0100AA' })).rejects.toThrow('Content type with ID 0x0100AA not found');
  const id = '0x0100FF0B2E33A3718B46A3909298D240FD93';
  expect(await cli.run<Row>('spo contenttype add', { id, name: 'Larm', description: 'Vad som hände', group: 'Säkerhet' })).toMatchObject({ StringId: id, Name: 'Larm', Description: 'Vad som hände', Group: 'Säkerhet' });
  await cli.run('spo contenttype set', { id, Description: 'Det som hände' });
  expect((await owner().get(`web/contentTypes('${id}')?$select=Name,Description`)).json).toEqual({ Name: 'Larm', Description: 'Det som hände' });
  await cli.run('spo list add', { title: 'Typer', contentTypesEnabled: true });
  await cli.run('spo list contenttype add', { listTitle: 'Typer', id });
  const inList = (await cli.run<Rows>('spo list contenttype list', { listTitle: 'Typer' })).find(one => one.Name === 'Larm');
  expect(String(inList?.StringId)).toMatch(new RegExp(`^${id}00[0-9A-F]{32}$`));
  const item = await cli.run<Row>('spo listitem add', { listTitle: 'Typer', contentType: 'Larm', Title: 'Ett' });
  expect(item).toMatchObject({ Title: 'Ett', ContentTypeId: inList?.StringId });
});
