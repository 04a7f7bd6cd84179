import fc from 'fast-check';

/** One random request; `body` is what follows the headers. */
export type RandomRequest = {
  readonly method: string;
  /** Below `_api`, percent-encoded. */
  readonly path: string;
  readonly contentType: string;
  readonly accept: string;
  readonly body: string;
};

const lists = ["lists/getByTitle('L')", "lists/getByTitle('Library')", "lists(guid'00000000-0000-0000-0000-000000000000')", "getList('/sites/stockholm/Lists/L')", 'getList(@u)', 'lists', "lists/getByTitle('')"];

/** Steps that exist, steps that exist elsewhere, and steps that are nonsense. */
const steps = [
  'items', 'items(1)', 'items(2)', 'items(-1)', 'items(1.5)', "items('x')", 'items(99999999999)', 'getItemById(1)', "getItemByStringId('1')", 'items/getById(1)', 'fields', "fields/getByInternalNameOrTitle('N')",
  "fields/getByTitle('Rubrik')", 'views', 'defaultView', 'viewFields', "views/getByTitle('Alla objekt')", 'contentTypes', "contentTypes('0x01')", 'availableContentTypes', 'fieldLinks', 'versions', 'versions(512)',
  'attachmentFiles', "attachmentFiles('a.txt')", "attachmentFiles/add(FileName='a.txt')", '$value', 'rootFolder', 'files', "files('a.txt')", "files/add(url='a.txt',overwrite=true)", 'folders', "folders('F')", "folders/add('F')",
  "getFileByServerRelativeUrl('/sites/stockholm/Delade dokument/a.txt')", "getFolderByServerRelativeUrl('/sites/stockholm/Delade dokument')", "getFileByServerRelativePath(decodedurl='/x')", 'listItemAllFields', 'properties',
  "startUpload(uploadId=guid'11111111-1111-1111-1111-111111111111')", "continueUpload(uploadId=guid'11111111-1111-1111-1111-111111111111',fileOffset=1)", 'checkOut', "checkIn(comment='x',checkInType=0)", "copyTo(strNewUrl='/x',bOverWrite=true)",
  "moveTo(newUrl='/sites/stockholm/Delade dokument/b.txt',flags=1)", 'roleAssignments', 'roleDefinitions', 'getByType(2)', 'getById(3)', "getById('3')", 'getByPrincipalId(3)', 'siteGroups', 'siteUsers', 'users', 'currentUser', 'groups', 'owner',
  'recycleBin', 'recycle()', 'recycle', 'restore()', 'restoreAll', 'deleteObject', 'moveToSecondStage', 'title', 'Id', 'breakRoleInheritance(true,false)', 'breakRoleInheritance', 'addRoleAssignment(principalid=3,roledefid=1073741826)',
  'removeRoleAssignment(principalid=3,roledefid=1073741826)', 'resetRoleInheritance', "getUserEffectivePermissions('x')", 'getUserEffectivePermissions(@u)', 'effectiveBasePermissions', 'firstUniqueAncestorSecurableObject', 'regionalSettings', 'timeZone',
  'timeZones', "localTimeToUTC(@date)?@date='x'", 'allProperties', 'webs', 'webs/add', 'webinfos', 'parentWeb', 'rootWeb', 'parentList', 'getItems', "getItems(query={'ViewXml':'<View/>'})", 'RenderListDataAsStream', 'renderListData(@v)', 'getChanges',
  'getListItemChangesSinceToken', 'ValidateUpdateListItem', 'AddValidateUpdateItemUsingPath', 'createFieldAsXml', 'addField', 'ensureUser', 'removeById(99)', 'fieldValuesAsText', 'fieldValuesAsHtml', 'fieldValuesForEdit', 'file', 'folder', 'subscriptions',
  'renderAsHtml', 'setViewXml', 'reserveListItemId', 'contextinfo', '$batch', "''", '()', "('", '%', '%27', 'å', '(((((', "a'b", '..', 'constructor', '__proto__',
] as const;

const path = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('web', 'web', 'web', 'site', 'lists'), fc.constantFrom(...lists), fc.array(fc.constantFrom(...steps), { maxLength: 4 })).map(([root, list, rest]) => [root, list, ...rest].join('/')) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('web', 'site', ''), fc.array(fc.constantFrom(...steps), { maxLength: 4 })).map(([root, rest]) => [root, ...rest].join('/')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(encodeURIComponent) }
);

const option = fc.oneof(
  fc.constantFrom(
    '$select=Id', '$select=P/Title', '$expand=P', '$select=*', '$filter=N eq 1', "$filter=M eq 'x'", "$filter=D gt datetime'x'", '$filter=month(D) eq 1', '$filter=P/Title eq null', "$filter=substringof('a',Title)", '$orderby=N desc', '$orderby=M', '$top=0',
    '$top=99999999', '$top=-1', '$skiptoken=Paged=TRUE', '$skiptoken=Paged%3dTRUE%26p_ID%3d1', "@u='/sites/stockholm/Lists/L'", '@u=@u', '$select=a/b/c/d', '$expand=RoleAssignments/Member', '$expand=AttachmentFiles', '$expand=File,Folder', '$expand=Versions',
    '$expand=ContentType', '$expand=FieldValuesAsText', '$filter=(((', '%zz', '$select=,', '=&=', 'Paged=TRUE', 'RootFolder=%2F', 'View={x}'
  ),
  fc.string({ maxLength: 30 }).map(text => `$filter=${encodeURIComponent(text)}`),
  fc.string({ maxLength: 10 }).map(text => `$orderby=${encodeURIComponent(text)}`)
);

