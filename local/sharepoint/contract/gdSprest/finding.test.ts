import type { IREST } from 'gd-sprest/@types/rest';

import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'admin');
  const path = await makeList(site.as('admin'), 'Funna', [column('Number', 'Antal')]);
  await add(site.as('admin'), path, { Title: 'Ett', Antal: 1 });
});
afterAll(() => site.stop());

type Row = Readonly<Record<string, unknown>>;
/** Its types forget some of what it declares at run time. */
type Members = Readonly<Record<string, (...given: unknown[]) => Parameters<typeof answered>[0]>>;

const loose = (entity: unknown): Members => entity as Members;
const list = (): Members => loose(rest.List('Funna'));
const item = (): Members => loose(rest.List('Funna').Items(1));
const told = async (request: Parameters<typeof answered>[0] | undefined): Promise<Row> => (await answered(request as Parameters<typeof answered>[0])) as Row;
const read = async (path: string): Promise<Row> => (await site.as('admin').get(`web/lists/getByTitle('Funna')${path}`)).json;

test('an item is found by each of its ids, and added in a second way', async () => {
  const { GUID, UniqueId } = await read('/items(1)?$select=GUID,UniqueId');
  expect(GUID).toEqual(expect.any(String));
  expect(await told(list().getItemById?.(1))).toMatchObject({ Id: 1, Title: 'Ett' });
  expect(await told(list().getItemByStringId?.('1'))).toMatchObject({ Id: 1 });
  expect(await told(list().getItemByUniqueId?.(UniqueId))).toMatchObject({ Id: 1 });
  expect(await told(loose(rest.List('Funna').Items()).getById?.(1))).toMatchObject({ Id: 1 });
  expect(await told(loose(rest.List('Funna').Items()).getByStringId?.('1'))).toMatchObject({ Id: 1 });
});

test('an item tells its texts, versions and list', async () => {
  expect(await told(item().FieldValuesAsText?.())).toMatchObject({ Title: 'Ett', Antal: '1' });
  expect(await told(item().FieldValuesAsHtml?.())).toMatchObject({ Title: 'Ett' });
  expect(await told(item().FieldValuesForEdit?.())).toMatchObject({ Title: 'Ett', Antal: '1' });
  expect(await told(item().ParentList?.())).toMatchObject({ Title: 'Funna' });
  expect(((await told(item().Versions?.())).results as readonly Row[]).map(version => version.VersionLabel)).toEqual(['1.0']);
});

test('a list tells its rows and its views', async () => {
  const view = await read('/defaultView?$select=Id,Title');
  expect(await told(list().getView?.(view.Id))).toMatchObject({ Title: view.Title });
  const stream = await told(list().renderListDataAsStream?.({ ViewXml: '<View><ViewFields><FieldRef Name="Title" /></ViewFields></View>' }));
  expect((stream.Row as readonly Row[]).map(row => row.Title)).toEqual(['Ett']);
});

test('groups are found in each way', async () => {
  const made = await answered(rest.Web().SiteGroups().add({ Title: 'Hittas' } as never));
  expect(await told(loose(rest.Web().SiteGroups()).getById?.(made.Id))).toMatchObject({ Title: 'Hittas' });
  expect(await told(loose(rest.Web().SiteGroups()).getByName?.('Hittas'))).toMatchObject({ Id: made.Id });
});
