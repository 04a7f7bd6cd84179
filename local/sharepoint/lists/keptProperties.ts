type Kept = {
  readonly edm: 'Edm.Boolean' | 'Edm.Int32' | 'Edm.String';
  /** What a column has that nobody has set it on. */
  readonly unset: boolean | number | string | null;
  /** Its name in the schema XML, and the words that stand there for numbers. */
  readonly attribute?: string;
  readonly words?: readonly string[];
};

const flag = (unset: boolean, attribute?: string): Kept => ({ edm: 'Edm.Boolean', unset, attribute });
const number = (attribute?: string, words?: readonly string[]): Kept => ({ edm: 'Edm.Int32', unset: 0, attribute, words });
const text = (attribute?: string, unset: string | null = null): Kept => ({ edm: 'Edm.String', unset, attribute });

/** Properties of columns that only pages and forms act upon: here they are kept and given back. */
export const keptProperties: Readonly<Record<string, Kept>> = {
  AllowDisplay: flag(true),
  AllowHyperlink: flag(false, 'AllowHyperlink'),
  ClientSideComponentId: text('ClientSideComponentId', '00000000-0000-0000-0000-000000000000'),
  ClientSideComponentProperties: text('ClientSideComponentProperties'),
  ClientValidationFormula: text('ClientValidationFormula'),
  ClientValidationMessage: text('ClientValidationMessage'),
  CommaSeparator: flag(true, 'CommaSeparator'),
  CustomUnitName: text('CustomUnitName'),
  CustomUnitOnRight: flag(true, 'CustomUnitOnRight'),
  DateTimeCalendarType: number('CalType'),
  FriendlyDisplayFormat: number('FriendlyDisplayFormat', ['Unspecified', 'Disabled', 'Relative']),
  JSLink: text('JSLink'),
  PinnedToFiltersPane: flag(false, 'PinnedToFiltersPane'),
  Presence: flag(true, 'Presence'),
  RestrictedMode: flag(true, 'RestrictedMode'),
  SelectionGroup: number('UserSelectionScope'),
  ShowInFiltersPane: number('ShowInFiltersPane'),
  UnlimitedLengthInDocumentLibrary: flag(false, 'UnlimitedLengthInDocumentLibrary'),
};