const camlPiece = fc.constantFrom(
  '<Eq><FieldRef Name="Title"/><Value Type="Text">x</Value></Eq>', '<In><FieldRef Name="N"/><Values><Value Type="Number">1</Value></Values></In>', '<IsNull><FieldRef Name="D"/></IsNull>', '<Or></Or>', '<Contains><FieldRef Name="M"/><Value>a</Value></Contains>',
  '<Eq><FieldRef Name="Nope"/><Value Type="Text">x</Value></Eq>', '<DateRangesOverlap/>', '<Membership Type="CurrentUserGroups"><FieldRef Name="P"/></Membership>', '<Geq><FieldRef Name="D"/><Value Type="DateTime"><Today OffsetDays="-7"/></Value></Geq>', '<x', '&#x0;'
);
const viewXml = fc.tuple(fc.array(camlPiece, { maxLength: 3 }), fc.constantFrom('', '<OrderBy><FieldRef Name="N"/></OrderBy>', '<GroupBy Collapse="TRUE"><FieldRef Name="N"/></GroupBy>'), fc.constantFrom('', '<RowLimit Paged="TRUE">1</RowLimit>', '<RowLimit>x</RowLimit>'))
  .map(([where, order, limit]) => `<View Scope="Recursive"><Query><Where>${where.join('')}</Where>${order}</Query>${limit}</View>`);

const item = fc.record(
  { Title: fc.anything({ maxDepth: 1 }), N: fc.anything({ maxDepth: 1 }), D: fc.string(), M: fc.anything({ maxDepth: 2 }), U: fc.anything({ maxDepth: 2 }), PId: fc.integer(), ContentTypeId: fc.string(), FileLeafRef: fc.string({ maxLength: 5 }) },
  { requiredKeys: [] }
);
const schemaXml = fc.oneof(fc.string(), fc.constantFrom(
  '<Field Type="Text" Name="N" DisplayName="N"/>', '<Field/>', '<!DOCTYPE a [<!ENTITY b "c">]><Field Type="Text" DisplayName="&b;"/>', '<Field Type="Calculated" DisplayName="C" ResultType="Number"><Formula>=1/0</Formula></Field>', '<Field Type="Number" DisplayName="Z" Min="x"/>'
));

const json = (value: unknown): string => JSON.stringify(value) ?? '';

const body = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string(),
  item.map(json),
  item.map(value => json({ ...value, __metadata: { type: 'SP.Data.LListItem' } })),
  fc.record({ parameters: fc.record({ SchemaXml: schemaXml, Options: fc.integer() }) }).map(json),
  viewXml.map(text => json({ query: { ViewXml: text } })),
  fc.tuple(viewXml, fc.integer()).map(([text, options]) => json({ parameters: { ViewXml: text, RenderOptions: options } })),
  fc.array(fc.record({ FieldName: fc.constantFrom('Title', 'N', 'D', 'M', 'P', 'U', 'Nope', '__proto__'), FieldValue: fc.oneof(fc.string(), fc.constant(null), fc.integer()) }), { maxLength: 4 }).map(formValues => json({ formValues, bNewDocumentUpdate: false })),
  fc.record({ query: fc.record({ Item: fc.boolean(), Add: fc.boolean(), ChangeTokenStart: fc.record({ StringValue: fc.string() }) }, { requiredKeys: [] }) }).map(json),
  fc.record({ parameters: fc.record({ Title: fc.string(), Url: fc.string({ maxLength: 8 }), WebTemplate: fc.constantFrom('STS', 'x'), Language: fc.integer() }, { requiredKeys: [] }) }).map(json)
);

export const randomRequest: fc.Arbitrary<RandomRequest> = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'MERGE', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'),
  path: fc.tuple(path, fc.array(option, { maxLength: 3 })).map(([where, options]) => (options.length > 0 ? `${where}?${options.join('&')}` : where)),
  contentType: fc.constantFrom('application/json', 'application/json', 'application/json;odata=verbose', 'multipart/mixed; boundary=b', 'text/xml', ''),
  accept: fc.constantFrom('application/json', 'application/json;odata=nometadata', 'application/json;odata=verbose', 'application/json;odata=fullmetadata', 'application/atom+xml', '*/*', ''),
  body,
});

/** A batch of such requests, now and then with a boundary, header or line end out of place. */
export const randomBatch = (api: () => string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(randomRequest, { maxLength: 6 }), fc.constantFrom('\r\n', '\n'), fc.constantFrom('changeset', 'flat', 'mixed'), fc.constantFrom('', '', '', '--b--', 'stray\n', '--c\n')).map(([requests, end, form, stray]) => {
    const part = (request: RandomRequest): string =>
      ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${request.method} ${api()}/${request.path} HTTP/1.1`, `Accept: ${request.accept}`, `Content-Type: ${request.contentType}`, '', request.method === 'GET' ? '' : request.body, ''].join(end);
    const inChangeset = (request: RandomRequest): string => `--b${end}Content-Type: multipart/mixed; boundary=c${end}${end}--c${end}${part(request)}--c--${end}${end}`;
    const flat = (request: RandomRequest): string => `--b${end}${part(request)}`;
    return `${stray}${requests.map((request, index) => (form === 'flat' || (form === 'mixed' && index % 2 === 0) ? flat(request) : inChangeset(request))).join('')}--b--${end}`;
  });
