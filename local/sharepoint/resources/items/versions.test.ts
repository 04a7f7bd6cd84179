import { at, errorText } from '../../testing/client';
import type { Client } from '../../testing/client';
import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  const target = await makeList(owner, 'Targets');
  await add(owner, target, { Title: 'Mål' });
  const id = String((await owner.get(`${target}?$select=Id`)).json.Id);
  list = await makeList(owner, 'Kept', [
    column('Number', 'Antal_n'), column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'), column('User', 'Person'), column('Lookup', 'Up', `List="{${id}}" ShowField="Title"`),
    column('LookupMulti', 'Ups', `List="{${id}}" ShowField="Title" Mult="TRUE"`),
  ]);
});
afterAll(() => site.stop());

const labels = async (id: number): Promise<unknown> =>
  ((await owner.get(`${list}/items(${id})/versions`)).json.value as { VersionLabel: string }[]).map(version => version.VersionLabel);

test('every change keeps what the item was, newest first, with who and when', async () => {
  const me = (await owner.get('web/currentUser')).json.Id;
  const id = await add(site.as('member'), list, { Title: 'Ett', Antal_n: 1, Many: ['a'], PersonId: me, UpId: 1, UpsId: [1] });
  site.moveClock('2026-11-23T18:00:00Z');
  await owner.merge(`${list}/items(${id})`, { Title: 'Två', Antal_n: 2, PersonId: null, UpsId: [] });
  const { json } = await owner.get(`${list}/items(${id})/versions`);
  expect(json.value).toMatchObject([
    { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Created: '2026-11-23T18:00:00Z', Title: 'Två', Antal_x005f_n: 2, Person: null, Ups: [], Editor: { LookupValue: 'Olga Ägare' } },
    {
      VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Created: '2026-11-23T17:35:00Z', Title: 'Ett', Antal_x005f_n: 1, Many: ['a'], ID: id, OData__x005f_UIVersionString: '1.0',
      Person: { LookupId: me, LookupValue: 'Olga Ägare', Email: 'owner@stad.example' }, Up: { LookupId: 1, LookupValue: 'Mål' }, Ups: [{ LookupId: 1, LookupValue: 'Mål' }],
      Author: { LookupValue: 'Mats Medlem' }, Editor: { LookupValue: 'Mats Medlem' }, Modified: '2026-11-23T17:35:00Z', FSObjType: '0', Attachments: false,
    },
  ]);
  expect((await owner.get(`${list}/items(${id})?$select=OData__UIVersionString,Versions/VersionId&$expand=Versions`)).json).toEqual({
    OData__UIVersionString: '2.0', Versions: [{ VersionId: 1024 }, { VersionId: 512 }],
  });
  expect((await owner.get(`${list}/items(${id})/versions?$filter=VersionId lt 1024&$select=Title`)).json.value).toEqual([{ Title: 'Ett' }]);
});

test('one version is read by its id, and says who made it', async () => {
  const id = await add(owner, list, { Title: 'A' });
  await owner.merge(`${list}/items(${id})`, { Title: 'B' });
  expect((await owner.get(`${list}/items(${id})/versions(512)?$select=Title,VersionLabel`)).json).toEqual({ Title: 'A', VersionLabel: '1.0' });
  expect((await owner.get(`${list}/items(${id})/versions/getById(1024)?$select=Title`)).json).toEqual({ Title: 'B' });
  expect((await owner.get(`${list}/items(${id})/versions(512)/createdBy`)).json.Title).toBe('Olga Ägare');
  expect((await owner.get(`${list}/items(${id})/versions(4711)`)).status).toBe(404);
  const verbose = await owner.get(`${list}/items(${id})/versions(512)`, { Accept: 'application/json;odata=verbose' });
  expect(at(verbose.json, 'd', 'Author', '__metadata', 'type')).toBe('SP.FieldUserValue');
  expect(at(verbose.json, 'd', '__metadata', 'type')).toBe('SP.ListItemVersion');
});

