import { startCliSite } from './cli';
import type { CliSite } from './cli';

let cli: CliSite;

beforeAll(async () => {
  cli = await startCliSite();
}, 60_000);
afterAll(() => cli.stop());

type Row = Readonly<Record<string, unknown>>;

const read = async (path: string): Promise<Row> => (await cli.site.as('owner').get(path)).json;
const status = async (path: string): Promise<number> => (await cli.site.as('owner').get(path)).status;

test('list add, get, list, set and remove', async () => {
  const added = await cli.run<Row>('spo list add', { title: 'Händelser', baseTemplate: 'GenericList', description: 'Allt', enableVersioning: true, majorVersionLimit: 20, hidden: false, noCrawl: true });
  expect(added).toMatchObject({ Title: 'Händelser', BaseTemplate: 100, Description: 'Allt', MajorVersionLimit: 20, NoCrawl: true });
  const got = await cli.run<Row>('spo list get', { title: 'Händelser', properties: 'Id,Title,RootFolder/ServerRelativeUrl' });
  expect(got).toEqual({ Id: added.Id, Title: 'Händelser', RootFolder: { ServerRelativeUrl: '/sites/stockholm/Lists/Hndelser' } });
  const lists = await cli.run<readonly Row[]>('spo list list', { filter: 'BaseTemplate eq 100' });
  expect(lists).toEqual([expect.objectContaining({ Id: added.Id, RootFolder: { ServerRelativeUrl: '/sites/stockholm/Lists/Hndelser' } })]);
  await cli.run('spo list set', { id: added.Id, newTitle: 'Incidenter', description: '', majorVersionLimit: 30, enableFolderCreation: true });
  expect(await read(`web/lists(guid'${String(added.Id)}')?$select=Title,MajorVersionLimit,EnableFolderCreation`)).toEqual({ Title: 'Incidenter', MajorVersionLimit: 30, EnableFolderCreation: true });
  await cli.run('spo list remove', { title: 'Incidenter', recycle: true, force: true });
  expect(await status("web/lists/getByTitle('Incidenter')")).toBe(404);
  expect(await read("web/recycleBin?$select=Title")).toEqual({ value: [{ Title: 'Incidenter' }] });
  const second = await cli.run<Row>('spo list add', { title: 'Kort' });
  await cli.run('spo list remove', { id: second.Id, force: true });
  expect(await status(`web/lists(guid'${String(second.Id)}')`)).toBe(404);
});

test('list get with permissions', async () => {
  await cli.run('spo list add', { title: 'Behörig' });
  const got = await cli.run<Row>('spo list get', { title: 'Behörig', withPermissions: true });
  expect(got).toMatchObject({ HasUniqueRoleAssignments: false, VersionPolicies: { DefaultExpireAfterDays: 0, DefaultTrimMode: 0, DefaultTrimModeValue: 'NoExpiration' } });
  const assigned = got.RoleAssignments as readonly { readonly Member: Row; readonly RoleDefinitionBindings: readonly Row[] }[];
  expect(assigned.map(({ Member, RoleDefinitionBindings: [level] }) => [Member.Title, Member.PrincipalTypeString, level?.Name]).sort()).toEqual([
    ['Stockholm – besökare', 'SharePointGroup', 'Läsa'],
    ['Stockholm – medlemmar', 'SharePointGroup', 'Redigera'],
    ['Stockholm – ägare', 'SharePointGroup', 'Fullständig behörighet'],
  ]);
  expect(await cli.run<Row>('spo list get', { url: 'Delade dokument' })).toMatchObject({ BaseTemplate: 101, VersionPolicies: { DefaultTrimMode: 0 } });
});

