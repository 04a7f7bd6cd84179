import { isSwedish, languageOf } from '../locale/language';
import type { FieldDefinition } from '../storage/fields';
import { systemColumns } from './systemColumns';


/** The columns that every list has from birth, with SharePoint's own ids. */
export type BuiltInField = { readonly guid: string; readonly internalName: string; readonly definition: FieldDefinition };

export const plainField: Omit<FieldDefinition, 'type' | 'staticName' | 'title'> = {
  description: '',
  group: 'Custom Columns',
  required: false,
  hidden: false,
  readOnly: false,
  sealed: false,
  indexed: false,
  unique: false,
  defaultValue: null,
  validationFormula: null,
  validationMessage: null,
  customFormatter: null,
  canBeDeleted: true,
  filterable: true,
};

/** What a new column of a type has until something else is said. */
export const startsAs = (type: string): Partial<FieldDefinition> => {
  switch (type) {
    case 'Text':
      return { maxLength: 255 };
    case 'Note':
      return { lines: 6, richText: false, appendOnly: false };
    case 'Choice':
    case 'MultiChoice':
      return { choices: [], fillIn: false, editFormat: 0 };
    case 'DateTime':
      return { dateOnly: false };
    case 'User':
    case 'UserMulti':
      return { peopleOnly: true, multiple: type === 'UserMulti' };
    case 'URL':
      return { picture: false };
    case 'Calculated':
      return { outputType: 'Text', dateOnly: true, readOnly: true };
    default:
      return {};
  }
};

type Given = Partial<FieldDefinition> & { readonly builtIn: string };

const field = (internalName: string, guid: string, type: string, title: string, given: Given): BuiltInField => ({
  guid,
  internalName,
  definition: { ...plainField, group: '_Hidden', type, staticName: internalName, title, readOnly: true, canBeDeleted: false, ...given },
});

export const builtInFields = (language: number, isLibrary: boolean): readonly BuiltInField[] => {
  const say = (swedish: string, english: string): string => ({ 1053: swedish, 1033: english })[languageOf(language)];
  const shared: readonly BuiltInField[] = [
    field('ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', say('Innehållstyps-ID', 'Content Type ID'), { builtIn: 'contentTypeId', hidden: true }),
    field('_UIVersionString', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'Text', 'Version', { builtIn: 'versionLabel' }),
    field('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'Counter', 'ID', { builtIn: 'id' }),
    field('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'DateTime', say('Ändrad', 'Modified'), { builtIn: 'modified' }),
    field('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'DateTime', say('Skapad', 'Created'), { builtIn: 'created' }),
    field('Author', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'User', say('Skapad av', 'Created By'), { builtIn: 'author' }),
    field('Editor', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'User', say('Ändrad av', 'Modified By'), { builtIn: 'editor' }),
    field('owshiddenversion', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'Integer', 'owshiddenversion', { builtIn: 'version', hidden: true }),
    field('Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', say('Bifogade filer', 'Attachments'), { builtIn: 'attachments', readOnly: false }),
    field('GUID', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'Guid', 'GUID', { builtIn: 'guid', hidden: true }),
    field('UniqueId', '4b7403de-8d94-43e8-9f0f-137a3e298126', 'Lookup', say('Unikt ID', 'Unique Id'), { builtIn: 'uniqueId', hidden: true }),
    field('FSObjType', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'Lookup', say('Objekttyp', 'Item Type'), { builtIn: 'objectType', hidden: true }),
    field('FileRef', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'Lookup', say('URL-sökväg', 'URL Path'), { builtIn: 'path', hidden: true }),
    field('FileDirRef', '56605df6-8fa1-47e4-a04c-5b384d59609f', 'Lookup', say('Sökväg', 'Path'), { builtIn: 'folder', hidden: true }),
    field('FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8', 'File', say('Namn', 'Name'), { builtIn: 'leaf', hidden: !isLibrary, readOnly: false }),
    field('LinkTitle', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'Computed', say('Rubrik', 'Title'), { builtIn: 'computed' }),
    field('LinkTitleNoMenu', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'Computed', say('Rubrik', 'Title'), { builtIn: 'computed' }),
    field('Edit', '503f1caa-358e-4918-9094-4a2cdc4bc034', 'Computed', say('Redigera', 'Edit'), { builtIn: 'computed' }),
    field('DocIcon', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'Computed', say('Typ', 'Type'), { builtIn: 'computed' }),
    ...systemColumns.map(({ internalName, guid, type, swedish, english, visible }) =>
      field(internalName, guid, type, say(swedish, english), { builtIn: 'system', hidden: visible !== true })
    ),
  ];
  return isLibrary ? [...shared, ...libraryFields(say)] : shared;
};

const libraryFields = (say: (swedish: string, english: string) => string): readonly BuiltInField[] => [
  field('LinkFilename', '5cc6dc79-3710-4374-b433-61cb4a686c12', 'Computed', say('Namn', 'Name'), { builtIn: 'computed' }),
  field('File_x0020_Size', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'Lookup', say('Filstorlek', 'File Size'), { builtIn: 'fileSize', hidden: true }),
  field('File_x0020_Type', '39360f11-34cf-4356-9945-25c44e68dade', 'Text', say('Filtyp', 'File Type'), { builtIn: 'fileType', hidden: true }),
  field('CheckoutUser', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'User', say('Utcheckad till', 'Checked Out To'), { builtIn: 'checkoutUser' }),
  field('_CheckinComment', '58014f77-5463-437b-ab67-eec79532da67', 'Lookup', say('Incheckningskommentar', 'Check In Comment'), { builtIn: 'checkInComment' }),
];

/** Title is a column like those that people add, except that it cannot be taken away. */
export const titleField = (language: number, isLibrary: boolean): BuiltInField => ({
  guid: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
  internalName: 'Title',
  definition: {
    ...plainField,
    type: 'Text',
    staticName: 'Title',
    title: isSwedish(language) ? 'Rubrik' : 'Title',
    required: !isLibrary,
    canBeDeleted: false,
    maxLength: 255,
  },
});
