import { PermissionKind } from '@pnp/sp/security/index.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { farmOf, siteUrlOf, timeZones } from '../local/data/farm';
import { nodeConnection } from '../local/data/nodeConnection';
import { loginNameOf } from '../local/sharepoint/farm';
import type { RunningSharePoint } from '../local/sharepoint/server';
import { startSharePoint } from '../local/sharepoint/server';
import { createSite, SetupError } from '../src/provisioning/createSite';
import { desiredSiteFor } from '../src/provisioning/desiredSiteFor';
import { groups, permissions } from '../src/registers/permissions';
import type { Access, GroupKey, Holder } from '../src/registers/permissions';
import { registers } from '../src/registers/registers';
import type { RegisterKey } from '../src/registers/registers';
import type { SharePointConnection } from '../src/store/sharePoint/connection';
import { listOf } from '../src/store/sharePoint/rows';
import { siteAdministration } from '../src/store/sharePoint/siteAdministration';
import { transportOf } from '../src/store/sharePoint/transport';
import type { IList, IWeb } from '../src/store/sharePoint/web';
import { webOf } from '../src/store/sharePoint/web';

const farm = farmOf('empty', timeZones.stockholm);
const first = { title: 'Inställningar', administration: 'Provförvaltningen' };
const keys = Object.keys(registers) as readonly RegisterKey[];

/** Who in the local farm stands for which holder of the permission table. */
const people: Readonly<Record<string, Holder>> = {
  isam: 'infoSecCoordinator',
  dso: 'dataProtectionOfficer',
  ledning: 'managementTeam',
  chef: 'administrationHead',
  registrator: 'registrar',
  medarbetare: 'everyone'
};

const loginOf = (key: string): string => {
  const user = farm.users.find(candidate => candidate.key === key);
  if (!user) throw new Error(key);
  return loginNameOf(user);
};

const setUp = async (connection: SharePointConnection): Promise<void> => {
  for await (const step of createSite(siteAdministration(connection), first)) void step;
};

type Many = { readonly value: readonly Readonly<Record<string, unknown>>[] };

let data: string;
let server: RunningSharePoint;
let owner: SharePointConnection;
let web: IWeb;

const list = (key: RegisterKey): IList => listOf(web, owner.siteUrl, registers[key]);

/** What setup is answerable for, as SharePoint shows it. */
const pictureOf = async (key: RegisterKey): Promise<unknown> => {
  const settings = await list(key).select('Title', 'EnableVersioning', 'EnableAttachments', 'NoCrawl', 'HasUniqueRoleAssignments', 'ItemCount')();
  const fields = await list(key).fields.select('InternalName', 'Title', 'TypeAsString', 'Required', 'Indexed', 'Hidden')();
  const roles = await list(key).roleAssignments.expand('RoleDefinitionBindings').select('PrincipalId', 'RoleDefinitionBindings/RoleTypeKind')();
  return { settings, fields, roles };
};

const begin = async (): Promise<void> => {
  data = await mkdtemp(path.join(tmpdir(), 'lg-setup-'));
  server = await startSharePoint({ dataDirectory: data, farm, port: 0 });
  owner = nodeConnection(server.origin + siteUrlOf('empty'), 'admin');
  web = webOf(owner.siteUrl, transportOf(owner).send);
};

const end = async (): Promise<void> => {
  await server.stop();
  await rm(data, { recursive: true, force: true });
};

