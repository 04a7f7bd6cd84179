import { condition, viewOf } from '../testing/caml';
import { at, errorCode } from '../testing/client';
import type { Client, JsonObject, Reply } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.stop());

type Row = JsonObject;
const stream = (client: Client, list: string, parameters: object, address = ''): Promise<Reply> => client.post(`${list}/RenderListDataAsStream${address}`, { parameters });

const rowsOf = async (client: Client, list: string, parameters: object, address = ''): Promise<readonly Row[]> => {
  const reply = await stream(client, list, parameters, address);
  if (reply.status !== 200) throw new Error(`Expected 200, was ${reply.status}: ${reply.text}`);
  return reply.json.Row as readonly Row[];
};

const fieldRefs = (...names: readonly string[]): string => `<ViewFields>${names.map(name => `<FieldRef Name='${name}'/>`).join('')}</ViewFields>`;

const fill = async (owner: Client): Promise<string> => {
  const me = (await owner.get('web/currentUser')).json.Id as number;
  const targets = await makeList(owner, 'Goals');
  const goal = await add(owner, targets, { Title: 'Goal' });
  const list = await makeList(owner, 'Stream', [
    column('Number', 'Nr'), column('Number', 'Share', "Percentage='TRUE'"), column('Currency', 'Money', "LCID='1053'"), column('DateTime', 'Moment', "Format='DateTime'"), column('DateTime', 'Day', "Format='DateOnly'"),
    column('Boolean', 'Flag'), column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'), column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'),
    column('User', 'Person'), column('UserMulti', 'People', "Mult='TRUE'"), column('Lookup', 'Up', `List='{${String((await owner.get(targets)).json.Id)}}' ShowField='Title'`),
    column('URL', 'Link'), column('Note', 'Long'),
  ]);
  await add(owner, list, {
    Title: 'full', Nr: 67687.5, Share: 0.45, Money: 1234.5, Moment: '2022-10-12T08:07:00Z', Day: '2025-12-31', Flag: true, Kind: 'a', Many: ['a', 'b'], PersonId: me, PeopleId: [me], UpId: goal,
    Link: { Url: 'https://a.example', Description: 'A' }, Long: 'line',
  });
  await add(owner, list, { Title: 'empty' });
  return list;
};

const all = fieldRefs('Title', 'Nr', 'Share', 'Money', 'Moment', 'Day', 'Flag', 'Kind', 'Many', 'Person', 'People', 'Up', 'Link', 'Long', 'Created', 'Author', 'Nowhere');

