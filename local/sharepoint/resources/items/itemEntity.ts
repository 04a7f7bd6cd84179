import { typeOfRow } from '../../contentTypes/typeOfItem';
import type { Context } from '../../context';
import { errors } from '../../errors';
import { fileOfRow, folderOfRow, isFile, isFolder } from '../../files/place';
import { itemETag } from '../../odata/etag';
import type { Entity, EntitySet } from '../../odata/entity';
import { noOptions, optionsBelow } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { itemColumns, lookedUpProperty, personColumns } from '../../query/itemColumns';
import { entityPropertyName } from '../../columns/internalNames';
import { idsIn } from '../../query/lookedUp';
import { isMultiple, isPerson } from '../../columns/fieldTypes';
import { itemModelOf } from '../../items/itemModel';
import type { ItemModel } from '../../items/itemModel';
import { canOpenList, canViewItem, itemRights } from '../../security/access';
import { fixedItemValue, itemShapeOf } from '../../shapes/item';
import { columnOf, folderWithScope, itemById } from '../../storage/itemTable';
import type { ItemRow } from '../../storage/itemTable';
import { fieldsOf } from '../../storage/fields';
import type { Field } from '../../storage/fields';
import { listByGuid } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { principalById } from '../../storage/principals';
import type { Principal } from '../../storage/principals';
import { clearScopesIn, setItemScope } from '../../items/itemScopes';
import { attachmentSet } from './attachmentEntity';
import { contentTypeEntity } from '../contentTypes/contentTypeEntity';
import { fieldValuesLink } from './fieldValues';
import { fileEntity } from '../files/fileEntity';
import { folderEntity } from '../files/folderEntity';
import type { ItemOf } from './itemLinks';
import { itemPath } from './itemPath';
import { versionSet } from './itemVersionEntity';
import { listEntity, listSecurable, listTypeHome } from '../lists/listEntity';
import { securableLink } from '../permissions/permissions';
import { securableValue } from '../permissions/securable';
import type { Securable } from '../permissions/securable';

export const itemSecurable = (context: Context, model: ItemModel, row: ItemRow): Securable => {
  const { list } = model;
  return {
    path: itemPath(model, row.id),
    scopeId: row.scope_id,
    scopeKey: { listId: list.id, itemId: row.id },
    parent: () => {
      const folder = folderWithScope(context.db, list.id, row.inherited_scope);
      return folder ? itemSecurable(context, model, folder) : listSecurable(context, list);
    },
    entity: () => itemEntities(context, model, noOptions)(row),
    rightsOf: subject => itemRights(context, list, row, subject),
    changed: scopeId => {
      setItemScope(context, list, row, scopeId);
    },
    clearScopesBelow: () => {
      clearScopesIn(context, list, row);
    },
  };
};

/** Items of one list share a shape; it is made once for an answer. */
export const itemEntities = (context: Context, model: ItemModel, query: QueryOptions): ((row: ItemRow) => Entity) => {
  requirePlainSelection(context, model, query);
  const shape = itemShapeOf(model);
  const shown = new Set(query.select.filter(path => path.includes('/')).map(headOf));
  const byName = new Map(model.properties.map(property => [property.name, property]));
  return row => ({
    kind: 'entity',
    shape,
    path: itemPath(model, row.id),
    etag: itemETag(row.guid, row.version),
    value: name => {
      const property = byName.get(name);
      if (property) return property.read(row);
      return securableValue(context, itemSecurable(context, model, row), name) ?? fixedItemValue(name);
    },
    follow: link => {
      const lookup = model.lookups.get(link.toLowerCase());
      if (lookup) return shown.has(link.toLowerCase()) ? followLookup(context, row, lookup) : null;
      if (link === 'ParentList') return listEntity(context, model.list);
      if (link === 'ContentType') return contentTypeOf(context, model.list, row);
      if (link === 'AttachmentFiles') return attachmentSet(context, model, row);
      if (link === 'Versions') return versionSet(context, model, row);
      if (link === 'File') return isFile(row) ? fileEntity(context, fileOfRow(model.list, row), itemEntityOf(context), optionsBelow(query, link)) : null;
      if (link === 'Folder') return isFolder(row) ? folderEntity(context, folderOfRow(model.list, row), itemEntityOf(context), optionsBelow(query, link)) : null;
      return fieldValuesLink(context, model, row, link) ?? securableLink(context, itemSecurable(context, model, row), link);
    },
  });
};

