import type { Context } from '../context';
import { plainETag } from '../odata/etag';
import { values } from '../odata/entity';
import type { Entity, EntitySet, Value } from '../odata/entity';
import { xmlOfField } from '../lists/fieldXml';
import { fieldTypeOf } from '../lists/fieldTypes';
import { entityPropertyName } from '../lists/internalNames';
import { fieldShape, fieldShapeOf, isOwnProperty } from '../shapes/field';
import { fieldsOf } from '../storage/fields';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';

export const fieldPath = (list: List, field: Field): string => `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`;

export const fieldEntity = (context: Context, list: List, field: Field): Entity => {
  const { entity } = fieldTypeOf(field.type);
  return {
    kind: 'entity',
    shape: fieldShapeOf(entity),
    path: fieldPath(list, field),
    etag: plainETag(field.version),
    value: property => (isOwnProperty(entity, property) ? fieldValue(context, list, field, property) : null),
    follow: () => undefined,
  };
};

export const fieldSetOf = (context: Context, list: List): EntitySet => ({
  kind: 'set',
  shape: fieldShape,
  path: `Web/Lists(guid'${list.guid}')/Fields`,
  entities: () => fieldsOf(context.db, list.id).map(field => fieldEntity(context, list, field)),
});

const unbounded = 1.7976931348623157e308;

const fieldValue = (context: Context, list: List, field: Field, property: string): Value => {
  const type = fieldTypeOf(field.type);
  switch (property) {
    case 'AllowMultipleValues':
      return field.multiple ?? false;
    case 'AppendOnly':
      return field.appendOnly ?? false;
    case 'CanBeDeleted':
      return field.canBeDeleted;
    case 'Choices':
      return values('Edm.String', field.choices ?? []);
    case 'ClientSideComponentId':
      return '00000000-0000-0000-0000-000000000000';
    case 'CustomFormatter':
      return field.customFormatter;
    case 'DefaultValue':
      return field.defaultValue;
    case 'Description':
      return field.description;
    case 'Direction':
      return 'none';
    case 'DisplayFormat':
      return displayFormatOf(field);
    case 'EditFormat':
      return field.editFormat ?? 0;
    case 'EnforceUniqueValues':
      return field.unique;
    case 'EntityPropertyName':
      return entityPropertyName(field.internalName);
    case 'FieldTypeKind':
      return type.kind;
    case 'FillInChoice':
      return field.fillIn ?? false;
    case 'Filterable':
      return field.filterable;
    case 'FromBaseType':
      return field.builtIn !== undefined || field.internalName === 'Title';
    case 'Group':
      return field.group;
    case 'Hidden':
      return field.hidden;
    case 'Id':
      return field.guid;
    case 'Indexed':
      return field.indexed;
    case 'InternalName':
      return field.internalName;
    case 'LookupField':
      return field.lookupField ?? '';
    case 'LookupList':
      return field.lookupList === undefined ? '' : `{${field.lookupList}}`;
    case 'LookupWebId':
      return context.web.guid;
    case 'DependentLookupInternalNames':
      return values('Edm.String', []);
    case 'MaximumValue':
      return field.maximum ?? unbounded;
    case 'MaxLength':
      return field.maxLength ?? 255;
    case 'MinimumValue':
      return field.minimum ?? -unbounded;
    case 'NumberOfLines':
      return field.lines ?? 6;
    case 'ReadOnlyField':
      return field.readOnly;
    case 'Required':
      return field.required;
    case 'RichText':
      return field.richText ?? false;
    case 'SchemaXml':
      return xmlOfField(field);
    case 'Scope':
      return list.url;
    case 'Sealed':
      return field.sealed;
    case 'SelectionMode':
      return field.peopleOnly === false ? 1 : 0;
    case 'ShowAsPercentage':
      return field.showAsPercentage ?? false;
    case 'Sortable':
      return type.indexable;
    case 'StaticName':
      return field.staticName;
    case 'Title':
      return field.title;
    case 'TypeAsString':
      return field.type;
    case 'TypeDisplayName':
    case 'TypeShortDescription':
      return type.display;
    case 'ValidationFormula':
      return field.validationFormula;
    case 'ValidationMessage':
      return field.validationMessage;
    case 'CurrencyLocaleId':
      return field.localeId ?? context.web.language;
    default:
      return neutral[property] ?? null;
  }
};

/** Properties that are the same for every column here. */
const neutral: Readonly<Record<string, Value>> = {
  AllowDisplay: true,
  AllowHyperlink: false,
  AutoIndexed: false,
  CommaSeparator: true,
  CustomUnitOnRight: true,
  DateFormat: 0,
  DateTimeCalendarType: 0,
  FriendlyDisplayFormat: 0,
  IndexStatus: 0,
  IsDependentLookup: false,
  IsLongHyperlink: false,
  IsModern: false,
  IsRelationship: false,
  PinnedToFiltersPane: false,
  Presence: true,
  RelationshipDeleteBehavior: 0,
  RestrictedMode: true,
  SelectionGroup: 0,
  ShowInFiltersPane: 0,
  TimeFormat: 0,
  UnlimitedLengthInDocumentLibrary: false,
  WikiLinking: false,
};

/** A number's digits (-1 = as many as needed), a date's 0 without and 1 with time, a link's 1 as picture. */
const displayFormatOf = (field: Field): number => {
  if (field.type === 'DateTime') return field.dateOnly ? 0 : 1;
  if (field.type === 'URL') return field.picture ? 1 : 0;
  return field.decimals ?? -1;
};
