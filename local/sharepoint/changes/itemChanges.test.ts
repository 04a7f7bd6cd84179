import { childElements, childNamed, parseXml } from '../xml/parseXml';
import { condition } from '../testing/caml';
import type { Client } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeEach(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Sync', [column('Number', 'Nr'), column('Boolean', 'Flag'), column('User', 'Person'), column('URL', 'Link')]);
});
afterEach(() => site.stop());

type Answer = { readonly token: string; readonly ids: readonly string[]; readonly rows: readonly Readonly<Record<string, string>>[]; readonly more: string | null };

const since = async (client: Client, query: object): Promise<Answer> => {
  const reply = await client.post(`${list}/getListItemChangesSinceToken`, { query });
  if (reply.status !== 200) throw new Error(`Expected 200, was ${reply.status}: ${reply.text}`);
  expect(reply.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  const root = parseXml(reply.text, 'GetListItemChangesSinceTokenResult');
  const items = typeof root === 'string' ? undefined : childNamed(root, 'listitems');
  const changes = items && childNamed(items, 'Changes');
  const data = items && childNamed(items, 'data');
  if (!changes || !data) throw new Error(reply.text);
  return {
    token: changes.getAttribute('LastChangeToken') ?? '',
    more: changes.getAttribute('MoreChanges'),
    ids: childElements(changes).map(id => `${id.getAttribute('ChangeType')} ${id.textContent}`),
    rows: childElements(data).map(row => Object.fromEntries(Array.from(row.attributes).map(attribute => [attribute.name, attribute.value]))),
  };
};

const ids = (answer: Answer): readonly (string | undefined)[] => answer.rows.map(row => row.ows_ID);

test('without a token everything comes, and from its token what has changed since', async () => {
  const me = (await owner.get('web/currentUser')).json.Id as number;
  await add(owner, list, { Title: 'a & <b>', Nr: 2.5, Flag: true, PersonId: me, Link: { Url: 'https://a.example', Description: 'A' } });
  await add(owner, list, { Title: 'c' });
  const first = await since(owner, {});
  expect(first.rows[0]).toMatchObject({
    ows_ID: '1', ows_Title: 'a & <b>', ows_Nr: '2.50000000000000', ows_Flag: '1', ows_Person: `${me};#Olga Ägare`, ows_Link: 'https://a.example, A',
    ows_Created: '2026-11-23T17:35:00Z', ows_FSObjType: '1;#0', ows_FileRef: '1;#sites/stockholm/Lists/Sync/1_.000', ows_FileLeafRef: '1;#1_.000',
  });
  expect(first.rows[1]).not.toHaveProperty('ows_Nr');
  await owner.merge(`${list}/items(2)`, { Title: 'd' });
  await owner.merge(`${list}/items(2)`, { Title: 'e' });
  await add(owner, list, { Title: 'f' });
  const bin = String((await owner.post(`${list}/items(1)/recycle`)).json.value);
  const second = await since(owner, { ChangeToken: first.token });
  expect([ids(second), second.ids, second.more]).toEqual([['2', '3'], ['Delete 1'], null]);
  await owner.post(`web/recycleBin('${bin}')/restore`);
  const third = await since(owner, { ChangeToken: second.token });
  expect([ids(third), third.ids]).toEqual([['1'], ['Restore 1']]);
  expect(await since(owner, { ChangeToken: third.token })).toMatchObject({ rows: [], ids: [] });
});

test('the query, the filter, the columns and the limit of rows are kept to', async () => {
  for (const Nr of [1, 2, 3]) await add(owner, list, { Title: `t${Nr}`, Nr });
  const Query = `<Query><Where>${condition('Geq', 'Nr', 'Number', '2')}</Where></Query>`;
  const ViewFields = "<ViewFields><FieldRef Name='Title'/></ViewFields>";
  const { token, rows } = await since(owner, { Query, ViewFields });
  expect(rows).toEqual([{ ows_Title: 't2', ows_ID: '2' }, { ows_Title: 't3', ows_ID: '3' }]);
  expect(ids(await since(owner, { Contains: condition('Contains', 'Title', 'Text', '3') }))).toEqual(['3']);
  expect(ids(await since(owner, { RowLimit: '1' }))).toEqual(['1']);
  for (const id of [1, 3]) await owner.merge(`${list}/items(${id})`, { Title: 'x' });
  expect(ids(await since(owner, { Query, ChangeToken: token }))).toEqual(['3']);
});

test('who may not see an item does not hear of it, and a token that cannot be gone on from says so', async () => {
  await add(owner, list, { Title: 'open' });
  await add(owner, list, { Title: 'secret' });
  const { token } = await since(owner, {});
  await owner.post(`${list}/items(2)/breakroleinheritance(copyroleassignments=false)`);
  await owner.merge(`${list}/items(1)`, { Title: 'seen' });
  expect(ids(await since(site.as('visitor'), { ChangeToken: token }))).toEqual(['1']);
  expect((await since(owner, { ChangeToken: 'yesterday' })).ids).toEqual(['InvalidToken ']);
  site.moveClock('2027-02-01T00:00:00Z');
  await owner.digest();
  expect((await since(owner, { ChangeToken: token })).ids).toEqual(['InvalidToken ']);
  expect((await owner.post(`${list}/getListItemChangesSinceToken`, { query: { Since: 'x' } })).status).toBe(400);
});
