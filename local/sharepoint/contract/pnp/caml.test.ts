import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/sites';
import '@pnp/sp/webs';

import type { SPFI } from '@pnp/sp';

import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { notBuilt, pnp } from './client';

/** The parts of PnPjs' lists, webs and sites that ask in CAML or read the change log. */
let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  const owner = site.as('owner');
  const list = await makeList(owner, 'Caml', [column('Number', 'Nr'), column('User', 'Person')]);
  const me = (await owner.get('web/currentUser')).json.Id as number;
  for (const Nr of [1, 2, 3]) await add(owner, list, { Title: `Nr ${Nr}`, Nr, PersonId: me });
});
afterAll(() => site.stop());

const camlList = (): ReturnType<SPFI['web']['lists']['getByTitle']> => sp.web.lists.getByTitle('Caml');
const view = (where: string, limit = 30): string =>
  `<View><Query><Where>${where}</Where></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="Nr"/></ViewFields><RowLimit Paged="TRUE">${limit}</RowLimit></View>`;
const atLeastTwo = '<Geq><FieldRef Name="Nr"/><Value Type="Number">2</Value></Geq>';

test('getItemsByCAMLQuery finds items, a page at a time', async () => {
  expect(await camlList().getItemsByCAMLQuery({ ViewXml: view(atLeastTwo) })).toMatchObject([{ Id: 2, Title: 'Nr 2', Nr: 2 }, { Id: 3, Title: 'Nr 3', Nr: 3 }]);
  const position = { PagingInfo: 'Paged=TRUE&p_ID=2' };
  expect(await camlList().getItemsByCAMLQuery({ ViewXml: view(atLeastTwo, 1), ListItemCollectionPosition: position })).toMatchObject([{ Id: 3 }]);
});

test('getItemsByCAMLQuery expands what a $expand alone can expand', async () => {
  const [first] = (await camlList().getItemsByCAMLQuery({ ViewXml: view(atLeastTwo) }, 'ParentList')) as readonly { readonly ParentList: { readonly Title: string } }[];
  expect(first?.ParentList.Title).toBe('Caml');
});

test('renderListData and renderListDataAsStream give rows of text', async () => {
  expect(await camlList().renderListData(view(atLeastTwo))).toMatchObject({ FirstRow: 1, LastRow: 2, Row: [{ Title: 'Nr 2', Nr: '2' }, { Title: 'Nr 3' }] });
  const stream = await camlList().renderListDataAsStream({ ViewXml: view(atLeastTwo, 1), RenderOptions: [2] as never });
  expect(stream).toMatchObject({ RowLimit: 1, Row: [{ Title: 'Nr 2', Nr: '2', 'Nr.': '2.00000000000000' }] });
  const next = await camlList().renderListDataAsStream({ ViewXml: view(atLeastTwo, 1), Paging: stream.NextHref?.slice(1) });
  expect(next).toMatchObject({ FirstRow: 2, Row: [{ Title: 'Nr 3' }] });
  const filtered = await camlList().renderListDataAsStream({}, null, new Map([['FilterField1', 'Title'], ['FilterValue1', 'Nr 1']]));
  expect(filtered.Row).toMatchObject([{ ID: '1', Title: 'Nr 1' }]);
  await expect(camlList().renderListDataAsStream({}, { ViewXml: '<View/>' })).rejects.toMatchObject(notBuilt);
});

test('getChanges tells of lists, webs and sites what has happened since a token', async () => {
  const { CurrentChangeToken: ofList } = await camlList().select('CurrentChangeToken')();
  const { CurrentChangeToken: ofWeb } = await sp.web.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
  const { CurrentChangeToken: ofSite } = await sp.site.select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>();
  await camlList().items.getById(1).update({ Title: 'Changed' });
  const update = { Item: true, Update: true };
  const told = [{ ChangeType: 2, ItemId: 1, Time: '2026-11-23T17:35:00Z' }];
  expect(await camlList().getChanges({ ...update, ChangeTokenStart: ofList })).toMatchObject(told);
  expect(await sp.web.getChanges({ ...update, ChangeTokenStart: ofWeb })).toMatchObject(told);
  expect(await sp.site.getChanges({ ...update, ChangeTokenStart: ofSite })).toMatchObject(told);
  expect(await camlList().getChanges({ Item: true, DeleteObject: true, ChangeTokenStart: ofList })).toEqual([]);
});

test('getListItemChangesSinceToken answers rows and what is gone as XML', async () => {
  const whole = await camlList().getListItemChangesSinceToken({});
  expect(whole).toContain('<rs:data ItemCount="3">');
  const token = /LastChangeToken="([^"]+)"/.exec(whole)?.[1];
  await camlList().items.getById(2).update({ Title: 'Now & then' });
  await camlList().items.getById(3).delete();
  const since = await camlList().getListItemChangesSinceToken({ ChangeToken: token, ViewFields: '<ViewFields><FieldRef Name="Title"/></ViewFields>' });
  expect(since).toContain("<rs:data ItemCount=\"1\"><z:row ows_Title='Now &#38; then' ows_ID='2' /></rs:data>");
  expect(since).toMatch(/<Id ChangeType="Delete" UniqueId="\{[0-9A-F-]{36}\}">3<\/Id>/);
});