test('versions are deleted one by one or all but the current, and restored as a new one', async () => {
  const id = await add(owner, list, { Title: 'V1', Antal_n: 1 });
  for (const number of [2, 3, 4, 5]) await owner.merge(`${list}/items(${id})`, { Title: `V${number}`, Antal_n: number });
  expect((await owner.remove(`${list}/items(${id})/versions(512)`)).status).toBe(200);
  expect((await owner.post(`${list}/items(${id})/versions/deleteById(vid=1024)`)).status).toBe(200);
  expect(await labels(id)).toEqual(['5.0', '4.0', '3.0']);
  const current = await owner.remove(`${list}/items(${id})/versions(2560)`);
  expect([current.status, errorText(current)]).toEqual([500, 'You cannot delete the current version 5.0.']);
  expect((await owner.post(`${list}/items(${id})/versions/restoreByLabel(versionlabel='3.0')`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${id})?$select=Title,Antal_n,OData__UIVersionString`)).json).toEqual({ Title: 'V3', Antal_n: 3, OData__UIVersionString: '6.0' });
  expect((await owner.post(`${list}/items(${id})/versions/deleteByLabel('4.0')`)).status).toBe(200);
  expect((await owner.post(`${list}/items(${id})/versions/deleteAll()`)).status).toBe(200);
  expect(await labels(id)).toEqual(['6.0']);
  expect((await owner.post(`${list}/items(${id})/versions/restoreByLabel('1.0')`)).status).toBe(404);
});

test('readers see versions and change none', async () => {
  const id = await add(owner, list, { Title: 'R' });
  await owner.merge(`${list}/items(${id})`, { Title: 'S' });
  const visitor = site.as('visitor');
  expect((await visitor.get(`${list}/items(${id})/versions`)).json.value).toHaveLength(2);
  expect((await visitor.remove(`${list}/items(${id})/versions(512)`)).status).toBe(403);
  expect((await visitor.post(`${list}/items(${id})/versions/restoreByLabel('1.0')`)).status).toBe(403);
});

test('the limit counts the current version, and lists without versions keep one', async () => {
  const few = await makeList(owner, 'Few', [], { MajorVersionLimit: 3 });
  const id = await add(owner, few, { Title: '1' });
  for (const Title of ['2', '3', '4', '5']) await owner.merge(`${few}/items(${id})`, { Title });
  const kept = async (path: string): Promise<unknown> => (await owner.get(`${path}/versions?$select=VersionLabel,Title`)).json.value;
  expect(await kept(`${few}/items(${id})`)).toEqual([{ VersionLabel: '5.0', Title: '5' }, { VersionLabel: '4.0', Title: '4' }, { VersionLabel: '3.0', Title: '3' }]);
  const none = await makeList(owner, 'None', [], { EnableVersioning: false });
  const only = await add(owner, none, { Title: 'a' });
  await owner.merge(`${none}/items(${only})`, { Title: 'b' });
  expect(await kept(`${none}/items(${only})`)).toEqual([{ VersionLabel: '1.0', Title: 'b' }]);
});

test('permissions of its own move an item’s tag, and make no version', async () => {
  const id = await add(owner, list, { Title: 'P' });
  await owner.post(`${list}/items(${id})/breakRoleInheritance(true)`);
  expect(await labels(id)).toEqual(['1.0']);
});

test('earlier versions come back with an item from the recycle bin', async () => {
  const id = await add(owner, list, { Title: 'Old' });
  await owner.merge(`${list}/items(${id})`, { Title: 'New' });
  const bin = String((await owner.post(`${list}/items(${id})/recycle`)).json.value);
  await owner.post(`web/recycleBin('${bin}')/restore`);
  expect((await owner.get(`${list}/items(${id})/versions?$select=Title`)).json.value).toEqual([{ Title: 'New' }, { Title: 'Old' }]);
});
