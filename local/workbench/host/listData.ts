import { timeZoneOf } from '../../sharepoint/time/timeZones';
import type { RestTimeZone } from '../pageContext/timeZoneData';
import type { ListColumn, ListTable } from '../pages/listPage';
import { isPointer, textOf, type CellFormat, type Field } from './listCells';
import type { SharePoint } from './sharePoint';
import type { Culture } from './visit';

export interface ListQuestion {
  /** Server-relative addresses of the web and of the list. */
  readonly web: string;
  readonly list: string;
  readonly culture: Culture;
}

type Item = Readonly<Record<string, unknown>> & { readonly ID: number };

const pageSize = 100;

/** The latest rows, with the columns of the list's default view. */
export const listRows = async (sharePoint: SharePoint, question: ListQuestion): Promise<ListTable> => {
  const view = await sharePoint.get<{ readonly Items: readonly string[] }>(`${endpointOf(question)}/defaultview/viewfields`);
  const names = view.Items.map(name => name.replace(/^LinkTitle.*/, 'Title').replace(/^LinkFilename.*/, 'FileLeafRef'));
  const choose = (fields: readonly Field[]): readonly Field[] =>
    names.flatMap(name => fields.filter(({ InternalName }) => InternalName === name));
  return tableOf(sharePoint, question, choose, `$orderby=ID desc&$top=${pageSize + 1}`);
};

/** Every column of one item; no rows when there is no such item, or none for this person. */
export const oneRow = async (sharePoint: SharePoint, question: ListQuestion, id: number): Promise<ListTable> =>
  tableOf(sharePoint, question, fields => fields, `$filter=ID eq ${id}`);

const tableOf = async (
  sharePoint: SharePoint,
  question: ListQuestion,
  choose: (fields: readonly Field[]) => readonly Field[],
  query: string
): Promise<ListTable> => {
  const endpoint = endpointOf(question);
  const [list, { value: fields }, timeZone] = await Promise.all([
    sharePoint.get<{ readonly Title: string }>(`${endpoint}?$select=Title`),
    sharePoint.get<{ readonly value: readonly Field[] }>(`${endpoint}/fields?$filter=Hidden eq false`),
    sharePoint.get<RestTimeZone>(`${question.web}/_api/web/regionalsettings/timezone`)
  ]);
  const shown = choose(fields.filter(({ TypeAsString }) => readable.has(TypeAsString)));
  const { value: items } = await sharePoint.get<{ readonly value: readonly Item[] }>(`${endpoint}/items?${selectionOf(shown)}&${query}`);
  const format: CellFormat = { culture: question.culture, timeZone: timeZoneOf(timeZone.Id).iana };
  return {
    title: list.Title,
    columns: shown.map(columnOf),
    rows: items.slice(0, pageSize).map(item => ({ id: item.ID, cells: shown.map(field => textOf(item[field.EntityPropertyName], field, format)) })),
    hasMore: items.length > pageSize
  };
};

const readable = new Set([
  'Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'Currency', 'Counter', 'DateTime', 'Boolean', 'User', 'UserMulti', 'Lookup',
  'LookupMulti', 'URL', 'Calculated', 'File'
]);

const endpointOf = ({ web, list }: ListQuestion): string => `${web}/_api/web/GetList('${encodeURI(list).replace(/'/g, "''")}')`;

const selectionOf = (fields: readonly Field[]): string => {
  const pointers = fields.filter(isPointer).map(({ EntityPropertyName }) => EntityPropertyName);
  const names = fields.map(field => (isPointer(field) ? `${field.EntityPropertyName}/Title` : field.EntityPropertyName));
  return `$select=${['ID', ...names].join(',')}${pointers.length > 0 ? `&$expand=${pointers.join(',')}` : ''}`;
};

const columnOf = ({ Title, TypeAsString }: Field): ListColumn => ({
  title: Title,
  isNumber: ['Number', 'Currency', 'Counter'].includes(TypeAsString)
});
