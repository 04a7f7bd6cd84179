import { at, errorCode } from '../testing/client';
import type { Client } from '../testing/client';
import { condition, getItems, rowsOf, titlesOf, viewOf } from '../testing/caml';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;
let me: number;
const titles = ['alpha', 'Beta', 'gamma', 'ådel', 'empty'];

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  me = (await owner.get('web/currentUser')).json.Id as number;
  const member = (await site.as('member').get('web/currentUser')).json.Id as number;
  const targets = await makeList(owner, 'Targets');
  const guid = (await owner.get(targets)).json.Id as string;
  const goal = await add(owner, targets, { Title: 'Goal' });
  const plan = await add(owner, targets, { Title: 'Plan' });
  list = await makeList(owner, 'Caml', [
    column('Text', 'Word', "Indexed='TRUE'"), column('Number', 'Nr'), column('DateTime', 'Moment', "Format='DateTime'"), column('DateTime', 'Until', "Format='DateOnly'"),
    column('Boolean', 'Flag'), column('Note', 'Long'), column('URL', 'Link'), column('User', 'Person'), column('UserMulti', 'People', "Mult='TRUE'"),
    column('Lookup', 'Up', `List='{${guid}}' ShowField='Title'`), column('LookupMulti', 'Ups', `Mult='TRUE' List='{${guid}}' ShowField='Title'`),
    column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>red</CHOICE><CHOICE>green</CHOICE></CHOICES>'),
  ]);
  await add(owner, list, {
    Title: titles[0], Word: 'One', Nr: 1, Moment: '2026-11-23T08:00:00Z', Until: '2026-11-23', Flag: true, Long: 'first line', PersonId: me,
    PeopleId: [me, member], UpId: goal, UpsId: [goal, plan], Many: ['red'], Link: { Url: 'https://a.example/x', Description: 'A' },
  });
  await add(owner, list, { Title: titles[1], Word: 'two', Nr: 2.5, Moment: '2026-11-23T23:30:00Z', Until: '2026-11-30', Flag: false, PersonId: member, PeopleId: [member], UpId: plan, UpsId: [plan], Many: ['red', 'green'] });
  await add(owner, list, { Title: titles[2], Word: 'TWO', Nr: -3, Moment: '2026-12-24T12:00:00Z', Until: '2027-01-01', Flag: true, Long: 'second', Many: ['green'] });
  await add(site.as('member'), list, { Title: titles[3], Word: 'Över', Nr: 0, Moment: '2025-12-31T22:59:59Z' });
  await add(owner, list, { Title: titles[4] });
});
afterAll(() => site.stop());

const find = (where: string): Promise<readonly unknown[]> => titlesOf(owner, list, viewOf(where));
const refusal = async (where: string): Promise<string> => errorCode(await getItems(owner, list, viewOf(where)));

