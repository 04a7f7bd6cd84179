import { body } from '@pnp/queryable';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { Principal, RoleKind, SiteGroup } from '../../provisioning/desiredSite';
import type { Caller, FoundList, SiteAdministration } from '../../provisioning/siteAdministration';
import type { RawRow } from '../../registers/decode';
import { settings } from '../../registers/settings';
import { StoreError } from '../registerStore';
import type { SharePointConnection } from './connection';
import { serverRelative } from './connection';
import { listOf } from './rows';
import { transportOf } from './transport';
import type { IList, IWeb } from './web';
import { together, webOf } from './web';

/** Keeps the internal name as it is written in the schema. */
const internalNameAsGiven = 8;

const orUndefined = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreError && error.failure === 'notFound') return undefined;
    throw error;
  }
};

type Named = { readonly Id: number; readonly Title: string };
type RawList = { readonly Id: string; readonly Title: string; readonly HasUniqueRoleAssignments: boolean };
type RawAssignment = {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly RoleTypeKind: number }[];
};
type Many<T> = { readonly value: readonly T[] };

/** Setup's hands on a SharePoint site. Readers of the review never load this. */
export const siteAdministration = (connection: SharePointConnection): SiteAdministration => {
  const { siteUrl } = connection;
  const { send, sendOnce } = transportOf(connection);
  const web = webOf(siteUrl, send);
  // A list, group or column that is sent twice would be made twice.
  const hastyWeb = webOf(siteUrl, sendOnce);
  const listById = (id: string, from = web): IList => from.lists.getById(id);

  let groups: Promise<readonly Named[]> | undefined;
  const allGroups = (): Promise<readonly Named[]> =>
    (groups ??= web.siteGroups.select('Id', 'Title')<Many<Named>>().then(({ value }) => value));
  const groupId = async (title: string): Promise<number | undefined> =>
    (await allGroups()).find(group => group.Title === title)?.Id;

  const siteGroupId = once((group: SiteGroup) => {
    const endpoint = { owners: web.associatedOwnerGroup, members: web.associatedMemberGroup, visitors: web.associatedVisitorGroup }[group];
    return orUndefined(endpoint.select('Id')<{ readonly Id?: number }>().then(({ Id }) => Id));
  });
  const roleId = once((kind: RoleKind) => web.roleDefinitions.getByType(kind).select('Id')<{ readonly Id: number }>().then(({ Id }) => Id));
  const caller = once(async (_: 'caller'): Promise<Caller> => {
    const user = await web.currentUser.select('Id', 'IsSiteAdmin')<{ readonly Id: number; readonly IsSiteAdmin: boolean }>();
    const { value } = await web.currentUser.groups.select('Id')<Many<{ readonly Id: number }>>();
    return { principal: user.Id, isSiteAdministrator: user.IsSiteAdmin, groups: value.map(group => group.Id) };
  });

  return {
    caller: () => caller('caller'),

    principalOf: (principal: Principal) =>
      'group' in principal ? groupId(principal.group) : siteGroupId(principal.siteGroup),

    createGroup: async ({ title, description }) => {
      groups = undefined;
      await spPost(hastyWeb.siteGroups, body({ Title: title, Description: description, OnlyAllowMembersViewMembership: false }));
    },

    addMember: async (group, loginName) => {
      const id = await groupId(group);
      if (id === undefined) throw new StoreError('notFound', `The group ${group} does not exist`);
      await spPost(web.siteGroups.getById(id).users, body({ LoginName: loginName }));
    },

    findList: async address => {
      const list = web.getList(`${serverRelative(siteUrl)}/${address}`);
      const found = await orUndefined(list.select('Id', 'Title', 'HasUniqueRoleAssignments')<RawList>());
      return found && ({ id: found.Id, title: found.Title, inheritsPermissions: !found.HasUniqueRoleAssignments } satisfies FoundList);
    },

    createList: async ({ name, template, hiddenFromSearch }) => {
      const list = { Title: name, BaseTemplate: template, AllowContentTypes: true, ContentTypesEnabled: false, NoCrawl: hiddenFromSearch };
      await spPost(hastyWeb.lists, body(list));
    },

    settleList: async (id, { title, template, hiddenFromSearch }) => {
      const settled = { Title: title, EnableVersioning: true, NoCrawl: hiddenFromSearch };
      // Libraries have no attachments to turn off.
      await spPostMerge(listById(id), body(template === 100 ? { ...settled, EnableAttachments: false } : settled));
    },

    columnsOf: async id => {
      const { value } = await listById(id).fields.select('InternalName')<Many<{ readonly InternalName: string }>>();
      return new Set(value.map(field => field.InternalName));
    },

    addColumns: (id, schemas) =>
      allOf(hastyWeb, batched =>
        [...schemas].map(([name, SchemaXml]) =>
          spPost(
            SPQueryable(listById(id, batched), 'fields/createfieldasxml'),
            body({ parameters: { SchemaXml, Options: internalNameAsGiven } })
          ).catch((error: Error) => new Error(`${name}: ${error.message}`))
        )
      ),

    updateTitleColumn: async (id, { column: { title, required, indexed, unique }, description }) => {
      const field = listById(id).fields.getByInternalNameOrTitle('Title');
      const wanted = {
        Title: title,
        Required: Boolean(required),
        Indexed: Boolean(indexed),
        EnforceUniqueValues: Boolean(unique),
        Description: description
      };
      await spPostMerge(field, body(wanted));
    },

    holdingsOf: async id => {
      const assignments = SPQueryable(listById(id), 'roleassignments').expand('RoleDefinitionBindings');
      const { value } = await assignments.select('PrincipalId', 'RoleDefinitionBindings/RoleTypeKind')<Many<RawAssignment>>();
      return value.map(({ PrincipalId, RoleDefinitionBindings }) => ({
        principal: PrincipalId,
        roles: RoleDefinitionBindings.map(binding => binding.RoleTypeKind)
      }));
    },

    breakInheritance: id => listById(id).breakRoleInheritance(false, true),

    grant: async (id, roles) => {
      const given = await Promise.all(roles.map(async ({ principal, role }) => ({ principal, definition: await roleId(role) })));
      await allOf(web, batched =>
        given.map(({ principal, definition }) =>
          listById(id, batched).roleAssignments.add(principal, definition).catch((error: Error) => error)
        )
      );
    },

    revoke: async (id, { principal, role }) => listById(id).roleAssignments.remove(principal, await roleId(role)),

    readSettings: async () => {
      const { value } = await listOf(web, siteUrl, settings).items.orderBy('Id').top(1)<Many<RawRow>>();
      return value[0];
    },

    writeSettings: async (id, row) => {
      const { items } = listOf(hastyWeb, siteUrl, settings);
      if (id === undefined) await items.add(row);
      else await items.getById(id).update(row);
    }
  };
};

/** Changes in one request. They are made in order, also those after one that failed; the first failure is thrown. */
const allOf = async (web: IWeb, ask: (batched: IWeb) => readonly Promise<unknown>[]): Promise<void> => {
  const results = await Promise.all(await together(web, ask));
  const failed = results.find(result => result instanceof Error);
  if (failed) throw failed;
};

/** Asks for each thing once; an answer that failed is asked for again. */
function once<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const answers = new Map<K, Promise<V>>();
  return key => {
    const known = answers.get(key);
    if (known) return known;
    const asked = ask(key);
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}
