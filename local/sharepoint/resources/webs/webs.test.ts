import { at, errorText } from '../../testing/client';
import type { Client, Reply } from '../../testing/client';
import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';

let site: TestSite;
let owner: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
});
afterAll(() => site.stop());

const wish = { Description: 'Om', Language: 1053, WebTemplate: 'STS', UseSamePermissionsAsParentSite: true };
const addWeb = (title: string, url: string, given: object = {}, client = owner): Promise<Reply> =>
  client.post('web/webs/add', { parameters: { ...wish, Title: title, Url: url, ...given } });
const titlesIn = (reply: Reply): unknown => (reply.json.value as { readonly Title: string }[]).map(({ Title }) => Title);

test('a subweb is a web: it has a library, pages, lists, digests and addresses of its own', async () => {
  const made = await addWeb('Nämnden', 'namnden');
  expect(made.json).toMatchObject({ Title: 'Nämnden', Description: 'Om', Language: 1053, ServerRelativeUrl: '/sites/stockholm/namnden', Url: `${site.origin}/sites/stockholm/namnden`, WebTemplate: 'STS', Configuration: 0 });
  const below = site.as('owner', 'stockholm/namnden');
  expect(titlesIn(await below.get('web/lists'))).toEqual(['Dokument', 'Webbplatssidor']);
  const list = await makeList(below, 'Ärenden');
  const id = await add(below, list, { Title: 'Ett' });
  expect((await below.get(`${list}/items(${id})?$select=Title,FileDirRef`)).json).toEqual({ Title: 'Ett', FileDirRef: '/sites/stockholm/namnden/Lists/renden' });
  expect((await below.get("web/getList('/sites/stockholm/namnden/Lists/renden')?$select=ParentWebUrl")).json).toEqual({ ParentWebUrl: '/sites/stockholm/namnden' });
  expect(titlesIn(await owner.get('web/lists'))).not.toContain('Ärenden');
  expect((await below.merge('web', { Title: 'x' }, { 'X-RequestDigest': await owner.digest() })).status).toBe(403);
  expect((await below.send('POST', 'contextinfo', { Accept: 'application/json;odata=nometadata' })).json).toMatchObject({
    SiteFullUrl: `${site.origin}/sites/stockholm`, WebFullUrl: `${site.origin}/sites/stockholm/namnden`,
  });
});

test('a web tells its own address in full, wherever it is told', async () => {
  const verbose = await owner.get('web/webs', { Accept: 'application/json;odata=verbose' });
  const uris = (at(verbose.json, 'd', 'results') as { readonly __metadata: { readonly uri: string } }[]).map(({ __metadata }) => __metadata.uri);
  expect(uris).toEqual([`${site.origin}/sites/stockholm/namnden/_api/Web`]);
});

test('subwebs follow the language they are made in, and the time zone of their parent', async () => {
  await addWeb('English', 'english', { Language: 1033, WebTemplate: 'STS#3' });
  const below = site.as('owner', 'stockholm/english');
  expect(titlesIn(await below.get('web/lists'))).toEqual(['Documents', 'Site Pages']);
  expect((await below.get('web?$select=WebTemplateConfiguration,Configuration')).json).toEqual({ WebTemplateConfiguration: 'STS#3', Configuration: 3 });
  expect((await below.get('web/regionalSettings/timeZone/id')).json.value).toBe(4);
  expect((await below.get('web/regionalSettings/localeId')).json.value).toBe(1033);
});

test('an address that is taken by a web, a library or the folder of lists is refused', async () => {
  await makeList(owner, 'Holds the folder of lists');
  for (const url of ['namnden', 'NAMNDEN', 'SitePages', 'Lists', 'Delade dokument']) {
    const reply = await addWeb('Again', url);
    expect([reply.status, errorText(reply)]).toEqual([500, `The Web site address "/sites/stockholm/${url}" is already in use.`]);
  }
  expect(errorText(await addWeb('Bad', 'a?b'))).toMatch(/^The URL 'a\?b' is invalid/);
});