describe('operators', () => {
  test.each([
    ['Eq', 'Word', 'Text', 'TWO', ['Beta', 'gamma']],
    ['Neq', 'Word', 'Text', 'two', ['alpha', 'ådel', 'empty']],
    ['Gt', 'Nr', 'Number', '0', ['alpha', 'Beta']],
    ['Geq', 'Nr', 'Number', '0', ['alpha', 'Beta', 'ådel']],
    ['Lt', 'Nr', 'Number', '0', ['gamma']],
    ['Leq', 'Nr', 'Number', '0', ['gamma', 'ådel']],
    ['BeginsWith', 'Word', 'Text', 't', ['Beta', 'gamma']],
    ['Contains', 'Word', 'Text', 'VE', ['ådel']],
    ['Contains', 'Long', 'Note', 'LINE', ['alpha']],
    ['BeginsWith', 'Long', 'Note', 'sec', ['gamma']],
    ['BeginsWith', 'Link', 'URL', 'https://a', ['alpha']],
    ['Eq', 'Flag', 'Boolean', '1', ['alpha', 'gamma']],
    ['Eq', 'Flag', 'Boolean', 'FALSE', ['Beta']],
    ['Eq', 'ID', 'Counter', '3', ['gamma']],
    ['Eq', 'LinkTitle', 'Text', 'beta', ['Beta']],
    ['BeginsWith', 'ContentTypeId', 'ContentTypeId', '0x0100', titles],
    ['Eq', 'FSObjType', 'Integer', '0', titles],
    ['Eq', 'FileLeafRef', 'File', '2_.000', ['Beta']],
    ['Eq', 'FileRef', 'Text', '/sites/stockholm/Lists/Caml/3_.000', ['gamma']],
    ['Eq', 'Person', 'User', 'Mats Medlem', ['Beta']],
    ['Eq', 'Author', 'User', 'Mats Medlem', ['ådel']],
    ['Eq', 'Up', 'Lookup', 'Plan', ['Beta']],
    ['Contains', 'Up', 'Lookup', 'oa', ['alpha']],
    ['Eq', 'Ups', 'LookupMulti', 'Plan', ['alpha', 'Beta']],
    ['Includes', 'Ups', 'Lookup', 'Goal', ['alpha']],
    ['NotIncludes', 'Ups', 'Lookup', 'Goal', ['Beta', 'gamma', 'ådel', 'empty']],
    ['Eq', 'Many', 'MultiChoice', 'green', ['Beta', 'gamma']],
    ['Contains', 'Many', 'Text', 'ree', ['Beta', 'gamma']],
  ])('%s on %s', async (operator, field, type, value, found) => {
    expect(await find(condition(operator, field, type, value))).toEqual(found);
  });

  test('IsNull and IsNotNull on plain, long, many-valued and followed columns', async () => {
    for (const field of ['Nr', 'Person', 'Until', 'Up']) {
      const empty = await find(condition('IsNull', field));
      expect(empty).toContain('empty');
      expect(await find(condition('IsNotNull', field))).toEqual(titles.filter(title => !empty.includes(title)));
    }
    expect(await find(condition('IsNull', 'Long'))).toEqual(['Beta', 'ådel', 'empty']);
    expect(await find(condition('IsNull', 'Many'))).toEqual(['ådel', 'empty']);
    expect(await find(condition('IsNull', 'Ups'))).toEqual(['gamma', 'ådel', 'empty']);
  });

  test('And and Or join two conditions each', async () => {
    const two = condition('Eq', 'Word', 'Text', 'two');
    const flag = condition('Eq', 'Flag', 'Boolean', '1');
    expect(await find(`<And>${two}${flag}</And>`)).toEqual(['gamma']);
    expect(await find(`<Or>${two}${flag}</Or>`)).toEqual(['alpha', 'Beta', 'gamma']);
    expect(await find(`<Or><And>${two}${flag}</And>${condition('Eq', 'Nr', 'Number', '0')}</Or>`)).toEqual(['gamma', 'ådel']);
  });

  test('In finds any of its values, also by the id of a lookup and by the day', async () => {
    const among = (field: string, type: string, ...given: readonly string[]): string =>
      `<In>${field}<Values>${given.map(value => `<Value Type='${type}'>${value}</Value>`).join('')}</Values></In>`;
    expect(await find(among("<FieldRef Name='Word'/>", 'Text', 'ONE', 'över'))).toEqual(['alpha', 'ådel']);
    expect(await find(among("<FieldRef Name='Person' LookupId='TRUE'/>", 'Lookup', String(me)))).toEqual(['alpha']);
    expect(await find(among("<FieldRef Name='People' LookupId='TRUE'/>", 'Lookup', String(me), '4711'))).toEqual(['alpha']);
    expect(await find(among("<FieldRef Name='Many'/>", 'MultiChoice', 'green', 'blue'))).toEqual(['Beta', 'gamma']);
    expect(await find(among("<FieldRef Name='Until'/>", 'DateTime', '2026-11-30', '2027-01-01'))).toEqual(['Beta', 'gamma']);
    expect(await find(among("<FieldRef Name='ID'/>", 'Counter', ...Array.from({ length: 500 }, (_, id) => String(id + 3))))).toEqual(['gamma', 'ådel', 'empty']);
  });

  test('lookups and persons are compared by id when the query says so', async () => {
    expect(await find(condition('Eq', 'Up', 'Lookup', '2', " LookupId='TRUE'"))).toEqual(['Beta']);
    expect(await find(condition('Eq', 'Person', 'Integer', '<UserID/>'))).toEqual(['alpha']);
    expect(await find(condition('Eq', 'Person', 'Integer', String(me)))).toEqual(['alpha']);
    expect(await titlesOf(site.as('member'), list, viewOf(condition('Includes', 'People', 'Integer', "<UserID Type='Integer'/>")))).toEqual(['alpha', 'Beta']);
  });

  test('columns are also named by their id', async () => {
    expect(await find("<Eq><FieldRef ID='{fa564e0f-0c70-4ab9-b863-0177e6ddd247}'/><Value Type='Text'>beta</Value></Eq>")).toEqual(['Beta']);
  });

  test('Membership finds people by what they belong to', async () => {
    const member = (type: string, attributes = ''): string => `<Membership Type='${type}'${attributes}><FieldRef Name='Person'/></Membership>`;
    const groups = (await owner.get("web/sitegroups?$select=Id,Title")).json.value as { Id: number; Title: string }[];
    const members = groups.find(group => group.Title.endsWith('medlemmar'));
    expect(await find(member('SPWeb.AllUsers'))).toEqual(['alpha', 'Beta']);
    expect(await find(member('SPGroup', ` ID='${members?.Id}'`))).toEqual(['Beta']);
    expect(await find(member('CurrentUserGroups'))).toEqual([]);
    expect(await find(member('SPWeb.Groups'))).toEqual([]);
    expect(await find(member('SPWeb.Users'))).toEqual([]);
    expect(await refusal(member('Nobody'))).toBe('-2147467259, Microsoft.SharePoint.SPException');
  });
});

