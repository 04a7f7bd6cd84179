import type { SharePoint } from '../host/sharePoint';
import type { Field } from './field';
import type { ListPlace } from './siteOfLists';

export interface LookupChoice {
  readonly id: string;
  readonly text: string;
}

type Item = Readonly<Record<string, unknown>> & { readonly Id: number };

/** As many rows as one answer holds: a longer list is searched in SharePoint's own form. */
const most = 5000;

/** The rows that a lookup can point at. */
export const lookupChoices = async (sharePoint: SharePoint, { web, visit }: ListPlace, field: Field): Promise<readonly LookupChoice[]> => {
  const list = field.LookupList?.replace(/[{}]/g, '');
  if (!field.TypeAsString.startsWith('Lookup') || !list) return [];
  const shown = field.LookupField || 'Title';
  const { value } = await sharePoint.get<{ readonly value: readonly Item[] }>(`${web}/_api/web/lists(guid'${list}')/items?$select=Id,${shown}&$top=${most}`);
  return value
    .map(item => ({ id: String(item.Id), text: String(item[shown] ?? item.Id) }))
    .sort((one, other) => one.text.localeCompare(other.text, visit.culture));
};