test('views: add, get, list, set, remove, and their fields', async () => {
  await cli.run('spo list add', { title: 'Vyer' });
  await cli.run('spo field add', { listTitle: 'Vyer', xml: '<Field Type="Text" Name="Slag" DisplayName="Slag" />', options: 'AddFieldInternalNameHint' });
  const view = await cli.run<Row>('spo list view add', { listTitle: 'Vyer', title: 'Kort', fields: 'Title,Slag', viewQuery: '<OrderBy><FieldRef Name="Slag" /></OrderBy>', rowLimit: 50 });
  expect(view).toMatchObject({ Title: 'Kort', RowLimit: 50, Paged: true, DefaultView: false });
  const path = `web/lists/getByTitle('Vyer')/views('${String(view.Id)}')`;
  expect((await read(`${path}/ViewFields`)).Items).toEqual(['Title', 'Slag']);
  expect(await cli.run<Row>('spo list view get', { listTitle: 'Vyer', title: 'Kort' })).toMatchObject({ Id: view.Id, ViewQuery: '<OrderBy><FieldRef Name="Slag" /></OrderBy>' });
  expect((await cli.run<readonly Row[]>('spo list view list', { listTitle: 'Vyer' })).map(row => row.Title)).toEqual(['Alla objekt', 'Kort']);
  await cli.run('spo list view set', { listTitle: 'Vyer', id: view.Id, Title: 'Korta', RowLimit: 10 });
  expect(await read(`${path}?$select=Title,RowLimit`)).toEqual({ Title: 'Korta', RowLimit: 10 });
  await cli.run('spo list view field set', { listTitle: 'Vyer', viewTitle: 'Korta', title: 'Slag', position: 0 });
  expect((await read(`${path}/ViewFields`)).Items).toEqual(['Slag', 'Title']);
  await cli.run('spo list view field remove', { listTitle: 'Vyer', viewTitle: 'Korta', title: 'Slag', force: true });
  expect((await read(`${path}/ViewFields`)).Items).toEqual(['Title']);
  await cli.run('spo list view field add', { listTitle: 'Vyer', viewId: view.Id, title: 'Modified', position: 0 });
  expect((await read(`${path}/ViewFields`)).Items).toEqual(['Modified', 'Title']);
  await cli.run('spo list view remove', { listTitle: 'Vyer', id: view.Id, force: true });
  expect(await status(path)).toBe(404);
});

test('columns: add, get, list, set and remove', async () => {
  await cli.run('spo list add', { title: 'Kolumner' });
  const added = await cli.run<Row>('spo field add', { listTitle: 'Kolumner', xml: '<Field Type="Number" DisplayName="Antal" Min="0" />' });
  expect(added).toMatchObject({ InternalName: 'Antal', Title: 'Antal', TypeAsString: 'Number', MinimumValue: 0 });
  expect(await cli.run<Row>('spo field get', { listTitle: 'Kolumner', id: added.Id })).toMatchObject({ InternalName: 'Antal' });
  expect((await cli.run<readonly Row[]>('spo field list', { listTitle: 'Kolumner' })).map(row => row.InternalName)).toEqual(expect.arrayContaining(['Title', 'Antal', 'Modified']));
  await cli.run('spo field set', { listTitle: 'Kolumner', internalName: 'Antal', Title: 'Antal drabbade', Description: 'Personer & djur', Required: 'true', MaximumValue: '99' });
  const field = "web/lists/getByTitle('Kolumner')/fields/getByInternalNameOrTitle('Antal')";
  expect(await read(`${field}?$select=Title,Description,Required,MaximumValue`)).toEqual({ Title: 'Antal drabbade', Description: 'Personer & djur', Required: true, MaximumValue: 99 });
  await cli.run('spo field remove', { listTitle: 'Kolumner', title: 'Antal drabbade', force: true });
  expect(await status(field)).toBe(400);
});

test('a refusal is told in SharePoint’s words', async () => {
  await expect(cli.run('spo list get', { title: 'Saknas' })).rejects.toThrow(`List 'Saknas' does not exist at site with URL '${cli.webUrl}'.`);
});
