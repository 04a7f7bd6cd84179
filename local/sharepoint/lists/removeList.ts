import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { dropScopes } from '../security/limitedAccess';
import { dropItemTable } from '../storage/itemTable';
import { removeList, setRecycled } from '../storage/lists';
import type { List } from '../storage/lists';
import { putInBin, recycledKinds } from '../storage/recycleBin';
import { scopesOfList } from '../storage/roles';
import { isoSeconds } from '../time/siteTime';

const requireDeletable = (list: List): void => {
  if (!list.settings.allowDeletion) throw errors.listNotDeletable();
};

export const deleteListForGood = (context: Context, list: List): void => {
  requireDeletable(list);
  eraseList(context, list);
};

/** Also a list that people may not delete: it goes when its web goes. */
export const eraseList = (context: Context, list: List): void => {
  dropScopes(context.db, scopesOfList(context.db, list.id));
  dropItemTable(context.db, list.id);
  removeList(context.db, list.id);
};

/** A recycled list keeps its rows, permissions and address until it is restored or deleted. */
export const recycleList = (context: Context, list: List): string => {
  requireDeletable(list);
  const deleter = context.acting.principal;
  if (!deleter) throw errors.accessDenied();
  const guid = randomUUID();
  const slash = list.url.lastIndexOf('/');
  setRecycled(context.db, list.id, true);
  putInBin(context.db, {
    guid,
    siteId: context.web.siteId,
    webId: context.web.id,
    kind: recycledKinds.list,
    listId: list.id,
    itemId: null,
    title: list.title,
    dirName: list.url.slice(1, slash),
    leafName: list.url.slice(slash + 1),
    author: list.author,
    deletedBy: deleter.id,
    deletedAt: isoSeconds(context.now),
    content: '',
    stage: 1,
  });
  return guid;
};