describe('dates', () => {
  test.each([
    ['Eq', ['alpha']],
    ['Neq', ['Beta', 'gamma', 'ådel', 'empty']],
    ['Lt', ['ådel']],
    ['Leq', ['alpha', 'ådel']],
    ['Gt', ['Beta', 'gamma']],
    ['Geq', ['alpha', 'Beta', 'gamma']],
  ])('%s compares days on the site unless the time is included', async (operator, found) => {
    expect(await find(condition(operator, 'Moment', 'DateTime', '2026-11-23'))).toEqual(found);
    expect(await find(condition(operator, 'Moment', 'DateTime', '2026-11-23T17:00:00Z'))).toEqual(found);
  });

  test('with the time, the site’s own clock counts unless the value is in storage time', async () => {
    const later = (text: string, zone: string): string =>
      `<Geq><FieldRef Name='Moment'/><Value Type='DateTime' IncludeTimeValue='TRUE'${zone}>${text}</Value></Geq>`;
    expect(await find(later('2026-11-23T09:00:00Z', ''))).toEqual(['alpha', 'Beta', 'gamma']);
    expect(await find(later('2026-11-23T09:00:00Z', " StorageTZ='TRUE'"))).toEqual(['Beta', 'gamma']);
  });

  test('Today and Now stand for the server’s clock where the site is', async () => {
    expect(await find(condition('Eq', 'Until', 'DateTime', '<Today/>'))).toEqual(['alpha']);
    expect(await find(condition('Eq', 'Until', 'DateTime', "<Today OffsetDays='7'/>"))).toEqual(['Beta']);
    expect(await find(condition('Lt', 'Until', 'DateTime', "<Today OffsetDays='-7'/>"))).toEqual([]);
    expect(await find("<Lt><FieldRef Name='Moment'/><Value Type='DateTime' IncludeTimeValue='TRUE'><Now/></Value></Lt>")).toEqual(['alpha', 'ådel']);
  });

  test('DateRangesOverlap finds what touches the day, week, month or year', async () => {
    const overlap = (value: string): string => `<DateRangesOverlap><FieldRef Name='Moment'/><FieldRef Name='Until'/><Value Type='DateTime'>${value}</Value></DateRangesOverlap>`;
    expect(await find(overlap('<Month/>'))).toEqual(['alpha', 'Beta']);
    expect(await find(overlap('<Year/>'))).toEqual(['alpha', 'Beta', 'gamma']);
    expect(await find(overlap('<Week/>'))).toEqual(['alpha', 'Beta']);
    expect(await find(overlap('2026-12-25'))).toEqual(['gamma']);
    expect(await find(overlap('<Today/>'))).toEqual(['alpha']);
  });
});

