import { encodedPropertyName } from '../columns/internalNames';
import { isMultiple, isPerson } from '../columns/fieldTypes';
import type { ItemModel } from '../items/itemModel';
import { isRefused, systemValueOf } from '../columns/systemColumns';
import type { Shape } from '../odata/entity';
import type { Field } from '../storage/fields';

/** What every version has, whatever the list's columns. `Created` is when the version was made. */
const own = { VersionId: 'Edm.Int32', VersionLabel: 'Edm.String', IsCurrentVersion: 'Edm.Boolean', Created: 'Edm.DateTime' } as const;

/** The columns whose values a version carries; what is computed is kept nowhere. */
export const versionedFields = (model: ItemModel): ReadonlyMap<string, Field> =>
  new Map(
    model.fields
      .filter(field => field.type !== 'Computed' && !Object.hasOwn(own, field.internalName) && !isRefused(field.internalName))
      .map(field => [encodedPropertyName(field.internalName), field])
  );

/** A version of one list's items: its columns under their written-out names. */
export const itemVersionShapeOf = (model: ItemModel): Shape => ({
  type: 'SP.ListItemVersion',
  set: 'SP.ApiData.ListItemVersions',
  properties: { ...own, ...Object.fromEntries([...versionedFields(model)].map(([name, field]) => [name, edmOf(field)])) },
  links: ['CreatedBy', 'Fields', 'FileVersion'],
});

/** Plain columns as on items; lookups and persons with the text they show. */
const edmOf = (field: Field): string => {
  if (field.builtIn !== undefined) return builtIn[field.builtIn] ?? systemValueOf(field.internalName)?.edm ?? 'Edm.String';
  const many = (type: string): string => (isMultiple(field.type) ? `Collection(${type})` : type);
  if (isPerson(field.type)) return many('SP.FieldUserValue');
  switch (field.type) {
    case 'Lookup':
    case 'LookupMulti':
      return many('SP.FieldLookupValue');
    case 'MultiChoice':
      return many('Edm.String');
    case 'Number':
    case 'Currency':
      return 'Edm.Double';
    case 'Boolean':
      return 'Edm.Boolean';
    case 'DateTime':
      return 'Edm.DateTime';
    case 'URL':
      return 'SP.FieldUrlValue';
    default:
      return 'Edm.String';
  }
};

const builtIn: Readonly<Record<string, string>> = {
  id: 'Edm.Int32',
  contentTypeId: 'SP.ContentTypeId',
  modified: 'Edm.DateTime',
  author: 'SP.FieldUserValue',
  editor: 'SP.FieldUserValue',
  version: 'Edm.Int32',
  guid: 'Edm.Guid',
  uniqueId: 'Edm.Guid',
  attachments: 'Edm.Boolean',
};
