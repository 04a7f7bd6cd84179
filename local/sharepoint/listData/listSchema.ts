import type { Context } from '../context';
import { camlFieldIn } from '../query/camlColumns';
import type { ItemModel } from '../items/itemModel';
import { noView } from './asked';
import type { Asked } from './asked';

/** What a client needs to know of the list and the columns of the view to show them. */
export const listSchema = (context: Context, model: ItemModel, { view, stored }: Asked): object => {
  const fields = (view.viewFields ?? []).flatMap(wanted => camlFieldIn(model, wanted) ?? []);
  return {
    Field: fields.map(field => ({
      Name: field.internalName,
      RealFieldName: field.internalName,
      StaticName: field.staticName,
      DisplayName: field.title,
      ID: field.guid,
      FieldType: field.type,
      Type: field.type,
      ReadOnly: field.readOnly ? 'TRUE' : 'FALSE',
      Required: field.required ? 'TRUE' : 'FALSE',
      Filterable: field.filterable ? undefined : 'FALSE',
    })),
    LCID: String(context.web.language),
    ListTitle: model.list.title,
    ListTemplateType: String(model.list.baseTemplate),
    View: `{${(stored?.guid ?? noView).toUpperCase()}}`,
  };
};
