import '@pnp/sp/features';
import '@pnp/sp/lists';
import '@pnp/sp/navigation';
import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions';
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

const guid = '00bfea71-de22-43b2-a848-c05709900100';
type Calls = Readonly<Record<string, () => Promise<unknown>>>;

/** Modules whose surfaces neither the product nor the clients of the issue need: refused plainly, never an empty success. */
const modules: Readonly<Record<string, () => Calls>> = {
  features: () => ({
    'web.features': () => sp.web.features(),
    'web.features.add': () => sp.web.features.add(guid),
    'web.features.getById': () => sp.web.features.getById(guid)(),
    'web.features.remove': () => sp.web.features.remove(guid),
    'site.features': () => sp.site.features(),
    'site.features.add': () => sp.site.features.add(guid),
  }),
  navigation: () => ({
    'web.navigation.quicklaunch': () => sp.web.navigation.quicklaunch(),
    'web.navigation.quicklaunch.add': () => sp.web.navigation.quicklaunch.add('a', '/a'),
    'web.navigation.quicklaunch.moveAfter': () => sp.web.navigation.quicklaunch.moveAfter(1, 2),
    'web.navigation.topNavigationBar': () => sp.web.navigation.topNavigationBar(),
    'web.navigation.topNavigationBar.getById': () => sp.web.navigation.topNavigationBar.getById(1)(),
    'web.navigation.topNavigationBar.getById.children': () => sp.web.navigation.topNavigationBar.getById(1).children(),
    'web.navigation.topNavigationBar.getById.update': () => sp.web.navigation.topNavigationBar.getById(1).update({ Title: 'x' } as never),
    'web.navigation.topNavigationBar.getById.delete': () => sp.web.navigation.topNavigationBar.getById(1).delete(),
    'navigation.getMenuState': () => sp.navigation.getMenuState(),
    'navigation.getMenuNodeKey': () => sp.navigation.getMenuNodeKey('/a'),
  }),
  userCustomActions: () => ({
    'web.userCustomActions': () => sp.web.userCustomActions(),
    'web.userCustomActions.add': () => sp.web.userCustomActions.add({ Title: 'x' }),
    'web.userCustomActions.clear': () => sp.web.userCustomActions.clear(),
    'web.userCustomActions.getById': () => sp.web.userCustomActions.getById(guid)(),
    'site.userCustomActions': () => sp.site.userCustomActions(),
    'list.userCustomActions': () => sp.web.lists.getByTitle('Dokument').userCustomActions(),
  }),
};

test.each(Object.keys(modules))('%s are refused with 501', async name => {
  for (const [call, act] of Object.entries(modules[name]?.() ?? {})) {
    const answer = await act().then(
      () => 'answered',
      (cause: unknown) => cause
    );
    expect([call, answer]).toEqual([call, expect.objectContaining(notBuilt)]);
  }
});
