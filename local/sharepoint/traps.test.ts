import { at, errorCode, errorText } from './testing/client';
import type { Client } from './testing/client';
import { add, addMany, column, makeList } from './testing/lists';
import { startTestSite } from './testing/site';
import type { TestSite } from './testing/site';

/** The ten places where home-made SharePoint servers are wrong, by number. Each has deeper tests beside its code. */
let site: TestSite;
let owner: Client;
let list: string;
const rows = 5_001;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Traps', [
    column('Text', 'Plain'),
    column('Text', 'Key', 'Indexed="TRUE"'),
    column('DateTime', 'Day', 'Format="DateOnly"'),
    column('Number', 'Count', 'Min="0" Max="5"'),
    column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES>'),
  ]);
  await add(owner, list, { Title: 'One two', Plain: 'p', Key: 'k', Day: '2025-07-01', Count: 3, Kind: 'a' });
  await addMany(owner, list, Array.from({ length: rows - 1 }, (_, index) => ({ Title: `Row ${index + 2}`, Plain: 'q', Key: index === 0 ? 'k' : 'other' })));
}, 60_000);
afterAll(() => site.stop());

const ask = (query: string): ReturnType<Client['get']> => owner.get(`${list}/items?${query}`);

test('1. selecting ID gives Id too', async () => {
  const both = { ID: 1, Id: 1 };
  expect((await ask('$select=ID&$top=1')).json.value).toEqual([both]);
  expect((await owner.get(`${list}/items(1)?$select=Id`)).json).toEqual(both);
});

test('2. a plus sign in a query is a space', async () => {
  expect((await ask("$select=Id&$filter=Id+eq+1+and+Title+eq+'One+two'")).json.value).toMatchObject([{ Id: 1 }]);
  expect((await ask("$select=Id&$filter=Id+eq+1+and+Title+eq+'One%2Btwo'")).json.value).toEqual([]);
});

test('3. what a rule of the list refuses is often 500, not 400', async () => {
  const reply = await owner.post(`${list}/items`, { Title: 'x'.repeat(256) });
  expect([reply.status, errorCode(reply)]).toEqual([500, '-2130575336, Microsoft.SharePoint.SPException']);
});

test('4. the answer of a batch is flat, in CRLF, and ends with a line end', async () => {
  const part = (verb: string, path: string, body: string): string =>
    `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${verb} ${owner.api}/${path} HTTP/1.1\nAccept: application/json;odata=nometadata\nContent-Type: application/json\nIf-Match: *\n\n${body}\n\n`;
  const body = `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${part('PATCH', `${list}/items(1)`, '{"Plain":"p"}')}--c--\n\n--b\n${part('GET', `${list}/items(1)?$select=Plain`, '')}--b--\n`;
  const reply = await owner.post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
  expect(reply.text.replace(/\r\n/g, '')).not.toContain('\n');
  expect(reply.text).toMatch(/^--batchresponse_[0-9a-f-]{36}\r\n/);
  expect(reply.text).toMatch(/\r\n--batchresponse_[0-9a-f-]{36}--\r\n$/);
  expect(reply.text).not.toContain('changesetresponse');
  expect([...reply.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(match => match[1])).toEqual(['204', '200']);
});

test('5. unknown properties are refused, and nothing is kept of what came with them', async () => {
  const reply = await owner.merge(`${list}/items(1)`, { Plain: 'changed', Nope: 1 });
  expect(reply.status).toBe(400);
  expect(errorText(reply)).toBe("The property 'Nope' does not exist on type 'SP.Data.TrapsListItem'. Make sure to only use property names that are defined by the type.");
  expect((await owner.get(`${list}/items(1)?$select=Plain`)).json).toEqual({ Plain: 'p' });
});

test('6. ValidateUpdateListItem answers 200 even when it refuses, and says which field', async () => {
  const formValues = [
    { FieldName: 'Plain', FieldValue: 'fine' },
    { FieldName: 'Kind', FieldValue: 'c' },
    { FieldName: 'Count', FieldValue: '6' },
  ];
  const reply = await owner.post(`${list}/items(1)/ValidateUpdateListItem()`, { formValues, bNewDocumentUpdate: false });
  expect(reply.status).toBe(200);
  const fields = reply.json.value as { FieldName: string; HasException: boolean; ErrorMessage: string | null }[];
  expect(fields.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([['Plain', false], ['Kind', true], ['Count', true]]);
  expect(fields[1]?.ErrorMessage).toEqual(expect.stringMatching(/\S/));
  expect((await owner.get(`${list}/items(1)?$select=Plain,Kind,Count`)).json).toEqual({ Plain: 'p', Kind: 'a', Count: 3 });
});

test('7. the threshold counts rows that are looked at, not rows that are given', async () => {
  const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';
  const unindexed = await ask("$select=Id&$top=1&$filter=Plain eq 'p'");
  expect([unindexed.status, errorCode(unindexed)]).toEqual([500, throttled]);
  expect(errorCode(await ask('$select=Id&$top=1&$orderby=Plain'))).toBe(throttled);
  expect((await ask("$select=Id&$top=1&$filter=Key eq 'k' and Plain eq 'q'")).json.value).toMatchObject([{ Id: 2 }]);
  expect((await ask('$select=Id&$top=5000')).json.value).toHaveLength(5_000);
});

test('8. RenderListDataAsStream speaks to people where REST speaks to programs', async () => {
  const item = await owner.get(`${list}/items(1)?$select=Day,Count`);
  expect(item.json).toEqual({ Day: '2025-06-30T22:00:00Z', Count: 3 });
  const viewXml = '<View><ViewFields><FieldRef Name="ID"/><FieldRef Name="Day"/><FieldRef Name="Count"/></ViewFields><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq></Where></Query></View>';
  const stream = await owner.post(`${list}/RenderListDataAsStream`, { parameters: { ViewXml: viewXml, RenderOptions: 2 } });
  expect(at(stream.json, 'Row', 0)).toMatchObject({ ID: '1', Day: '2025-07-01', 'Day.': '2025-06-30T22:00:00Z', Count: '3', 'Count.': '3.00000000000000' });
});

test('9. digests are checked, and grow old after half an hour', async () => {
  const digest = await owner.digest();
  const write = async (value: string): Promise<number> =>
    (await owner.send('POST', `${list}/items(1)`, { 'X-RequestDigest': value, 'X-HTTP-Method': 'MERGE', 'Content-Type': 'application/json' }, '{"Plain":"p"}')).status;
  expect(await write('')).toBe(403);
  expect(await write(digest.replace('0x', '0x00'))).toBe(403);
  site.moveClock('2026-11-23T18:05:00Z');
  expect(await write(digest)).toBe(204);
  site.moveClock('2026-11-23T18:05:01Z');
  expect(await write(digest)).toBe(403);
  expect(await write(await owner.digest())).toBe(204);
});

test('10. CAML goes on where its position says, to an empty page', async () => {
  const ids: number[] = [];
  let position: string | undefined;
  for (let page = 0; page < 4; page++) {
    const query = {
      ViewXml: '<View><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">2000</RowLimit></View>',
      ...(position === undefined ? {} : { ListItemCollectionPosition: { PagingInfo: position } }),
    };
    const found = (await owner.post(`${list}/getItems?$select=Id`, { query })).json.value as { Id: number }[];
    ids.push(...found.map(item => item.Id));
    position = `Paged=TRUE&p_ID=${ids.at(-1)}`;
  }
  expect(ids).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
});
