import { randomUUID } from 'node:crypto';

import { createBuiltInTypes } from './contentTypes/typesOfList';
import { loginNameOf, sitePathOf } from './farm';
import type { Farm, FarmSite } from './farm';
import { logStart } from './changes/changeToken';
import { languageOf } from './locale/language';
import { builtInRoles } from './security/builtInRoles';
import { forgetChangesBefore } from './storage/changeLog';
import type { Database } from './storage/database';
import { addMember, addUser, principalById, principalKinds, principalNamed, updateUser } from './storage/principals';
import type { Principal } from './storage/principals';
import { addRoleDefinition, addScope } from './storage/roles';
import { addWeb, setWebScope, webByUrl } from './storage/webs';
import type { Web } from './storage/webs';
import { isoSeconds } from './time/siteTime';
import { ensureAssociatedGroups } from './webs/associatedGroups';
import { createFirstLists } from './webs/webLibraries';
import { newWebSettings } from './webs/webSettings';

/** Makes the sites and people that the farm names and that are not there yet; what is there is left as people have changed it. */
export const ensureFarm = (db: Database, farm: Farm, now: Date): void => {
  const ensureSites = (): void => {
    for (const site of farm.sites) {
      const web = webByUrl(db, sitePathOf(site));
      if (web) addNewcomers(db, farm, site, web);
      else createSite(db, farm, site, now);
    }
    forgetChangesBefore(db, logStart(now));
  };
  db.transaction(ensureSites, { moment: isoSeconds(now), actor: null });
};

/** Someone the site has never seen is put where the farm says; someone it knows stays where they have been put since. */
const addNewcomers = (db: Database, farm: Farm, site: FarmSite, web: Web): void => {
  const isNew = (key: string): boolean => {
    const user = farm.users.find(candidate => candidate.key === key);
    return user !== undefined && !principalNamed(db, web.siteId, principalKinds.user, loginNameOf(user));
  };
  const places: readonly (readonly [number | null, readonly string[]])[] = [
    [web.ownerGroup, site.owners],
    [web.memberGroup, site.members],
    [web.visitorGroup, site.visitors],
  ];
  const newcomers = new Set([...places.flatMap(([, keys]) => keys), ...(site.siteAdmins ?? [])].filter(isNew));
  for (const key of newcomers) {
    const user = userOf(db, farm, web.siteId, key);
    if (site.siteAdmins?.includes(key)) updateUser(db, user, { siteAdmin: 1 });
    for (const [groupId, keys] of places) {
      const group = groupId === null ? undefined : principalById(db, web.siteId, groupId);
      if (group && keys.includes(key)) addMember(db, group, user.id);
    }
  }
};

/** A site collection as a modern communication site is born: three groups, permission levels, a library and the pages. */
const createSite = (db: Database, farm: Farm, site: FarmSite, now: Date): void => {
  const created = isoSeconds(now);
  const siteId = db.run('INSERT INTO sites (guid, url, created) VALUES (?, ?, ?)', randomUUID(), sitePathOf(site), created).lastId;
  const web = addWeb(db, {
    guid: randomUUID(),
    siteId,
    parentId: null,
    url: sitePathOf(site),
    title: site.title,
    description: '',
    language: site.language,
    timeZone: site.timeZoneId,
    template: 'SITEPAGEPUBLISHING',
    configuration: 0,
    settings: newWebSettings,
    created,
  });
  const language = languageOf(site.language);
  builtInRoles.forEach((role, index) => {
    addRoleDefinition(db, siteId, {
      ...role.mask, id: role.id, name: role.name[language], description: role.description[language], kind: role.kind, hidden: role.hidden ? 1 : 0,
      sortOrder: role.hidden ? 160 : [1, 32, 48, 64, 128][index] ?? 160,
    });
  });
  const scope = addScope(db, siteId, web.id, null, null);
  setWebScope(db, web.id, scope);
  const groups = ensureAssociatedGroups(db, web, scope, site.title);
  const fill = (id: number, keys: readonly string[]): void => {
    const group = principalById(db, siteId, id);
    for (const key of keys) if (group) addMember(db, group, userOf(db, farm, siteId, key).id);
  };
  fill(groups.owners, site.owners);
  fill(groups.visitors, site.visitors);
  fill(groups.members, site.members);
  for (const key of site.siteAdmins ?? []) updateUser(db, userOf(db, farm, siteId, key), { siteAdmin: 1 });
  createBuiltInTypes(db, web);
  createFirstLists({ db, web, now }, groups.owners);
};

const userOf = (db: Database, farm: Farm, siteId: number, key: string): Principal => {
  const user = farm.users.find(candidate => candidate.key === key);
  if (!user) throw new Error(`The farm has no user ${key}.`);
  const loginName = loginNameOf(user);
  return principalNamed(db, siteId, principalKinds.user, loginName) ?? addUser(db, siteId, { loginName, title: user.title, email: user.email });
};
