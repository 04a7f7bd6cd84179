import { at, errorText } from '../testing/client';
import type { Client } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;
let guid: string;
let itemGuid: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Flavours', [column('MultiChoice', 'Blocks', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'), column('URL', 'Link')]);
  await add(owner, list, { Title: 'One', Blocks: ['a', 'b'], Link: { Url: 'https://x.example' } });
  await add(owner, list, { Title: 'Two' });
  guid = (await owner.get(`${list}?$select=Id`)).json.Id as string;
  itemGuid = (await owner.get(`${list}/items(1)?$select=GUID`)).json.GUID as string;
});
afterAll(() => site.stop());

const accepting = (flavour: string, version?: string): Record<string, string> => ({
  Accept: `application/json${flavour}`,
  ...(version === undefined ? {} : { 'OData-Version': version }),
});

test('nometadata is bare, and the answer says which flavour it is', async () => {
  const one = await owner.get(`${list}/items(1)?$select=Id,Title,Blocks,Link`, accepting(';odata=nometadata'));
  expect(one.json).toEqual({ Id: 1, ID: 1, Title: 'One', Blocks: ['a', 'b'], Link: { Url: 'https://x.example', Description: 'https://x.example' } });
  expect(one.headers.get('content-type')).toBe('application/json;odata=nometadata;streaming=true;charset=utf-8');
  expect(one.headers.get('etag')).toBe(`"${itemGuid},1"`);
  const all = await owner.get(`${list}/items?$select=Title`, accepting(';odata.metadata=none'));
  expect(all.json).toEqual({ value: [{ Title: 'One' }, { Title: 'Two' }] });
});

test.each(['', ';odata=minimalmetadata'])('minimal metadata, the default, names type, id, etag and link (%s)', async flavour => {
  const { api } = owner;
  const all = await owner.get(`${list}/items?$select=Title&$top=1`, accepting(flavour));
  expect(all.json).toEqual({
    'odata.metadata': `${api}/$metadata#SP.ListData.FlavoursListItems`,
    value: [
      {
        'odata.type': 'SP.Data.FlavoursListItem',
        'odata.id': `${api}/Web/Lists(guid'${guid}')/Items(1)`,
        'odata.etag': `"${itemGuid},1"`,
        'odata.editLink': `Web/Lists(guid'${guid}')/Items(1)`,
        Title: 'One',
      },
    ],
    'odata.nextLink': `${api}/Web/Lists(guid'${guid}')/Items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24select=Title&%24top=1`,
  });
  expect(all.headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  const web = await owner.get('web?$select=Title', accepting(flavour));
  expect(web.json).toMatchObject({ 'odata.metadata': `${api}/$metadata#SP.ApiData.Webs1/@Element`, 'odata.type': 'SP.Web', Title: 'Stockholm' });
});

test('full metadata types what JSON does not and names the links', async () => {
  const one = await owner.get(`${list}?$select=Id,Title,Created,Fields`, accepting(';odata=fullmetadata'));
  expect(one.json).toMatchObject({ 'Id@odata.type': 'Edm.Guid', 'Created@odata.type': 'Edm.DateTime' });
  expect(one.json).toHaveProperty(['Fields@odata.navigationLinkUrl'], `Web/Lists(guid'${guid}')/Fields`);
  expect(one.json).not.toHaveProperty(['Title@odata.type']);
});

test('verbose wraps in d, results, __metadata and __deferred', async () => {
  const { api } = owner;
  const one = await owner.get(`${list}/items(1)?$select=Title,Blocks,Link,ParentList`, accepting(';odata=verbose'));
  const uri = `${api}/Web/Lists(guid'${guid}')/Items(1)`;
  expect(one.json).toEqual({
    d: {
      __metadata: { id: uri, uri, etag: `"${itemGuid},1"`, type: 'SP.Data.FlavoursListItem' },
      ParentList: { __deferred: { uri: `${uri}/ParentList` } },
      Title: 'One',
      Blocks: { __metadata: { type: 'Collection(Edm.String)' }, results: ['a', 'b'] },
      Link: { __metadata: { type: 'SP.FieldUrlValue' }, Description: 'https://x.example', Url: 'https://x.example' },
    },
  });
  const all = await owner.get(`${list}/items?$select=Title&$top=1`, accepting(';odata=verbose'));
  expect(at(all.json, 'd', 'results')).toHaveLength(1);
  expect(at(all.json, 'd', '__next')).toContain('%24skiptoken=Paged%3dTRUE%26p_ID%3d1');
  expect(all.headers.get('content-type')).toBe('application/json;odata=verbose;charset=utf-8');
});

test('OData-Version 4.0 spells annotations with @', async () => {
  const { api } = owner;
  const all = await owner.get(`${list}/items?$select=Title&$top=1`, accepting('', '4.0'));
  expect(all.json).toMatchObject({
    '@odata.context': `${api}/$metadata#SP.ListData.FlavoursListItems`,
    value: [{ '@odata.type': '#SP.Data.FlavoursListItem', '@odata.etag': `"${itemGuid},1"`, Title: 'One' }],
  });
  expect(all.json).toHaveProperty(['@odata.nextLink']);
});

test('functions answer a value, under their name in verbose, and null when they have nothing to say', async () => {
  const view = (flavour: string): ReturnType<Client['get']> =>
    owner.get("web/doesUserHavePermissions(@v)?@v={'High':'0','Low':'1'}", accepting(flavour));
  expect((await view(';odata=nometadata')).json).toEqual({ value: true });
  expect((await view(';odata=minimalmetadata')).json).toEqual({ 'odata.metadata': `${owner.api}/$metadata#Edm.Boolean`, value: true });
  expect((await view(';odata=verbose')).json).toEqual({ d: { DoesUserHavePermissions: true } });
  const path = `${list}/resetRoleInheritance`;
  expect((await owner.post(path)).json).toEqual({ 'odata.null': true });
  expect((await owner.post(path, undefined, accepting(';odata=verbose'))).json).toEqual({ d: { ResetRoleInheritance: null } });
});

test('a verbose client can create, and read back what it wrote', async () => {
  const verbose = { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };
  const reply = await owner.post(`${list}/items`, { __metadata: { type: 'SP.Data.FlavoursListItem' }, Title: 'V', Blocks: { results: ['b'] } }, verbose);
  expect(reply.status).toBe(201);
  expect(reply.json.d).toMatchObject({ Title: 'V', Blocks: { results: ['b'] } });
  const wrong = await owner.post(`${list}/items`, { __metadata: { type: 'SP.Data.NopeListItem' }, Title: 'V' }, verbose);
  expect([wrong.status, errorText(wrong)]).toEqual([400, expect.stringContaining("A type named 'SP.Data.NopeListItem' could not be resolved")]);
});

test('other kinds of answers than JSON are refused plainly', async () => {
  expect((await owner.get('web', { Accept: 'application/atom+xml' })).status).toBe(501);
});

test('addresses follow the host that the client used', async () => {
  const reply = await owner.get('web?$select=Url', { 'X-Forwarded-Host': 'stad.sharepoint.example', 'X-Forwarded-Proto': 'https' });
  expect(reply.json.Url).toBe('https://stad.sharepoint.example/sites/stockholm');
});
