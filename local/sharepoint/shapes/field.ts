import type { Shape } from '../odata/entity';

const common = {
  AutoIndexed: 'Edm.Boolean',
  CanBeDeleted: 'Edm.Boolean',
  ClientSideComponentId: 'Edm.Guid',
  ClientSideComponentProperties: 'Edm.String',
  ClientValidationFormula: 'Edm.String',
  ClientValidationMessage: 'Edm.String',
  CustomFormatter: 'Edm.String',
  DefaultFormula: 'Edm.String',
  DefaultValue: 'Edm.String',
  Description: 'Edm.String',
  Direction: 'Edm.String',
  EnforceUniqueValues: 'Edm.Boolean',
  EntityPropertyName: 'Edm.String',
  Filterable: 'Edm.Boolean',
  FromBaseType: 'Edm.Boolean',
  Group: 'Edm.String',
  Hidden: 'Edm.Boolean',
  Id: 'Edm.Guid',
  Indexed: 'Edm.Boolean',
  IndexStatus: 'Edm.Int32',
  InternalName: 'Edm.String',
  IsModern: 'Edm.Boolean',
  JSLink: 'Edm.String',
  PinnedToFiltersPane: 'Edm.Boolean',
  ReadOnlyField: 'Edm.Boolean',
  Required: 'Edm.Boolean',
  SchemaXml: 'Edm.String',
  Scope: 'Edm.String',
  Sealed: 'Edm.Boolean',
  ShowInFiltersPane: 'Edm.Int32',
  Sortable: 'Edm.Boolean',
  StaticName: 'Edm.String',
  Title: 'Edm.String',
  FieldTypeKind: 'Edm.Int32',
  TypeAsString: 'Edm.String',
  TypeDisplayName: 'Edm.String',
  TypeShortDescription: 'Edm.String',
  ValidationFormula: 'Edm.String',
  ValidationMessage: 'Edm.String',
} as const;

const choice = {
  FillInChoice: 'Edm.Boolean',
  Mappings: 'Edm.String',
  Choices: 'Collection(Edm.String)',
};
const number = {
  CommaSeparator: 'Edm.Boolean',
  CustomUnitName: 'Edm.String',
  CustomUnitOnRight: 'Edm.Boolean',
  DisplayFormat: 'Edm.Int32',
  MaximumValue: 'Edm.Double',
  MinimumValue: 'Edm.Double',
  ShowAsPercentage: 'Edm.Boolean',
};
const lookup = {
  AllowMultipleValues: 'Edm.Boolean',
  DependentLookupInternalNames: 'Collection(Edm.String)',
  IsDependentLookup: 'Edm.Boolean',
  IsRelationship: 'Edm.Boolean',
  LookupField: 'Edm.String',
  LookupList: 'Edm.String',
  LookupWebId: 'Edm.Guid',
  PrimaryFieldId: 'Edm.String',
  RelationshipDeleteBehavior: 'Edm.Int32',
  UnlimitedLengthInDocumentLibrary: 'Edm.Boolean',
};

/** What each type of column has beyond what all have. */
const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SP.FieldText': { MaxLength: 'Edm.Int32' },
  'SP.FieldMultiLineText': {
    AllowHyperlink: 'Edm.Boolean',
    AppendOnly: 'Edm.Boolean',
    IsLongHyperlink: 'Edm.Boolean',
    NumberOfLines: 'Edm.Int32',
    RestrictedMode: 'Edm.Boolean',
    RichText: 'Edm.Boolean',
    UnlimitedLengthInDocumentLibrary: 'Edm.Boolean',
    WikiLinking: 'Edm.Boolean',
  },
  'SP.FieldDateTime': {
    DateTimeCalendarType: 'Edm.Int32',
    DateFormat: 'Edm.Int32',
    DisplayFormat: 'Edm.Int32',
    FriendlyDisplayFormat: 'Edm.Int32',
    TimeFormat: 'Edm.Int32',
  },
  'SP.FieldChoice': { ...choice, EditFormat: 'Edm.Int32' },
  'SP.FieldMultiChoice': choice,
  'SP.FieldNumber': number,
  'SP.FieldCurrency': { ...number, CurrencyLocaleId: 'Edm.Int32' },
  'SP.FieldCalculated': {
    CurrencyLocaleId: 'Edm.Int32',
    DateFormat: 'Edm.Int32',
    DisplayFormat: 'Edm.Int32',
    Formula: 'Edm.String',
    OutputType: 'Edm.Int32',
    ShowAsPercentage: 'Edm.Boolean',
  },
  'SP.FieldThumbnail': {},
  'SP.FieldUrl': { DisplayFormat: 'Edm.Int32' },
  'SP.FieldLookup': lookup,
  'SP.FieldUser': {
    ...lookup,
    AllowDisplay: 'Edm.Boolean',
    Presence: 'Edm.Boolean',
    SelectionGroup: 'Edm.Int32',
    SelectionMode: 'Edm.Int32',
    UserDisplayOptions: 'Edm.String',
  },
};

const links = ['DescriptionResource', 'TitleResource'];

export const fieldShape: Shape = { type: 'SP.Field', set: 'SP.ApiData.Fields1', properties: common, links };

const made = new Map<string, Shape>();

export const fieldShapeOf = (entity: string): Shape => {
  const known = made.get(entity);
  if (known) return known;
  // A set of fields holds many types: `$select` accepts any of their properties.
  const shape: Shape = { ...fieldShape, type: entity, properties: { ...common, ...special[entity] }, onRequest: othersThan(entity) };
  made.set(entity, shape);
  return shape;
};

const othersThan = (entity: string): Readonly<Record<string, string>> => {
  const own = { ...common, ...special[entity] };
  const all = Object.assign({}, ...Object.values(special)) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(own, name)));
};

/** The type names a verbose body may carry for a field. */
export const fieldTypeNames: readonly string[] = ['SP.Field', ...Object.keys(special), 'SP.FieldGuid', 'SP.FieldComputed', 'SP.FieldLocation', 'SP.FieldRatingScale'];

export const isOwnProperty = (entity: string, name: string): boolean => Object.hasOwn({ ...common, ...special[entity] }, name);