describe('order, pages and columns', () => {
  test('OrderBy sorts by several columns, empty cells first', async () => {
    const ordered = (orders: string): Promise<readonly unknown[]> => titlesOf(owner, list, viewOf('', '').replace('<Query>', `<Query><OrderBy>${orders}</OrderBy>`));
    expect(await ordered("<FieldRef Name='Word'/><FieldRef Name='Nr' Ascending='FALSE'/>")).toEqual(['empty', 'alpha', 'Beta', 'gamma', 'ådel']);
    expect(await ordered("<FieldRef Name='Person' Ascending='FALSE'/><FieldRef Name='ID' Ascending='FALSE'/>")).toEqual(['alpha', 'Beta', 'empty', 'ådel', 'gamma']);
  });

  test('positions are honoured, whole or by id alone, until the empty page', async () => {
    const view = `<View><Query><OrderBy><FieldRef Name='Word'/></OrderBy></Query><RowLimit Paged='TRUE'>2</RowLimit></View>`;
    const found: unknown[] = [];
    let position: object = {};
    for (let page = 0; page < 4; page++) {
      const rows = rowsOf(await getItems(owner, list, view, position));
      found.push(...rows.map(row => at(row, 'Title')));
      position = { ListItemCollectionPosition: { PagingInfo: `Paged=TRUE&p_ID=${String(at(rows.at(-1), 'Id') ?? 0)}` } };
      if (rows.length === 0) break;
    }
    expect(found).toEqual(['empty', 'alpha', 'Beta', 'gamma', 'ådel']);
    expect(errorCode(await getItems(owner, list, view, { ListItemCollectionPosition: { PagingInfo: 'p_ID=x' } }))).toContain('-2147467259');
  });

  test('the query may stand in the address, and $select and $expand choose what is shown', async () => {
    const query = encodeURIComponent(JSON.stringify({ ViewXml: viewOf(condition('Eq', 'Word', 'Text', 'One')) }));
    const reply = await owner.post(`${list}/getitems(query=@q)?@q=${query}&$select=Title,Person/Title&$expand=Person`);
    expect(reply.json.value).toEqual([{ Title: 'alpha', Person: { Title: 'Olga Ägare' } }]);
  });

  test('a folder that is not there is refused, the list’s own is not', async () => {
    expect(await titlesOf(owner, list, '<View/>', { FolderServerRelativeUrl: '/sites/stockholm/Lists/Caml' })).toEqual(titles);
    expect((await getItems(owner, list, '<View/>', { FolderServerRelativeUrl: '/sites/stockholm/Lists/Caml/none' })).status).toBe(404);
    for (const scope of ['FilesOnly', 'Recursive', 'RecursiveAll']) expect(await titlesOf(owner, list, `<View Scope='${scope}'/>`)).toEqual(titles);
  });

  test('who may not see an item does not find it', async () => {
    await owner.post(`${list}/items(1)/breakroleinheritance(copyroleassignments=false)`);
    expect(await titlesOf(site.as('visitor'), list, viewOf(condition('Leq', 'Nr', 'Number', '1')))).toEqual(['gamma', 'ådel']);
    await owner.post(`${list}/items(1)/resetroleinheritance`);
    expect(await titlesOf(site.as('visitor'), list, viewOf(condition('Leq', 'Nr', 'Number', '1')))).toEqual(['alpha', 'gamma', 'ådel']);
  });
});

describe('refused', () => {
  test('unknown columns, and a join of one condition', async () => {
    const code = '-2130575340, Microsoft.SharePoint.SPException';
    expect(await refusal(condition('Eq', 'Nowhere', 'Text', 'x'))).toBe(code);
    expect(await refusal(condition('Eq', 'word', 'Text', 'x'))).toBe(code);
    expect(await refusal(`<Or>${condition('IsNull', 'Word')}</Or>`)).toBe(code);
    expect(errorCode(await getItems(owner, list, "<View><Query><OrderBy><FieldRef Name='Nowhere'/></OrderBy></Query></View>"))).toBe(code);
  });

  test.each([
    ['not XML', '<View><Query>'],
    ['another root', '<Views/>'],
    ['no such operator', viewOf(condition('Equals', 'Word', 'Text', 'x'))],
    ['no column', viewOf("<Eq><Value Type='Text'>x</Value></Eq>")],
    ['no value', viewOf(condition('Eq', 'Word'))],
    ['three in a join', viewOf(`<And>${condition('IsNull', 'Word').repeat(3)}</And>`)],
    ['no number', viewOf(condition('Eq', 'Nr', 'Number', 'many'))],
    ['no date', viewOf(condition('Eq', 'Moment', 'DateTime', 'soon'))],
    ['no flag', viewOf(condition('Eq', 'Flag', 'Boolean', 'perhaps'))],
    ['an equal long text', viewOf(condition('Eq', 'Long', 'Note', 'x'))],
    ['order by a long text', "<View><Query><OrderBy><FieldRef Name='Long'/></OrderBy></Query></View>"],
    ['a row limit in letters', '<View><RowLimit>ten</RowLimit></View>'],
    ['an unknown scope', "<View Scope='Everywhere'/>"],
    ['a very deep query', viewOf('<And>'.repeat(5000))],
  ])('%s', async (_, viewXml) => {
    const reply = await getItems(owner, list, viewXml);
    expect([reply.status, errorCode(reply)]).toEqual([500, '-2147467259, Microsoft.SharePoint.SPException']);
  });

  test('what is not a query', async () => {
    expect((await owner.post(`${list}/getItems`, {})).status).toBe(400);
    expect((await owner.post(`${list}/getItems`, { query: { Xml: '' } })).status).toBe(400);
    expect((await owner.get(`${list}/getItems`)).status).toBe(405);
    expect((await getItems(owner, list, '<View><Joins/></View>')).status).toBe(501);
  });
});
