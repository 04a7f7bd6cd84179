import { at, errorCode, errorText } from './testing/client';
import type { Client, Reply } from './testing/client';
import { add, addMany, column, makeList } from './testing/lists';
import { startTestSite } from './testing/site';
import type { TestSite } from './testing/site';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(
    owner,
    'Errors',
    [column('Number', 'Employees'), column('Number', 'Completed'), column('Text', 'Key', 'Indexed="TRUE" EnforceUniqueValues="TRUE"'), column('Note', 'Body'), column('Text', 'Plain')],
    { ValidationFormula: '=OR([Employees]>=[Completed],ISBLANK([Completed]))' }
  );
  await add(owner, list, { Title: 'One', Key: 'a' });
});
afterAll(() => site.stop());

const expectError = (reply: Reply, status: number, code: string, text: RegExp): void => {
  expect([reply.status, errorCode(reply)]).toEqual([status, code]);
  expect(errorText(reply)).toMatch(text);
};
const spException = 'Microsoft.SharePoint.SPException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

test('an unknown list title is 404 and names the list and the site', async () => {
  const reply = await owner.get("web/lists/getByTitle('Nope')");
  expectError(reply, 404, '-1, System.ArgumentException', /^List 'Nope' does not exist at site with URL 'http:\/\/127\.0\.0\.1:\d+\/sites\/stockholm'\.$/);
});

test('an unknown list id is 404', async () => {
  expectError(await owner.get("web/lists(guid'00000000-0000-0000-0000-000000000001')"), 404, `-2130575322, ${spException}`, /^List does not exist\./);
});

test('an unknown item is 404', async () => {
  expectError(await owner.get(`${list}/items(4711)`), 404, '-2130575338, System.ArgumentException', /^Item does not exist\. It may have been deleted/);
});

test('an address where nothing lies is 404 File Not Found', async () => {
  expectError(await owner.get("web/getList('/sites/stockholm/Lists/Nope')"), 404, '-2147024894, System.IO.FileNotFoundException', /^File Not Found\.$/);
});

test('a taken list title is 500', async () => {
  const reply = await owner.post('web/lists', { Title: 'errors', BaseTemplate: 100 });
  expectError(reply, 500, `-2130575342, ${spException}`, /^A list, survey, discussion board, or document library with the specified title already exists/);
});

test('text over 255 signs is 500, 255 is not', async () => {
  expect((await owner.post(`${list}/items`, { Title: 'x'.repeat(255) })).status).toBe(201);
  expectError(await owner.post(`${list}/items`, { Title: 'x'.repeat(256) }), 500, `-2130575336, ${spException}`, /^Invalid text value\.\n\nA text field contains/);
});

