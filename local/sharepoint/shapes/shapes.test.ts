import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Shape } from '../odata/entity';
import { edmProblems, nameProblems } from '../testing/edm';
import type { Client, JsonObject } from '../testing/client';
import { add, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { fieldShapeOf } from './field';

/** Where an entity of each shape is found in the site below: `file/export` → a path below `_api`. */
const addresses: Readonly<Record<string, string>> = {
  'attachment/attachmentShape': "web/lists/getByTitle('Shapes')/items(1)/attachmentFiles('a.txt')",
  'contentType/contentTypeShape': "web/contentTypes('0x0101')",
  'contentType/fieldLinkShape': "web/contentTypes('0x01')/fieldLinks(guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247')",
  'field/fieldShape': "web/lists/getByTitle('Shapes')/fields/getByInternalNameOrTitle('Flag')",
  'file/fileShape': "web/lists/getByTitle('Dokument')/rootFolder/files('a.txt')",
  'file/fileVersionShape': "web/lists/getByTitle('Dokument')/rootFolder/files('a.txt')/versions(512)",
  'file/folderShape': "web/lists/getByTitle('Shapes')/rootFolder",
  'file/storageMetricsShape': "web/lists/getByTitle('Dokument')/rootFolder/storageMetrics",
  'list/listShape': "web/lists/getByTitle('Shapes')",
  'list/viewShape': "web/lists/getByTitle('Shapes')/defaultView",
  'list/viewFieldsShape': "web/lists/getByTitle('Shapes')/defaultView/viewFields",
  'principal/userShape': 'web/currentUser',
  'principal/groupShape': 'web/associatedOwnerGroup',
  'principal/roleDefinitionShape': 'web/roleDefinitions/getByType(2)',
  'principal/roleAssignmentShape': 'web/roleAssignments/getByPrincipalId(3)',
  'principal/recycleBinItemShape': "web/recycleBin('RECYCLED')",
  'relatedField/relatedFieldShape': "web/lists/getByTitle('Shapes')/getRelatedFields/getByFieldId(guid'RELATED')",
  'versionPolicies/versionPoliciesShape': "web/lists/getByTitle('Shapes')/versionPolicies",
  'web/webShape': 'web',
  'web/siteShape': 'site',
  'web/webInformationShape': '../below/_api/web/parentWeb',
  'regionalSettings/regionalSettingsShape': 'web/regionalSettings',
  'regionalSettings/languagesShape': 'web/regionalSettings/installedLanguages',
  'regionalSettings/timeZoneShape': 'web/regionalSettings/timeZone',
};

const fieldColumns: Readonly<Record<string, string>> = {
  'SP.FieldText': column('Text', 'Plain'),
  'SP.FieldMultiLineText': column('Note', 'Long'),
  'SP.FieldDateTime': column('DateTime', 'Day', 'Format="DateOnly"'),
  'SP.FieldChoice': column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'),
  'SP.FieldMultiChoice': column('MultiChoice', 'Kinds', '', '<CHOICES><CHOICE>a</CHOICE></CHOICES>'),
  'SP.FieldNumber': column('Number', 'Count'),
  'SP.FieldCurrency': column('Currency', 'Price'),
  'SP.FieldUrl': column('URL', 'Link'),
  'SP.FieldUser': column('User', 'Person'),
  'SP.FieldCalculated': column('Calculated', 'Sum', 'ResultType="Number"', '<Formula>=[Count]+1</Formula>'),
  'SP.FieldThumbnail': column('Thumbnail', 'Thumb'),
};

let site: TestSite;
let owner: Client;
let recycled = '';
let related = '';

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  const list = await makeList(owner, 'Shapes', [...Object.values(fieldColumns), column('Boolean', 'Flag'), column('MultiChoice', 'Empty')]);
  await owner.post(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: column('Lookup', 'Up', `List="${String((await owner.get(`${list}?$select=Id`)).json.Id)}" ShowField="Title" Indexed="TRUE" RelationshipDeleteBehavior="Restrict"`), Options: 8 } });
  related = String((await owner.get(`${list}/fields/getByTitle('Up')?$select=Id`)).json.Id);
  await owner.post('web/webs/add', { parameters: { Title: 'Below', Url: 'below', UseSamePermissionsAsParentSite: true } });
  const me = (await owner.get('web/currentUser')).json.Id;
  const item = { Title: 'x', Plain: 'p', Long: 'l', Day: '2026-01-02', Kind: 'a', Kinds: ['a'], Count: 1.5, Price: 2, Link: { Url: 'https://x.example' }, PersonId: me, Flag: true, UpId: 1 };
  await add(owner, list, item);
  await owner.post(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, 'a');
  const gone = await add(owner, list, item);
  for (const text of ['one', 'two']) await owner.post("web/lists/getByTitle('Dokument')/rootFolder/files/add(url='a.txt',overwrite=true)", text);
  recycled = String((await owner.post(`${list}/items(${gone})/recycle`)).json.value);
});
afterAll(() => site.stop());

type Flavour = { readonly name: string; readonly headers: Readonly<Record<string, string>>; readonly verbose: boolean; typeOf(json: JsonObject): unknown };

const flavours: readonly Flavour[] = [
  { name: 'nometadata', headers: { Accept: 'application/json;odata=nometadata' }, verbose: false, typeOf: () => undefined },
  { name: 'minimalmetadata', headers: { Accept: 'application/json;odata=minimalmetadata' }, verbose: false, typeOf: json => json['odata.type'] },
  { name: 'fullmetadata', headers: { Accept: 'application/json;odata=fullmetadata' }, verbose: false, typeOf: json => json['odata.type'] },
  { name: 'verbose', headers: { Accept: 'application/json;odata=verbose' }, verbose: true, typeOf: json => (json.__metadata as JsonObject | undefined)?.type },
  { name: 'OData 4', headers: { Accept: 'application/json', 'OData-Version': '4.0' }, verbose: false, typeOf: json => String(json['@odata.type']).slice(1) },
];

