import fc from 'fast-check';

import type { Client } from './testing/client';
import { add, column, makeList } from './testing/lists';
import { startTestSite } from './testing/site';
import type { TestSite } from './testing/site';

let site: TestSite;
let owner: Client;
let digest: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  const list = await makeList(owner, 'L', [column('Number', 'N'), column('DateTime', 'D'), column('MultiChoice', 'M'), column('User', 'P'), column('URL', 'U')]);
  await add(owner, list, { Title: 'x', N: 1 });
  digest = await owner.digest();
});
afterAll(() => site.stop());

const word = fc.constantFrom(
  'web', 'site', 'lists', "lists/getByTitle('L')", 'items', 'items(1)', 'items(-1)', 'items(1.5)', "items('x')", 'fields', "fields/getByInternalNameOrTitle('N')", 'views', 'defaultView',
  'viewFields', 'roleAssignments', 'roleDefinitions', 'getByType(2)', 'getById(3)', "getById('3')", 'siteGroups', 'siteUsers', 'users', 'currentUser', 'recycleBin', 'title', 'Id', 'contextinfo',
  'breakRoleInheritance(true,false)', 'addRoleAssignment(principalid=3,roledefid=1073741826)', 'resetRoleInheritance', 'recycle()', 'rootFolder', 'regionalSettings', 'timeZone', '$batch', 'getList(@u)',
  'parentList', "lists(guid'00000000-0000-0000-0000-000000000000')", 'createFieldAsXml', 'addField', 'ensureUser', 'removeById(99)', "getUserEffectivePermissions('x')", "''", '()', "('", '%', '%27', 'å'
);
const path = fc.oneof(fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join('/')), fc.string({ maxLength: 30 }).map(encodeURIComponent));
const option = fc.oneof(
  fc.constantFrom(
    '$select=Id', '$select=P/Title', '$expand=P', '$select=*', '$filter=N eq 1', "$filter=M eq 'x'", "$filter=D gt datetime'x'", '$filter=month(D) eq 1', '$orderby=N desc', '$orderby=M', '$top=0', '$top=99999999',
    '$skiptoken=Paged=TRUE', '$skiptoken=Paged%3dTRUE%26p_ID%3d1', "@u='/sites/stockholm/Lists/L'", '@u=@u', '$select=a/b/c/d', '$expand=RoleAssignments/Member', '$filter=(((', '%zz', '$select=,', '=&='
  ),
  fc.string({ maxLength: 20 }).map(text => `$filter=${encodeURIComponent(text)}`)
);
const body = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string(),
  fc.record({ Title: fc.anything({ maxDepth: 1 }), N: fc.anything({ maxDepth: 1 }), D: fc.string(), M: fc.anything({ maxDepth: 2 }), U: fc.anything({ maxDepth: 2 }), PId: fc.integer() }, { requiredKeys: [] }).map(item => JSON.stringify(item) ?? ''),
  fc.record({ parameters: fc.record({ SchemaXml: fc.oneof(fc.string(), fc.constantFrom('<Field Type="Text" Name="N" DisplayName="N"/>', '<Field/>', '<!DOCTYPE a [<!ENTITY b "c">]><Field Type="Text" DisplayName="&b;"/>')), Options: fc.integer() }) }).map(item => JSON.stringify(item))
);
const method = fc.constantFrom('GET', 'POST', 'MERGE', 'PATCH', 'PUT', 'DELETE', 'OPTIONS');
const type = fc.constantFrom('application/json', 'application/json;odata=verbose', 'multipart/mixed; boundary=b', 'text/xml', '');

test('whatever is sent is answered, in JSON, and never by a failure of the server itself', async () => {
  await fc.assert(
    fc.asyncProperty(method, path, fc.array(option, { maxLength: 3 }), body, type, async (verb, where, options, text, contentType) => {
      const query = options.length > 0 ? `?${options.join('&')}` : '';
      const headers = { 'X-RequestDigest': digest, 'Content-Type': contentType, Accept: 'application/json' };
      const reply = await owner.send(verb, `${where}${query}`, headers, verb === 'GET' ? undefined : text);
      expect(reply.status).toBeLessThan(502);
      if (reply.status >= 400) expect(reply.text).toMatch(/"code":"-\d+, /);
      expect(reply.text).not.toContain('"-1, System.Exception"');
    }),
    { numRuns: 400 }
  );
  expect((await owner.get('web?$select=ServerRelativeUrl')).json).toEqual({ ServerRelativeUrl: '/sites/stockholm' });
}, 120_000);
