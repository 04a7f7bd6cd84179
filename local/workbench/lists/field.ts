/** A column as REST describes it: the members that say how its values are read and written. */
export interface Field {
  readonly InternalName: string;
  /** What items call it: `_UIVersionString` is `OData__UIVersionString` there. */
  readonly EntityPropertyName: string;
  readonly Title: string;
  readonly Description: string;
  readonly TypeAsString: string;
  readonly SchemaXml: string;
  readonly Hidden: boolean;
  readonly ReadOnlyField: boolean;
  readonly Required: boolean;
  readonly CustomFormatter: string | null;
  readonly ClientValidationFormula: string | null;
  readonly DefaultValue: string | null;
  readonly DefaultFormula: string | null;
  /** 0 for a date without a time of day. */
  readonly DisplayFormat?: number;
  readonly CommaSeparator?: boolean;
  readonly ShowAsPercentage?: boolean;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  /** 1 for buttons instead of a list to choose from. */
  readonly EditFormat?: number;
  readonly MaxLength?: number;
  readonly NumberOfLines?: number;
  readonly LookupList?: string;
  readonly LookupField?: string;
}

const shownTypes = new Set([
  'Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'Currency', 'Counter', 'DateTime', 'Boolean', 'User', 'UserMulti', 'Lookup', 'LookupMulti', 'URL',
  'Calculated', 'File'
]);

export const canBeShown = ({ TypeAsString }: Field): boolean => shownTypes.has(TypeAsString);

export const isNumber = ({ TypeAsString }: Field): boolean => ['Number', 'Currency', 'Counter'].includes(TypeAsString);

/** A view names the columns that link to the row by names of their own. */
export const fieldBehind = (viewField: string): string => viewField.replace(/^LinkTitle.*/, 'Title').replace(/^LinkFilename.*/, 'FileLeafRef');

export const linksToRow = (viewField: string): boolean => /^Link(Title|Filename)/.test(viewField);
