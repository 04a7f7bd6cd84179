import { at, errorText } from '../../testing/client';
import type { Client, Reply } from '../../testing/client';
import { add, column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;
let list: string;
let me: number;

const columns = (target: string): readonly string[] => [
  column('Number', 'Nr', 'Min="0" Max="10"'), column('Number', 'Share', 'Percentage="TRUE"'), column('Currency', 'Money'), column('Note', 'Body'), column('Boolean', 'Flag'),
  column('Choice', 'Kind', '', '<CHOICES><CHOICE>Öppen</CHOICE><CHOICE>Avslutad</CHOICE></CHOICES>'), column('MultiChoice', 'Many', '', '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES>'),
  column('DateTime', 'Day', 'Format="DateOnly"'), column('DateTime', 'Moment', 'Format="DateTime"'), column('User', 'Person'), column('UserMulti', 'People', 'Mult="TRUE"'),
  column('Lookup', 'Up', `List="{${target}}" ShowField="Title"`), column('LookupMulti', 'Ups', `List="{${target}}" ShowField="Title" Mult="TRUE"`), column('URL', 'Link'),
  column('Text', 'Code', 'EnforceUniqueValues="TRUE" Indexed="TRUE"'), column('Text', 'Short', 'MaxLength="5"'), column('Text', 'Ruled', '', '<Validation Message="Minst tre tecken.">=OR(ISBLANK(Ruled),LEN(Ruled)&gt;2)</Validation>'),
];

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  me = (await owner.get('web/currentUser')).json.Id as number;
  const targets = await makeList(owner, 'Targets');
  for (const Title of ['A', 'B']) await add(owner, targets, { Title });
  list = await makeList(owner, 'Forms', columns(String((await owner.get(`${targets}?$select=Id`)).json.Id)));
});
afterAll(() => site.stop());

type Values = Readonly<Record<string, string>>;
const formValues = (values: Values): object[] => Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const create = (values: Values, more: object = {}, client = owner, path = list): Promise<Reply> =>
  client.post(`${path}/AddValidateUpdateItemUsingPath()`, { formValues: formValues(values), ...more });
const update = (id: number, values: Values, more: object = {}, client = owner): Promise<Reply> =>
  client.post(`${list}/items(${id})/ValidateUpdateListItem()`, { formValues: formValues(values), ...more });
const fieldsOf = (reply: Reply): readonly { FieldName: string; FieldValue: string; ErrorMessage: string | null; HasException: boolean }[] => reply.json.value as never;
const problems = (reply: Reply): unknown => Object.fromEntries(fieldsOf(reply).filter(field => field.HasException).map(field => [field.FieldName, field.ErrorMessage]));
const idIn = (reply: Reply): number => Number(fieldsOf(reply).find(field => field.FieldName === 'Id')?.FieldValue);

const person = "[{'Key':'i:0#.f|membership|owner@stad.example'}]";

test('texts in the site’s own way of writing become values, and the new id comes back as a field', async () => {
  const reply = await create({
    Title: 'Allt', Nr: '7,5', Share: '25 %', Money: '1 234,5', Body: 'Rad 1\nRad 2', Flag: '1', Kind: 'Öppen', Many: 'a;#b', Day: '2026-11-24', Moment: '2026-11-24 08:30', Person: person,
    People: `${person.slice(0, -1)},{'Key':'i:0#.f|membership|visitor@stad.example'}]`, Up: '2', Ups: '1;#A;#2;#B', Link: 'https://a.example, Sidan A',
  });
  expect([reply.status, problems(reply)]).toEqual([200, {}]);
  const id = idIn(reply);
  expect(fieldsOf(reply)[0]).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'Allt', HasException: false, ItemId: id });
  expect((await owner.get(`${list}/items(${id})`)).json).toMatchObject({
    Title: 'Allt', Nr: 7.5, Share: 0.25, Money: 1234.5, Body: 'Rad 1\nRad 2', Flag: true, Kind: 'Öppen', Many: ['a', 'b'], Day: '2026-11-23T23:00:00Z', Moment: '2026-11-24T07:30:00Z',
    PersonId: me, PeopleId: [me, expect.any(Number)], UpId: 2, UpsId: [1, 2], Link: { Url: 'https://a.example', Description: 'Sidan A' },
  });
});

