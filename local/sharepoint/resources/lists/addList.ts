import type { Context } from '../../context';
import { errors } from '../../errors';
import { fileName, requireShortPath } from '../../files/fileNames';
import { createList, templates } from '../../lists/createList';
import type { ListWish } from '../../lists/createList';
import { entryOf, numberOf, parameterEntry, textOf } from '../../odata/body';
import { requireUnchanged } from '../../odata/unchanged';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { takenUrls } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { webByUrl } from '../../storage/webs';
import { listEntity } from './listEntity';
import { settingsFrom } from './listSettings';
import type { WriteRequest } from '../resource';

/** `POST lists`, told the list as an entity. */
export const listFromEntity = (context: Context, { body }: WriteRequest): List => {
  const entry = new Map(entryOf(body, ['SP.List']));
  const take = taker(entry);
  const wish = { title: textOf(take('Title')), baseTemplate: numberOf(take('BaseTemplate')) };
  const { settings, others } = settingsFrom(entry);
  const list = makeList(context, { ...wish, settings });
  requireUnchanged(listEntity(context, list), others);
  return list;
};

const creation = 'SP.ListCreationInformation';

/** `lists/add`, told less of the list, but where it is to lie. */
export const listFromCreation = (context: Context, { body }: WriteRequest): List => {
  const entry = new Map(parameterEntry(body, creation));
  const take = taker(entry);
  const wish = { title: textOf(take('Title')), baseTemplate: numberOf(take('TemplateType')) };
  const description = textOf(take('Description')) ?? '';
  const url = textOf(take('Url'))?.trim();
  const onQuickLaunch = numberOf(take('QuickLaunchOption')) === quickLaunchOn;
  for (const [name, value] of entry) {
    if (!unbuilt.includes(name)) throw errors.propertyUnknown(name, creation);
    if (value !== null) throw errors.notBuilt(`${name} of new lists`);
  }
  return makeList(context, { ...wish, settings: { description, onQuickLaunch }, ...(url ? { url: freeAddress(context, url) } : {}) });
};

/** 0 is off, 2 what the template says. */
const quickLaunchOn = 1;
const unbuilt: readonly string[] = ['CustomSchemaXml', 'DataSourceProperties', 'DocumentTemplateType', 'TemplateFeatureId'];

const taker = (entry: Map<string, unknown>) => (name: string): unknown => {
  const value = entry.get(name) ?? null;
  entry.delete(name);
  return value;
};

/** Told from the web on: `Lists/Risks`. */
const freeAddress = (context: Context, given: string): string => {
  const { db, web } = context;
  const url = `${web.url}/${given.split('/').map(fileName).join('/')}`;
  requireShortPath(url);
  const isTaken = takenUrls(db, web.id).some(taken => `${taken.toLowerCase()}/`.startsWith(`${url.toLowerCase()}/`) || `${url.toLowerCase()}/`.startsWith(`${taken.toLowerCase()}/`));
  if (isTaken || webByUrl(db, url)) throw errors.listTitleTaken();
  return url;
};

type Wish = Omit<ListWish, 'title' | 'baseTemplate'> & { readonly title: string | null; readonly baseTemplate: number | null };

const makeList = (context: Context, { title: given, baseTemplate, ...wish }: Wish): List => {
  requireRights(webRights(context), rights.manageLists);
  const title = given?.trim();
  if (!title) throw errors.argumentInvalid('The title of a list may not be empty.');
  if (title.length > 255) throw errors.textInvalid();
  if (baseTemplate !== templates.genericList && baseTemplate !== templates.documentLibrary) throw errors.notBuilt(`lists of the template ${baseTemplate}`);
  if (!context.acting.principal) throw errors.accessDenied();
  return createList(context, context.acting.principal.id, { ...wish, title, baseTemplate });
};