test('what is not built of a creation is refused, and so is what SharePoint does not know', async () => {
  expect((await addWeb('Blog', 'blog', { WebTemplate: 'BLOG#0' })).status).toBe(501);
  expect((await addWeb('German', 'german', { Language: 1031 })).status).toBe(501);
  expect((await addWeb('Deep', 'a/b')).status).toBe(501);
  expect(errorText(await addWeb('Odd', 'odd', { Nonsense: 1 }))).toBe("The property 'Nonsense' does not exist on type 'SP.WebCreationInformation'. Make sure to only use property names that are defined by the type.");
  expect((await addWeb('By a member', 'member', {}, site.as('member'))).status).toBe(403);
});

test('webinfos/add says the opposite of permissions and answers what is told of a web', async () => {
  const made = await owner.post('web/webinfos/add', { parameters: { Title: 'Sluten', Url: 'sluten', Description: '', Language: 1053, WebTemplate: 'STS#0', UseUniquePermissions: true } });
  expect(made.json).toMatchObject({ Title: 'Sluten', ServerRelativeUrl: '/sites/stockholm/sluten', WebTemplate: 'STS', WebTemplateId: 0 });
  const below = site.as('owner', 'stockholm/sluten');
  expect((await below.get('web?$select=HasUniqueRoleAssignments')).json).toEqual({ HasUniqueRoleAssignments: true });
  const { json } = await below.get('web/roleAssignments?$expand=Member,RoleDefinitionBindings');
  expect(json.value).toMatchObject([{ Member: { Title: 'Olga Ägare' }, RoleDefinitionBindings: [{ RoleTypeKind: 5 }] }]);
});

test('who may not open one subweb is refused them all, but is told of those that are open', async () => {
  const visitor = site.as('visitor');
  expect((await visitor.get('web/webs')).status).toBe(403);
  expect(titlesIn(await visitor.get('web/webinfos'))).toEqual(['Nämnden', 'English']);
  expect(titlesIn(await visitor.get('web/getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)'))).toEqual(['Nämnden', 'English']);
  expect(titlesIn(await owner.get('web/webs?$select=Title'))).toEqual(['Nämnden', 'English', 'Sluten']);
  expect((await site.as('visitor', 'stockholm/sluten').get('web')).status).toBe(403);
});

test('a subweb knows its parent, and the root web has none', async () => {
  const below = site.as('owner', 'stockholm/namnden');
  expect((await below.get('web/parentWeb?$select=Title,ServerRelativeUrl')).json).toEqual({ Title: 'Stockholm', ServerRelativeUrl: '/sites/stockholm' });
  expect((await below.get('web?$select=Title,ParentWeb/ServerRelativeUrl&$expand=ParentWeb')).json).toEqual({ Title: 'Nämnden', ParentWeb: { ServerRelativeUrl: '/sites/stockholm' } });
  expect((await owner.get('web/parentWeb')).json).toEqual({ 'odata.null': true });
});

test('a subweb can keep its permissions to itself and inherit again; its lists follow', async () => {
  const below = site.as('owner', 'stockholm/namnden');
  const visitor = site.as('visitor', 'stockholm/namnden');
  const list = "web/lists/getByTitle('Ärenden')";
  expect((await visitor.get(`${list}/items`)).json.value).toHaveLength(1);
  await below.post('web/breakRoleInheritance(copyRoleAssignments=false,clearSubscopes=true)');
  expect((await visitor.get('web')).status).toBe(403);
  expect((await site.as('visitor').get('web')).status).toBe(200);
  expect((await below.get(`${list}/items`)).json.value).toHaveLength(1);
  expect((await below.post('web/resetRoleInheritance')).status).toBe(200);
  expect((await visitor.get(`${list}/items`)).json.value).toHaveLength(1);
  expect((await below.get('web?$select=HasUniqueRoleAssignments')).json).toEqual({ HasUniqueRoleAssignments: false });
  expect((await owner.post('web/resetRoleInheritance')).status).toBe(500);
});

