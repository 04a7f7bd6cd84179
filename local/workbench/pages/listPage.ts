import type { FarmUser } from '../../sharepoint/farm';
import type { Visit } from '../host/visit';
export interface ListTable { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
export const listPage = (_: { list: ListTable; path: string; visit: Visit; users: readonly FarmUser[] }): string => '';
