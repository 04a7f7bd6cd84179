import { SharePointRefusal, type SharePoint } from '../host/sharePoint';
import { mayAddItems } from '../pageContext/permissions';
import { html, type Html } from '../pages/html';
import { cellsOf, type CellContext } from './cells';
import { canBeShown, fieldBehind, isNumber, linksToRow, type Field } from './field';
import { groupHeadings, groupingOf, type GroupHeading } from './groups';
import { plainText, type Row } from './row';
import { fieldsOfList, listEndpoint, listInfo, siteOfLists, type ListPlace } from './siteOfLists';

interface View {
  readonly Id: string;
  readonly Title: string;
  readonly Hidden: boolean;
  readonly DefaultView: boolean;
  readonly ServerRelativeUrl: string;
  readonly ViewQuery: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

export interface ViewLink {
  readonly title: string;
  readonly path: string;
  readonly isCurrent: boolean;
}

export interface ViewColumn {
  readonly title: string;
  readonly isNumber: boolean;
  readonly linksToRow: boolean;
}

export type ViewEntry = { readonly heading: GroupHeading } | { readonly id: string; readonly cells: readonly Html[] };

/** A view of a list as its page shows it. */
export interface ListView {
  readonly siteTitle: string;
  readonly title: string;
  readonly description: string;
  readonly views: readonly ViewLink[];
  readonly columns: readonly ViewColumn[];
  readonly entries: readonly ViewEntry[];
  /** The query that leads to the rows that follow. */
  readonly next: string | undefined;
  /** SharePoint's own sentence when it refuses the view, such as for its size. */
  readonly problem: string | undefined;
  readonly mayAdd: boolean;
}

/** Undefined when the list has no view at this address. */
export const listView = async (sharePoint: SharePoint, place: ListPlace, path: string, paging: string): Promise<ListView | undefined> => {
  const [site, list, fields, { value: views }] = await Promise.all([
    siteOfLists(sharePoint, place),
    listInfo(sharePoint, place),
    fieldsOfList(sharePoint, place),
    sharePoint.get<{ readonly value: readonly View[] }>(`${listEndpoint(place)}/views?$expand=ViewFields`)
  ]);
  const view = views.find(({ ServerRelativeUrl }) => ServerRelativeUrl.toLowerCase() === path.toLowerCase());
  if (!view) return undefined;
  const shown = view.ViewFields.Items.flatMap(name => columnNamed(name, fields));
  const context: CellContext = { fields: shown.map(({ field }) => field), language: site.language, locale: site.locale, now: Date.now(), me: place.visit.user };
  const data = await rowsOf(sharePoint, place, view, paging);
  const grouping = groupingOf(view.ViewQuery).flatMap(name => fields.find(({ InternalName }) => InternalName === name) ?? []);
  const draw = shown.map(({ field }) => cellsOf(field, context));
  return {
    siteTitle: site.title,
    title: list.Title,
    description: list.Description,
    views: views.filter(other => !other.Hidden || other === view).map(other => ({ title: other.Title, path: other.ServerRelativeUrl, isCurrent: other === view })),
    columns: shown.map(({ name, field }) => ({ title: field.Title, isNumber: isNumber(field), linksToRow: linksToRow(name) })),
    entries: data.rows.flatMap((row, index): readonly ViewEntry[] => [
      ...groupHeadings(row, grouping, field => plainText(row, field, site.language)).map(heading => ({ heading })),
      // In the column that leads to the row, the words are the link: a format would put one link into another.
      { id: row.ID, cells: shown.map(({ name, field }, column) => (linksToRow(name) ? html`${plainText(row, field, site.language)}` : (draw[column]?.(row, index) ?? html``))) }
    ]),
    next: data.next,
    problem: data.problem,
    mayAdd: list.BaseType === 0 && mayAddItems(list.EffectiveBasePermissions)
  };
};

const columnNamed = (name: string, fields: readonly Field[]): readonly { readonly name: string; readonly field: Field }[] => {
  const field = fields.find(({ InternalName }) => InternalName === fieldBehind(name));
  return field && canBeShown(field) ? [{ name, field }] : [];
};

interface Rows {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly problem?: string;
}

interface Stream {
  readonly Row: readonly Row[];
  readonly NextHref?: string;
}

/** The rows by the view's own query. A group that the view shows folded is unfolded: its rows are asked for. */
const rowsOf = async (sharePoint: SharePoint, place: ListPlace, view: View, paging: string): Promise<Rows> => {
  const groupBy = groupingOf(view.ViewQuery);
  const unfolded = `<View><Query><GroupBy Collapse="FALSE">${groupBy.map(name => `<FieldRef Name="${name}"/>`).join('')}</GroupBy></Query></View>`;
  try {
    const { Row, NextHref } = await sharePoint.write<Stream>(place.web, `${listEndpoint(place)}/RenderListDataAsStream?View=${view.Id}`, {
      parameters: { RenderOptions: 2, ...(paging !== '' && { Paging: paging }), ...(groupBy.length > 0 && { OverrideViewXml: unfolded }) }
    });
    return { rows: Row, next: NextHref?.replace(/^\?/, '') };
  } catch (error) {
    if (error instanceof SharePointRefusal && error.status >= 500) return { rows: [], problem: error.message };
    throw error;
  }
};