test('breaking a web clears what its lists and subwebs kept for themselves, when that is asked', async () => {
  const below = site.as('owner', 'stockholm/namnden');
  await below.post('web/webs/add', { parameters: { ...wish, Title: 'Djup', Url: 'djup', UseSamePermissionsAsParentSite: false } });
  const deep = site.as('owner', 'stockholm/namnden/djup');
  const list = await makeList(deep, 'Inre');
  await deep.post(`${list}/breakRoleInheritance(copyRoleAssignments=false)`);
  expect((await site.as('visitor', 'stockholm/namnden/djup').get('web')).status).toBe(403);
  await below.post('web/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)');
  expect((await site.as('visitor', 'stockholm/namnden/djup').get(`${list}?$select=Title`)).json).toEqual({ Title: 'Inre' });
});

test('access to a list in a closed subweb opens the way through every web above', async () => {
  const closed = site.as('owner', 'stockholm/sluten');
  const list = await makeList(closed, 'Delad');
  await closed.post(`${list}/breakRoleInheritance(copyRoleAssignments=false)`);
  const person = (await closed.post('web/ensureUser', { logonName: 'stranger@stad.example' })).json.Id as number;
  const read = (await closed.get('web/roleDefinitions/getByType(2)?$select=Id')).json.Id as number;
  await closed.post(`${list}/roleAssignments/addRoleAssignment(principalid=${person},roledefid=${read})`);
  expect((await site.as('stranger', 'stockholm/sluten').get(`${list}?$select=Title`)).json).toEqual({ Title: 'Delad' });
  expect((await site.as('stranger').get('web?$select=Title')).json).toEqual({ Title: 'Stockholm' });
});

test('a web with subwebs stays; without them it goes with all that was in it', async () => {
  const below = site.as('owner', 'stockholm/namnden');
  const refused = await below.remove('web');
  expect([refused.status, errorText(refused)]).toEqual([
    500,
    'Error deleting Web site "/sites/stockholm/namnden". Sites that have subsites or certain apps can\'t be deleted. Please try again after deleting the subsites and removing the apps.',
  ]);
  expect((await site.as('visitor', 'stockholm/namnden/djup').remove('web')).status).toBe(403);
  expect((await site.as('owner', 'stockholm/namnden/djup').remove('web')).status).toBe(200);
  expect((await below.remove('web')).status).toBe(200);
  expect((await below.get('web')).status).toBe(404);
  expect(titlesIn(await owner.get('web/webinfos'))).toEqual(['English', 'Sluten']);
  expect((await addWeb('Åter', 'namnden')).json).toMatchObject({ Title: 'Åter' });
  expect((await owner.remove('web')).status).toBe(501);
});

test('a web keeps what is set of it, and refuses what it cannot keep', async () => {
  const settings = {
    Title: 'Ny', Description: 'Beskriven', QuickLaunchEnabled: false, TreeViewEnabled: true, SiteLogoUrl: '/sites/stockholm/logo.png', HeaderEmphasis: 2, HeaderLayout: 1, FooterEnabled: true,
    MegaMenuEnabled: true, NavAudienceTargetingEnabled: true, SearchScope: 1, NoCrawl: true, HorizontalQuickLaunch: true, MembersCanShare: false, RequestAccessEmail: 'a@b.example',
  };
  expect((await owner.merge('web', settings)).status).toBe(204);
  expect((await owner.get(`web?$select=${Object.keys(settings).join(',')}`)).json).toEqual(settings);
  expect((await owner.merge('web', { MasterUrl: '/x' })).status).toBe(501);
  expect(errorText(await owner.merge('web', { Nonsense: 1 }))).toMatch(/^The property 'Nonsense' does not exist on type 'SP.Web'/);
  expect((await owner.merge('web', { QuickLaunchEnabled: 'yes' })).status).toBe(400);
  expect((await site.as('member').merge('web', { Title: 'x' })).status).toBe(403);
  expect((await owner.get('web/title')).json.value).toBe('Ny');
});