describe('values', () => {
  test('a Swedish site writes them the Swedish way, with what programs read beside', async () => {
    const owner = site.as('owner');
    const list = await fill(owner);
    const [full, empty] = await rowsOf(owner, list, { ViewXml: `<View>${all}</View>`, RenderOptions: 2 });
    const person = { title: 'Olga Ägare', email: 'owner@stad.example', sip: 'owner@stad.example', picture: '' };
    expect(full).toMatchObject({
      Title: 'full', Nr: '67\u00a0687,5', 'Nr.': '67687.5000000000', Share: '45 %', 'Share.': '0.450000000000000', Money: '1\u00a0234,50 kr', 'Money.': '1234.50000000000',
      Moment: '2022-10-12 10:07', 'Moment.': '2022-10-12T08:07:00Z', Day: '2025-12-31', 'Day.': '2025-12-30T23:00:00Z', Flag: 'Ja', 'Flag.value': '1', Kind: 'a', Many: ['a', 'b'],
      Person: [person], People: [person], Up: [{ lookupId: 1, lookupValue: 'Goal', isSecretFieldValue: false }], Link: 'https://a.example', 'Link.desc': 'A', Long: 'line',
      Created: '2026-11-23 18:35', 'Created.': '2026-11-23T17:35:00Z', Author: [person],
    });
    expect(empty).toMatchObject({
      Nr: '', 'Nr.': '', Moment: '', 'Moment.': '', Flag: '', 'Flag.value': '', Kind: '', Many: '', Person: '', People: '', Up: '', Link: '', 'Link.desc': '', Long: '',
    });
    expect(Object.keys(full ?? {})).not.toContain('ID');
    expect(at(await rowsOf(owner, list, { ViewXml: `<View>${all}</View>`, DatesInUtc: true }), 0, 'Moment')).toBe('2022-10-12 08:07');
  });

  test('an American site writes them the American way', async () => {
    const owner = site.as('owner', 'pacific');
    const list = await makeList(owner, 'Us', [column('Number', 'Nr'), column('Currency', 'Money', "LCID='1033'"), column('Boolean', 'Flag'), column('DateTime', 'Moment', "Format='DateTime'")]);
    await add(owner, list, { Nr: -67687, Money: -1234.5, Flag: false, Moment: '2022-10-12T08:07:00Z' });
    expect(await rowsOf(owner, list, { ViewXml: `<View>${fieldRefs('Nr', 'Money', 'Flag', 'Moment')}</View>` })).toEqual([
      {
        Nr: '-67,687', 'Nr.': '-67687.0000000000', Money: '($1,234.50)', 'Money.': '-1234.50000000000', Flag: 'No', 'Flag.value': '0',
        Moment: '10/12/2022 1:07 AM', 'Moment.': '2022-10-12T08:07:00Z', 'Moment.FriendlyDisplay': '',
      },
    ]);
  });

  test('the default view, or AddRequiredFields, brings what SharePoint’s own pages need', async () => {
    const owner = site.as('owner');
    const list = "web/lists/getByTitle('Stream')";
    const guid = String((await owner.get(`${list}/items(1)`)).json.GUID).toUpperCase();
    const contentType = at((await owner.get(`${list}/items(1)`)).json, 'ContentTypeId');
    const required = {
      ID: '1', PermMask: '0x7ffffffffffbffff', FSObjType: '0', UniqueId: `{${guid}}`, ContentTypeId: contentType, FileRef: '/sites/stockholm/Lists/Stream/1_.000', FileLeafRef: '1_.000',
      'FileLeafRef.Name': '1_', 'FileLeafRef.Suffix': '000', File_x0020_Type: '', ItemChildCount: '0', FolderChildCount: '0', owshiddenversion: '1', Restricted: '',
    };
    expect((await rowsOf(owner, list, {}))[0]).toEqual({ ...required, Title: 'full' });
    expect((await rowsOf(owner, list, { ViewXml: `<View>${fieldRefs('Kind')}</View>`, AddRequiredFields: true }))[0]).toEqual({ ...required, Kind: 'a' });
    expect(at(await rowsOf(site.as('visitor'), list, {}), 0, 'PermMask')).toBe('0xb008431061');
  });
});

