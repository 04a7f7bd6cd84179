import type { Context } from '../../context';
import { SharePointError, errors } from '../../errors';
import { dirOf, folderAt, rightsIn, rootOf } from '../../files/place';
import type { FolderInList } from '../../files/place';
import { freshName } from '../../files/takenName';
import { folderContentType } from '../../files/writeFolder';
import { isLibrary } from '../../lists/createList';
import type { ItemModel } from '../../items/itemModel';
import { readForm } from '../../items/readForm';
import type { CheckedField } from '../../items/readForm';
import { insertRow, newRow, writeCells, writeInPlace } from '../../items/writeItem';
import { isObject, numberOf, textOf } from '../../odata/body';
import { complex, values } from '../../odata/entity';
import { itemRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import type { ItemRow } from '../../storage/itemTable';
import { formOf } from './formBody';
import type { Form } from './formBody';
import { action, valued } from '../resource';
import type { Answer, Resource } from '../resource';

/** Every field is answered by itself; one that is refused keeps all of them from being saved, and the status is 200 all the same. */
export const validateUpdateResource = (context: Context, model: ItemModel, row: ItemRow, name: string): Resource =>
  action(name, ({ body }) => {
    requireRights(itemRights(context, model.list, row), rights.editListItems);
    const form = formOf(context, model.list, body, name);
    const { fields, cells } = readForm(context, model, row, form.fields, form.reading);
    const write = form.inPlace ? writeInPlace : writeCells;
    return saved(name, fields, row.id, () => [write(context, model, row, cells), []]);
  });

/** The same for a new item, or a folder, in the list's root or a folder of it. The id of what was made comes back as one field more. */
export const addValidateUpdateResource = (context: Context, model: ItemModel, name: string): Resource =>
  action(name, ({ body }) => {
    const form = formOf(context, model.list, body, name);
    const wish = placeOf(context, model, form);
    requireRights(rightsIn(context, wish.folder), rights.addListItems);
    if (isLibrary(model.list) && !wish.isFolder) throw errors.notBuilt('adding items to a library without files');
    const { fields, cells } = readForm(context, model, newRow(context, model, {}, 0), form.fields, form.reading);
    return saved(name, fields, 0, () => {
      const row = insertRow(context, model, cells, wish.isFolder ? folderColumns(context, model, wish, form) : { dir: dirOf(wish.folder) });
      return [row, [{ name: 'Id', text: String(row.id) }]];
    });
  });

type Write = () => readonly [ItemRow, readonly CheckedField[]];

const saved = (name: string, fields: readonly CheckedField[], itemId: number, write: Write): Answer => {
  if (fields.some(field => field.problem)) return results(name, fields, itemId);
  try {
    const [row, more] = write();
    return results(name, [...fields, ...more], row.id);
  } catch (cause) {
    // A rule of the list, or of a column that the form left out.
    if (!(cause instanceof SharePointError) || cause.status !== 500) throw cause;
    return results(name, [...fields, { name: '', text: '', problem: cause }], itemId);
  }
};

const results = (name: string, fields: readonly CheckedField[], itemId: number): Answer =>
  valued(name, 'Collection(SP.ListItemFormUpdateValue)', values('SP.ListItemFormUpdateValue', fields.map(field => complex('SP.ListItemFormUpdateValue', {
    ErrorCode: field.problem ? Number.parseInt(field.problem.code, 10) : 0,
    ErrorMessage: field.problem?.message ?? null,
    FieldName: field.name,
    FieldValue: field.text,
    HasException: field.problem !== undefined,
    ItemId: itemId,
  }))));

type Wish = { readonly folder: FolderInList; readonly isFolder: boolean; readonly leaf: string | undefined };

const placeOf = (context: Context, model: ItemModel, { place }: Form): Wish => {
  const path = pathIn(place.FolderPath) ?? pathIn(place.FolderUrl);
  const folder = path === undefined || path === '' ? rootOf(model.list) : folderAt(context, path);
  if (folder.list?.id !== model.list.id) throw errors.fileUnknown();
  return { folder: folder as FolderInList, isFolder: numberOf(place.UnderlyingObjectType ?? 0) === 1, leaf: pathIn(place.LeafName) };
};

/** An address as text, or as the resource path that newer clients write. */
const pathIn = (value: unknown): string | undefined => {
  const text = isObject(value) ? value.DecodedUrl : value;
  return text === undefined ? undefined : (textOf(text) ?? undefined);
};

/** A folder is named by the place it is wished at, its name in the form, or its title. */
const folderColumns = (context: Context, { list }: ItemModel, { folder, leaf }: Wish, form: Form): Partial<ItemRow> => {
  const inForm = (name: string): string | undefined => form.fields.find(field => field.name === name)?.text || undefined;
  if (!list.settings.enableFolderCreation) throw errors.foldersDisabled();
  const name = freshName(context, folder, leaf || inForm('FileLeafRef') || inForm('Title') || '');
  return { object_type: 1, dir: dirOf(folder), leaf: name, content_type: folderContentType(list) };
};
