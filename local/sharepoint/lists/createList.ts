import { randomUUID } from 'node:crypto';

import { childIdOf, contentTypeIds } from '../contentTypes/contentTypeIds';
import { createFirstTypes } from '../contentTypes/typesOfList';
import type { Context } from '../context';
import { errors } from '../errors';
import { addField, fieldsOf } from '../storage/fields';
import { addColumn, createItemTable } from '../storage/itemTable';
import { addList, listById, listByTitle, takenUrls } from '../storage/lists';
import type { List, ListSettings } from '../storage/lists';
import { addView } from '../storage/views';
import { isoSeconds } from '../time/siteTime';
import { builtInFields, titleField } from '../columns/builtInFields';
import { entityNameFor, listUrlFor } from './listAddress';
import { requireListRule } from '../columns/fieldFormulas';
import { isSwedish } from '../locale/language';

export const templates = { genericList: 100, documentLibrary: 101, sitePages: 119 } as const;

export const isLibrary = (list: Pick<List, 'baseTemplate'>): boolean => list.baseTemplate !== templates.genericList;

const newListSettings = (isDocumentLibrary: boolean): ListSettings => ({
  description: '',
  allowContentTypes: true,
  contentTypesEnabled: false,
  contentTypeOrder: null,
  enableVersioning: true,
  enableMinorVersions: false,
  enableModeration: false,
  majorVersionLimit: isDocumentLibrary ? 500 : 50,
  enableAttachments: !isDocumentLibrary,
  enableFolderCreation: isDocumentLibrary,
  noCrawl: false,
  hidden: false,
  onQuickLaunch: false,
  validationFormula: null,
  validationMessage: null,
  readSecurity: 1,
  writeSecurity: 1,
  direction: 'none',
  imageUrl: '/_layouts/15/images/itgen.png?rev=47',
  allowDeletion: true,
});

export type ListWish = { readonly title: string; readonly baseTemplate: number; readonly settings: Partial<ListSettings>; readonly url?: string };

/** A list as SharePoint makes it: address of the title, the built-in columns, Title and one view. */
export const createList = (context: Pick<Context, 'db' | 'web' | 'now'>, author: number, wish: ListWish): List => {
  const { db, web } = context;
  const library = isLibrary(wish);
  if (listByTitle(db, web.id, wish.title)) throw errors.listTitleTaken();
  const url = wish.url ?? listUrlFor(web.url, wish.title, library, takenUrls(db, web.id));
  const created = isoSeconds(context.now);
  const settings = { ...newListSettings(library), ...wish.settings };
  const guid = randomUUID();
  const id = addList(db, {
    guid,
    webId: web.id,
    title: wish.title,
    url,
    entityName: entityNameFor(url, library),
    baseTemplate: wish.baseTemplate,
    contentType: childIdOf(firstTypeOf(wish.baseTemplate)),
    author,
    created,
    settings,
  });
  createItemTable(db, id);
  const [contentTypeId, ...rest] = builtInFields(web.language, library);
  if (contentTypeId) addField(db, id, contentTypeId.guid, contentTypeId.internalName, contentTypeId.definition);
  const title = titleField(web.language, library);
  addColumn(db, addField(db, id, title.guid, title.internalName, title.definition), 'TEXT');
  for (const field of rest) addField(db, id, field.guid, field.internalName, field.definition);
  requireListRule(web, settings.validationFormula, fieldsOf(db, id));
  addView(db, id, randomUUID(), {
    title: firstViewTitle(web.language, library),
    url: library ? `${url}/Forms/AllItems.aspx` : `${url}/AllItems.aspx`,
    query: '',
    rowLimit: 30,
    paged: true,
    hidden: false,
    ownerId: null,
    others: {},
    isDefault: true,
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    customFormatter: null,
  });
  const list = listById(db, id);
  if (!list) throw new Error('A list that was just added is not there.');
  createFirstTypes(context, list);
  return list;
};

/** The site's type that the list's first type descends from. */
const firstTypeOf = (baseTemplate: number): string => {
  if (baseTemplate === templates.sitePages) return contentTypeIds.sitePage;
  return baseTemplate === templates.genericList ? contentTypeIds.item : contentTypeIds.document;
};

const firstViewTitle = (language: number, library: boolean): string => {
  if (isSwedish(language)) return library ? 'Alla dokument' : 'Alla objekt';
  return library ? 'All Documents' : 'All Items';
};
