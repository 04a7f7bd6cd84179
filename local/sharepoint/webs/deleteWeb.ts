import type { Context } from '../context';
import { errors } from '../errors';
import { eraseList } from '../lists/removeList';
import { dropScopes } from '../security/limitedAccess';
import { everyListOf } from '../storage/lists';
import { removeWeb, subwebsOf } from '../storage/webs';

/** A web goes with all its lists, recycled ones too; one with subwebs stays. */
export const deleteWeb = (context: Context): void => {
  const { db, web } = context;
  if (web.parentId === null) throw errors.notBuilt('deleting a site collection');
  if (subwebsOf(db, web.id).length > 0) throw errors.webHasSubwebs(web.url);
  for (const list of everyListOf(db, web.id)) eraseList(context, list);
  if (web.scopeId !== null) dropScopes(db, [web.scopeId]);
  removeWeb(db, web.id);
};
