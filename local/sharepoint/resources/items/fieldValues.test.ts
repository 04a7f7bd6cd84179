import { at } from '../../testing/client';
import type { Client, JsonObject } from '../../testing/client';
import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let list: string;
let me: number;
let all: number;

const columns = (target: string): readonly string[] => [
  column('Number', 'Nr'), column('Number', 'Share', 'Percentage="TRUE"'), column('Currency', 'Money', 'LCID="1053"'), column('Note', 'Body'), column('Note', 'Rich', 'RichText="TRUE"'),
  column('Boolean', 'Flag'), column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES>'), column('DateTime', 'Day', 'Format="DateOnly"'), column('DateTime', 'Moment', 'Format="DateTime"'),
  column('User', 'Person'), column('UserMulti', 'People', 'Mult="TRUE"'), column('Lookup', 'Up', `List="{${target}}" ShowField="Title"`), column('LookupMulti', 'Ups', `List="{${target}}" ShowField="Title" Mult="TRUE"`),
  column('URL', 'Link'), '<Field Type="Calculated" Name="Double" DisplayName="Double" ResultType="Number"><Formula>=Nr*2</Formula><FieldRefs><FieldRef Name="Nr"/></FieldRefs></Field>', column('Text', 'Fran_x00e7_ais'),
];

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  me = (await owner.get('web/currentUser')).json.Id as number;
  const targets = await makeList(owner, 'Targets');
  for (const Title of ['A', 'B']) await add(owner, targets, { Title });
  list = await makeList(owner, 'Texts', columns(String((await owner.get(`${targets}?$select=Id`)).json.Id)));
  all = await add(owner, list, {
    Title: 'Allt <b>', Nr: 1234.5, Share: 0.25, Money: 1234.5, Body: 'Rad 1\nRad & 2', Rich: '<p>Ett &amp; <b>två</b></p>', Flag: true, Many: ['a', 'b'], Day: '2026-11-24', Moment: '2026-11-24T07:30:00Z',
    PersonId: me, PeopleId: [me], UpId: 2, UpsId: [1, 2], Link: { Url: 'https://a.example', Description: 'Sidan A' }, Fran_x00e7_ais: 'oui',
  });
});
afterAll(() => site.stop());

const textsOf = async (link: string, id = all): Promise<JsonObject> => (await owner.get(`${list}/items(${id})/${link}`)).json;
const key = '[{"Key":"i:0#.f|membership|owner@stad.example"}]';

test('every column tells its value as people on the site read it', async () => {
  expect(await textsOf('FieldValuesAsText')).toMatchObject({
    Title: 'Allt <b>', LinkTitle: 'Allt <b>', Nr: '1\u00a0234,5', Share: '25 %', Money: '1\u00a0234,50 kr', Body: 'Rad 1\nRad & 2', Rich: 'Ett & två', Flag: 'Ja', Many: 'a; b', Day: '2026-11-24', Moment: '2026-11-24 08:30',
    Person: 'Olga Ägare', People: 'Olga Ägare', Up: 'B', Ups: 'A; B', Link: 'https://a.example, Sidan A', Double: '2\u00a0469', Created: '2026-11-23 18:35', Author: 'Olga Ägare', ID: String(all), FSObjType: '0', Attachments: 'False',
    FileLeafRef: `${all}_.000`, OData__x005f_UIVersionString: '1.0',
  });
});

test('as a piece of a page, signs of HTML are escaped, line breaks kept and links followed', async () => {
  expect(await textsOf('FieldValuesAsHtml')).toMatchObject({
    Title: 'Allt &lt;b&gt;', Body: 'Rad 1<br>Rad &amp; 2', Rich: '<p>Ett &amp; <b>två</b></p>', Link: '<a href="https://a.example">Sidan A</a>', Nr: '1\u00a0234,5', Person: 'Olga Ägare',
  });
});