/** The item of a file or folder. */
export const itemEntityOf = (context: Context): ItemOf => (list, row, query) => itemEntities(context, itemModelOf(list, fieldsOf(context.db, list.id)), query)(row);

/** An item's type, as a type of its list. */
const contentTypeOf = (context: Context, list: List, row: ItemRow): Entity | null => {
  const type = typeOfRow(context.db, list, row);
  return type ? contentTypeEntity(context, listTypeHome(list), type) : null;
};

/** Persons and lookups are shown by named fields only, and only when they are expanded too. */
const requirePlainSelection = (context: Context, model: ItemModel, query: QueryOptions): void => {
  const expanded = new Set(query.expand.map(headOf));
  const columns = itemColumns(context, model, expanded);
  for (const path of query.select) {
    const [head = '', ...rest] = path.split('/');
    const isLookup = model.lookups.has(head.toLowerCase());
    if (rest.length === 0 ? isLookup : !expanded.has(head.toLowerCase())) throw errors.selectNeedsExpand(path, head);
    // What is not there is refused, also when no row leads anywhere.
    if (isLookup && rest[0] !== '*') columns.find([head, ...rest]);
  }
  const followed = [...expanded].filter(name => model.lookups.has(name));
  if (followed.length > mostLookups) throw errors.tooManyLookups();
  // Expanded for the sake of a filter or order is enough; without any $select the fields to show must be named.
  if (query.select.length === 0 && followed[0] !== undefined) throw errors.selectNeedsExpand(followed[0], followed[0]);
};

const mostLookups = 12;
const headOf = (path: string): string => (path.split('/')[0] ?? '').toLowerCase();

const followLookup = (context: Context, row: ItemRow, lookup: Field): Entity | EntitySet | null => {
  const entityOf = isPerson(lookup.type) ? personEntity : lookedUpEntity;
  if (!isMultiple(lookup.type)) {
    const [id] = idsIn(row, lookup);
    return typeof id === 'number' ? (entityOf(context, lookup, id) ?? null) : null;
  }
  const stored = row[columnOf(lookup)];
  const ids = typeof stored === 'string' ? (JSON.parse(stored) as number[]) : [];
  const entities = ids.flatMap(id => entityOf(context, lookup, id) ?? []);
  return { kind: 'set', shape: looseShape(lookup), path: entityPropertyName(lookup.internalName), entities: () => entities };
};

/** What a lookup shows depends on the list it leads to, so its shape accepts any name and the entity refuses. */
const looseShape = (lookup: Field): Entity['shape'] => ({
  type: isPerson(lookup.type) ? 'SP.Data.UserInfoItem' : 'SP.ListItem',
  set: 'SP.ListData.UserInfoList',
  properties: {},
  links: [],
});

const personProperties = { Id: 'Edm.Int32', ...Object.fromEntries(Object.keys(personColumns).map(name => [name, 'Edm.String'])) };

const personEntity = (context: Context, lookup: Field, id: number): Entity | undefined => {
  const person = principalById(context.db, context.web.siteId, id);
  return (
    person && {
      kind: 'entity',
      shape: { ...looseShape(lookup), properties: personProperties },
      path: `Web/SiteUserInfoList/Items(${id})`,
      value: name => (name === 'Id' ? person.id : personValue(person, name)),
      follow: () => undefined,
    }
  );
};

const personValue = (person: Principal, name: string): string => {
  switch (name) {
    case 'Title':
      return person.title;
    case 'Name':
      return person.loginName;
    default:
      return person.email;
  }
};

/** An item that is gone, or that the caller may not see, is as good as no lookup at all. */
const lookedUpEntity = (context: Context, lookup: Field, id: number): Entity | undefined => {
  const list = lookup.lookupList === undefined ? undefined : listByGuid(context.db, context.web.id, lookup.lookupList);
  const row = list && itemById(context.db, list.id, id);
  if (!list || !row || !canOpenList(context, list) || !canViewItem(context, list, row)) return undefined;
  const { model } = lookedUpProperty(context, lookup, 'Id');
  const { properties, onRequest, type, set } = itemShapeOf(model);
  return {
    kind: 'entity',
    shape: { type, set, properties: {}, onRequest: { ...properties, ...onRequest }, links: [] },
    path: `Web/Lists(guid'${list.guid}')/Items(${id})`,
    value: name => lookedUpProperty(context, lookup, name).property.read(row),
    follow: () => undefined,
  };
};
