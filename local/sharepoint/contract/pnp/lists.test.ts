import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
afterAll(() => site.stop());

test('a reserved id is nobody else’s', async () => {
  await sp.web.lists.add('Reserved');
  const list = sp.web.lists.getByTitle('Reserved');
  expect(await list.reserveListItemId()).toBe(1);
  expect(await list.items.add({ Title: 'x' })).toMatchObject({ Id: 2 });
});

test('a list is ensured by title: made once, and changed the next time', async () => {
  const first = await sp.web.lists.ensure('Ensured', 'One', 100);
  const second = await sp.web.lists.ensure('Ensured', 'Two', 100, false, { NoCrawl: true });
  expect([first.created, second.created]).toEqual([true, false]);
  expect(await second.list.select('Description', 'NoCrawl')()).toMatchObject({ Description: 'Two', NoCrawl: true });
});

test('a list is updated by its ETag, recycled and deleted', async () => {
  const { Id } = await sp.web.lists.add('Short', 'd');
  const list = sp.web.lists.getById(Id);
  await list.update({ Description: 'New' });
  expect(await list.select('Description')()).toMatchObject({ Description: 'New' });
  await expect(list.delete('"1"')).rejects.toMatchObject({ status: 412 });
  expect(await list.recycle()).toMatch(/^[0-9a-f-]{36}$/);
  await expect(list()).rejects.toMatchObject({ status: 404 });
});

test('forms are not rendered here', async () => {
  await expect(sp.web.lists.getByTitle('Reserved').renderListFormData(2, 'x', 1)).rejects.toMatchObject(notBuilt);
});
