import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import { fileName } from '../files/fileNames';
import {
  addAttachment, attachmentNamed, recycleAttachment, recycledAttachment, removeAttachment, removeAttachmentsOfList, replaceContent, restoreAttachment,
} from '../storage/attachments';
import type { Attachment } from '../storage/attachments';
import { forgetAttachments } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { putInBin, recycledKinds } from '../storage/recycleBin';
import { isoSeconds } from '../time/siteTime';
import type { ItemModel } from './itemModel';
import { writeCells, writerOf } from './writeItem';

/** 250 MB in bytes. */
const largestAttachment = 250 * 1024 * 1024;

export const attachmentFolder = (model: ItemModel, itemId: number): string => `${model.list.url}/Attachments/${itemId}`;

/** Everything that happens to an item's files is a change of the item. */
export const attachFile = (context: Context, model: ItemModel, row: ItemRow, given: string, content: Buffer): Attachment => {
  if (!model.list.settings.enableAttachments) throw errors.attachmentsDisabled();
  const name = fileName(given);
  requireFits(content.length);
  if (attachmentNamed(context.db, model.list.id, row.id, name)) throw errors.attachmentNameTaken();
  const attachment = addAttachment(context.db, model.list.id, row.id, name, content);
  writeCells(context, model, row, { attachments: row.attachments + 1 });
  return attachment;
};

export const requireFits = (bytes: number): void => {
  if (bytes > largestAttachment) throw errors.bodyTooLarge(largestAttachment);
};

export const changeAttachment = (context: Context, model: ItemModel, row: ItemRow, attachment: Attachment, content: Buffer): void => {
  requireFits(content.length);
  replaceContent(context.db, attachment, content);
  writeCells(context, model, row, {});
};

export const detachFile = (context: Context, model: ItemModel, row: ItemRow, attachment: Attachment): void => {
  removeAttachment(context.db, attachment);
  writeCells(context, model, row, { attachments: row.attachments - 1 });
};

export const recycleFile = (context: Context, model: ItemModel, row: ItemRow, attachment: Attachment): string => {
  const guid = randomUUID();
  putInBin(context.db, {
    guid,
    siteId: context.web.siteId,
    webId: context.web.id,
    kind: recycledKinds.attachment,
    listId: model.list.id,
    itemId: row.id,
    title: attachment.name,
    dirName: attachmentFolder(model, row.id).replace(/^\//, ''),
    leafName: attachment.name,
    author: row.author,
    deletedBy: writerOf(context),
    deletedAt: isoSeconds(context.now),
    content: '',
    stage: 1,
  });
  recycleAttachment(context.db, attachment, guid);
  writeCells(context, model, row, { attachments: row.attachments - 1 });
  return guid;
};

/** Turning attachments off takes away those that are there. */
export const turnOffAttachments = (context: Context, list: List): void => {
  removeAttachmentsOfList(context.db, list.id);
  forgetAttachments(context.db, list.id);
};

/** Back on its item, unless another file has taken its name. */
export const restoreFile = (context: Context, model: ItemModel, row: ItemRow, bin: string): void => {
  const attachment = recycledAttachment(context.db, bin);
  if (!attachment) throw errors.recycledUnknown();
  if (attachmentNamed(context.db, model.list.id, row.id, attachment.name)) throw errors.attachmentNameTaken();
  restoreAttachment(context.db, bin);
  writeCells(context, model, row, { attachments: row.attachments + 1 });
};
