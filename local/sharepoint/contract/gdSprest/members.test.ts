import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { IREST } from 'gd-sprest/@types/rest';

import { add, makeList } from '../../testing/lists';
import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { fates } from './members';
import type { Fate } from './members';
import { answered, openPage } from './page';

let site: TestSite;
let rest: IREST;

beforeAll(async () => {
  site = await startTestSite();
  rest = await openPage(site, 'owner');
  await add(site.as('owner'), await makeList(site.as('owner'), 'Allt'), { Title: 'Ett' });
  await answered(rest.Web().Lists().add({ Title: 'Arkiv', BaseTemplate: 101 } as never));
  await answered(folder().Files().add('a', true, new ArrayBuffer(1)));
  await answered(folder().Folders().add('f'));
});
afterAll(() => site.stop());

type Name = keyof typeof fates;
type Members = Readonly<Record<string, unknown>>;

const folder = (name = ''): ReturnType<ReturnType<IREST['Web']>['getFolderByServerRelativeUrl']> => rest.Web().getFolderByServerRelativeUrl(`/sites/stockholm/Arkiv${name}`);
const list = (): ReturnType<IREST['List']> => rest.List('Allt');

/** An object of each kind, made anew: gd-sprest writes the call onto the object it is made on. */
const kinds: Readonly<Record<Name, () => unknown>> = {
  List: list,
  Items: () => list().Items(),
  Item: () => list().Items(1),
  Fields: () => list().Fields(),
  Field: () => list().Fields('Title'),
  Views: () => list().Views(),
  AttachmentFiles: () => list().Items(1).AttachmentFiles(),
  SiteGroups: () => rest.Web().SiteGroups(),
  SiteUsers: () => rest.Web().SiteUsers(),
  RoleAssignments: () => list().RoleAssignments(),
  ContentTypes: () => list().ContentTypes(),
  ContentType: () => rest.Web().ContentTypes('0x01'),
  Files: () => folder().Files(),
  File: () => rest.Web().getFileByServerRelativeUrl('/sites/stockholm/Arkiv/a'),
  Folders: () => folder().Folders(),
  Folder: () => folder('/f'),
};

const names = Object.keys(fates) as readonly Name[];
const words = (text = ''): readonly string[] => text.split(' ').filter(Boolean);
const fateOf = (name: Name): Fate => fates[name];
const membersOf = (entity: unknown): readonly string[] => Object.entries(entity as Members).filter(([, member]) => typeof member === 'function').map(([name]) => name).sort();

/** What is asked of every entity: its own arguments are of any kind, and none of the refusals gets as far as to read them. */
const call = (name: Name, member: string): Promise<string> => {
  const entity = kinds[name]() as Record<string, (...given: unknown[]) => Parameters<typeof answered>[0]>;
  const given = /^[A-Z]/.test(member) ? [] : asked.has(member) ? [{}] : ['a', 'b', 'c', 'd', 'e', 'f'];
  return answered(entity[member]?.(...given) as Parameters<typeof answered>[0]).then(
    () => 'answered',
    (refused: unknown) => (refused as Error).message.slice(0, 3)
  );
};

/** Those that gd-sprest itself writes into. */
const asked: ReadonlySet<string> = new Set(['add', 'getChanges', 'getListItemChanges', 'getListItemChangesSinceToken', 'update']);

const outcomes = async (name: Name, members: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  return Object.fromEntries(await Promise.all(members.map(async member => [member, await call(name, member)] as const)));
};
const all = (members: readonly string[], outcome: string): Readonly<Record<string, string>> => Object.fromEntries(members.map(member => [member, outcome]));

test.each(names)('every member of %s that gd-sprest declares has its fate', name => {
  const { tried, refused, foreign, garbled, untried } = fateOf(name);
  expect(membersOf(kinds[name]())).toEqual([tried, refused, foreign, garbled, untried].flatMap(words).sort());
});

test.each(names)('what is told to be tried of %s is called in a test of this folder', name => {
  expect(words(fateOf(name).tried).filter(member => !new RegExp(`\\.${member}(\\?\\.)?\\(`).test(tests))).toEqual([]);
});

const tests = readdirSync(__dirname)
  .filter(file => file.endsWith('.test.ts') && file !== 'members.test.ts')
  .map(file => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');

test.each(names)('what is not built of %s is refused with 501', async name => {
  const members = words(fateOf(name).refused);
  expect(await outcomes(name, members)).toEqual(all(members, '501'));
});

test.each(names)('what of %s is of no concern is an address that is not there', async name => {
  const members = words(fateOf(name).foreign);
  expect(await outcomes(name, members)).toEqual(all(members, '404'));
}, 60_000);

test.each(names)('what gd-sprest garbles of %s is refused as unreadable', async name => {
  for (const [member, outcome] of Object.entries(await outcomes(name, words(fateOf(name).garbled)))) expect([member, outcome]).toEqual([member, expect.stringMatching(/^40[05]$/)]);
});
