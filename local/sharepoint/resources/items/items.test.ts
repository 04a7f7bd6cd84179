import { at, errorText } from '../../testing/client';
import type { Client } from '../../testing/client';
import { add, addMany, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let risks: string;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  risks = await makeList(owner, 'Risks');
  const target = (await owner.get(`${risks}?$select=Id`)).json.Id as string;
  list = await makeList(owner, 'All', [
    column('Text', 'Text'), column('Note', 'Body'), column('Number', 'Number', 'Min="0" Max="10"'), column('Currency', 'Money'), column('Boolean', 'Flag', '', '<Default>1</Default>'),
    column('Choice', 'Kind', '', '<CHOICES><CHOICE>Öppen</CHOICE><CHOICE>Avslutad</CHOICE></CHOICES><Default>Öppen</Default>'), column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'),
    column('User', 'Person'), column('UserMulti', 'People', 'Mult="TRUE"'), column('Lookup', 'Risk', `List="{${target}}" ShowField="Title"`),
    column('LookupMulti', 'Risks', `List="${target}" ShowField="Title" Mult="TRUE"`), column('URL', 'Link'), column('Text', 'ClientId', 'Hidden="TRUE" Indexed="TRUE"'),
    column('Text', 'Required', 'Required="TRUE"'),
  ]);
  for (const title of ['Eld', 'Vatten', 'Åska']) await add(owner, risks, { Title: title });
});
afterAll(() => site.stop());

const me = async (): Promise<number> => (await owner.get('web/currentUser')).json.Id as number;
const titles = async (query: string): Promise<unknown[]> => {
  const reply = await owner.get(`${list}/items?$select=Title&${query}`);
  expect([reply.status, query]).toEqual([200, query]);
  return (reply.json.value as { Title: string }[]).map(item => item.Title);
};

test('every kind of value comes back as it was written', async () => {
  const id = await me();
  const item = {
    Title: 'Full', Text: 'Rad', Body: 'En\nlång text', Number: 1.5, Money: 99.9, Flag: false, Kind: 'Avslutad', Many: ['a', 'inte ett val'], PersonId: id, PeopleId: [id],
    RiskId: 1, RisksId: [2, 3], Link: { Url: 'https://a.example', Description: 'A' }, ClientId: 'c-1',
  };
  const number = await add(owner, list, item);
  const reply = await owner.get(`${list}/items(${number})?$select=*,ClientId`);
  expect(reply.json).toMatchObject({ ...item, PersonStringId: String(id), PeopleStringId: [String(id)] });
  expect((await owner.get(`${list}/items(${number})`)).json).not.toHaveProperty('ClientId');
});

test('what is left out gets the column’s default; required, choices and ranges are not checked', async () => {
  const id = await add(owner, list, { Title: 'Bare', Number: 4711, Kind: null });
  expect((await owner.get(`${list}/items(${id})?$select=Flag,Kind,Number,Many,Required,RiskId,RisksId`)).json).toEqual({
    Flag: true, Kind: null, Number: 4711, Many: null, Required: null, RiskId: null, RisksId: [],
  });
});

test('lookups and persons show fields only when expanded', async () => {
  const reply = await owner.get(`${list}/items?$select=Title,Risk/Title,Risk/Id,Risks/Title,Person/EMail,Author/Title&$expand=Risk,Risks,Person,Author&$filter=Title eq 'Full'`);
  expect(reply.json.value).toEqual([
    { Title: 'Full', Risk: { Title: 'Eld', Id: 1, ID: 1 }, Risks: [{ Title: 'Vatten' }, { Title: 'Åska' }], Person: { EMail: 'owner@stad.example' }, Author: { Title: 'Olga Ägare' } },
  ]);
  expect((await owner.get(`${list}/items?$select=Risk/Title`)).status).toBe(400);
  expect((await owner.get(`${list}/items?$select=Risk`)).status).toBe(400);
  expect((await owner.get(`${list}/items?$select=Author/Nope&$expand=Author`)).status).toBe(400);
  const nowhere = await owner.get(`${list}/items?$select=Risk/Nope&$expand=Risk&$filter=Title eq 'Bare'`);
  expect([nowhere.status, errorText(nowhere)]).toEqual([400, "The query to field 'Risk/Nope' is not valid."]);
  const empty = await owner.get(`${list}/items?$select=Title,Risk/Title&$expand=Risk&$filter=Title eq 'Bare'`);
  expect(empty.json.value).toEqual([{ Title: 'Bare' }]);
});

