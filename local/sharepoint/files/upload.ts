import type { Context } from '../context';
import { errors } from '../errors';
import { writerOf } from '../items/writeItem';
import { itemRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { addPart, addUpload, partsOf, removeUpload, uploadOf } from '../storage/uploads';
import type { Upload } from '../storage/uploads';
import { requireFree } from './checkOut';
import { keyOf } from './place';
import type { File } from './place';
import { saveContent } from './writeFile';

/** Begins an upload in pieces; answers how many bytes have arrived. */
export const startUpload = (context: Context, file: File, guid: string, bytes: Buffer): number => {
  requireRights(itemRights(context, file.list, file.row), rights.editListItems);
  requireFree(context, file.list, file.row);
  // Beginning again with the same id forgets what came before.
  if (uploadOf(context.db, guid)) cancelUpload(context, file, guid);
  addUpload(context.db, guid, keyOf(file), writerOf(context));
  return add(context, guid, bytes);
};

export const continueUpload = (context: Context, file: File, guid: string, offset: number, bytes: Buffer): number => {
  requireUpload(context, file, guid, offset);
  return add(context, guid, bytes);
};

/** The pieces become the file's content. */
export const finishUpload = (context: Context, file: File, guid: string, offset: number, bytes: Buffer): File => {
  requireUpload(context, file, guid, offset);
  const saved = saveContent(context, file, Buffer.concat([...partsOf(context.db, guid), bytes]));
  removeUpload(context.db, guid);
  return saved;
};

export const cancelUpload = (context: Context, file: File, guid: string): void => {
  ownUpload(context, file, guid);
  removeUpload(context.db, guid);
};

const add = (context: Context, guid: string, bytes: Buffer): number => {
  addPart(context.db, guid, bytes);
  return uploadOf(context.db, guid)?.size ?? 0;
};

const requireUpload = (context: Context, file: File, guid: string, offset: number): void => {
  const { size } = ownUpload(context, file, guid);
  if (size !== offset) throw errors.uploadOffsetWrong(size);
};

const ownUpload = (context: Context, file: File, guid: string): Upload => {
  const upload = uploadOf(context.db, guid);
  if (!upload || upload.itemId !== file.row.id || upload.listId !== file.list.id || upload.userId !== context.acting.principal?.id) throw errors.uploadUnknown();
  return upload;
};
