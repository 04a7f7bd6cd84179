import type { Context } from '../../context';
import { isMultiple, isPerson } from '../../columns/fieldTypes';
import type { ItemModel, ItemProperty } from '../../items/itemModel';
import { idsIn, lookedUpText, personIn } from '../../query/lookedUp';
import { complex, values } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { itemVersionShapeOf, versionedFields } from '../../shapes/itemVersion';
import type { ItemRow } from '../../storage/itemTable';
import { versionsOf } from '../../storage/itemVersions';
import type { Field } from '../../storage/fields';
import { fieldSetOf } from '../columns/fieldEntity';
import { itemPath } from './itemPath';
import { userEntity } from '../people/principals';

/** 512 for 1.0, 1024 for 2.0: below each of them there is room for drafts. */
export const versionIdOf = (major: number): number => major * 512;
export const versionLabelOf = (major: number): string => `${major}.0`;

/** Versions of one list share a shape; it is made once for an answer. `current` is the row that stands in the list. */
export const versionEntities = (context: Context, model: ItemModel, current: ItemRow): ((row: ItemRow) => Entity) => {
  const shape = itemVersionShapeOf(model);
  const fields = versionedFields(model);
  const properties = new Map(model.properties.map(property => [property.field.internalName, property]));
  return row => ({
    kind: 'entity',
    shape,
    path: `${itemPath(model, row.id)}/Versions(${versionIdOf(row.major)})`,
    value: name => {
      switch (name) {
        case 'VersionId':
          return versionIdOf(row.major);
        case 'VersionLabel':
          return versionLabelOf(row.major);
        case 'IsCurrentVersion':
          return row.major === current.major;
        case 'Created':
          return row.modified;
        default: {
          const field = fields.get(name);
          return field ? cellValue(context, field, properties.get(field.internalName), row) : null;
        }
      }
    },
    follow: link => {
      const editor = personIn(context, row.editor);
      if (link === 'CreatedBy') return editor ? userEntity(context, editor) : null;
      return link === 'Fields' ? fieldSetOf(context, model.list) : undefined;
    },
  });
};

export const versionSet = (context: Context, model: ItemModel, row: ItemRow): EntitySet => ({
  kind: 'set',
  shape: itemVersionShapeOf(model),
  path: `${itemPath(model, row.id)}/Versions`,
  entities: () => {
    requireRights(itemRights(context, model.list, row), rights.viewVersions);
    const entityOf = versionEntities(context, model, row);
    return [row, ...versionsOf(context.db, model.list.id, row.id)].map(entityOf);
  },
});

const cellValue = (context: Context, field: Field, property: ItemProperty | undefined, row: ItemRow): Value => {
  if (field.builtIn === 'contentTypeId') return complex('SP.ContentTypeId', { StringValue: String(property?.read(row) ?? '') });
  if (field.builtIn === 'objectType') return String(row.object_type);
  if (isPerson(field.type)) return manyOrOne(field, 'SP.FieldUserValue', idsIn(row, field).map(id => userValue(context, id)));
  if (field.type === 'LookupMulti' || (field.type === 'Lookup' && field.builtIn === undefined)) {
    return manyOrOne(field, 'SP.FieldLookupValue', idsIn(row, field).map(id => lookupValue(context, field, id)));
  }
  return property?.read(row) ?? null;
};

const manyOrOne = (field: Field, type: string, found: readonly Value[]): Value => (isMultiple(field.type) ? values(type, found) : (found[0] ?? null));

const userValue = (context: Context, id: number): Value => {
  const person = personIn(context, id);
  return complex('SP.FieldUserValue', { Email: person?.email ?? null, LookupId: id, LookupValue: person?.title ?? null });
};

const lookupValue = (context: Context, field: Field, id: number): Value =>
  complex('SP.FieldLookupValue', { LookupId: id, LookupValue: lookedUpText(context, field, id) });
