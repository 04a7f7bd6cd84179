import type { RawRow } from '../registers/decode';
import type { SetupProgress } from './createSite';
import { createSite, SetupError } from './createSite';
import { roleKinds } from './desiredSite';
import type { Principal } from './desiredSite';
import { desiredSiteFor } from './desiredSiteFor';
import type { Caller, SiteAdministration } from './siteAdministration';

const first = { title: 'Inställningar', administration: 'Kungsholmens stadsdelsförvaltning' };
const owner = 7;
const siteGroups = { owners: 1, members: 2, visitors: 3 } as const;

type FakeList = { title: string; inherits: boolean; columns: Map<string, string>; roles: Map<number, Set<number>> };

/** A site in memory that keeps what setup did to it, and can be told to refuse the nth change. */
const fakeSite = (options: { readonly caller?: Partial<Caller>; refuseAt?: number } = {}) => {
  const lists = new Map<string, FakeList>();
  const groups = new Map<string, number>();
  const changes: string[] = [];
  let settings: RawRow | undefined;

  const change = async (what: string, apply: () => void): Promise<void> => {
    if (changes.length + 1 === options.refuseAt) {
      options.refuseAt = undefined;
      throw new Error('Access denied.');
    }
    changes.push(what);
    apply();
  };
  const at = (id: string): FakeList => {
    const list = lists.get(id);
    if (!list) throw new Error(`no list ${id}`);
    return list;
  };

  const site: SiteAdministration = {
    caller: async () => ({ principal: owner, isSiteAdministrator: false, groups: [siteGroups.owners], ...options.caller }),
    principalOf: async (principal: Principal) => ('group' in principal ? groups.get(principal.group) : siteGroups[principal.siteGroup]),
    createGroup: group => change(`group ${group.title}`, () => groups.set(group.title, 100 + groups.size)),
    addMember: () => Promise.resolve(),
    findList: async address => {
      const list = lists.get(address);
      return list && { id: address, title: list.title, inheritsPermissions: list.inherits };
    },
    createList: list =>
      change(`list ${list.name}`, () =>
        lists.set(list.address, { title: list.name, inherits: true, columns: new Map(), roles: new Map() })
      ),
    settleList: (id, list) => change(`settle ${list.name}`, () => (at(id).title = list.title)),
    columnsOf: async id => new Set(at(id).columns.keys()),
    addColumns: async (id, schemas) => {
      for (const [name, xml] of schemas) await change(`column ${id} ${name}`, () => at(id).columns.set(name, xml));
    },
    updateTitleColumn: id => change(`title ${id}`, () => undefined),
    holdingsOf: async id => [...at(id).roles].map(([principal, roles]) => ({ principal, roles: [...roles] })),
    breakInheritance: id =>
      change(`break ${id}`, () => {
        at(id).inherits = false;
        at(id).roles = new Map([[owner, new Set([roleKinds.fullControl])]]);
      }),
    grant: async (id, roles) => {
      for (const { principal, role } of roles) {
        await change(`grant ${id} ${principal} ${role}`, () =>
          at(id).roles.set(principal, new Set([...(at(id).roles.get(principal) ?? []), role]))
        );
      }
    },
    revoke: (id, { principal }) => change(`revoke ${id} ${principal}`, () => at(id).roles.delete(principal)),
    readSettings: async () => settings,
    writeSettings: (_, row) => change('settings', () => (settings = { Id: 1, ...settings, ...row }))
  };
  return { site, changes, lists, settings: () => settings };
};

const run = async (site: SiteAdministration): Promise<readonly SetupProgress[]> => {
  const steps: SetupProgress[] = [];
  for await (const step of createSite(site, first)) steps.push(step);
  return steps;
};

test('en tom webbplats får alla listor med svenska namn, och inställningarna skrivs sist', async () => {
  const { site, lists, changes, settings } = fakeSite();
  const steps = await run(site);
  expect([...lists.values()].map(list => list.title)).toEqual(desiredSiteFor(2026).lists.map(list => list.title));
  expect(changes[changes.length - 1]).toBe('settings');
  expect(settings()).toMatchObject({ Administration: 'Kungsholmens stadsdelsförvaltning', SchemaVersion: 2 });
  expect(JSON.parse(settings()?.Registers as string)).toContain('Incidents');
  expect(steps[0]).toEqual({ step: 'groups', done: 0, of: 50 });
  expect(steps[steps.length - 1]).toEqual({ step: 'settings', done: 50, of: 50 });
});

test('den som skapade listorna står inte kvar med egen behörighet till dem', async () => {
  const { site, lists } = fakeSite();
  await run(site);
  for (const list of lists.values()) {
    expect(list.inherits).toBe(false);
    expect(list.roles.has(owner)).toBe(false);
    expect(list.roles.get(siteGroups.owners)).toEqual(new Set([roleKinds.fullControl]));
  }
});

test('den som inte är ägare på annat sätt behåller sin behörighet, så att listorna inte blir utan förvaltare', async () => {
  const { site, lists } = fakeSite({ caller: { groups: [] } });
  await run(site);
  for (const list of lists.values()) expect(list.roles.get(owner)).toEqual(new Set([roleKinds.fullControl]));
});

test('att köra igen ändrar ingenting', async () => {
  const { site, changes } = fakeSite();
  await run(site);
  const after = changes.length;
  await run(site);
  expect(changes).toHaveLength(after);
});

test('det ägaren har ändrat får vara: listans namn, egna kolumner, andra behörigheter', async () => {
  const { site, lists, changes } = fakeSite();
  await run(site);
  const incidents = lists.get('Lists/Incidents') as FakeList;
  incidents.title = 'Våra händelser';
  incidents.columns.set('Egen', '<Field />');
  incidents.roles.set(99, new Set([roleKinds.read]));
  const after = changes.length;
  await run(site);
  expect(changes).toHaveLength(after);
  expect(incidents.title).toBe('Våra händelser');
});

test('stannar det efter någon ändring, vilken som helst, blir webbplatsen hel nästa gång', async () => {
  const whole = fakeSite();
  await run(whole.site);
  for (let refuseAt = 1; refuseAt <= whole.changes.length; refuseAt += 7) {
    const stopped = fakeSite({ refuseAt });
    await expect(run(stopped.site)).rejects.toThrow(SetupError);
    expect(stopped.settings()).toBeUndefined();
    await run(stopped.site);
    expect(stopped.lists).toEqual(whole.lists);
    expect(stopped.settings()).toEqual(whole.settings());
  }
});

test('ett fel säger vilket steg, vilken lista och vad SharePoint svarade', async () => {
  const { site } = fakeSite();
  const refusing: SiteAdministration = {
    ...site,
    addColumns: async id => {
      if (id === 'Lists/Risks') throw new Error('Likelihood: Access denied.');
    }
  };
  await expect(run(refusing)).rejects.toMatchObject({ step: 'columns', list: 'Risker', message: 'Likelihood: Access denied.' });
});

test('en lista som hamnar på fel adress upptäcks', async () => {
  const { site } = fakeSite();
  await expect(run({ ...site, createList: () => Promise.resolve() })).rejects.toMatchObject({
    step: 'list',
    list: 'Inställningar',
    message: expect.stringContaining('Lists/Settings') as string
  });
});

test('en nyare schemaversion skrivs aldrig tillbaka', async () => {
  const { site, settings } = fakeSite();
  await run(site);
  await site.writeSettings(1, { Registers: '[]', SchemaVersion: 3 });
  await run(site);
  expect(settings()?.SchemaVersion).toBe(3);
  expect(JSON.parse(settings()?.Registers as string)).toHaveLength(16);
});
