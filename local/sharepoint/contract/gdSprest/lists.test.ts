import type { IREST } from 'gd-sprest/@types/rest';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'owner');
});
afterAll(() => site.stop());

const read = async (path: string): Promise<unknown> => (await site.as('owner').get(path)).json;
const status = async (path: string): Promise<number> => (await site.as('owner').get(path)).status;

test('the web and who is at the page', async () => {
  const web = await answered(rest.Web().query({ Select: ['Title', 'ServerRelativeUrl', 'CurrentUser/Title'], Expand: ['CurrentUser'] }));
  expect(web).toMatchObject({ Title: 'Stockholm', ServerRelativeUrl: '/sites/stockholm', CurrentUser: { Title: 'Olga Ägare' } });
  expect(await answered(rest.Web().CurrentUser())).toMatchObject({ Email: 'owner@stad.example' });
  const info = await answered(rest.ContextInfo.getWeb(`${site.origin}/sites/stockholm`));
  expect(info.GetContextWebInformation).toMatchObject({ WebFullUrl: `${site.origin}/sites/stockholm`, FormDigestTimeoutSeconds: 1800 });
  await answered(rest.Web().update({ Description: 'Om staden' } as never));
  expect(await read('web?$select=Description')).toEqual({ Description: 'Om staden' });
});

test('a list is made, found, changed and deleted', async () => {
  const made = await answered(rest.Web().Lists().add({ Title: 'Sprest', BaseTemplate: 100, Description: 'Om' } as never));
  expect(made).toMatchObject({ Title: 'Sprest', Description: 'Om', BaseTemplate: 100 });
  await answered(rest.Web().Lists('Sprest').update({ Title: 'Sprest 2' } as never));
  expect(await answered(rest.List('Sprest 2').query({ Select: ['Title'] }))).toMatchObject({ Title: 'Sprest 2' });
  const lists = await answered(rest.Web().Lists().query({ Filter: 'BaseTemplate eq 100', Select: ['Title'] }));
  expect(lists.results.map(list => list.Title)).toEqual(['Sprest 2']);
  await answered(rest.Web().Lists('Sprest 2').delete());
  await expect(answered(rest.Web().Lists('Sprest 2'))).rejects.toThrow(/^404 List 'Sprest 2' does not exist at site with URL/);
});

test('columns are made by schema and by description, changed, listed and deleted', async () => {
  await answered(rest.Web().Lists().add({ Title: 'Kolumner', BaseTemplate: 100 } as never));
  const fields = rest.List('Kolumner').Fields();
  const xml = '<Field Type="Choice" Name="Kind" StaticName="Kind" DisplayName="Slag"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>';
  expect(await answered(fields.createFieldAsXml(xml))).toMatchObject({ InternalName: 'Kind', Title: 'Slag', TypeAsString: 'Choice', Choices: { results: ['a'] } });
  expect(await answered(rest.List('Kolumner').Fields().addField({ FieldTypeKind: 9, Title: 'Antal' } as never))).toMatchObject({ InternalName: 'Antal', TypeAsString: 'Number' });
  const field = await answered(rest.List('Kolumner').Fields('Antal'));
  await answered(field.update({ Description: 'Hur många', Required: true } as never));
  await answered(rest.List('Kolumner').Fields('Antal').setShowInEditForm(false));
  expect(await read("web/lists/getByTitle('Kolumner')/fields/getByInternalNameOrTitle('Antal')?$select=Description,Required")).toEqual({ Description: 'Hur många', Required: true });
  const listed = await answered(rest.List('Kolumner').Fields().query({ Filter: 'CanBeDeleted eq true', Select: ['InternalName'], OrderBy: ['InternalName'] }));
  expect(listed.results.map(one => one.InternalName)).toEqual(['Antal', 'Kind']);
  await answered(rest.List('Kolumner').Fields('Kind').delete());
  expect(await status("web/lists/getByTitle('Kolumner')/fields/getByInternalNameOrTitle('Kind')")).toBe(400);
});

test('views are added, changed, filled and deleted', async () => {
  await answered(rest.Web().Lists().add({ Title: 'Vyer', BaseTemplate: 100 } as never));
  const view = await answered(rest.List('Vyer').Views().add({ Title: 'Kort', RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' } as never));
  expect(view).toMatchObject({ Title: 'Kort', RowLimit: 10 });
  await answered(rest.List('Vyer').Views().getByTitle('Kort').ViewFields().removeAllViewFields());
  await answered(rest.List('Vyer').Views().getByTitle('Kort').ViewFields().addViewField('Modified'));
  await answered(rest.List('Vyer').Views().getByTitle('Kort').ViewFields().addViewField('Title'));
  await answered(rest.List('Vyer').Views().getByTitle('Kort').ViewFields().moveViewFieldTo('Title', 0));
  expect(await read(`web/lists/getByTitle('Vyer')/views('${view.Id}')/viewFields`)).toMatchObject({ Items: ['Title', 'Modified'] });
  await answered(rest.List('Vyer').Views().getByTitle('Kort').update({ Title: 'Korta' } as never));
  expect((await answered(rest.List('Vyer').Views().query({ Select: ['Title'] }))).results.map(one => one.Title)).toEqual(['Alla objekt', 'Korta']);
  await answered(rest.List('Vyer').Views().getById(view.Id as never).delete());
  expect(await status(`web/lists/getByTitle('Vyer')/views('${view.Id}')`)).toBe(404);
});