test('an English site reads month first, a decimal point and AM and PM', async () => {
  const pacific = site.as('owner', 'pacific');
  const own = await makeList(pacific, 'Forms', [column('Number', 'Nr'), column('DateTime', 'Moment', 'Format="DateTime"')]);
  const reply = await create({ Nr: '1,234.5', Moment: '11/24/2026 8:30 PM' }, {}, pacific, own);
  expect((await pacific.get(`${own}/items(${idIn(reply)})?$select=Nr,Moment`)).json).toEqual({ Nr: 1234.5, Moment: '2026-11-25T04:30:00Z' });
  expect(problems(await create({ Moment: '2026-11-24T08:30:00Z' }, {}, pacific, own))).toEqual({ Moment: 'Enter a date and time like this: 2/23/2012 2:25 PM' });
});

test('what is wrong is said for each field with status 200, and nothing is saved', async () => {
  const before = (await owner.get(`${list}?$select=ItemCount`)).json.ItemCount;
  const reply = await create({
    Title: '', Nr: '11', Money: 'mycket', Flag: 'kanske', Kind: 'Annat', Many: 'a;#c', Day: '24/11 2026', Up: 'x', Person: 'Olga', Link: 'javascript:x', Short: 'för långt', Ruled: 'ab', Nope: '1', Body: 'rätt',
  });
  expect([reply.status, problems(reply)]).toEqual([200, {
    Title: 'You must specify a value for this required field.',
    Nr: 'The value of this field must be between 0 and 10.',
    Money: 'The value of this field is not a valid number.',
    Flag: 'The value of this field is neither yes nor no.',
    Kind: expect.stringContaining('Invalid choice value.'),
    Many: expect.stringContaining('Invalid choice value.'),
    Day: 'Enter a date like this: 2012-02-23',
    Up: expect.stringContaining('Invalid lookup value.'),
    Person: 'The user does not exist or is not unique.',
    Link: expect.stringContaining('Invalid URL value.'),
    Short: expect.stringContaining('Invalid text value.'),
    Ruled: 'Minst tre tecken.',
    Nope: "Column 'Nope' does not exist. It may have been deleted by another user.",
  }]);
  expect(at(fieldsOf(reply), 0)).toMatchObject({ ErrorCode: -2146232832, ItemId: 0 });
  expect((await owner.get(`${list}?$select=ItemCount`)).json.ItemCount).toBe(before);
});

test('an update checks as strictly, and saves all or nothing', async () => {
  const id = await add(owner, list, { Title: 'Före', Nr: 1, Code: 'K1' });
  await add(owner, list, { Title: 'Annan', Code: 'K2' });
  expect(problems(await update(id, { Title: 'Efter', Code: 'k2' }))).toEqual({ Code: expect.stringContaining('duplicate values') });
  expect(problems(await update(id, { Title: 'Efter', Person: "[{'Key':'nobody@stad.example'}]" }))).toEqual({ Person: 'The specified user nobody@stad.example could not be found.' });
  expect((await owner.get(`${list}/items(${id})?$select=Title`)).json).toEqual({ Title: 'Före' });
  const done = await update(id, { Title: 'Efter', Nr: '' });
  expect(fieldsOf(done)).toMatchObject([{ FieldName: 'Title', HasException: false, ItemId: id }, { FieldName: 'Nr', FieldValue: '' }]);
  expect((await owner.get(`${list}/items(${id})?$select=Title,Nr,Code,OData__UIVersionString`)).json).toEqual({ Title: 'Efter', Nr: null, Code: 'K1', OData__UIVersionString: '2.0' });
});

test('bNewDocumentUpdate makes no version, and forms may say who and when', async () => {
  const id = await add(site.as('member'), list, { Title: 'Tyst' });
  const values = { Title: 'Tyst ändring', Editor: person, Modified: '2026-01-02 03:04', Created: '2025-12-31 12:00' };
  expect(problems(await update(id, values, { bNewDocumentUpdate: true }))).toEqual({});
  expect((await owner.get(`${list}/items(${id})?$select=Title,OData__UIVersionString,Modified,Created,Editor/Title,Author/Title&$expand=Editor,Author`)).json).toEqual({
    Title: 'Tyst ändring', OData__UIVersionString: '1.0', Modified: '2026-01-02T02:04:00Z', Created: '2025-12-31T11:00:00Z', Editor: { Title: 'Olga Ägare' }, Author: { Title: 'Mats Medlem' },
  });
});

