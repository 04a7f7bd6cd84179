import type { IREST } from 'gd-sprest/@types/rest';

import { column, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'owner');
  await makeList(site.as('owner'), 'Typer', [column('Text', 'Egen')], { ContentTypesEnabled: true });
});
afterAll(() => site.stop());

type Row = Readonly<Record<string, unknown>>;
type Type = { readonly Name: string; readonly StringId: string };

const typesOf = async (path: string): Promise<readonly Type[]> => (await site.as('owner').get(`${path}/contentTypes?$select=Name,StringId`)).json.value as readonly Type[];
const names = ({ results }: { readonly results: unknown }): unknown[] => (results as readonly Row[]).map(row => row.Name);
const siteType = async (name: string): Promise<string> => {
  await answered(rest.Web().ContentTypes().add({ Name: name, Description: 'Om', Group: 'Egna', Id: { __metadata: { type: 'SP.ContentTypeId' }, StringValue: '0x0100' } } as never));
  return (await typesOf('web')).find(type => type.Name === name)?.StringId ?? '';
};

test('a web’s types are made, found, changed and deleted', async () => {
  const id = await siteType('Första');
  expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect(await answered(rest.Web().ContentTypes(id))).toMatchObject({ Name: 'Första', Description: 'Om', Group: 'Egna', StringId: id });
  expect(names(await answered(rest.Web().ContentTypes().query({ Filter: "Group eq 'Egna'", Select: ['Name'] })))).toEqual(['Första']);
  expect(names(await answered(rest.Web().AvailableContentTypes().query({ Filter: "Name eq 'Första'" })))).toEqual(['Första']);
  await answered(rest.Web().ContentTypes(id).update({ Description: 'Ändrad' } as never));
  expect(await answered(rest.Web().ContentTypes().getById(id))).toMatchObject({ Description: 'Ändrad' });
  expect(names(await answered(rest.Web().ContentTypes(id).FieldLinks()))).toEqual(['ContentType', 'Title']);
  expect(((await answered(rest.Web().ContentTypes(id).Fields())).results as readonly Row[]).map(field => field.InternalName)).toContain('Title');
  await answered(rest.Web().ContentTypes(id).delete());
  expect((await typesOf('web')).map(({ Name }) => Name)).not.toContain('Första');
});

test('a list takes an available type, its items bear it, and it is not deleted while they do', async () => {
  const parent = await siteType('Avvikelse');
  await answered(rest.List('Typer').ContentTypes().addAvailableContentType(parent));
  const listed = await answered(rest.List('Typer').ContentTypes().query({ Filter: "Name eq 'Avvikelse'" }));
  expect(names(listed)).toEqual(['Avvikelse']);
  const id = listed.results[0]?.StringId ?? '';
  expect(id.startsWith(parent)).toBe(true);
  await answered(rest.List('Typer').Items().add({ Title: 'Typad', ContentTypeId: id } as never));
  expect((await site.as('owner').get("web/lists/getByTitle('Typer')/items(1)?$select=Title,ContentTypeId")).json).toEqual({ Title: 'Typad', ContentTypeId: id });
  expect(await answered(rest.List('Typer').Items(1).ContentType())).toMatchObject({ Name: 'Avvikelse', StringId: id });
  const used = await answered(rest.List('Typer').ContentTypes(id).delete()).then(() => 'deleted', String);
  expect(used).toMatch(/in use/);
  await answered(rest.List('Typer').Items(1).delete());
  await answered(rest.List('Typer').ContentTypes(id).delete());
  expect((await typesOf("web/lists/getByTitle('Typer')")).map(({ Name }) => Name)).not.toContain('Avvikelse');
});
