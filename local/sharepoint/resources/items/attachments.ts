import type { Context } from '../../context';
import { errors } from '../../errors';
import { attachFile, changeAttachment, detachFile, recycleFile } from '../../items/attachFile';
import type { ItemModel } from '../../items/itemModel';
import { hasArguments, textArgument } from '../../odata/arguments';
import type { Segment } from '../../odata/segments';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { attachmentNamed, contentOf } from '../../storage/attachments';
import type { Attachment } from '../../storage/attachments';
import type { ItemRow } from '../../storage/itemTable';
import { answerEntities, answerEntity, found, propertyResource } from '../answers';
import { attachmentEntity, attachmentSet } from './attachmentEntity';
import { action, emptied, merged, valued } from '../resource';
import type { Answer, Resource } from '../resource';

const requireEdit = (context: Context, model: ItemModel, row: ItemRow): void => {
  requireRights(itemRights(context, model.list, row), rights.editListItems);
};

/** `AttachmentFiles`, `AttachmentFiles('name')`: the files that hang on an item. Content travels as bare bytes. */
export const attachmentsResource = (context: Context, model: ItemModel, row: ItemRow, segment: Segment): Resource => {
  const named = (name: string): Resource => {
    const attachment = attachmentNamed(context.db, model.list.id, row.id, name);
    if (!attachment) throw errors.attachmentUnknown(name);
    return attachmentResource(context, model, row, attachment);
  };
  const adding = (name: string, fileName: string): Resource =>
    action(name, ({ bytes }) => {
      requireEdit(context, model, row);
      return found(attachmentEntity(model, row, attachFile(context, model, row, fileName, bytes)));
    });
  if (hasArguments(segment)) return named(textArgument(segment, 'filename'));
  return {
    name: 'AttachmentFiles',
    get: query => answerEntities(attachmentSet(context, model, row), query),
    step: inner => {
      switch (inner.name) {
        case 'getbyfilename':
          return named(textArgument(inner, 'filename'));
        case 'getbyfilenameaspath':
          return named(textArgument(inner, 'decodedurl'));
        case 'add':
          return adding('Add', textArgument(inner, 'filename'));
        case 'addusingpath':
          return adding('AddUsingPath', textArgument(inner, 'decodedurl'));
        default:
          return undefined;
      }
    },
  };
};

const attachmentResource = (context: Context, model: ItemModel, row: ItemRow, attachment: Attachment): Resource => {
  const entity = attachmentEntity(model, row, attachment);
  const recycle = (): Answer => {
    requireEdit(context, model, row);
    return valued('RecycleObject', 'Edm.Guid', recycleFile(context, model, row, attachment));
  };
  return {
    name: 'Attachment',
    get: query => answerEntity(entity, query),
    delete: () => {
      requireEdit(context, model, row);
      detachFile(context, model, row, attachment);
      return emptied();
    },
    step: segment => {
      switch (segment.name) {
        case '$value':
          return contentResource(context, model, row, attachment);
        case 'recycleobject':
          // PnPjs sends this function the verb DELETE.
          return { name: 'RecycleObject', post: recycle, delete: recycle };
        default:
          return propertyResource(entity, segment.name);
      }
    },
  };
};

const contentResource = (context: Context, model: ItemModel, row: ItemRow, attachment: Attachment): Resource => ({
    name: '$value',
    get: () => ({ kind: 'raw', contentType: 'application/octet-stream', body: contentOf(context.db, attachment) }),
    put: ({ bytes }) => {
      requireEdit(context, model, row);
      changeAttachment(context, model, row, attachment, bytes);
      return merged();
    },
  });
