import { contentTypeIds, isBelow } from '../../contentTypes/contentTypeIds';
import { parentTypeOf } from '../../contentTypes/typesOfList';
import type { Context } from '../../context';
import { serverRelativeUrlOf } from '../../context';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { contentTypeShape, fieldLinkShape } from '../../shapes/contentType';
import { fieldShape } from '../../shapes/field';
import type { ContentType, FieldLink } from '../../storage/contentTypes';
import type { Column } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { fieldEntity } from '../columns/fieldEntity';
import { availableHome, listHome } from '../columns/fieldHome';
import type { FieldPlace } from '../columns/fieldHome';

/** Where types stand: in a list, or in a web. */
export type TypeHome = { readonly list: List | undefined; readonly path: string };

export const contentTypeEntity = (context: Context, home: TypeHome, type: ContentType): Entity => {
  const path = `${home.path}('${type.stringId}')`;
  return {
    kind: 'entity',
    shape: contentTypeShape,
    path,
    value: property => contentTypeValue(context, home, type, property),
    follow: link => {
      switch (link) {
        case 'FieldLinks':
          return fieldLinkSet(context, home, type);
        case 'Fields':
          return columnSet(context, home, type, `${path}/Fields`);
        case 'Parent': {
          const parent = parentTypeOf(context.db, context.web, type);
          return parent ? contentTypeEntity(context, { list: undefined, path: 'Web/AvailableContentTypes' }, parent) : null;
        }
        default:
          return undefined;
      }
    },
  };
};

export const contentTypeSet = (context: Context, home: TypeHome, types: () => readonly ContentType[]): EntitySet => ({
  kind: 'set',
  shape: contentTypeShape,
  path: home.path,
  entities: () => types().map(type => contentTypeEntity(context, home, type)),
});

const contentTypeValue = (context: Context, { list }: TypeHome, type: ContentType, property: string): Value => {
  switch (property) {
    case 'Description':
      return type.description;
    case 'DocumentTemplateUrl':
      return documentTemplateOf(list, type);
    case 'Group':
      return type.group;
    case 'Hidden':
      return type.hidden;
    case 'Id':
      return complex('SP.ContentTypeId', { StringValue: type.stringId });
    case 'Name':
      return type.name;
    case 'DisplayFormTarget':
    case 'EditFormTarget':
    case 'NewFormTarget':
      return 0;
    case 'ReadOnly':
      return type.readOnly;
    case 'SchemaXml':
      return schemaXmlOf(type);
    case 'Scope':
      return list ? list.url : serverRelativeUrlOf(context.web.url);
    case 'Sealed':
      return type.sealed;
    case 'StringId':
      return type.stringId;
    default:
      return type.texts[property] ?? unsaid(list, type, property);
  }
};

/** What a type says of its forms while nobody has said anything. */
const unsaid = (list: List | undefined, type: ContentType, property: string): string | null => {
  if (property === 'DocumentTemplate') return documentTemplateOf(list, type);
  if (property.endsWith('TemplateName')) return isBelow(type.stringId, contentTypeIds.document) ? 'DocumentLibraryForm' : 'ListForm';
  return property.includes('ClientSideComponent') ? null : '';
};

const documentTemplateOf = (list: List | undefined, type: ContentType): string =>
  type.texts.DocumentTemplate ?? (list && isBelow(type.stringId, contentTypeIds.document) ? `${list.url}/Forms/template.dotx` : '');

const xmlText = (text: string): string => text.replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char);

const schemaXmlOf = (type: ContentType): string => {
  const flags = `${type.hidden ? ' Hidden="TRUE"' : ''}${type.readOnly ? ' ReadOnly="TRUE"' : ''}${type.sealed ? ' Sealed="TRUE"' : ''}`;
  const links = type.fieldLinks.map(link => `<FieldRef ID="{${link.guid}}" Name="${xmlText(link.name)}"/>`).join('');
  return `<ContentType ID="${type.stringId}" Name="${xmlText(type.name)}" Group="${xmlText(type.group)}" Description="${xmlText(type.description)}"${flags} Version="0"><FieldRefs>${links}</FieldRefs></ContentType>`;
};

/** A list's type has columns of the list, a web's type those of the web and the webs above. */
const placeOf = (context: Context, { list }: TypeHome): FieldPlace => (list ? listHome(context, list) : availableHome(context));

const columnSet = (context: Context, home: TypeHome, type: ContentType, path: string): EntitySet => {
  const place = placeOf(context, home);
  const columns = (): readonly Column[] => type.fieldLinks.flatMap(link => place.columns().find(column => column.guid === link.guid) ?? []);
  return { kind: 'set', shape: fieldShape, path, entities: () => columns().map(column => fieldEntity(context, place, column)) };
};

export const fieldLinkEntity = (context: Context, home: TypeHome, type: ContentType, link: FieldLink): Entity => {
  const column = placeOf(context, home).columns().find(candidate => candidate.guid === link.guid);
  return {
    kind: 'entity',
    shape: fieldLinkShape,
    path: `${home.path}('${type.stringId}')/FieldLinks(guid'${link.guid}')`,
    value: property => {
      switch (property) {
        case 'DisplayName':
          return column?.title ?? link.name;
        case 'FieldInternalName':
        case 'Name':
          return link.name;
        case 'Hidden':
          return link.hidden ?? column?.hidden ?? false;
        case 'Id':
          return link.guid;
        case 'ReadOnly':
          return column?.readOnly ?? false;
        case 'Required':
          return link.required ?? column?.required ?? false;
        default:
          return !(column?.absentIn ?? []).includes('Display');
      }
    },
    follow: () => undefined,
  };
};

export const fieldLinkSet = (context: Context, home: TypeHome, type: ContentType): EntitySet => ({
  kind: 'set',
  shape: fieldLinkShape,
  path: `${home.path}('${type.stringId}')/FieldLinks`,
  entities: () => type.fieldLinks.map(link => fieldLinkEntity(context, home, type, link)),
});