test('a filter can look through a lookup that is expanded', async () => {
  expect(await titles("$expand=Risk&$filter=Risk/Title eq 'eld'")).toEqual(['Full']);
  expect(await titles("$expand=Risks&$filter=Risks/Title eq 'Vatten'")).toEqual(['Full']);
  expect(await titles('$filter=RiskId eq 1')).toEqual(['Full']);
  expect(await titles('$filter=RisksId eq 3')).toEqual(['Full']);
  expect(await titles("$expand=Author&$filter=startswith(Author/Title,'olga') and Number eq 1.5")).toEqual(['Full']);
  expect((await owner.get(`${list}/items?$filter=Risk/Title eq 'x'`)).status).toBe(400);
});

test('names in filters and the text they compare are without regard to case, also beyond ASCII', async () => {
  expect(await titles("$filter=kind eq 'avslutad'")).toEqual(['Full']);
  const own = await makeList(owner, 'Sorted');
  for (const Title of ['Ö', 'zebra', 'å', 'Ä', 'Apa', 'apa 2']) await add(owner, own, { Title });
  const all = await owner.get(`${own}/items?$select=Title&$orderby=Title`);
  expect((all.json.value as { Title: string }[]).map(item => item.Title)).toEqual(['Apa', 'apa 2', 'zebra', 'å', 'Ä', 'Ö']);
  expect((await owner.get(`${own}/items?$select=Title&$filter=startswith(Title,'APA')`)).json.value).toHaveLength(2);
  expect((await owner.get(`${own}/items?$select=Title&$filter=substringof('PA 2',title)`)).json.value).toEqual([{ Title: 'apa 2' }]);
  expect((await owner.get(`${own}/items?$select=Title&$filter=Title+eq+'apa+2'`)).json.value).toEqual([{ Title: 'apa 2' }]);
});

test('empty cells: eq null finds them, ne a value finds them too', async () => {
  expect(await titles('$filter=Money eq null')).toEqual(['Bare']);
  expect(await titles('$filter=Money ne null')).toEqual(['Full']);
  expect(await titles('$filter=Money ne 1')).toEqual(['Full', 'Bare']);
  expect(await titles("$filter=Many eq 'A'")).toEqual(['Full']);
  expect(await titles("$filter=not (Money eq 99.9)")).toEqual(['Bare']);
  expect(await titles('$filter=Flag eq 1')).toEqual(['Bare']);
});

test('selecting ID gives Id as well', async () => {
  expect((await owner.get(`${list}/items(1)?$select=ID`)).json).toEqual({ Id: 1, ID: 1 });
});

