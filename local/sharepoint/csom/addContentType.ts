import type { Context } from '../context';
import { addTypeOfId } from '../contentTypes/changeType';
import { errors } from '../errors';
import { listRights, requireRights, webRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { listByGuid } from '../storage/lists';
import type { Parameter } from './request';

/** `ContentTypes.Add` of a web, or of the list that an address names; answers the new type's id. */
export const addContentType = (context: Context, ownerPath: string, creation: Parameter | undefined): string => {
  if (creation?.kind !== 'object') throw errors.argumentMissing('parameters');
  const [, guid] = /Lists\(guid'([^']+)'\)$/i.exec(ownerPath) ?? [];
  const list = guid === undefined ? undefined : listByGuid(context.db, context.web.id, guid);
  if (list) requireRights(listRights(context, list), rights.manageLists);
  else requireRights(webRights(context), rights.manageWeb);
  const given = new Map([...creation.properties].flatMap(([name, value]) => (value.kind === 'text' ? [[name, value.value] as const] : [])));
  const id = given.get('Id');
  if (id === undefined) throw errors.notBuilt('content types by a parent instead of an id in CSOM');
  given.delete('Id');
  return addTypeOfId(context, list, id, given).stringId;
};
