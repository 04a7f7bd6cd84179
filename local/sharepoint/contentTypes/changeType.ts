import type { Context } from '../context';
import { errors } from '../errors';
import { flagOf, textOf } from '../odata/body';
import { contentTypeShape, contentTypeTexts } from '../shapes/contentType';
import { addContentType, definitionOf, listContentTypes, updateContentType } from '../storage/contentTypes';
import type { ContentType, ContentTypeDefinition } from '../storage/contentTypes';
import { touchList } from '../storage/lists';
import type { List } from '../storage/lists';
import { isoSeconds } from '../time/siteTime';
import { childIdOf, contentTypeIds, parentIdOf, sameId } from './contentTypeIds';
import { availableTypes } from './typesOfList';
import { isSwedish } from '../locale/language';

type Change = Partial<ContentTypeDefinition>;

/**
 * A new type as REST makes it: a child of Item with an id of SharePoint's own, whatever id was asked for.
 */
export const addChildType = (context: Context, list: List | undefined, entry: ReadonlyMap<string, unknown>): ContentType =>
  addType(context, list, { parentId: contentTypeIds.item, stringId: childIdOf(contentTypeIds.item) }, entry);

/** A new type as CSOM makes it: its id is kept, and begins with its parent's. */
export const addTypeOfId = (context: Context, list: List | undefined, stringId: string, entry: ReadonlyMap<string, unknown>): ContentType => {
  const known = list ? listContentTypes(context.db, list.id) : availableTypes(context.db, context.web);
  if (!/^0x(?:[0-9a-f]{2})+$/i.test(stringId) || known.some(type => sameId(type.stringId, stringId))) throw errors.contentTypeIdInvalid();
  return addType(context, list, { parentId: parentIdOf(stringId), stringId }, entry);
};

type Ids = { readonly parentId: string; readonly stringId: string };

const addType = (context: Context, list: List | undefined, { parentId, stringId }: Ids, entry: ReadonlyMap<string, unknown>): ContentType => {
  const { db, web } = context;
  const parent = availableTypes(db, web).find(type => sameId(type.stringId, parentId));
  if (!parent) throw errors.contentTypeIdInvalid();
  const { name = '', ...change } = changeFrom(entry, parent);
  requireFreeName(context, list, name);
  const definition = { ...definitionOf(parent), builtIn: false, description: '', group: newGroup(web.language), ...change, name: name.trim() };
  const added = addContentType(db, web.id, list?.id ?? null, stringId, definition);
  if (list) touchList(db, list.id, isoSeconds(context.now));
  return added;
};

const newGroup = (language: number): string => (isSwedish(language) ? 'Anpassade innehållstyper' : 'Custom Content Types');

/** A sealed type cannot be changed at all; a read-only one can only be made writable again. */
export const changeType = (context: Context, list: List | undefined, type: ContentType, entry: ReadonlyMap<string, unknown>): void => {
  const change = changeFrom(entry, type);
  if (type.sealed && change.sealed !== false) throw errors.contentTypeSealed(type.name);
  if (type.readOnly && change.readOnly !== false) throw errors.contentTypeReadOnly(type.name);
  if (change.name !== undefined && change.name.toLowerCase() !== type.name.toLowerCase()) requireFreeName(context, list, change.name);
  updateContentType(context.db, type, change);
  if (list) touchList(context.db, list.id, isoSeconds(context.now));
};

const requireFreeName = ({ db, web }: Context, list: List | undefined, name: string): void => {
  if (name.trim() === '') throw errors.argumentInvalid('The name of a content type may not be empty.');
  const namesakes = list ? listContentTypes(db, list.id) : availableTypes(db, web);
  if (namesakes.some(type => type.name.toLowerCase() === name.trim().toLowerCase())) throw errors.contentTypeNameTaken(name);
};

const changeFrom = (entry: ReadonlyMap<string, unknown>, type: ContentType): Change => {
  const changes = [...entry].map(([name, value]): Change => {
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) return read(value);
    if (contentTypeTexts.some(text => text === name)) return {};
    if (Object.hasOwn(contentTypeShape.properties, name)) throw errors.notBuilt(`setting ${name} of a content type`);
    throw errors.propertyUnknown(name, contentTypeShape.type);
  });
  const texts = [...entry].filter(([name]) => contentTypeTexts.some(text => text === name)).map(([name, value]) => [name, textOf(value)] as const);
  return { ...(Object.assign({}, ...changes) as Change), ...(texts.length === 0 ? {} : { texts: { ...type.texts, ...Object.fromEntries(texts) } }) };
};

const readers: Readonly<Record<string, (value: unknown) => Change>> = {
  Name: value => ({ name: textOf(value) ?? '' }),
  Description: value => ({ description: textOf(value) ?? '' }),
  Group: value => ({ group: textOf(value) ?? '' }),
  Hidden: value => ({ hidden: flagOf(value) ?? false }),
  ReadOnly: value => ({ readOnly: flagOf(value) ?? false }),
  Sealed: value => ({ sealed: flagOf(value) ?? false }),
};