test('a merge changes what it names, answers 204 with the new tag, and moves the version', async () => {
  const created = await owner.post(`${list}/items`, { Title: 'Tagged', Text: 'kept' });
  const tag = created.headers.get('etag') ?? '';
  const id = created.json.Id as number;
  expect(tag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(created.headers.get('location')).toContain(`/Items(${id})`);
  const merged = await owner.merge(`${list}/items(${id})`, { Title: 'Renamed' }, { 'If-Match': tag });
  expect([merged.status, merged.text, merged.headers.get('etag')]).toEqual([204, '', tag.replace(',1', ',2')]);
  expect((await owner.merge(`${list}/items(${id})`, { Title: 'Late' }, { 'If-Match': tag })).status).toBe(412);
  expect((await owner.merge(`${list}/items(${id})`, { Title: 'Any' }, { 'If-Match': '*' })).status).toBe(204);
  expect((await owner.merge(`${list}/items(${id})`, { Title: 'Overwritten' })).status).toBe(204);
  expect((await owner.get(`${list}/items(${id})?$select=Title,Text,OData__UIVersionString`)).json).toEqual({ Title: 'Overwritten', Text: 'kept', OData__UIVersionString: '4.0' });
  const digest = await owner.digest();
  const patched = await owner.send('PATCH', `${list}/items(${id})`, { 'X-RequestDigest': digest, 'Content-Type': 'application/json' }, '{"Title":"Patched"}');
  expect(patched.status).toBe(204);
  const put = await owner.send('PUT', `${list}/items(${id})`, { 'X-RequestDigest': digest, 'Content-Type': 'application/json' }, '{"Title":"Put"}');
  expect(put.status).toBe(204);
  expect((await owner.get(`${list}/items(${id})?$select=Title,Text`)).json).toEqual({ Title: 'Put', Text: null });
  expect((await owner.remove(`${list}/items(${id})`, { 'If-Match': tag })).status).toBe(412);
  expect((await owner.remove(`${list}/items(${id})`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${id})`)).status).toBe(404);
});

test('who and when are the server’s: authors and times that are sent are passed over', async () => {
  const id = await add(site.as('member'), list, { Title: 'Signed', Created: '2001-01-01T00:00:00Z', AuthorId: 1 });
  site.moveClock('2026-11-23T17:40:00Z');
  await owner.merge(`${list}/items(${id})`, { Title: 'Signed again' });
  const reply = await owner.get(`${list}/items(${id})?$select=Created,Modified,Author/Title,Editor/Title&$expand=Author,Editor`);
  expect(reply.json).toEqual({ Created: '2026-11-23T17:35:00Z', Modified: '2026-11-23T17:40:00Z', Author: { Title: 'Mats Medlem' }, Editor: { Title: 'Olga Ägare' } });
});

test('many-valued columns take arrays and verbose results, and refuse single values', async () => {
  const id = await add(owner, list, { RisksId: { results: [1] }, Many: { results: ['x'] } });
  expect((await owner.get(`${list}/items(${id})?$select=RisksId,Many`)).json).toEqual({ RisksId: [1], Many: ['x'] });
  expect((await owner.post(`${list}/items`, { RisksId: 1 })).status).toBe(400);
  expect((await owner.post(`${list}/items`, { RiskId: [1] })).status).toBe(400);
  expect((await owner.post(`${list}/items`, { PersonId: 4711 })).status).toBe(500);
  expect((await owner.post(`${list}/items`, { Link: 'https://a.example' })).status).toBe(400);
  expect((await owner.post(`${list}/items`, { Link: { Url: 'javascript:alert(1)' } })).status).toBe(500);
});

test('keys that would reach a prototype are unknown properties', async () => {
  expect((await owner.post(`${list}/items`, '{"__proto__":{"Title":"x"}}')).status).toBe(400);
  expect((await owner.post(`${list}/items`, '{"constructor":"x"}')).status).toBe(400);
});

test('values in filters are values, whatever they look like', async () => {
  for (const text of ["'; DROP TABLE lists; --", '" OR 1=1', "a''b", '%', '_', '\\']) {
    const id = await add(owner, list, { Title: text });
    expect(await titles(`$filter=Title eq '${encodeURIComponent(text.replace(/'/g, "''"))}'`)).toEqual([text]);
    await owner.remove(`${list}/items(${id})`);
  }
});

test('pages follow SharePoint’s own links to the end, in every order, once each', async () => {
  const long = await makeList(owner, 'Paged', [column('Number', 'Nr'), column('Text', 'Word')]);
  await addMany(owner, long, Array.from({ length: 250 }, (_, index) => ({ Title: `Rad ${index}`, Nr: index % 7 === 0 ? null : index % 5, Word: ['å', 'b', 'A', null][index % 4] })));
  const walk = async (query: string): Promise<readonly number[]> => {
    const ids: number[] = [];
    let path = `${long}/items?$select=Id&${query}`;
    for (;;) {
      const { json } = await owner.get(path);
      ids.push(...(json.value as { Id: number }[]).map(item => item.Id));
      const next = json['odata.nextLink'];
      if (next === undefined) return ids;
      path = String(next).slice(owner.api.length + 1);
    }
  };
  const first = await owner.get(`${long}/items?$select=Id`);
  expect(first.json.value).toHaveLength(100);
  expect(first.json['odata.nextLink']).toContain('%24skiptoken=Paged%3dTRUE%26p_ID%3d100');
  const all = Array.from({ length: 250 }, (_, index) => index + 1);
  expect(await walk('$top=100')).toEqual(all);
  for (const order of ['Nr', 'Nr desc', 'Word,Nr desc', 'Word desc', 'Created desc,Word', 'Author/Title&$expand=Author', 'Id desc']) {
    const whole = await owner.get(`${long}/items?$select=Id&$top=5000&$orderby=${order}`);
    const ids = (whole.json.value as { Id: number }[]).map(item => item.Id);
    expect([order, await walk(`$top=17&$orderby=${order}`)]).toEqual([order, ids]);
    expect([...ids].sort((a, b) => a - b)).toEqual(all);
  }
  expect((await walk(`$top=9&$filter=Nr eq 3 or Word eq 'Å'&$orderby=Word`)).length).toBeGreaterThan(60);
});

