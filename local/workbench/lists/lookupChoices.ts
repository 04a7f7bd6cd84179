import { isList, type Entity, type Value } from '../formatting/value';
import { SharePointRefusal, type SharePoint } from '../host/sharePoint';
import type { Field } from './field';
import type { ListPlace } from './siteOfLists';

export interface LookupChoice {
  readonly id: string;
  readonly text: string;
}

type Item = Readonly<Record<string, unknown>> & { readonly Id: number };

/** As many rows as one answer holds: a longer list is searched in SharePoint's own form. */
const most = 5000;

/** The rows that a lookup can point at, and those it points at already, also where the person may not see the other list. */
export const lookupChoices = async (sharePoint: SharePoint, place: ListPlace, field: Field, value: Value): Promise<readonly LookupChoice[]> => {
  if (!field.TypeAsString.startsWith('Lookup')) return [];
  const rows = await rowsOf(sharePoint, place, field);
  const chosen = (isList(value) ? value : [value]).flatMap(one => (typeof one === 'object' && 'parts' in one ? [choiceOf(one)] : []));
  return [...rows, ...chosen.filter(({ id }) => !rows.some(row => row.id === id))];
};

const choiceOf = ({ text, parts }: Entity): LookupChoice => ({ id: parts.lookupId ?? '', text });

const rowsOf = async (sharePoint: SharePoint, { web, visit }: ListPlace, { LookupList, LookupField }: Field): Promise<readonly LookupChoice[]> => {
  const list = LookupList?.replace(/[{}]/g, '');
  const shown = LookupField || 'Title';
  try {
    const { value } = await sharePoint.get<{ readonly value: readonly Item[] }>(`${web}/_api/web/lists(guid'${list}')/items?$select=Id,${shown}&$top=${most}`);
    return value
      .map(item => ({ id: String(item.Id), text: String(item[shown] ?? item.Id) }))
      .sort((one, other) => one.text.localeCompare(other.text, visit.culture));
  } catch (error) {
    if (error instanceof SharePointRefusal) return [];
    throw error;
  }
};
