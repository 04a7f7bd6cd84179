import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { roleIds } from '../security/builtInRoles';
import { takenUrls } from '../storage/lists';
import { addAssignment, addScope } from '../storage/roles';
import { addWeb, setWebGroups, setWebScope, webById, webByUrl } from '../storage/webs';
import type { Web } from '../storage/webs';
import { isoSeconds } from '../time/siteTime';
import { createFirstLists } from './webLibraries';
import { newWebSettings } from './webSettings';

type Making = Pick<Context, 'db' | 'web' | 'now'>;

type WebWish = {
  readonly title: string;
  /** The last part of the address, below the parent's. */
  readonly url: string;
  readonly description: string;
  readonly language: number;
  readonly template: string;
  readonly inherits: boolean;
};

/** A subweb with its library and pages. Without inheritance its maker alone has access, and no groups go with it. */
export const createWeb = (context: Making, creator: number, wish: WebWish): Web => {
  const { db, web: parent } = context;
  const url = `${parent.url}/${requireAddress(wish.url)}`;
  if (webByUrl(db, url) || takenUrls(db, parent.id).some(taken => isAtOrBelow(taken, url))) throw errors.webUrlTaken(url);
  const made = addWeb(db, {
    ...requireTemplate(wish.template),
    guid: randomUUID(),
    siteId: parent.siteId,
    parentId: parent.id,
    url,
    title: wish.title,
    description: wish.description,
    language: requireLanguage(wish.language),
    timeZone: parent.timeZone,
    settings: newWebSettings,
    created: isoSeconds(context.now),
  });
  if (wish.inherits) setWebGroups(db, made.id, { owners: parent.ownerGroup, members: parent.memberGroup, visitors: parent.visitorGroup });
  else {
    const scope = addScope(db, made.siteId, made.id, null, null);
    addAssignment(db, scope, creator, roleIds.fullControl);
    setWebScope(db, made.id, scope);
  }
  createFirstLists({ ...context, web: made }, creator);
  return webById(db, made.id) ?? made;
};

/** `/sites/x/Lists` is taken as soon as `/sites/x/Lists/Risks` is there. */
const isAtOrBelow = (taken: string, url: string): boolean => `${taken.toLowerCase()}/`.startsWith(`${url.toLowerCase()}/`);

const requireAddress = (url: string): string => {
  const leaf = url.trim();
  if (leaf.includes('/')) throw errors.notBuilt('a subweb whose address has several parts');
  if (leaf === '' || leaf.length > 128 || /["#%&*:<>?\\{|}~]|\.\.|^[._]|\.$/.test(leaf)) throw errors.webUrlInvalid(url);
  return leaf;
};

const requireTemplate = (name: string): Pick<Web, 'template' | 'configuration'> => {
  const match = /^(STS)(?:#(\d))?$/i.exec(name.trim());
  const configuration = Number(match?.[2] ?? 0);
  // Team sites: 0 is the classic one, 3 the modern one without a group.
  if (!match || (configuration !== 0 && configuration !== 3)) throw errors.notBuilt(`webs of the template ${name}`);
  return { template: 'STS', configuration };
};

const requireLanguage = (language: number): number => {
  if (language !== 1053 && language !== 1033) throw errors.notBuilt(`webs in the language ${language}`);
  return language;
};