describe('en webbplats där ägaren har skapat listorna', () => {
  beforeAll(async () => {
    await begin();
    await setUp(owner);
  }, 60_000);
  afterAll(end);

  test('listorna får svenska namn på engelska adresser, med versioner och utan bilagor', async () => {
    for (const key of keys) {
      const { kind, title, hiddenFromSearch } = registers[key];
      const made = await list(key).select('Title', 'BaseTemplate', 'EnableVersioning', 'EnableAttachments', 'NoCrawl', 'HasUniqueRoleAssignments')();
      expect(made).toMatchObject({
        Title: title,
        BaseTemplate: kind === 'list' ? 100 : 101,
        EnableVersioning: true,
        EnableAttachments: false,
        NoCrawl: hiddenFromSearch,
        HasUniqueRoleAssignments: true
      });
    }
  });

  test('varje kolumn finns under sitt namn, med sin svenska rubrik och sitt krav', async () => {
    for (const key of keys) {
      const { value: fields } = await list(key).fields.select('InternalName', 'Title', 'Required', 'Hidden', 'Indexed')<Many>();
      for (const column of Object.values(registers[key].columns)) {
        expect(fields.find(field => field.InternalName === column.name)).toMatchObject({
          Title: column.title,
          Required: 'required' in column,
          Hidden: 'hidden' in column,
          Indexed: 'indexed' in column
        });
      }
    }
  });

  test('var och en kommer åt precis det som behörighetstabellen säger, och ingen kan ta bort en lista', async () => {
    const administration = siteAdministration(owner);
    for (const [person, holder] of Object.entries(people)) {
      if (holder !== 'everyone') await administration.addMember(groups[holder as GroupKey], loginOf(person));
    }
    for (const key of keys) {
      for (const [person, holder] of Object.entries(people)) {
        const mask = await list(key).getUserEffectivePermissions(loginOf(person));
        const has = (right: PermissionKind): boolean => list(key).hasPermissions(mask, right);
        const access: Access = has(PermissionKind.AddListItems) ? 'edit' : has(PermissionKind.ViewListItems) ? 'read' : 'none';
        expect({ person, key, access }).toEqual({ person, key, access: permissions[key][holder] });
        expect(has(PermissionKind.ManageLists)).toBe(false);
      }
    }
  });

  test('ägarna har listorna som grupp, och den som körde har ingen egen behörighet kvar', async () => {
    const administration = siteAdministration(owner);
    const { principal } = await administration.caller();
    const owners = await administration.principalOf({ siteGroup: 'owners' });
    for (const key of keys) {
      const { Id } = await list(key).select('Id')<{ readonly Id: string }>();
      const holdings = await administration.holdingsOf(Id);
      expect(holdings.find(holding => holding.principal === principal)).toBeUndefined();
      expect(holdings.find(holding => holding.principal === owners)?.roles).toEqual([5]);
    }
  });

  test('gruppernas medlemmar syns för alla, så att man vet vem man ska fråga', async () => {
    const { value: made } = await web.siteGroups.select('Title', 'OnlyAllowMembersViewMembership')<Many>();
    for (const { title } of desiredSiteFor(2026).groups) {
      expect(made.find(group => group.Title === title)).toMatchObject({ OnlyAllowMembersViewMembership: false });
    }
  });

  test('att köra igen skriver ingenting', async () => {
    const before = await Promise.all(keys.map(pictureOf));
    const writes: string[] = [];
    await setUp({
      ...owner,
      fetch: (url, init) => {
        if (init.method !== 'GET') writes.push(url);
        return owner.fetch(url, init);
      }
    });
    expect(writes).toEqual([]);
    expect(await Promise.all(keys.map(pictureOf))).toEqual(before);
  });
});

describe('en webbplats där något går fel', () => {
  beforeAll(begin);
  afterAll(end);

  test('den som inte får skapa listor får veta var det tog stopp och varför', async () => {
    const visitor = nodeConnection(owner.siteUrl, 'medarbetare');
    await expect(setUp(visitor)).rejects.toMatchObject({ step: 'groups', message: expect.stringContaining('Access denied') as string });
  });

  test('bryts det var som helst fortsätter nästa körning till samma resultat', async () => {
    let requests = 0;
    let breakAt = Infinity;
    const breaking: SharePointConnection = {
      ...owner,
      fetch: async (url, init) => {
        requests += 1;
        if (requests < breakAt) return owner.fetch(url, init);
        // Every other time the change was made before the connection broke.
        if (breakAt % 2 === 0) await owner.fetch(url, init);
        throw new TypeError('Failed to fetch');
      }
    };
    for (breakAt = 5; ; breakAt += 17) {
      requests = 0;
      try {
        await setUp(breaking);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(SetupError);
      }
    }
    const mended = await Promise.all(keys.map(pictureOf));

    await end();
    await begin();
    await setUp(owner);
    expect(mended).toEqual(await Promise.all(keys.map(pictureOf)));
  }, 120_000);
});
