import type { ListColumn, ListRow, ListTable } from '../pages/listPage';
import type { SharePoint } from './sharePoint';

interface Field {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
}

/** One row of RenderListDataAsStream: texts in the site's language, and lists of people, lookups and choices. */
type StreamRow = Readonly<Record<string, unknown>> & { readonly ID: string };

interface Stream {
  readonly Row: readonly StreamRow[];
  readonly NextHref?: string;
}

export interface ListAddress {
  /** Server-relative addresses of the web and of the list. */
  readonly web: string;
  readonly list: string;
}

/** The rows of the list's default view. */
export const listRows = async (sharePoint: SharePoint, address: ListAddress): Promise<ListTable> => {
  const view = await sharePoint.get<{ readonly Items: readonly string[] }>(`${endpointOf(address)}/defaultview/viewfields`);
  const names = view.Items.map(name => (name.startsWith('LinkTitle') ? 'Title' : name));
  return tableOf(sharePoint, address, names, '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>');
};

/** Every column of one item; no rows when there is no such item, or none for this person. */
export const oneRow = async (sharePoint: SharePoint, address: ListAddress, id: number): Promise<ListTable> =>
  tableOf(sharePoint, address, undefined, `<Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${id}</Value></Eq></Where>`);

const tableOf = async (
  sharePoint: SharePoint,
  address: ListAddress,
  names: readonly string[] | undefined,
  query: string
): Promise<ListTable> => {
  const endpoint = endpointOf(address);
  const [list, { value: fields }, { FormDigestValue: digest }] = await Promise.all([
    sharePoint.get<{ readonly Title: string }>(`${endpoint}?$select=Title`),
    sharePoint.get<{ readonly value: readonly Field[] }>(`${endpoint}/fields?$select=InternalName,Title,TypeAsString&$filter=Hidden eq false`),
    sharePoint.post<{ readonly FormDigestValue: string }>(`${address.web}/_api/contextinfo`)
  ]);
  const shown = names
    ? names.flatMap(name => fields.filter(({ InternalName }) => InternalName === name))
    : fields.filter(({ TypeAsString }) => TypeAsString !== 'Computed' && TypeAsString !== 'Attachments');
  const viewXml = `<View><ViewFields>${shown.map(({ InternalName }) => `<FieldRef Name="${InternalName}"/>`).join('')}</ViewFields><Query>${query}</Query><RowLimit Paged="TRUE">100</RowLimit></View>`;
  const stream = await sharePoint.post<Stream>(`${endpoint}/RenderListDataAsStream`, {
    digest,
    body: { parameters: { RenderOptions: 2, ViewXml: viewXml } }
  });
  return {
    title: list.Title,
    columns: shown.map(columnOf),
    rows: stream.Row.map(row => rowOf(row, shown)),
    hasMore: Boolean(stream.NextHref)
  };
};

const endpointOf = ({ web, list }: ListAddress): string => `${web}/_api/web/GetList('${encodeURI(list).replace(/'/g, "''")}')`;

const columnOf = ({ Title, TypeAsString }: Field): ListColumn => ({
  title: Title,
  isNumber: ['Number', 'Currency', 'Counter', 'Integer'].includes(TypeAsString)
});

const rowOf = (row: StreamRow, fields: readonly Field[]): ListRow => ({
  id: Number(row.ID),
  cells: fields.map(({ InternalName }) => textOf(row[InternalName]))
});

/** What a person reads in a cell. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object') return String(value);
  const { title, lookupValue, desc, Url } = value as Readonly<Record<string, unknown>>;
  return textOf(title ?? lookupValue ?? desc ?? Url);
};
