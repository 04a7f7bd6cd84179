import { shownBy } from '../query/camlColumns';
import { encodedPropertyName } from '../columns/internalNames';
import type { ItemModel } from '../items/itemModel';
import { isRefused } from '../columns/systemColumns';
import type { Shape } from '../odata/entity';
import type { Field } from '../storage/fields';

/** The columns that have a text, by the name it stands under. */
export const textFields = (model: ItemModel): ReadonlyMap<string, Field> =>
  new Map(
    model.fields
      .filter(field => !isRefused(field.internalName) && (field.type !== 'Computed' || shownBy(field.internalName) !== field.internalName))
      .map(field => [encodedPropertyName(field.internalName), field])
  );

/** The texts of one list's items. A name it lacks is passed over when it is selected. */
export const fieldValuesShapeOf = (names: Iterable<string>): Shape => ({
  type: 'SP.FieldStringValues',
  set: 'SP.ApiData.FieldStringValuess',
  properties: Object.fromEntries([...names].map(name => [name, 'Edm.String'])),
  links: [],
  open: true,
});