describe('pages, filters, sorting and groups', () => {
  let owner: Client;
  let list: string;
  beforeAll(async () => {
    owner = site.as('owner');
    list = await makeList(owner, 'Paged', [column('Text', 'Word'), column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'), column('Boolean', 'Flag')]);
    for (const [Title, Word, Kind, Flag] of [['1', 'c', 'x', true], ['2', 'a', 'y', false], ['3', 'b', 'x', true], ['4', 'e', null, null], ['5', 'd', 'x y', true]]) await add(owner, list, { Title, Word, Kind, Flag });
  });

  const titles = (rows: readonly Row[]): readonly unknown[] => rows.map(row => row.Title);

  test('NextHref and PrevHref lead through the pages, in the address or as Paging', async () => {
    const ViewXml = "<View><Query><OrderBy><FieldRef Name='Word'/></OrderBy></Query><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>2</RowLimit></View>";
    const first = (await stream(owner, list, { ViewXml })).json;
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', FolderPermissions: '0x7ffffffffffbffff' });
    expect(first.NextHref).toBe('?Paged=TRUE&p_Word=b&p_ID=3&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000');
    expect(first).not.toHaveProperty('PrevHref');
    const second = (await stream(owner, list, { ViewXml, Paging: String(first.NextHref).slice(1) })).json;
    expect([titles(second.Row as Row[]), second.FirstRow, second.LastRow]).toEqual([['1', '5'], 3, 4]);
    const third = (await stream(owner, list, { ViewXml }, String(second.NextHref))).json;
    expect([titles(third.Row as Row[]), third.NextHref]).toEqual([['4'], undefined]);
    const back = (await stream(owner, list, { ViewXml, Paging: third.PrevHref })).json;
    expect([titles(back.Row as Row[]), back.FirstRow, back.LastRow]).toEqual([['1', '5'], 3, 4]);
    expect(titles((await stream(owner, list, { ViewXml, Paging: back.PrevHref })).json.Row as Row[])).toEqual(['2', '3']);
    expect((await stream(owner, list, { ViewXml: ViewXml.replace(" Paged='TRUE'", '') })).json).not.toHaveProperty('NextHref');
  });

  test('the address filters and sorts, by what people see', async () => {
    expect(titles(await rowsOf(owner, list, {}, '?FilterField1=Kind&FilterValue1=x'))).toEqual(['1', '3']);
    expect(titles(await rowsOf(owner, list, {}, '?FilterField1=Kind&FilterValue1='))).toEqual(['4']);
    expect(titles(await rowsOf(owner, list, {}, '?FilterFields1=Kind&FilterValues1=x%3B%23y'))).toEqual(['1', '2', '3']);
    expect(titles(await rowsOf(owner, list, {}, '?FilterField1=Flag&FilterValue1=Ja&FilterField2=Word&FilterValue2=d'))).toEqual(['5']);
    expect(titles(await rowsOf(owner, list, {}, '?SortField=Word&SortDir=Desc'))).toEqual(['4', '5', '1', '3', '2']);
    const OverrideViewXml = viewOf(condition('Eq', 'Kind', 'Text', 'x'), '<RowLimit>1</RowLimit>');
    expect(titles(await rowsOf(owner, list, { OverrideViewXml }))).toEqual(['1']);
  });

  test('View names a stored view', async () => {
    const made = await owner.post(`${list}/views`, { Title: 'Only x', ViewQuery: `<Where>${condition('Eq', 'Kind', 'Text', 'x')}</Where>`, RowLimit: 1, Paged: true });
    const id = String(made.json.Id);
    await owner.post(`${list}/views('${id}')/viewfields/addviewfield('Word')`);
    const reply = await stream(owner, list, {}, `?View=${id}`);
    expect(reply.json).toMatchObject({ RowLimit: 1, NextHref: `?Paged=TRUE&p_ID=1&PageFirstRow=2&View=${id}`, Row: [{ ID: '1', Word: 'c' }] });
    expect((await stream(owner, list, {}, '?View=00000000-0000-0000-0000-00000000dead')).status).toBe(404);
  });

  test('groups come marked, and collapsed without their rows', async () => {
    const grouped = (attributes: string): string =>
      `<View><Query><GroupBy ${attributes}><FieldRef Name='Kind'/></GroupBy><OrderBy><FieldRef Name='Word'/></OrderBy></Query><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>30</RowLimit></View>`;
    const mark = (count: string, newgroup: string, groupindex: string): object => ({ 'Kind.COUNT.group': count, 'Kind.newgroup': newgroup, 'Kind.groupindex': groupindex });
    expect(await rowsOf(owner, list, { ViewXml: grouped("Collapse='FALSE'") })).toEqual([
      { Title: '4', Kind: '', ...mark('1', '1', '1_') },
      { Title: '3', Kind: 'x', ...mark('2', '1', '2_') },
      { Title: '1', Kind: 'x', ...mark('2', '', '2_') },
      { Title: '5', Kind: 'x y', ...mark('1', '1', '3_') },
      { Title: '2', Kind: 'y', ...mark('1', '1', '4_') },
    ]);
    const collapsed = (await stream(owner, list, { ViewXml: grouped("Collapse='TRUE' GroupLimit='3'") })).json;
    expect(collapsed.Row).toEqual([
      { Kind: '', 'Kind.urlencoded': '%3B%23%3B%23', 'Kind.singleurlencoded': '', ...mark('1', '1', '1_') },
      { Kind: 'x', 'Kind.urlencoded': '%3B%23x%3B%23', 'Kind.singleurlencoded': 'x', ...mark('2', '1', '2_') },
      { Kind: 'x y', 'Kind.urlencoded': '%3B%23x%20y%3B%23', 'Kind.singleurlencoded': 'x%20y', ...mark('1', '1', '3_') },
    ]);
    const rest = (await stream(owner, list, { ViewXml: grouped("Collapse='TRUE' GroupLimit='3'"), Paging: collapsed.NextHref })).json;
    expect([rest.Row, rest.NextHref]).toEqual([[expect.objectContaining({ Kind: 'y', ...mark('1', '1', '4_') })], undefined]);
    const two = await rowsOf(owner, list, { ViewXml: grouped("Collapse='FALSE'").replace("<FieldRef Name='Kind'/>", "<FieldRef Name='Flag'/><FieldRef Name='Kind'/>") });
    expect(two.map(row => [row['Flag.groupindex'], row['Kind.groupindex'], row['Kind.COUNT.group']])).toEqual([
      ['1_', '1_1_', '1'], ['2_', '2_1_', '1'], ['3_', '3_1_', '2'], ['3_', '3_1_', '2'], ['3_', '3_2_', '1'],
    ]);
  });

  test('AddAllFields brings every column of the list', async () => {
    expect((await rowsOf(owner, list, { AddAllFields: true, ViewXml: `<View>${fieldRefs('Title')}</View>` }))[0]).toMatchObject({ Title: '1', Word: 'c', Kind: 'x', Flag: 'Ja', ID: '1', owshiddenversion: '1' });
  });

  test('the schema comes beside the rows when it is asked for', async () => {
    const { json } = await stream(owner, list, { RenderOptions: 6, ViewXml: `<View>${fieldRefs('Title', 'Kind')}</View>` });
    expect(titles(at(json, 'ListData', 'Row') as Row[])).toHaveLength(5);
    expect(json.ListSchema).toMatchObject({ ListTitle: 'Paged', LCID: '1053', ListTemplateType: '100', Field: [{ Name: 'Title', DisplayName: 'Rubrik', Type: 'Text' }, { Name: 'Kind', Type: 'Choice' }] });
  });

  test('RenderListData answers the same rows as a text', async () => {
    const view = encodeURIComponent(`'${viewOf(condition('Eq', 'Kind', 'Text', 'x').replace(/'/g, '"')).replace(/'/g, '"')}'`);
    const reply = await owner.post(`${list}/renderlistdata(@viewXml)?@viewXml=${view}`);
    expect(titles((JSON.parse(String(reply.json.value)) as { Row: Row[] }).Row)).toEqual(['1', '3']);
  });

  test.each([
    [{ RenderOptions: 1 }, 501], [{ RenderOptions: 64 }, 501], [{ ExpandGroups: true }, 501], [{ Unheard: 1 }, 400], [{ RenderOptions: true }, 400],
    [{ ViewXml: "<View><Aggregations Value='On'><FieldRef Name='Title' Type='COUNT'/></Aggregations></View>" }, 501], [{ ViewXml: '<Views/>' }, 500],
    [{ FolderServerRelativeUrl: '/sites/stockholm/Lists/Paged/none' }, 404],
  ])('%j is refused with %i', async (parameters, status) => {
    expect((await stream(owner, list, parameters)).status).toBe(status);
  });

  test('overriding parameters are refused, and unknown columns', async () => {
    expect((await owner.post(`${list}/RenderListDataAsStream`, { parameters: {}, overrideParameters: { OverrideViewXml: '<View/>' } })).status).toBe(501);
    expect(errorCode(await stream(owner, list, {}, '?FilterField1=Nowhere&FilterValue1=x'))).toBe('-2130575340, Microsoft.SharePoint.SPException');
  });
});
