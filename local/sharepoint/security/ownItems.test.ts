import { titlesOf, viewOf } from '../testing/caml';
import { at, errorCode } from '../testing/client';
import type { Client } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let member: Client;
let visitor: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  member = site.as('member');
  visitor = site.as('visitor');
});
afterAll(() => site.stop());

/** A list with one item of the owner's (1) and one of the member's (2). */
const listWith = async (title: string, settings: object): Promise<string> => {
  const list = await makeList(owner, title, [column('Number', 'Nr')]);
  await add(owner, list, { Title: 'Ägarens', Nr: 1 });
  await add(member, list, { Title: 'Medlemmens', Nr: 2 });
  expect((await owner.merge(list, settings)).status).toBe(204);
  return list;
};

const titlesIn = async (client: Client, path: string): Promise<readonly unknown[]> => ((await client.get(path)).json.value as object[]).map(item => at(item, 'Title'));
const all = ['Ägarens', 'Medlemmens'];

describe('ReadSecurity 2: everybody reads what they have made', () => {
  let list: string;
  beforeAll(async () => {
    list = await listWith('ReadOwn', { ReadSecurity: 2 });
  });

  test('the setting is told', async () => {
    expect((await member.get(`${list}?$select=ReadSecurity,WriteSecurity`)).json).toEqual({ ReadSecurity: 2, WriteSecurity: 1 });
  });

  test('pages and filters show one’s own; all to who may override what lists do', async () => {
    const pages = await Promise.all([owner, site.as('admin'), member, visitor].map(client => titlesIn(client, `${list}/items`)));
    expect(pages).toEqual([all, all, ['Medlemmens'], []]);
    expect(await titlesIn(member, `${list}/items?$filter=Nr ge 1&$orderby=Nr desc`)).toEqual(['Medlemmens']);
    expect(await titlesIn(owner, `${list}/items?$filter=Nr ge 1&$orderby=Nr desc`)).toEqual(['Medlemmens', 'Ägarens']);
  });

  test('CAML and list data do as well', async () => {
    expect(await titlesOf(member, list, viewOf(''))).toEqual(['Medlemmens']);
    expect(await titlesOf(owner, list, viewOf(''))).toEqual(all);
    const rows = await member.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>' } });
    expect((rows.json.Row as object[]).map(row => at(row, 'Title'))).toEqual(['Medlemmens']);
  });

  test('another’s item is not there, to read or to write', async () => {
    expect((await member.get(`${list}/items(2)?$select=Title`)).json).toEqual({ Title: 'Medlemmens' });
    for (const reply of [await member.get(`${list}/items(1)`), await member.merge(`${list}/items(1)`, { Title: 'x' }), await member.remove(`${list}/items(1)`), await member.get(`${list}/items(1)/versions`)]) {
      expect([reply.status, errorCode(reply)]).toEqual([404, expect.stringContaining('-2130575338')]);
    }
    expect((await visitor.get(`${list}/items(2)`)).status).toBe(404);
    expect((await owner.merge(`${list}/items(2)`, { Nr: 3 })).status).toBe(204);
    expect((await member.merge(`${list}/items(2)`, { Nr: 2 })).status).toBe(204);
  });

  test('the number of items is everybody’s', async () => {
    expect((await member.get(`${list}?$select=ItemCount`)).json).toEqual({ ItemCount: 2 });
  });

  test('changes tell of one’s own', async () => {
    const ids = async (client: Client): Promise<unknown> =>
      [...new Set(((await client.post(`${list}/getChanges`, { query: { Item: true, Add: true, Update: true } })).json.value as object[]).map(change => at(change, 'ItemId')))];
    expect([await ids(member), await ids(owner)]).toEqual([[2], [1, 2]]);
  });

  test('a lookup to another’s item shows nothing of it', async () => {
    const guid = String((await owner.get(`${list}?$select=Id`)).json.Id);
    const pointing = await makeList(owner, 'Pointing', [column('Lookup', 'Up', `List="{${guid}}" ShowField="Title"`)]);
    for (const UpId of [1, 2]) await add(owner, pointing, { UpId });
    const shown = async (client: Client): Promise<unknown> => (await client.get(`${pointing}/items?$select=UpId,Up/Title&$expand=Up`)).json.value;
    expect(await shown(member)).toEqual([{ UpId: 1 }, { UpId: 2, Up: { Title: 'Medlemmens' } }]);
    expect(await shown(owner)).toEqual([{ UpId: 1, Up: { Title: 'Ägarens' } }, { UpId: 2, Up: { Title: 'Medlemmens' } }]);
    expect((await member.get(`${pointing}/items(1)/FieldValuesAsText/Up`)).json.value).toBe('');
  });

  test('permissions of an item’s own hold besides: who overrides there sees it', async () => {
    const id = await add(owner, list, { Title: 'Delat' });
    expect((await owner.post(`${list}/items(${id})/breakRoleInheritance(copyRoleAssignments=false)`)).status).toBe(200);
    const { Id: who } = (await member.get('web/currentUser')).json;
    const give = async (kind: number): Promise<void> => {
      const { Id: role } = (await owner.get(`web/roleDefinitions/getByType(${kind})`)).json;
      expect((await owner.post(`${list}/items(${id})/roleAssignments/addRoleAssignment(principalid=${String(who)},roledefid=${String(role)})`)).status).toBe(200);
    };
    await give(3);
    expect([(await member.get(`${list}/items(${id})`)).status, await titlesIn(member, `${list}/items`)]).toEqual([404, ['Medlemmens']]);
    await give(5);
    expect([(await member.get(`${list}/items(${id})`)).status, await titlesIn(member, `${list}/items`)]).toEqual([200, ['Medlemmens', 'Delat']]);
  });
});

