import { contentTypeIds, isBelow } from '../../contentTypes/contentTypeIds';
import { setTypeOrder } from '../../contentTypes/typesOfList';
import type { Context } from '../../context';
import { errors } from '../../errors';
import type { Folder } from '../../files/place';
import { arrayOf, isObject } from '../../odata/body';
import { complex, values } from '../../odata/entity';
import type { Value } from '../../odata/entity';
import { listRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { listContentTypes } from '../../storage/contentTypes';
import type { List } from '../../storage/lists';

/** The order of a list's types is told by its own folder; `UniqueContentTypeOrder` is null while nobody has given one. */
export const typeOrderValue = (context: Context, { list, row }: Folder, property: 'ContentTypeOrder' | 'UniqueContentTypeOrder'): Value => {
  if (!list || row) return null;
  const given = list.settings.contentTypeOrder;
  if (property === 'UniqueContentTypeOrder') return given && idsValue(given);
  const shown = listContentTypes(context.db, list.id).filter(type => !isBelow(type.stringId, contentTypeIds.folder));
  return idsValue(given ?? shown.map(type => type.stringId));
};

const idsValue = (ids: readonly string[]): Value => values('SP.ContentTypeId', ids.map(id => complex('SP.ContentTypeId', { StringValue: id })));

export const writeTypeOrder = (context: Context, list: List, value: unknown): void => {
  requireRights(listRights(context, list), rights.manageLists);
  setTypeOrder(context, list, arrayOf(value).map(idIn));
};

const idIn = (value: unknown): string => {
  const id = isObject(value) ? value.StringValue : undefined;
  if (typeof id !== 'string') throw errors.contentTypeIdInvalid();
  return id;
};
