import { languageOf } from '../locale/language';
import type { Words } from '../locale/language';
import type { ContentTypeDefinition, FieldLink } from '../storage/contentTypes';
import { contentTypeIds } from './contentTypeIds';

/** `plain` types have no columns of their own beyond those that every list has; only they can be added to lists here. */
type BuiltInContentType = { readonly id: string; readonly plain: boolean; readonly definition: ContentTypeDefinition };

const words = (swedish: string, english: string): Words => ({ 1053: swedish, 1033: english });

const groups = {
  hidden: words('_Hidden', '_Hidden'),
  list: words('Listinnehållstyper', 'List Content Types'),
  document: words('Dokumentinnehållstyper', 'Document Content Types'),
  folder: words('Mappinnehållstyper', 'Folder Content Types'),
};

type Given = { readonly plain?: true; readonly sealed?: true; readonly hidden?: true; readonly description?: Words };
type Listed = readonly [id: string, name: Words, group: Words, given?: Given];

const listed: readonly Listed[] = [
  [contentTypeIds.system, words('System', 'System'), groups.hidden, { sealed: true, hidden: true }],
  [contentTypeIds.item, words('Objekt', 'Item'), groups.list, { plain: true, description: words('Skapa ett nytt listobjekt.', 'Create a new list item.') }],
  [contentTypeIds.document, words('Dokument', 'Document'), groups.document, { plain: true, description: words('Skapa ett nytt dokument.', 'Create a new document.') }],
  ['0x010101', words('Formulär', 'Form'), groups.document],
  ['0x010102', words('Bild', 'Picture'), groups.document],
  ['0x010105', words('Huvudsida', 'Master Page'), groups.document],
  ['0x010108', words('Wikisida', 'Wiki Page'), groups.document],
  ['0x010109', words('Grundsida', 'Basic Page'), groups.document],
  ['0x01010901', words('Webbdelssida', 'Web Part Page'), groups.document],
  ['0x01010A', words('Länk till ett dokument', 'Link to a Document'), groups.document],
  ['0x01010B', words('Dublin Core-kolumner', 'Dublin Core Columns'), groups.document],
  [contentTypeIds.sitePage, words('Webbplatssida', 'Site Page'), groups.document],
  ['0x0102', words('Händelse', 'Event'), groups.list],
  ['0x0103', words('Ärende', 'Issue'), groups.list],
  ['0x0104', words('Meddelande', 'Announcement'), groups.list],
  ['0x0105', words('Länk', 'Link'), groups.list],
  ['0x0106', words('Kontakt', 'Contact'), groups.list],
  ['0x0107', words('Inlägg', 'Message'), groups.list],
  ['0x0108', words('Aktivitet', 'Task'), groups.list],
  [contentTypeIds.folder, words('Mapp', 'Folder'), groups.folder, { plain: true, sealed: true, description: words('Skapa en ny mapp.', 'Create a new folder.') }],
  ['0x012002', words('Diskussion', 'Discussion'), groups.folder],
  ['0x012004', words('Sammanfattningsaktivitet', 'Summary Task'), groups.folder],
];

const link = (guid: string, name: string, given: Partial<FieldLink> = {}): FieldLink => ({ guid, name, required: null, hidden: null, ...given });
const contentType = link('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType');
const title = link('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title');
const fileName = link('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', { required: true });

const linksOf = (id: string): readonly FieldLink[] => {
  if (id === contentTypeIds.system) return [contentType];
  if (id.startsWith(contentTypeIds.document)) return [contentType, fileName, { ...title, required: false }];
  if (id.startsWith(contentTypeIds.folder)) return [contentType, { ...title, required: false, hidden: true }, { ...fileName, hidden: false }];
  return [contentType, { ...title, required: true }];
};

/** SharePoint's own content types, named in the site's language. */
export const builtInContentTypes = (language: number): readonly BuiltInContentType[] => {
  const own = languageOf(language);
  return listed.map(([id, name, group, given = {}]) => ({
    id,
    plain: given.plain ?? false,
    definition: {
      name: name[own],
      description: given.description?.[own] ?? '',
      group: group[own],
      hidden: given.hidden ?? false,
      readOnly: false,
      sealed: given.sealed ?? false,
      builtIn: true,
      fieldLinks: linksOf(id),
      texts: {},
    },
  }));
};

const others = new Set(listed.filter(([, , , given]) => given?.plain === undefined).map(([id]) => id.toLowerCase()));

export const bringsColumns = (id: string): boolean => others.has(id.toLowerCase());
