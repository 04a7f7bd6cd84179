import type { FoundColumn, FoundList, FoundRegister, FoundView } from '../../../provisioning/foundSite';
import { isBuiltIn } from '../../../registers/builtInNames';
import type { AdministeredSite } from './administeredSite';
import { belowSite, plainId } from './administeredSite';
import type { Many } from './rawPrincipals';

export type RawList = {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly BaseTemplate: number;
  readonly ItemCount: number;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
};

export const listFields = ['Id', 'Title', 'Description', 'BaseTemplate', 'ItemCount', 'RootFolder/ServerRelativeUrl'] as const;

export const listFrom = (site: AdministeredSite, raw: RawList): FoundList => ({
  id: plainId(raw.Id),
  title: raw.Title,
  description: raw.Description,
  address: belowSite(site, raw.RootFolder.ServerRelativeUrl),
  template: raw.BaseTemplate,
  itemCount: raw.ItemCount
});

type RawContentType = { readonly StringId: string; readonly ClientFormCustomFormatter: string | null };

export type RawRegister = RawList & {
  readonly EnableVersioning: boolean;
  readonly EnableAttachments: boolean;
  readonly NoCrawl: boolean;
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
  readonly HasUniqueRoleAssignments: boolean;
  readonly ContentTypes: readonly RawContentType[];
};

export const registerFields = [
  ...listFields,
  'EnableVersioning',
  'EnableAttachments',
  'NoCrawl',
  'ValidationFormula',
  'ValidationMessage',
  'HasUniqueRoleAssignments',
  'ContentTypes/StringId',
  'ContentTypes/ClientFormCustomFormatter'
] as const;

const textIn = (value: string | null | undefined): string | undefined => value || undefined;

const folderType = '0x0120';

/** The list's own type comes first; the type of folders has no form. */
export const formTypeOf = (types: readonly RawContentType[]): FoundRegister['contentType'] => {
  const own = types.find(({ StringId }) => !StringId.startsWith(folderType));
  return own && { id: own.StringId, formatter: textIn(own.ClientFormCustomFormatter) };
};

export const settingsFrom = (
  raw: RawRegister
): Pick<FoundRegister, 'versioning' | 'attachments' | 'hiddenFromSearch' | 'contentType' | 'formula' | 'formulaMessage' | 'inheritsPermissions'> => ({
  versioning: raw.EnableVersioning,
  attachments: raw.EnableAttachments,
  hiddenFromSearch: raw.NoCrawl,
  contentType: formTypeOf(raw.ContentTypes),
  formula: textIn(raw.ValidationFormula),
  formulaMessage: textIn(raw.ValidationMessage),
  inheritsPermissions: !raw.HasUniqueRoleAssignments
});

/** Some properties are there for some types only. */
export type RawField = {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Description: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Hidden: boolean;
  readonly DefaultValue: string | null;
  readonly Choices?: readonly string[] | null;
  readonly MinimumValue?: number | null;
  readonly MaximumValue?: number | null;
  readonly CommaSeparator?: boolean | null;
  readonly LookupList?: string | null;
  readonly CustomFormatter: string | null;
  readonly ClientValidationFormula: string | null;
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
};

export const columnFields = [
  'Id', 'InternalName', 'Title', 'TypeAsString', 'Description', 'Required', 'Indexed', 'EnforceUniqueValues', 'Hidden', 'DefaultValue', 'Choices', 'MinimumValue',
  'MaximumValue', 'CommaSeparator', 'LookupList', 'CustomFormatter', 'ClientValidationFormula', 'ValidationFormula', 'ValidationMessage'
] as const;

/** SharePoint writes "no limit" as the largest number there is. */
const limitIn = (value: number | null | undefined): number | undefined =>
  value === null || value === undefined || Math.abs(value) > 1e300 ? undefined : value;

/** A number column on a site older than the property sets its thousands apart, as all did then. */
const separatesThousands = ({ TypeAsString, CommaSeparator }: RawField): boolean | undefined =>
  TypeAsString === 'Number' ? (CommaSeparator ?? true) : undefined;

const columnFrom = (raw: RawField, rowsByUnknownChoice: FoundColumn['rowsByUnknownChoice']): FoundColumn => ({
  name: raw.InternalName,
  title: raw.Title,
  type: raw.TypeAsString,
  description: raw.Description,
  required: raw.Required,
  indexed: raw.Indexed,
  unique: raw.EnforceUniqueValues,
  hidden: raw.Hidden,
  defaultValue: textIn(raw.DefaultValue),
  choices: raw.Choices ?? [],
  rowsByUnknownChoice,
  min: limitIn(raw.MinimumValue),
  max: limitIn(raw.MaximumValue),
  lookupList: raw.LookupList ? plainId(raw.LookupList) : undefined,
  formatter: textIn(raw.CustomFormatter),
  shownWhen: textIn(raw.ClientValidationFormula),
  formula: textIn(raw.ValidationFormula),
  formulaMessage: textIn(raw.ValidationMessage),
  separatesThousands: separatesThousands(raw)
});

/** The columns that are not SharePoint's own; Title is the register's. */
export const columnsFrom = (
  { value }: Many<RawField>,
  kind: 'list' | 'library',
  rowsByUnknownChoice: (column: string) => FoundColumn['rowsByUnknownChoice']
): readonly FoundColumn[] =>
  value
    .filter(({ InternalName }) => !isBuiltIn(InternalName, kind))
    .map(raw => columnFrom(raw, rowsByUnknownChoice(raw.InternalName)));

export type RawView = {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly ViewQuery: string;
  readonly RowLimit: number;
  readonly DefaultView: boolean;
  readonly PersonalView: boolean;
  readonly Hidden: boolean;
  readonly ViewFields: { readonly Items: readonly string[] };
};

export const viewFields = [
  'Id', 'Title', 'ServerRelativeUrl', 'ViewQuery', 'RowLimit', 'DefaultView', 'PersonalView', 'Hidden', 'ViewFields/Items'
] as const;

export const viewNameIn = (serverRelativeUrl: string): string => serverRelativeUrl.replace(/^.*\//, '').replace(/\.aspx$/i, '');

/** The views that people choose among; hidden and personal ones are nobody else's business. */
export const viewsFrom = ({ value }: Many<RawView>): readonly FoundView[] =>
  value
    .filter(({ Hidden, PersonalView }) => !Hidden && !PersonalView)
    .map(raw => ({
      id: plainId(raw.Id),
      name: viewNameIn(raw.ServerRelativeUrl),
      title: raw.Title,
      fields: raw.ViewFields.Items,
      query: raw.ViewQuery ?? '',
      rowLimit: raw.RowLimit,
      isDefault: raw.DefaultView
    }));
