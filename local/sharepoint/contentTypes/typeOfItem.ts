import { errors } from '../errors';
import { textOf } from '../odata/body';
import { listContentTypes } from '../storage/contentTypes';
import type { ContentType } from '../storage/contentTypes';
import type { Database } from '../storage/database';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { contentTypeIds, defaultTypeIdOf, isBelow, parentIdOf, sameId, typeIdOfRow } from './contentTypeIds';

type Typed = Pick<ItemRow, 'content_type' | 'object_type'>;

export const typeOfRow = (db: Database, list: List, row: Typed): ContentType | undefined =>
  listContentTypes(db, list.id).find(type => sameId(type.stringId, typeIdOfRow(list, row)));

/** What a new row keeps of its type: nothing, as long as it has the one that the list was born with. */
export const typeOfNewRow = (list: Pick<List, 'contentType' | 'settings'>): string | null => {
  const id = defaultTypeIdOf(list);
  return sameId(id, list.contentType) ? null : id;
};

/** A type of the list, or the site's type that one of the list's is a child of; folders and items do not change places. */
export const writtenType = (db: Database, list: List, value: unknown, isFolder: boolean): string => {
  const id = textOf(value) ?? '';
  const types = listContentTypes(db, list.id).filter(type => isBelow(type.stringId, contentTypeIds.folder) === isFolder);
  const type = types.find(candidate => sameId(candidate.stringId, id)) ?? types.find(candidate => sameId(parentIdOf(candidate.stringId), id));
  if (!type) throw errors.contentTypeIdInvalid();
  return type.stringId;
};

/** Forms name the type as people see it, or by its id. */
export const namedType = (db: Database, list: List, name: string, isFolder: boolean): string => {
  const named = listContentTypes(db, list.id).find(type => type.name.toLowerCase() === name.trim().toLowerCase());
  return writtenType(db, list, named?.stringId ?? name.trim(), isFolder);
};