describe('WriteSecurity 2: everybody changes what they have made', () => {
  test('others’ items are read and not changed, by any way in; one’s own are', async () => {
    const list = await listWith('WriteOwn', { WriteSecurity: 2 });
    expect(await titlesIn(member, `${list}/items`)).toEqual(all);
    const form = { formValues: [{ FieldName: 'Title', FieldValue: 'x' }] };
    const refused = [
      await member.merge(`${list}/items(1)`, { Title: 'x' }), await member.post(`${list}/items(1)/ValidateUpdateListItem()`, form), await member.post(`${list}/items(1)/recycle`),
      await member.post(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, 'a'), await member.remove(`${list}/items(1)`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await member.merge(`${list}/items(2)`, { Title: 'Ändrad' })).status).toBe(204);
    expect((await owner.merge(`${list}/items(2)`, { Nr: 7 })).status).toBe(204);
    expect((await owner.get(`${list}/items?$select=Title,Nr`)).json.value).toEqual([{ Title: 'Ägarens', Nr: 1 }, { Title: 'Ändrad', Nr: 7 }]);
    expect((await member.remove(`${list}/items(2)`)).status).toBe(200);
  });
});

describe('WriteSecurity 4: nobody writes', () => {
  test('not even to one’s own, nor anything new; who may override does', async () => {
    const list = await listWith('WriteNone', { WriteSecurity: 4 });
    const refused = [await member.merge(`${list}/items(2)`, { Title: 'x' }), await member.remove(`${list}/items(2)`), await member.post(`${list}/items`, { Title: 'x' })];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await owner.merge(`${list}/items(2)`, { Title: 'Ändrad' })).status).toBe(204);
    await add(owner, list, { Title: 'Ny' });
    expect(await titlesIn(member, `${list}/items`)).toEqual(['Ägarens', 'Ändrad', 'Ny']);
  });
});

test('other values are refused', async () => {
  const list = await makeList(owner, 'Odd');
  for (const settings of [{ ReadSecurity: 4 }, { WriteSecurity: 3 }]) expect((await owner.merge(list, settings)).status).toBe(400);
  expect((await owner.get(`${list}?$select=ReadSecurity,WriteSecurity`)).json).toEqual({ ReadSecurity: 1, WriteSecurity: 1 });
});
