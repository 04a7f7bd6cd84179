import { at, errorCode } from '../testing/client';
import type { Client, JsonObject } from '../testing/client';
import { edmProblems, nameProblems } from '../testing/edm';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { changeShapeOf } from '../shapes/change';

let site: TestSite;
let owner: Client;
let list: string;
let guid: string;

beforeEach(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Log');
  guid = (await owner.get(list)).json.Id as string;
});
afterEach(() => site.stop());

const tokenOf = async (path: string): Promise<string> => String(at((await owner.get(`${path}/CurrentChangeToken`)).json, 'StringValue'));

const everything = {
  Item: true, List: true, Field: true, View: true, Web: true, Group: true, User: true, Add: true, Update: true, DeleteObject: true, Rename: true, Restore: true,
  RoleAssignmentAdd: true, RoleAssignmentDelete: true, GroupMembershipAdd: true, GroupMembershipDelete: true,
};

const changesOf = async (client: Client, path: string, query: object): Promise<readonly JsonObject[]> => {
  const reply = await client.post(`${path}/getChanges`, { query }, { Accept: 'application/json;odata=minimalmetadata' });
  if (reply.status !== 200) throw new Error(`Expected 200, was ${reply.status}: ${reply.text}`);
  return reply.json.value as readonly JsonObject[];
};

/** `Item 1`: what was changed, and how. */
const short = (changes: readonly JsonObject[]): readonly string[] => changes.map(change => `${String(change['odata.type']).replace('SP.Change', '')} ${String(change.ChangeType)}`);

const since = async (path: string, work: () => Promise<unknown>, query: object = everything): Promise<readonly string[]> => {
  const ChangeTokenStart = { StringValue: await tokenOf(path) };
  await work();
  return short(await changesOf(owner, path, { ...query, ChangeTokenStart }));
};

test('everything that happens to an item is told of its list, with who, when and where', async () => {
  const start = await tokenOf(list);
  expect(start).toMatch(new RegExp(`^1;3;${guid};639\\d{15};\\d+$`));
  const id = await add(owner, list, { Title: 'a' });
  const unique = String((await owner.get(`${list}/items(${id})`)).json.GUID);
  await owner.merge(`${list}/items(${id})`, { Title: 'b' });
  const bin = String((await owner.post(`${list}/items(${id})/recycle`)).json.value);
  await owner.post(`web/recycleBin('${bin}')/restore`);
  await owner.remove(`${list}/items(${id})`);
  const found = await changesOf(owner, list, { ...everything, ChangeTokenStart: { StringValue: start } });
  expect(short(found)).toEqual(['Item 1', 'Item 2', 'Item 3', 'Item 7', 'Item 3']);
  const web = String((await owner.get('web')).json.Id);
  expect(found[0]).toMatchObject({ ItemId: id, ListId: guid, WebId: web, UniqueId: unique, Time: '2026-11-23T17:35:00Z', SiteId: (await owner.get('site')).json.Id });
  // The token of a change goes on after it.
  const next = await changesOf(owner, list, { ...everything, ChangeTokenStart: found[2]?.ChangeToken });
  expect(short(next)).toEqual(['Item 7', 'Item 3']);
  expect(short(await changesOf(owner, list, { ...everything, ChangeTokenStart: found[0]?.ChangeToken, ChangeTokenEnd: found[2]?.ChangeToken }))).toEqual(['Item 2', 'Item 3']);
});

test('columns, views, settings and permissions of a list', async () => {
  expect(await since(list, async () => {
    await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Text', 'New') } });
    await owner.remove(`${list}/fields/getByTitle('New')`);
    await owner.merge(list, { Description: 'Changed' });
  })).toEqual(['Field 1', 'Field 3', 'List 2']);
  expect(await since(list, async () => {
    const view = await owner.post(`${list}/views`, { Title: 'Mine' });
    await owner.merge(`${list}/views('${String(view.json.Id)}')`, { RowLimit: 5 });
    await owner.remove(`${list}/views('${String(view.json.Id)}')`);
  })).toEqual(['View 1', 'View 2', 'View 3']);
  const found = await since(list, async () => {
    await add(owner, list, { Title: 'x' });
    await owner.post(`${list}/items(1)/breakroleinheritance(copyroleassignments=false)`);
    await owner.post(`${list}/items(1)/resetroleinheritance`);
    await owner.post(`${list}/breakroleinheritance(copyroleassignments=false)`);
  });
  expect(found).toEqual(expect.arrayContaining(['Item 1', 'Item 11', 'Item 17', 'Item 18', 'Item 12', 'List 11', 'List 17']));
});

test('the web hears of its lists, and the site of people and groups', async () => {
  expect(await since('web', async () => {
    const other = await makeList(owner, 'Other');
    const bin = String((await owner.post(`${other}/recycle`)).json.value);
    await owner.post(`web/recycleBin('${bin}')/restore`);
    await owner.remove(other);
    await owner.merge('web', { Title: 'Ny' });
  }, { ...everything, View: false })).toEqual(['List 1', 'List 3', 'List 7', 'List 3', 'Web 2']);
  const group = await since('site', async () => {
    const made = await owner.post('web/sitegroups', { Title: 'Grupp' });
    await owner.post(`web/sitegroups(${String(made.json.Id)})/users`, { LoginName: 'i:0#.f|membership|visitor@stad.example' });
    await owner.post(`web/sitegroups/removeById(${String(made.json.Id)})`);
  });
  expect(group).toEqual(expect.arrayContaining(['Group 1', 'Group 13', 'Group 14', 'Group 3']));
});

