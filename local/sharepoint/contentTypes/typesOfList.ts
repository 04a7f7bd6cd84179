import type { Context } from '../context';
import { errors } from '../errors';
import { addContentType, definitionOf, hasHeirs, listContentTypes, removeContentType, updateContentType, webContentTypes } from '../storage/contentTypes';
import type { ContentType, FieldLink } from '../storage/contentTypes';
import type { Database } from '../storage/database';
import { tableOf } from '../storage/itemTable';
import { listById, touchList, updateList } from '../storage/lists';
import type { List } from '../storage/lists';
import { rootWebOf, webById } from '../storage/webs';
import type { Web } from '../storage/webs';
import { isoSeconds } from '../time/siteTime';
import { bringsColumns, builtInContentTypes } from './builtInContentTypes';
import { childIdOf, contentTypeIds, folderTypeIdOf, isBelow, parentIdOf, sameId } from './contentTypeIds';

/** What a web can offer its lists: its own types and those of every web above, the nearest last. */
export const availableTypes = (db: Database, web: Web): readonly ContentType[] => {
  const parent = web.parentId === null ? undefined : webById(db, web.parentId);
  return [...(parent ? availableTypes(db, parent) : []), ...webContentTypes(db, web.id)];
};

/** The nearest ancestor that is a type of the web or of one above. */
export const parentTypeOf = (db: Database, web: Web, type: Pick<ContentType, 'stringId'>): ContentType | undefined => {
  const available = availableTypes(db, web);
  for (let id = parentIdOf(type.stringId); ; id = parentIdOf(id)) {
    const found = available.find(candidate => sameId(candidate.stringId, id));
    if (found || id === contentTypeIds.system) return found;
  }
};

/** The types that a site has from birth. */
export const createBuiltInTypes = (db: Database, web: Web): void => {
  for (const { id, definition } of builtInContentTypes(web.language)) addContentType(db, web.id, null, id, definition);
};

/** The first type of a list and its folder type, as the list is born. */
export const createFirstTypes = ({ db, web }: Pick<Context, 'db' | 'web'>, list: List): void => {
  for (const id of [list.contentType, folderTypeIdOf(list)]) {
    const site = webContentTypes(db, rootWebOf(db, web.siteId).id).find(type => sameId(type.stringId, parentIdOf(id)));
    if (!site) throw new Error(`The site has no content type ${parentIdOf(id)}.`);
    addContentType(db, web.id, list.id, id, { ...definitionOf(site), builtIn: false });
  }
};

/** A child of a site's type, with a new id, in the list. */
export const addTypeToList = (context: Context, list: List, siteTypeId: string): ContentType => {
  const { db, web } = context;
  const site = availableTypes(db, web).find(type => sameId(type.stringId, siteTypeId));
  if (!site) throw errors.contentTypeIdInvalid();
  if (site.stringId === contentTypeIds.system) throw errors.contentTypeIdInvalid();
  if (bringsColumns(site.stringId)) throw errors.notBuilt(`the columns that the content type ${site.name} brings to a list`);
  if (listContentTypes(db, list.id).some(type => type.name.toLowerCase() === site.name.toLowerCase())) throw errors.contentTypeNameTaken(site.name);
  const added = addContentType(db, web.id, list.id, childIdOf(site.stringId), { ...definitionOf(site), builtIn: false });
  const order = list.settings.contentTypeOrder;
  if (order && !isBelow(added.stringId, contentTypeIds.folder)) reorder(context, list, [...order, added.stringId]);
  touchList(db, list.id, isoSeconds(context.now));
  return added;
};

/** A type goes only when nothing is of it: no item of a list's type, no child of a web's. */
export const removeType = (context: Context, type: ContentType, list: List | undefined): void => {
  const { db, web } = context;
  if (type.builtIn) throw errors.contentTypeBuiltIn(type.name);
  if (type.readOnly) throw errors.contentTypeReadOnly(type.name);
  if (!list) {
    if (hasHeirs(db, web.siteId, type.stringId)) throw errors.contentTypeInUse();
    removeContentType(db, type);
    return;
  }
  const others = listContentTypes(db, list.id).filter(other => other.id !== type.id);
  const shown = others.filter(other => !isBelow(other.stringId, contentTypeIds.folder)).map(other => other.stringId);
  if (isUsed(db, list, type) || shown.length === 0) throw errors.contentTypeInUse();
  removeContentType(db, type);
  if (list.settings.contentTypeOrder) reorder(context, list, orderWithout(list.settings.contentTypeOrder, type, shown));
  else if (sameId(type.stringId, list.contentType)) reorder(context, list, shown);
  touchList(db, list.id, isoSeconds(context.now));
};

const orderWithout = (order: readonly string[], type: ContentType, shown: readonly string[]): readonly string[] => {
  const left = order.filter(id => !sameId(id, type.stringId));
  return left.length > 0 ? left : shown;
};

const isUsed = (db: Database, list: List, type: ContentType): boolean => {
  const unmarked = sameId(type.stringId, list.contentType) ? 0 : sameId(type.stringId, folderTypeIdOf(list)) ? 1 : null;
  return (
    db.one(
      `SELECT 1 AS there FROM ${tableOf(list.id)} WHERE content_type = ? OR (content_type IS NULL AND object_type = ?) LIMIT 1`,
      type.stringId, unmarked
    ) !== undefined
  );
};

/** The order of the New menu; what is left out of it is hidden there. Its first is the default. */
export const setTypeOrder = (context: Context, list: List, ids: readonly string[]): void => {
  const types = listContentTypes(context.db, list.id);
  const known = ids.map(id => types.find(type => sameId(type.stringId, id))?.stringId);
  if (known.length === 0 || known.some(id => id === undefined || isBelow(id, contentTypeIds.folder))) throw errors.contentTypeIdInvalid();
  reorder(context, list, [...new Set(known.flatMap(id => id ?? []))]);
};

const reorder = (context: Context, list: List, contentTypeOrder: readonly string[]): void => {
  updateList(context.db, list, list.title, { ...list.settings, contentTypeOrder }, isoSeconds(context.now));
};

/** A column that comes to a list belongs to the type that new items get. */
export const linkColumn = (db: Database, listId: number, column: Pick<FieldLink, 'guid'> & { readonly internalName: string }): void => {
  const list = listById(db, listId);
  const type = list && listContentTypes(db, listId).find(candidate => sameId(candidate.stringId, list.settings.contentTypeOrder?.[0] ?? list.contentType));
  if (!type) return;
  updateContentType(db, type, { fieldLinks: [...type.fieldLinks, { guid: column.guid, name: column.internalName, required: null, hidden: null }] });
};

export const unlinkColumn = (db: Database, listId: number, guid: string): void => {
  for (const type of listContentTypes(db, listId)) {
    if (type.fieldLinks.some(link => link.guid === guid)) updateContentType(db, type, { fieldLinks: type.fieldLinks.filter(link => link.guid !== guid) });
  }
};
