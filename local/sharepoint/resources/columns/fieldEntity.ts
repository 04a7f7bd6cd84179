import type { Context } from '../../context';
import { plainETag } from '../../odata/etag';
import { values } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { xmlOfField } from '../../columns/fieldXmlText';
import { fieldTypeOf, fieldTypes } from '../../columns/fieldTypes';
import { entityPropertyName } from '../../columns/internalNames';
import { keptProperties } from '../../lists/keptProperties';
import { fieldShape, fieldShapeOf, isOwnProperty } from '../../shapes/field';
import type { Column } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { listHome } from './fieldHome';
import type { FieldPlace } from './fieldHome';

export const fieldEntity = (context: Context, home: FieldPlace, field: Column): Entity => {
  const { entity } = fieldTypeOf(field.type);
  return {
    kind: 'entity',
    shape: fieldShapeOf(entity),
    path: `${home.path}(guid'${field.guid}')`,
    etag: plainETag(field.version),
    value: property => (isOwnProperty(entity, property) ? fieldValue(context, home, field, property) : null),
    follow: () => undefined,
  };
};

export const columnSetOf = (context: Context, home: FieldPlace): EntitySet => ({
  kind: 'set',
  shape: fieldShape,
  path: home.path,
  entities: () => home.columns().map(field => fieldEntity(context, home, field)),
});

export const fieldSetOf = (context: Context, list: List): EntitySet => columnSetOf(context, listHome(context, list));

const unbounded = 1.7976931348623157e308;

const fieldValue = (context: Context, home: FieldPlace, field: Column, property: string): Value => {
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
    case 'CustomFormatter':
      return field.customFormatter;
    case 'DateFormat':
      return field.dateOnly === false ? 1 : 0;
    case 'DefaultFormula':
      return field.defaultFormula ?? null;
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
    case 'Formula':
      return field.formula ?? '';
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
    case 'IsDependentLookup':
      return field.primary !== undefined;
    case 'IsRelationship':
      return (field.deleteBehavior ?? 0) !== 0;
    case 'LookupField':
      return field.lookupField ?? '';
    case 'LookupList':
      return field.lookupList === undefined ? '' : `{${field.lookupList}}`;
    case 'LookupWebId':
      return context.web.guid;
    case 'DependentLookupInternalNames':
      return values('Edm.String', home.columns().filter(other => other.primary?.id === field.id).map(other => other.internalName));
    case 'MaximumValue':
      return field.maximum ?? unbounded;
    case 'MaxLength':
      return field.maxLength ?? 255;
    case 'MinimumValue':
      return field.minimum ?? -unbounded;
    case 'NumberOfLines':
      return field.lines ?? 6;
    case 'OutputType':
      return fieldTypes[field.outputType ?? 'Text']?.kind ?? null;
    case 'PrimaryFieldId':
      return field.primary === undefined ? null : `{${field.primary.guid}}`;
    case 'ReadOnlyField':
      return field.readOnly;
    case 'RelationshipDeleteBehavior':
      return field.deleteBehavior ?? 0;
    case 'Required':
      return field.required;
    case 'RichText':
      return field.richText ?? false;
    case 'SchemaXml':
      return xmlOfField(field);
    case 'Scope':
      return home.scope;
    case 'Sealed':
      return field.sealed;
    case 'SelectionMode':
      return field.peopleOnly === false ? 1 : 0;
    case 'ShowAsPercentage':
      return field.showAsPercentage ?? false;
    case 'Sortable':
      return type.indexable || field.type === 'Calculated';
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
      return keptValue(field, property);
  }
};

const keptValue = (field: Column, property: string): Value =>
  field.kept?.[property] ?? (Object.hasOwn(keptProperties, property) ? keptProperties[property]?.unset : neutral[property]) ?? null;

/** Properties that are the same for every column here. */
const neutral: Readonly<Record<string, Value>> = {
  AutoIndexed: false,
  IndexStatus: 0,
  IsLongHyperlink: false,
  IsModern: false,
  TimeFormat: 0,
  WikiLinking: false,
};

/** A number's digits (-1 = as many as needed), a date's 0 without and 1 with time, a link's 1 as picture. */
const displayFormatOf = (field: Column): number => {
  if (field.type === 'DateTime') return field.dateOnly ? 0 : 1;
  if (field.type === 'URL') return field.picture ? 1 : 0;
  return field.decimals ?? -1;
};
