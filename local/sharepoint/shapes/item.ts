import type { Shape } from '../odata/entity';
import { entityPropertyName } from '../columns/internalNames';
import { listItemType } from '../lists/listAddress';
import type { ItemModel } from '../items/itemModel';
import { securableForUI, securableLinks, securableOnRequest } from './securable';

/** What follows an item but is no column of it. */
export const itemLinks: readonly string[] = [
  ...securableLinks, 'AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesAsText', 'FieldValuesForEdit', 'File', 'Folder',
  'GetDlpPolicyTip', 'LikedByInformation', 'ParentList', 'Properties', 'Versions',
];

/** Stands on every item and belongs to no column. */
const fixed = { ServerRedirectedEmbedUri: 'Edm.String', ServerRedirectedEmbedUrl: 'Edm.String' } as const;

/** The item type of one list, made from its columns. */
export const itemShapeOf = (model: ItemModel): Shape => {
  const byDefault: Record<string, string> = {};
  const onRequest: Record<string, string> = { ...securableForUI, ...securableOnRequest };
  const add = (name: string): void => {
    const property = model.properties.find(candidate => candidate.name === name);
    if (property) byDefault[name] = property.edm;
  };
  ['FileSystemObjectType', 'Id'].forEach(add);
  Object.assign(byDefault, fixed);
  add('ContentTypeId');
  const last = ['ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'];
  for (const property of model.properties) {
    if (!property.byDefault) onRequest[property.name] = property.edm;
    else if (!last.includes(property.name)) byDefault[property.name] = property.edm;
  }
  last.forEach(add);
  const lookups = [...model.lookups.values()].map(field => entityPropertyName(field.internalName));
  return {
    type: listItemType(model.list.entityName),
    set: `SP.ListData.${model.list.entityName}Items`,
    properties: byDefault,
    onRequest,
    links: [...itemLinks, ...lookups],
  };
};

export const fixedItemValue = (name: string): string | null => (name === 'ServerRedirectedEmbedUrl' ? '' : null);