const problemsOf = async (shape: Pick<Shape, 'type' | 'properties'>, path: string, flavour: Flavour, query = ''): Promise<readonly string[]> => {
  const reply = await owner.get(`${path}${query}`, flavour.headers);
  if (reply.status !== 200) return [`${shape.type}: ${reply.status} ${reply.text}`];
  const json = (flavour.verbose ? reply.json.d : reply.json) as JsonObject;
  const type = flavour.typeOf(json);
  const given = Object.entries(json).filter(([name, value]) => !/odata\.|^__metadata$/.test(name) && !isLink(value));
  return [
    ...(type === undefined || type === shape.type ? [] : [`${shape.type}: calls itself ${String(type)}`]),
    ...nameProblems(Object.keys(shape.properties), given.map(([name]) => name), shape.type),
    ...given.flatMap(([name, value]) => edmProblems(shape.properties[name] ?? '', value, flavour.verbose, `${shape.type}.${name}`)),
  ];
};

const isLink = (value: unknown): boolean => typeof value === 'object' && value !== null && '__deferred' in value;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && 'type' in value && 'set' in value && 'links' in value;

/** Read from the folder, so that a new shape cannot be forgotten here. */
const shapes = readdirSync(__dirname)
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap(file => {
    const exported = jest.requireActual<Readonly<Record<string, unknown>>>(join(__dirname, file));
    return Object.entries(exported).flatMap(([name, value]) => (isShape(value) ? [{ name: `${file.slice(0, -3)}/${name}`, shape: value }] : []));
  });

test('every shape has an address at which it is checked', () => {
  expect(shapes.map(({ name }) => name).sort()).toEqual(Object.keys(addresses).sort());
});

describe.each(flavours)('$name', flavour => {
  test.each(shapes)('$name gives the listed names with values of the listed types', async ({ name, shape }) => {
    const path = (addresses[name] ?? '').replace('RECYCLED', recycled).replace('RELATED', related);
    expect(await problemsOf(shape, path, flavour)).toEqual([]);
    const asked = { ...shape, properties: shape.onRequest ?? {} };
    if (shape.onRequest) expect(await problemsOf(asked, path, flavour, `?$select=${Object.keys(shape.onRequest).join(',')}`)).toEqual([]);
  });

  test.each(Object.keys(fieldColumns))('%s has what columns of its type have', async type => {
    const name = /Name="(\w+)"/.exec(fieldColumns[type] ?? '')?.[1] ?? '';
    expect(await problemsOf(fieldShapeOf(type), `web/lists/getByTitle('Shapes')/fields/getByInternalNameOrTitle('${name}')`, flavour)).toEqual([]);
  });

  test('an item has what its columns say', async () => {
    const text = 'Edm.String';
    const listed = {
      FileSystemObjectType: 'Edm.Int32', Id: 'Edm.Int32', ServerRedirectedEmbedUri: text, ServerRedirectedEmbedUrl: text, ContentTypeId: 'SP.ContentTypeId', Title: text, Plain: text, Long: text,
      Day: 'Edm.DateTime', Kind: text, Kinds: 'Collection(Edm.String)', Count: 'Edm.Double', Price: 'Edm.Double', Link: 'SP.FieldUrlValue', PersonId: 'Edm.Int32', PersonStringId: text, Flag: 'Edm.Boolean',
      Empty: 'Collection(Edm.String)', UpId: 'Edm.Int32', ID: 'Edm.Int32', Modified: 'Edm.DateTime', Created: 'Edm.DateTime', AuthorId: 'Edm.Int32', EditorId: 'Edm.Int32', OData__UIVersionString: text,
      Attachments: 'Edm.Boolean', GUID: 'Edm.Guid', ComplianceAssetId: 'Edm.String', Sum: 'Edm.String', Thumb: 'Edm.String',
    };
    expect(await problemsOf({ type: 'SP.Data.ShapesListItem', properties: listed }, "web/lists/getByTitle('Shapes')/items(1)", flavour)).toEqual([]);
  });

  test.each(['FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit'])('%s of an item has a text for each column', async link => {
    const names = [
      'ID', 'Title', 'Plain', 'Long', 'Day', 'Kind', 'Kinds', 'Count', 'Price', 'Link', 'Person', 'Flag', 'Empty', 'Up', 'Modified', 'Created', 'Author', 'Editor', 'ContentTypeId', 'OData__x005f_UIVersionString',
      'owshiddenversion', 'Attachments', 'GUID', 'UniqueId', 'FSObjType', 'FileRef', 'FileDirRef', 'FileLeafRef', 'LinkTitle', 'LinkTitleNoMenu', 'Sum', 'Thumb', 'ComplianceAssetId', 'Order',
      'OData__x005f_ModerationStatus', 'OData__x005f_ModerationComments', 'OData__x005f_UIVersion', 'OData__x005f_HasCopyDestinations', 'OData__x005f_CopySource', 'InstanceID', 'WorkflowVersion', 'WorkflowInstanceID',
      'AppAuthor', 'AppEditor', 'Created_x005f_x0020_x005f_Date', 'Last_x005f_x0020_x005f_Modified',
    ];
    const texts = { type: 'SP.FieldStringValues', properties: Object.fromEntries(names.map(name => [name, 'Edm.String'])) };
    expect(await problemsOf(texts, `web/lists/getByTitle('Shapes')/items(1)/${link}`, flavour)).toEqual([]);
  });
});
