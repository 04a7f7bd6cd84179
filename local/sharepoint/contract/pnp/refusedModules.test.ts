import '@pnp/sp/features';
import '@pnp/sp/lists';
import '@pnp/sp/navigation';
import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _Feature, _Features } from '@pnp/sp/features/types';
import type { IFeatures } from '@pnp/sp/features/types';
import { _Navigation, _NavigationNode, _NavigationNodes, _NavigationService } from '@pnp/sp/navigation/types';
import type { INavigationNodes } from '@pnp/sp/navigation/types';
import { _UserCustomAction, _UserCustomActions } from '@pnp/sp/user-custom-actions/types';
import type { IUserCustomActions } from '@pnp/sp/user-custom-actions/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
});
afterAll(() => site.stop());

const guid = '00bfea71-de22-43b2-a848-c05709900100';
type Calls = Readonly<Record<string, () => Promise<unknown>>>;

const featureCalls = (features: () => IFeatures): Calls => ({
  features: () => features()(),
  add: () => features().add(guid),
  getById: () => features().getById(guid)(),
  remove: () => features().remove(guid),
});

const nodeCalls = (nodes: () => INavigationNodes): Calls => ({
  nodes: () => nodes()(),
  add: () => nodes().add('a', '/a'),
  moveAfter: () => nodes().moveAfter(1, 2),
  getById: () => nodes().getById(1)(),
  children: () => nodes().getById(1).children(),
  update: () => nodes().getById(1).update({ Title: 'x' } as never),
  delete: () => nodes().getById(1).delete(),
});

const customActionCalls = (actions: () => IUserCustomActions): Calls => ({
  actions: () => actions()(),
  add: () => actions().add({ Title: 'x' }),
  clear: () => actions().clear(),
  getById: () => actions().getById(guid)(),
  update: () => actions().getById(guid).update({ Title: 'x' }),
  delete: () => actions().getById(guid).delete(),
});

/** Modules whose surfaces neither the product nor the clients of the issue need: refused plainly, never an empty success. */
const modules: Readonly<Record<string, Calls>> = {
  'features of a web': featureCalls(() => sp.web.features),
  'features of a site': featureCalls(() => sp.site.features),
  'the quick launch': nodeCalls(() => sp.web.navigation.quicklaunch),
  'the top navigation bar': nodeCalls(() => sp.web.navigation.topNavigationBar),
  'the navigation service': {
    getMenuState: () => sp.navigation.getMenuState(),
    getMenuNodeKey: () => sp.navigation.getMenuNodeKey('/a'),
  },
  'custom actions of a web': customActionCalls(() => sp.web.userCustomActions),
  'custom actions of a site': customActionCalls(() => sp.site.userCustomActions),
  'custom actions of a list': customActionCalls(() => sp.web.lists.getByTitle('Dokument').userCustomActions),
};

test('every member of these modules is called below', async () => {
  const web = async () => {
    // PnPjs itself hangs batching on webs.
    await import('@pnp/sp');
    return (await import('@pnp/sp/webs/types'))._Web;
  };
  const ofSite = async () => (await import('@pnp/sp/sites/types'))._Site;
  const list = async () => (await import('@pnp/sp/lists/types'))._List;
  expect([membersOf(_Features), membersOf(_Feature)]).toEqual([['add', 'getById', 'remove'], []]);
  expect([membersOf(_UserCustomActions), membersOf(_UserCustomAction)]).toEqual([['add', 'clear', 'getById'], ['delete', 'update']]);
  expect([membersOf(_NavigationNodes), membersOf(_NavigationNode)]).toEqual([['add', 'getById', 'moveAfter'], ['children', 'delete', 'update']]);
  expect([membersOf(_Navigation), membersOf(_NavigationService)]).toEqual([['quicklaunch', 'topNavigationBar'], ['getMenuNodeKey', 'getMenuState']]);
  const features = () => import('@pnp/sp/features');
  expect([await hungBy(features, web), await hungBy(features, ofSite), await hungBy(features, list)]).toEqual([['features'], ['features'], []]);
  const actions = () => import('@pnp/sp/user-custom-actions');
  expect([await hungBy(actions, web), await hungBy(actions, ofSite), await hungBy(actions, list)]).toEqual([['userCustomActions'], ['userCustomActions'], ['userCustomActions']]);
  const navigation = () => import('@pnp/sp/navigation');
  expect([await hungBy(navigation, web), await hungBy(navigation, async () => (await import('@pnp/sp')).SPFI)]).toEqual([['navigation'], ['navigation']]);
});

test.each(Object.keys(modules))('each call of %s is refused with 501', async name => {
  for (const [call, act] of Object.entries(modules[name] ?? {})) {
    const answer = await act().then(
      () => 'answered',
      (cause: unknown) => cause
    );
    expect([call, answer]).toEqual([call, expect.objectContaining(notBuilt)]);
  }
});