test('an item that breaks the list rule is 500 and is not kept', async () => {
  const reply = await owner.post(`${list}/items`, { Title: 'Bad', Employees: 1, Completed: 2 });
  expectError(reply, 500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException', /^List data validation failed\.$/);
  expect((await owner.get(`${list}/items?$filter=Title eq 'Bad'`)).json.value).toEqual([]);
});

test('a second row with the same unique value, in whatever case, is 500', async () => {
  expectError(await owner.post(`${list}/items`, { Title: 'Two', Key: 'A' }), 500, `-2130575169, ${spException}`, /duplicate values were found.*\[Key\]/);
});

test('a property that the list has not is 400 and names the type', async () => {
  const reply = await owner.post(`${list}/items`, { Tilte: 'x' });
  expectError(reply, 400, invalidQuery, /^The property 'Tilte' does not exist on type 'SP\.Data\.ErrorsListItem'\. Make sure/);
});

test.each(['$select=Nope', "$filter=Nope eq 'x'", '$expand=Nope', '$orderby=Nope'])('an unknown field in %s is 400', async query => {
  expectError(await owner.get(`${list}/items?${query}`), 400, `-1, ${spException}`, /^The field or property 'Nope' does not exist\.$/);
});

test('a verbose body without a type is 400', async () => {
  const reply = await owner.post(`${list}/items`, { Title: 'x' }, { 'Content-Type': 'application/json;odata=verbose' });
  expectError(reply, 400, invalidQuery, /^An entry without a type name was found, but no expected type was specified/);
});

test('__metadata in a light body is an unknown property', async () => {
  const reply = await owner.post(`${list}/items`, { __metadata: { type: 'SP.Data.ErrorsListItem' }, Title: 'x' });
  expectError(reply, 400, invalidQuery, /^The property '__metadata' does not exist/);
});

test('a stale If-Match is 412 and shows both tags', async () => {
  const id = await add(owner, list, { Title: 'Tagged' });
  const reply = await owner.merge(`${list}/items(${id})`, { Title: 'Newer' }, { 'If-Match': '"8"' });
  expectError(reply, 412, '-1, Microsoft.SharePoint.Client.ClientServiceException', /^The request ETag value '"8"' does not match the object's ETag value '"[0-9a-f-]{36},1"'\.$/);
});

test('a bad digest is 403, and so is none at all', async () => {
  const text = /^The security validation for this page is invalid and might be corrupted/;
  expectError(await owner.send('POST', 'web/lists', { 'X-RequestDigest': '0xAB,now' }, '{}'), 403, `-2130575251, ${spException}`, text);
  expectError(await owner.send('POST', 'web/lists', {}, '{}'), 403, `-2130575251, ${spException}`, text);
});

test('whoever may not write is told so with 403', async () => {
  const reply = await site.as('visitor').post(`${list}/items`, { Title: 'x' });
  expectError(reply, 403, '-2147024891, System.UnauthorizedAccessException', /^Access denied\. You do not have permission/);
});

test('an unknown person is 400 by ensureUser and 500 by id', async () => {
  expectError(await owner.post('web/ensureUser', { logonName: 'nobody@stad.example' }), 400, `-2146232832, ${spException}`, /^The specified user nobody@stad\.example could not be found\.$/);
  expectError(await owner.get('web/getUserById(4711)'), 500, `-2146232832, ${spException}`, /^User cannot be found\.$/);
});

test('an unknown address is 404 and names the segment', async () => {
  expectError(await owner.get('web/nope'), 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', /^Cannot find resource for the request nope\.$/);
});

test('what SharePoint has and this server lacks is 501 with a sentence', async () => {
  for (const path of ["web/rootFolder/contentTypeOrder", `${list}/forms`, `${list}/items(1)/comments`, `${list}/items(1)/likedByInformation`, 'search/query', 'web/features', `${list}/items?$count=true`]) {
    const reply = await owner.get(path);
    expect([path, reply.status]).toEqual([path, 501]);
    expect(errorText(reply)).toMatch(/^The local SharePoint does not support .+\.$/);
  }
});

test('a wrong type is 400 and names the type that was expected', async () => {
  expectError(await owner.post(`${list}/items`, { Employees: 'many' }), 400, invalidQuery, /^Cannot convert a primitive value to the expected type 'Edm\.Double'/);
  expectError(await owner.post(`${list}/items`, { Title: { a: 1 } }), 400, invalidQuery, /'StartObject' node was found.*'PrimitiveValue' node was expected/);
});

test('functions that SharePoint has not are 400', async () => {
  for (const filter of ["endswith(Title,'x')", "tolower(Title) eq 'x'", 'Employees add 1 eq 2', "Title in ('a','b')", "Title EQ 'x'"]) {
    const reply = await owner.get(`${list}/items?$filter=${encodeURIComponent(filter)}`);
    expect([filter, reply.status, errorCode(reply)]).toEqual([filter, 400, invalidQuery]);
  }
});

test('long texts cannot be filtered', async () => {
  expectError(await owner.get(`${list}/items?$filter=Body eq 'x'`), 400, `-1, ${spException}`, /^The field 'Body' of type 'Note' cannot be used in the query filter expression\.$/);
});

test('a wrong method is 405', async () => {
  expect((await owner.get(`${list}/breakRoleInheritance(true)`)).status).toBe(405);
  expect((await owner.remove(`${list}/items`)).status).toBe(405);
});

test('broken JSON is 400, and the error follows the flavour that was asked for', async () => {
  const light = await owner.post(`${list}/items`, '{"Title":');
  expectError(light, 400, invalidQuery, /^Invalid JSON/);
  const verbose = await owner.get('web/nope', { Accept: 'application/json;odata=verbose' });
  expect(at(verbose.json, 'error', 'message')).toEqual({ lang: 'en-US', value: 'Cannot find resource for the request nope.' });
  const four = await owner.get('web/nope', { 'OData-Version': '4.0' });
  expect(four.json.error).toEqual({ code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', message: 'Cannot find resource for the request nope.' });
});

test('a person the farm does not know is 401', async () => {
  const reply = await site.as('nobody').get('web');
  expect(reply.status).toBe(401);
  expect(errorText(reply)).toMatch(/'nobody'/);
});

test('beyond 5 000 rows an unindexed filter or order is refused even with $top=10, an indexed one works', async () => {
  const long = await makeList(owner, 'Long', [column('Number', 'Nr', 'Indexed="TRUE"'), column('Text', 'Plain')]);
  await addMany(owner, long, Array.from({ length: 5001 }, (_, index) => ({ Title: `Row ${index}`, Nr: index % 100, Plain: 'p' })));
  const throttled = (reply: Reply): void =>
    expectError(reply, 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', /^The attempted operation is prohibited because it exceeds the list view threshold\.$/);
  throttled(await owner.get(`${long}/items?$filter=Plain eq 'p'&$top=10`));
  throttled(await owner.get(`${long}/items?$orderby=Plain&$top=10`));
  throttled(await owner.get(`${long}/items?$filter=Nr ge 0&$top=10`));
  throttled(await owner.get(`${long}/items?$filter=Plain eq 'p' and Nr eq 5&$top=10`));
  throttled(await owner.get(`${long}/items?$filter=Nr eq 5 or Plain eq 'x'&$top=10`));
  for (const query of ["$filter=Nr eq 5 and Plain eq 'p'", '$filter=Nr ge 5 and Nr lt 7', '$filter=Nr eq 5 or Nr eq 6', '$orderby=Nr', '$top=5000', '$filter=Id gt 10 and Id le 20', '$filter=Nr eq 5&$orderby=Plain']) {
    expect([query, (await owner.get(`${long}/items?${query}`)).status]).toEqual([query, 200]);
  }
  expect((await owner.get(`${long}/items?$filter=Nr eq 5&$top=5000`)).json.value).toHaveLength(50);
  const recent = `${long}/items?$filter=Modified gt datetime'2026-11-24T00:00:00Z'`;
  throttled(await owner.get(recent));
  expect((await owner.merge(`${long}/fields/getByInternalNameOrTitle('Modified')`, { Indexed: true })).status).toBe(204);
  expect((await owner.get(recent)).json.value).toEqual([]);
}, 60_000);
