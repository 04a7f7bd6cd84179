import { errors } from '../errors';
import { flagOf, isObject, numberOf, textOf } from '../odata/body';

/** RenderOptions that are built, by SharePoint's bits. */
export const renderOptions = { listData: 2, listSchema: 4, disableAutoHyperlink: 2048 } as const;

export type ListDataParameters = {
  readonly viewXml: string | undefined;
  readonly overrideViewXml: string | undefined;
  readonly paging: string | undefined;
  readonly folder: string | undefined;
  readonly datesInUtc: boolean;
  readonly addRequired: boolean;
  readonly addAll: boolean;
  readonly addAllOfView: boolean;
  readonly options: number;
};

const texts = ['FolderServerRelativeUrl', 'OverrideViewXml', 'Paging', 'ViewXml'];
const flags = ['AddAllFields', 'AddAllViewFields', 'AddRequiredFields', 'DatesInUtc'];

/** They change nothing for the columns and libraries that this server has. */
const without = ['AllowMultipleValueFilterForTaxonomyFields', 'FilterOutChannelFoldersInDefaultDocLib', 'ModernListBoot', 'ShowStubFile'];

const unbuilt = ['AddRegionalSettings', 'AudienceTarget', 'DeferredRender', 'ExpandGroups', 'ExpandUserField', 'FirstGroupOnly', 'MergeDefaultView', 'OriginalDate', 'RenderURLFieldInJSON', 'ReplaceGroup'];

export const listDataParameters = (given: ReadonlyMap<string, unknown>): ListDataParameters => {
  for (const [name, value] of given) {
    if ([...texts, ...flags, ...without, 'RenderOptions'].includes(name)) continue;
    if (name === 'ImageFieldsToTryRewriteToCdnUrls' && !value) continue;
    if (!unbuilt.includes(name)) throw errors.propertyUnknown(name, 'SP.RenderListDataParameters');
    if (flagOf(value) === true) throw errors.notBuilt(`${name} of RenderListDataAsStream`);
  }
  const text = (name: string): string | undefined => textOf(given.get(name) ?? null) || undefined;
  const flag = (name: string): boolean => flagOf(given.get(name) ?? null) ?? false;
  return {
    viewXml: text('ViewXml'),
    overrideViewXml: text('OverrideViewXml'),
    paging: text('Paging'),
    folder: text('FolderServerRelativeUrl'),
    datesInUtc: flag('DatesInUtc'),
    addRequired: flag('AddRequiredFields'),
    addAll: flag('AddAllFields'),
    addAllOfView: flag('AddAllViewFields'),
    options: optionsIn(given.get('RenderOptions') ?? null),
  };
};

const optionsIn = (value: unknown): number => {
  const options = numberOf(typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value) ?? 0;
  const built = renderOptions.listData | renderOptions.listSchema | renderOptions.disableAutoHyperlink;
  if ((options & ~built) !== 0) throw errors.notBuilt(`RenderOptions ${options & ~built} of RenderListDataAsStream`);
  return options;
};

export const requireNoOverride = (given: unknown): void => {
  if (isObject(given) && Object.values(given).some(value => value !== null && value !== '')) throw errors.notBuilt('overrideParameters of RenderListDataAsStream');
};
