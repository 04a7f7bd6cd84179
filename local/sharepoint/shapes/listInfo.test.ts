import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { makeList } from '../testing/lists';
import type { Client } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { listShape } from './list';

let site: TestSite;
let owner: Client;
let list: string;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Info');
});
afterAll(() => site.stop());

/** Read from PnPjs itself, so that what a new version adds is not forgotten here. */
const listInfo = (): readonly string[] => {
  const types = readFileSync(join(dirname(require.resolve('@pnp/sp')), 'lists/types.d.ts'), 'utf8');
  const body = /export interface IListInfo \{([\s\S]*?)\n\}/.exec(types)?.[1] ?? '';
  return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(match => match[1] ?? '');
};

const refused: readonly string[] = [
  'CreatablesInfo', 'DescriptionResource', 'EventReceivers', 'Forms', 'InformationRightsManagementSettings', 'UserCustomActions', 'WorkflowAssociations',
];
/** Values that nothing here has: what stands behind a virtual list, and what add-ins add to the ribbon. */
const unknown: readonly string[] = ['CustomActionElements', 'DataSource'];

test('PnPjs’ description of a list is found', () => {
  expect(listInfo().length).toBeGreaterThan(60);
});

test('every property that PnPjs knows of lists is answered, or refused as not built', async () => {
  const known = { ...listShape.properties, ...listShape.onRequest };
  for (const name of listInfo()) {
    if (unknown.includes(name)) expect(Object.hasOwn(known, name)).toBe(false);
    else if (Object.hasOwn(known, name)) {
      const reply = await owner.get(`${list}?$select=${name}`);
      expect([name, reply.status, Object.keys(reply.json)]).toEqual([name, 200, [name]]);
    } else expect([name, (await owner.get(`${list}?$select=${name}&$expand=${name}`)).status]).toEqual([name, refused.includes(name) ? 501 : 200]);
  }
});

test('a list that is sent back whole changes nothing; what is not kept may not be changed', async () => {
  const whole = (await owner.get(list)).json;
  expect((await owner.merge(list, whole)).status).toBe(204);
  const after = (await owner.get(list)).json;
  expect({ ...after, CurrentChangeToken: whole.CurrentChangeToken, LastItemModifiedDate: whole.LastItemModifiedDate }).toEqual(whole);
  for (const change of [{ ForceCheckout: true }, { ImagePath: { DecodedUrl: '/x.png' } }, { ItemCount: 7 }]) expect((await owner.merge(list, change)).status).toBe(501);
  expect((await owner.merge(list, { Nope: false })).status).toBe(400);
  expect((await owner.post('web/lists', { Title: 'Born', BaseTemplate: 100, ForceCheckout: false })).status).toBe(201);
  expect((await owner.post('web/lists', { Title: 'Unborn', BaseTemplate: 100, ForceCheckout: true })).status).toBe(501);
  expect((await owner.get("web/lists/getByTitle('Unborn')")).status).toBe(404);
});

test('so it is with views, webs and the site', async () => {
  for (const path of [`${list}/defaultView`, 'web']) {
    const whole = (await owner.get(path)).json;
    expect([path, (await owner.merge(path, whole)).status]).toEqual([path, 204]);
  }
  expect((await owner.merge(`${list}/defaultView`, { Threaded: false })).status).toBe(204);
  expect((await owner.merge(`${list}/defaultView`, { Threaded: true })).status).toBe(501);
  expect((await owner.merge('web', { AllowRssFeeds: true })).status).toBe(204);
  expect((await owner.merge('web', { AllowRssFeeds: false })).status).toBe(501);
  const admin = site.as('admin');
  expect((await admin.merge('site', { ReadOnly: false })).status).toBe(204);
  expect((await admin.merge('site', { ReadOnly: true })).status).toBe(501);
});