test('for a form, values stand as forms take them: sent back, they change nothing', async () => {
  const texts = await textsOf('FieldValuesForEdit');
  expect(texts).toMatchObject({ Nr: '1234,5', Share: '25', Money: '1234,5', Many: 'a;#b', Person: key, People: key, Up: '2;#B', Ups: '1;#A;#2;#B', Rich: '<p>Ett &amp; <b>två</b></p>' });
  const wanted = 'Title,Nr,Share,Money,Body,Rich,Flag,Many,Day,Moment,PersonId,PeopleId,UpId,UpsId,Link,Double';
  const before = (await owner.get(`${list}/items(${all})?$select=${wanted}`)).json;
  const names = ['Title', 'Nr', 'Share', 'Money', 'Body', 'Rich', 'Flag', 'Many', 'Day', 'Moment', 'Person', 'People', 'Up', 'Ups', 'Link'];
  const sent = await owner.post(`${list}/items(${all})/ValidateUpdateListItem()`, { formValues: names.map(FieldName => ({ FieldName, FieldValue: texts[FieldName] })) });
  expect(sent.text).not.toContain('"HasException":true');
  expect((await owner.get(`${list}/items(${all})?$select=${wanted}`)).json).toEqual(before);
});

test('a cell without value is an empty text', async () => {
  const bare = await add(owner, list, {});
  for (const link of ['FieldValuesAsText', 'FieldValuesAsHtml', 'FieldValuesForEdit']) {
    expect(await textsOf(link, bare)).toMatchObject({ Title: '', Nr: '', Share: '', Money: '', Rich: '', Flag: '', Many: '', Day: '', Person: '', People: '', Up: '', Ups: '', Link: '' });
  }
});

test('an English site writes its own way', async () => {
  const pacific = site.as('owner', 'pacific');
  const own = await makeList(pacific, 'Texts', [column('Number', 'Nr'), column('Boolean', 'Flag'), column('DateTime', 'Moment', 'Format="DateTime"')]);
  await add(pacific, own, { Nr: 1234.5, Flag: false, Moment: '2026-11-25T04:30:00Z' });
  expect((await pacific.get(`${own}/items(1)/FieldValuesAsText?$select=Nr,Flag,Moment`)).json).toEqual({ Nr: '1,234.5', Flag: 'No', Moment: '11/24/2026 8:30 PM' });
});

test('texts are expanded on pages of items; names stand with every underscore written out, and others are passed over', async () => {
  const page = await owner.get(`${list}/items?$filter=Id eq ${all}&$select=Nr,FieldValuesAsText/Up,FieldValuesAsText/Fran_x005f_x00e7_x005f_ais,FieldValuesAsText/Fran_x00e7_ais&$expand=FieldValuesAsText`);
  expect(page.json.value).toEqual([{ Nr: 1234.5, FieldValuesAsText: { Up: 'B', Fran_x005f_x00e7_x005f_ais: 'oui' } }]);
  expect((await owner.get(`${list}/items(${all})/FieldValuesAsText/Nr`)).json.value).toBe('1\u00a0234,5');
});

test('an item is reached by its id as text and by its unique id', async () => {
  const { UniqueId: guid } = (await owner.get(`${list}/items(${all})?$select=UniqueId`)).json;
  for (const path of [`getItemByStringId('${all}')`, `items/getByStringId('${all}')`, `getItemByUniqueId(guid'${String(guid)}')`, `getItemByUniqueId('${String(guid)}')`]) {
    expect((await owner.get(`${list}/${path}?$select=Id,Title`)).json).toEqual({ Id: all, ID: all, Title: 'Allt <b>' });
  }
  expect((await owner.get(`${list}/getItemByUniqueId(guid'11111111-1111-1111-1111-111111111111')`)).status).toBe(404);
});

test('an item leads to its content type', async () => {
  const type = (await owner.get(`${list}/items(${all})/contentType?$select=Name,StringId`)).json;
  expect(type).toMatchObject({ Name: 'Objekt' });
  expect(at((await owner.get(`${list}/items?$filter=Id eq ${all}&$select=Id,ContentType/Name,ContentType/StringId&$expand=ContentType`)).json, 'value', 0, 'ContentType')).toEqual(type);
});