test('dates may be in UTC and numbers without locale when the request says so', async () => {
  const reply = await create({ Title: 'UTC', Moment: '2026-11-24T08:30:00Z', Nr: '7.5' }, { datesInUTC: true, numberInInvariantCulture: true });
  expect((await owner.get(`${list}/items(${idIn(reply)})?$select=Moment,Nr`)).json).toEqual({ Moment: '2026-11-24T08:30:00Z', Nr: 7.5 });
});

test('a folder is made in a list, and an item in the folder', async () => {
  const root = '/sites/stockholm/Lists/Forms';
  expect((await create({ Title: 'Mapp' }, { listItemCreateInfo: { UnderlyingObjectType: 1 } })).status).toBe(400);
  await owner.merge(list, { EnableFolderCreation: true });
  const folder = await create({ Title: 'Mapp' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: root }, UnderlyingObjectType: 1 } });
  expect(problems(folder)).toEqual({});
  expect((await owner.get(`${list}/items(${idIn(folder)})?$select=FileSystemObjectType,FileRef,Title`)).json).toEqual({ FileSystemObjectType: 1, FileRef: `${root}/Mapp`, Title: 'Mapp' });
  const inside = await create({ Title: 'I mappen' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: `${site.origin}${root}/Mapp` } } });
  const id = idIn(inside);
  expect((await owner.get(`${list}/items(${id})?$select=FileDirRef,FileRef,FileSystemObjectType`)).json).toEqual({ FileDirRef: `${root}/Mapp`, FileRef: `${root}/Mapp/${id}_.000`, FileSystemObjectType: 0 });
  expect((await create({ Title: 'Mapp' }, { listItemCreateInfo: { UnderlyingObjectType: 1 } })).status).toBeGreaterThanOrEqual(400);
  expect((await create({ Title: 'x' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: `${root}/Finns inte` } } })).status).toBe(404);
});

test('rights are needed, and parameters that the method lacks are refused', async () => {
  const id = await add(owner, list, { Title: 'Rätt' });
  expect((await create({ Title: 'x' }, {}, site.as('visitor'))).status).toBe(403);
  expect((await update(id, { Title: 'x' }, {}, site.as('visitor'))).status).toBe(403);
  const reply = await update(id, { Title: 'x' }, { nonsense: true });
  expect([reply.status, errorText(reply)]).toEqual([400, 'The parameter nonsense does not exist in method ValidateUpdateListItem.']);
});

test('a rule of the list is a problem of no single field', async () => {
  const own = await makeList(owner, 'Whole', [column('Number', 'A'), column('Number', 'B')], { ValidationFormula: '=A<B' });
  expect(problems(await create({ Title: 'x', A: '2', B: '1' }, {}, owner, own))).toEqual({ '': 'List data validation failed.' });
  expect((await owner.get(`${own}/items`)).json.value).toEqual([]);
});

test('a form names the item’s type by its name in the list', async () => {
  const typed = await makeList(owner, 'Typed');
  const { StringId } = (await owner.post('web/contentTypes', { Name: 'Avvikelse', Description: '', Group: 'Egna' })).json;
  expect((await owner.post(`${typed}/contentTypes/addAvailableContentType`, { contentTypeId: StringId })).status).toBe(200);
  const id = await add(owner, typed, { Title: 'x' });
  const sent = await owner.post(`${typed}/items(${id})/ValidateUpdateListItem()`, { formValues: formValues({ Title: 'y', ContentType: 'Avvikelse' }) });
  expect([sent.status, problems(sent)]).toEqual([200, {}]);
  expect((await owner.get(`${typed}/items(${id})?$select=Title,ContentType/Name&$expand=ContentType`)).json).toEqual({ Title: 'y', ContentType: { Name: 'Avvikelse' } });
  const wrong = await owner.post(`${typed}/items(${id})/ValidateUpdateListItem()`, { formValues: formValues({ ContentType: 'Okänd' }) });
  expect(Object.keys(problems(wrong) as object)).toEqual(['ContentType']);
});
