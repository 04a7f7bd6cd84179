import type { Context } from '../../context';
import { attachmentFolder } from '../../items/attachFile';
import type { ItemModel } from '../../items/itemModel';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet } from '../../odata/entity';
import { attachmentShape } from '../../shapes/attachment';
import { attachmentsOf } from '../../storage/attachments';
import type { Attachment } from '../../storage/attachments';
import type { ItemRow } from '../../storage/itemTable';
import { itemPath } from './itemPath';

const attachmentsPath = (model: ItemModel, row: ItemRow): string => `${itemPath(model, row.id)}/AttachmentFiles`;

export const attachmentEntity = (model: ItemModel, row: ItemRow, { name }: Attachment): Entity => {
  const url = `${attachmentFolder(model, row.id)}/${name}`;
  return {
    kind: 'entity',
    shape: attachmentShape,
    path: `${attachmentsPath(model, row)}('${name.replace(/'/g, "''")}')`,
    value: property => {
      switch (property) {
        case 'FileName':
          return name;
        case 'FileNameAsPath':
          return complex('SP.ResourcePath', { DecodedUrl: name });
        case 'ServerRelativePath':
          return complex('SP.ResourcePath', { DecodedUrl: url });
        default:
          return url;
      }
    },
    follow: () => undefined,
  };
};

export const attachmentSet = (context: Context, model: ItemModel, row: ItemRow): EntitySet => ({
  kind: 'set',
  shape: attachmentShape,
  path: attachmentsPath(model, row),
  entities: () => (row.attachments === 0 ? [] : attachmentsOf(context.db, model.list.id, row.id).map(attachment => attachmentEntity(model, row, attachment))),
});
