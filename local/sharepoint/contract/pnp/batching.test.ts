import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { createBatch } from '@pnp/sp/batching';
import type { IItems } from '@pnp/sp/items/types';
import { Web, _Web } from '@pnp/sp/webs/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { pnp } from './client';

let site: TestSite;
let sp: SPFI;
let listId: string;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
beforeEach(async () => {
  listId = ((await sp.web.lists.add('Batch')) as { Id: string }).Id;
});
afterEach(() => sp.web.lists.getById(listId).delete());
afterAll(() => site.stop());

type Titled = { readonly Id: number; readonly Title: string; readonly 'odata.etag': string };

const itemsOf = (of: SPFI): IItems => of.web.lists.getById(listId).items;
const titles = async (): Promise<readonly string[]> => (await itemsOf(sp).select('Title').top(500)<Titled[]>()).map(({ Title }) => Title);
const added = async (...names: readonly string[]): Promise<readonly Titled[]> => {
  const made: Titled[] = [];
  for (const Title of names) made.push((await itemsOf(sp).add({ Title })) as Titled);
  return made;
};
/** The status it is refused with, or what it yields. */
const outcome = (act: Promise<unknown>): Promise<unknown> => act.catch((cause: { readonly status?: number }) => cause.status ?? cause);

test('batches are begun from all of PnPjs, from a web, and by the function of the module', () => {
  expect(Object.getOwnPropertyNames(SPFI.prototype)).toContain('batched');
  expect(Object.getOwnPropertyNames(_Web.prototype)).toContain('batched');
});

test('120 parts travel in requests of 20: every one is made and answered in its place', async () => {
  const [batched, execute] = sp.batched();
  const names = Array.from({ length: 120 }, (_, index) => `Nr ${index} åäö "citat"`);
  const answers = names.map(Title => itemsOf(batched).add({ Title }) as Promise<Titled>);
  await execute();
  expect((await Promise.all(answers)).map(({ Title, Id }) => [Title, Id])).toEqual(names.map((name, index) => [name, index + 1]));
  expect(await titles()).toEqual(names);
});

test('120 parts travel in requests of 60, and are too many for one', async () => {
  const [batched, execute] = sp.web.batched({ maxRequests: 60 });
  const answers = Array.from({ length: 120 }, (_, index) => batched.lists.getById(listId).items.add({ Title: String(index) }));
  await execute();
  expect(await Promise.all(answers)).toHaveLength(120);
  const [tooMany, refused] = sp.batched({ maxRequests: 120 });
  for (let index = 0; index < 120; index += 1) void itemsOf(tooMany).add({ Title: 'too many' });
  await expect(refused()).rejects.toMatchObject({ status: 400 });
  expect(await titles()).toHaveLength(120);
});

test('reads, writes and errors are mixed, and each has its own answer', async () => {
  const [first, second, third] = await added('first', 'second', 'third');
  const [batched, execute] = sp.batched();
  // PnPjs lets an object take part in a batch once only.
  const items = (): IItems => itemsOf(batched);
  const answers = [
    items().getById(first?.Id ?? 0).select('Title')(),
    items().add({ Title: 'added' }),
    items().getById(4711)(),
    items().getById(second?.Id ?? 0).update({ Title: 'changed' }),
    items().add({ Nothing: 'of the kind' }),
    batched.web.lists.getByTitle('No such list')(),
    items().getById(third?.Id ?? 0).delete(),
    items().select('Title').filter("Title eq 'changed'")(),
    items().add({ Title: 'x'.repeat(256) }),
    items().filter('Nothing eq 1')(),
    batched.web.lists.getById(listId).select('ItemCount')(),
  ].map(outcome);
  await execute();
  expect(await Promise.all(answers)).toEqual([
    expect.objectContaining({ Title: 'first' }), expect.objectContaining({ Title: 'added', Id: 4 }), 404, { etag: expect.stringMatching(/,2"$/) }, 400, 404, {},
    [expect.objectContaining({ Title: 'changed' })], 500, 400, expect.objectContaining({ ItemCount: 3 }),
  ]);
  expect(await titles()).toEqual(['first', 'changed', 'added']);
});

test('an update with a stale ETag in the middle is refused, and the parts before and after it stand', async () => {
  const [one, two, three] = await added('one', 'two', 'three');
  await itemsOf(sp).getById(two?.Id ?? 0).update({ Title: 'two by another' });
  const [batched, execute] = sp.batched();
  const answers = [one, two, three].map(item => outcome(itemsOf(batched).getById(item?.Id ?? 0).update({ Title: 'mine' }, item?.['odata.etag'])));
  await execute();
  expect(await Promise.all(answers)).toEqual([expect.objectContaining({}), 412, expect.objectContaining({})]);
  expect(await titles()).toEqual(['mine', 'two by another', 'mine']);
});

test('one batch reaches two webs', async () => {
  await sp.web.webs.add('Under', 'under', '', 'STS', 1053, true);
  const below = pnp(site, 'owner', 'stockholm/under');
  await below.web.lists.add('Där', '', 100);
  const [batched, execute] = createBatch(sp.web);
  const here = Web(sp.web).using(batched);
  const there = Web([sp.web, `${site.origin}/sites/stockholm/under`]).using(batched);
  const answers = [here.lists.getById(listId).items.add({ Title: 'here' }), there.lists.getByTitle('Där').items.add({ Title: 'there' }), here.select('Title')(), there.select('Title')(), there.lists.getById(listId)()].map(outcome);
  await execute();
  expect(await Promise.all(answers)).toMatchObject([{ Title: 'here' }, { Title: 'there' }, { Title: 'Stockholm' }, { Title: 'Under' }, 404]);
  expect(await titles()).toEqual(['here']);
  expect(await below.web.lists.getByTitle('Där').items.select('Title')()).toMatchObject([{ Title: 'there' }]);
});

test('the batch alone brings a digest, and without a good one nothing in it happens', async () => {
  await added('makes a digest known');
  const sent: { readonly url: string; readonly digest: boolean }[] = [];
  const batch = (): readonly [SPFI, () => Promise<void>] => {
    const watched = pnp(site, 'owner');
    watched.using(instance => {
      instance.on.send.replace((url: URL, init: RequestInit) => {
        sent.push({ url: url.pathname, digest: new Headers(init.headers).has('X-RequestDigest') });
        return fetch(url, init);
      });
      return instance;
    });
    return watched.batched();
  };
  const [batched, execute] = batch();
  const parts = ['a', 'b'].map(Title => itemsOf(batched).add({ Title }));
  await execute();
  await Promise.all(parts);
  expect(sent).toEqual([{ url: '/sites/stockholm/_api/$batch', digest: true }]);
  const [refused, fail] = sp.batched();
  void itemsOf(refused).add({ Title: 'c' });
  const rule = site.faults.add({ path: '$batch', expireDigest: true });
  await expect(fail()).rejects.toMatchObject({ status: 403 });
  site.faults.remove(rule.id);
  expect(await titles()).toEqual(['makes a digest known', 'a', 'b']);
});

test('a batch without parts asks nothing, and a part that asks for more than one may fails alone', async () => {
  const [, execute] = sp.batched();
  await expect(execute()).resolves.toBeUndefined();
  await added('readable');
  const [batched, run] = pnp(site, 'visitor').batched();
  const answers = [itemsOf(batched).select('Title')(), itemsOf(batched).add({ Title: 'no' }), itemsOf(batched).getById(1).delete()].map(outcome);
  await run();
  expect(await Promise.all(answers)).toMatchObject([[{ Title: 'readable' }], 403, 403]);
  expect(await titles()).toEqual(['readable']);
});
