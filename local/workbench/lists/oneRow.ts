import type { SharePoint } from '../host/sharePoint';
import type { Row } from './row';
import { listEndpoint, type ListPlace } from './siteOfLists';

/** One row with every column; undefined when there is no such row, or none for this person. */
export const oneRow = async (sharePoint: SharePoint, place: ListPlace, id: number): Promise<Row | undefined> => {
  const view = `<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">${id}</Value></Eq></Where></Query></View>`;
  const { Row: rows } = await sharePoint.write<{ readonly Row: readonly Row[] }>(place.web, `${listEndpoint(place)}/RenderListDataAsStream`, {
    parameters: { RenderOptions: 2, ViewXml: view, AddRequiredFields: true, AddAllFields: true }
  });
  return rows[0];
};

/** The permissions on the row, of which the last eight digits hold those for reading and writing: 4 is to edit. */
export const mayEditRow = (row: Row): boolean => (parseInt(String(row.PermMask ?? '').slice(-8), 16) & 4) !== 0;