test('$skip does nothing on items, and a foreign skiptoken is refused', async () => {
  expect((await owner.get(`${risks}/items?$select=Id&$skip=2`)).json.value).toHaveLength(3);
  expect((await owner.get(`${risks}/items?$skiptoken=nonsense`)).status).toBe(400);
  expect((await owner.get(`${risks}/items?$top=x`)).status).toBe(400);
});

test('more than twelve lookups in one question are refused', async () => {
  const target = (await owner.get(`${risks}?$select=Id`)).json.Id as string;
  const names = Array.from({ length: 13 }, (_, index) => `L${index}`);
  const many = await makeList(owner, 'Joins', names.map(name => column('Lookup', name, `List="{${target}}" ShowField="Title"`)));
  const ask = async (count: number): Promise<number> =>
    (await owner.get(`${many}/items?$select=${names.slice(0, count).map(name => `${name}/Title`).join(',')}&$expand=${names.slice(0, count).join(',')}`)).status;
  expect(await ask(12)).toBe(200);
  expect(await ask(13)).toBe(500);
});

test('a recycled item is in the bin with who and where, and comes back as it was', async () => {
  const id = await add(owner, list, { Title: 'Wanted', Number: 7 });
  const recycled = await owner.post(`${list}/items(${id})/recycle()`);
  expect((await owner.get(`${list}/items(${id})`)).status).toBe(404);
  const guid = recycled.json.value as string;
  const bin = await owner.get(`web/recycleBin('${guid}')`);
  expect(bin.json).toMatchObject({ Title: 'Wanted', ItemType: 3, DeletedByName: 'Olga Ägare', DirName: 'sites/stockholm/Lists/All' });
  expect((await site.as('member').get('web/recycleBin')).json.value).toEqual([]);
  expect((await owner.post(`web/recycleBin('${guid}')/restore()`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${id})?$select=Title,Number`)).json).toEqual({ Title: 'Wanted', Number: 7 });
  expect((await owner.get('web/recycleBin')).json.value).toEqual([]);
  const again = (await owner.post(`${list}/items(${id})/recycle`)).json.value as string;
  expect((await owner.post(`web/recycleBin('${again}')/deleteObject()`)).status).toBe(200);
  expect((await owner.post(`web/recycleBin('${again}')/restore()`)).status).toBe(404);
});

test('a list says when its items were last changed, and apart from that when one was deleted', async () => {
  const own = await makeList(owner, 'Dated');
  const times = async (): Promise<unknown> => (await owner.get(`${own}?$select=LastItemModifiedDate,LastItemUserModifiedDate,LastItemDeletedDate`)).json;
  site.moveClock('2026-11-23T17:50:00Z');
  const id = await add(owner, own, {});
  site.moveClock('2026-11-23T17:55:00Z');
  await owner.remove(`${own}/items(${id})`);
  const changed = '2026-11-23T17:50:00Z';
  expect(await times()).toEqual({ LastItemModifiedDate: changed, LastItemUserModifiedDate: changed, LastItemDeletedDate: '2026-11-23T17:55:00Z' });
});

test('the count follows what comes and goes', async () => {
  const own = await makeList(owner, 'Counted');
  const count = async (): Promise<unknown> => at((await owner.get(`${own}?$select=ItemCount`)).json, 'ItemCount');
  const id = await add(owner, own, {});
  await add(owner, own, {});
  expect(await count()).toBe(2);
  await owner.remove(`${own}/items(${id})`);
  expect(await count()).toBe(1);
});

test('an item is deleted by deleteObject too, and a DELETE of recycle recycles', async () => {
  const [first, second] = [await add(owner, list, { Title: 'Deleted' }), await add(owner, list, { Title: 'Recycled' })];
  expect((await owner.post(`${list}/items(${first})/deleteObject`)).status).toBe(200);
  expect((await owner.get(`${list}/items(${first})`)).status).toBe(404);
  const recycled = await owner.remove(`${list}/items(${second})/recycle()`, { 'If-Match': '*' });
  expect([recycled.status, String(recycled.json.value)]).toEqual([200, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect((await owner.get(`web/recycleBin('${String(recycled.json.value)}')?$select=Title`)).json.Title).toBe('Recycled');
  expect((await owner.remove(`${list}/items`)).status).toBe(405);
});