test('only what is asked for is told, as much as is asked for, the last first when asked', async () => {
  for (const title of ['a', 'b', 'c']) await add(owner, list, { Title: title });
  await owner.merge(`${list}/items(1)`, { Title: 'd' });
  const items = { Item: true, Add: 'True' };
  const ids = (changes: readonly JsonObject[]): unknown => changes.map(change => change.ItemId);
  expect(ids(await changesOf(owner, list, items))).toEqual([1, 2, 3]);
  expect(ids(await changesOf(owner, list, { ...items, FetchLimit: 2 }))).toEqual([1, 2]);
  expect(ids(await changesOf(owner, list, { ...items, FetchLimit: '2', LatestFirst: true }))).toEqual([3, 2]);
  expect(await changesOf(owner, list, { Add: true })).toEqual([]);
  expect(await changesOf(owner, list, { Item: true })).toEqual([]);
});

test('what one may not see is not told', async () => {
  await add(owner, list, { Title: 'open' });
  await add(owner, list, { Title: 'secret' });
  await owner.post(`${list}/items(2)/breakroleinheritance(copyroleassignments=false)`);
  const seen = await changesOf(site.as('visitor'), list, { Item: true, Add: true });
  expect(seen.map(change => change.ItemId)).toEqual([1]);
  const secret = await makeList(owner, 'Secret');
  await add(owner, secret, { Title: 'x' });
  await owner.post(`${secret}/breakroleinheritance(copyroleassignments=false)`);
  const all = await changesOf(site.as('visitor'), 'web', { Item: true, List: true, Add: true });
  expect(all.some(change => change['odata.type'] === 'SP.ChangeItem' && change.ListId !== guid)).toBe(false);
});

test('tokens of another thing, of no thing and of long ago are refused', async () => {
  const token = await tokenOf(list);
  const refused = async (path: string, StringValue: string): Promise<string> =>
    errorCode(await owner.post(`${path}/getChanges`, { query: { Item: true, Add: true, ChangeTokenStart: { StringValue } } }));
  expect(await refused('web', token)).toBe('-2130575173, Microsoft.SharePoint.SPException');
  expect(await refused(list, token.replace(guid, '00000000-0000-0000-0000-000000000000'))).toBe('-2130575173, Microsoft.SharePoint.SPException');
  expect(await refused(list, 'yesterday')).toBe('-1, System.FormatException');
  await add(owner, list, { Title: 'then' });
  site.moveClock('2027-01-22T17:34:59Z');
  await owner.digest();
  expect(short(await changesOf(owner, list, { Item: true, Add: true, ChangeTokenStart: { StringValue: token } }))).toEqual(['Item 1']);
  site.moveClock('2027-01-22T17:35:01Z');
  expect(await refused(list, token)).toBe('-2130575172, Microsoft.SharePoint.SPException');
  // A token that a client makes of a time alone.
  await add(owner, list, { Title: 'now' });
  const madeUp = `1;3;${guid};${(BigInt(Date.parse('2027-01-20T00:00:00Z')) * BigInt(10_000) + BigInt('621355968000000000')).toString()};-1`;
  expect((await changesOf(owner, list, { Item: true, Add: true, ChangeTokenStart: { StringValue: madeUp } })).map(change => change.ItemId)).toEqual([2]);
  await site.restart();
  expect((await changesOf(owner, list, { Item: true, Add: true })).map(change => change.ItemId)).toEqual([2]);
});

test('a change that is refused is not told', async () => {
  await add(owner, list, { Title: 'a' });
  expect(await since(list, async () => {
    expect((await owner.merge(`${list}/items(1)`, { Title: 'x'.repeat(300) })).status).toBe(500);
    expect((await owner.merge(`${list}/items(1)`, { Title: 'y' }, { 'If-Match': '"7"' })).status).toBe(412);
  })).toEqual([]);
});

test('each kind of change has the names and types that are listed for it', async () => {
  await owner.post('web/sitegroups', { Title: 'Grupp' });
  await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Text', 'New') } });
  await add(owner, list, { Title: 'a' });
  const changes = await changesOf(owner, 'site', everything);
  const types = new Set(changes.map(change => String(change['odata.type'])));
  expect([...types].sort()).toEqual(['SP.ChangeField', 'SP.ChangeGroup', 'SP.ChangeItem', 'SP.ChangeList', 'SP.ChangeUser', 'SP.ChangeView', 'SP.ChangeWeb']);
  for (const change of changes) {
    const { properties } = changeShapeOf(String(change['odata.type']));
    const given = Object.entries(change).filter(([name]) => !name.includes('odata.'));
    expect(nameProblems(Object.keys(properties), given.map(([name]) => name), 'change')).toEqual([]);
    expect(given.flatMap(([name, value]) => edmProblems(properties[name] ?? '', value, false, name))).toEqual([]);
  }
});

test('a site tells nobody what goes on in a subweb that is closed to them', async () => {
  const parameters = { Title: 'Closed', Url: 'closed', WebTemplate: 'STS#3', Language: 1033, UseSamePermissionsAsParentSite: false };
  expect((await owner.post('web/webs/add', { parameters })).status).toBe(200);
  const inside = site.as('owner', 'stockholm/closed');
  const subweb = String((await inside.get('web?$select=Id')).json.Id);
  await add(inside, await makeList(inside, 'Inside'), { Title: 'Secret' });
  const told = async (user: string): Promise<readonly JsonObject[]> => (await changesOf(site.as(user), 'site', everything)).filter(change => change.WebId === subweb);
  expect(short(await told('owner'))).toEqual(expect.arrayContaining(['Web 1', 'List 1', 'Item 1']));
  expect(await told('member')).toEqual([]);
});
