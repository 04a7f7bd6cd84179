import fc from 'fast-check';

import { SharePointError } from '../errors';
import { parsePath } from './segments';

const none = new Map<string, string>();

test('names are matched without regard to case, arguments are kept as they are', () => {
  const path = parsePath("Web/Lists(guid'AAAAAAAA-0000-0000-0000-000000000001')/GetItemById(5)", none);
  expect(path.map(segment => [segment.name, segment.positional])).toEqual([
    ['web', []],
    ['lists', [{ kind: 'guid', value: 'aaaaaaaa-0000-0000-0000-000000000001' }]],
    ['getitembyid', [{ kind: 'number', value: 5 }]],
  ]);
});

test('titles may hold quotes, slashes, commas and parentheses', () => {
  fc.assert(
    fc.property(fc.string(), title => {
      const [, list] = parsePath(`web/getByTitle('${title.replace(/'/g, "''")}')`, none);
      expect(list?.positional).toEqual([{ kind: 'text', value: title }]);
    })
  );
});

test('named arguments and aliases are read', () => {
  const [broken, list] = parsePath("breakRoleInheritance(copyRoleAssignments=true, clearSubscopes=false)/getList(@u)", new Map([['@u', "'/sites/x'"]]));
  expect([...(broken?.named ?? [])]).toEqual([
    ['copyroleassignments', { kind: 'boolean', value: true }],
    ['clearsubscopes', { kind: 'boolean', value: false }],
  ]);
  expect(list?.positional).toEqual([{ kind: 'text', value: '/sites/x' }]);
});

test('an alias that is not given, or what is no argument, is refused', () => {
  expect(() => parsePath('getList(@u)', none)).toThrow(SharePointError);
  expect(() => parsePath('items(one)', none)).toThrow(SharePointError);
  expect(() => parsePath("getByTitle('x'", none)).toThrow(SharePointError);
});
