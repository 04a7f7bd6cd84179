import type { ListPlace } from '../lists/siteOfLists';
import type { ListFrame } from '../pages/listFrame';
import { sharePointFor, type SharePoint } from './sharePoint';
import type { Visit } from './visit';
import type { Workbench } from './workbench';

export interface ListRequest {
  /** What the pages of lists need of the host. */
  readonly workbench: Pick<Workbench, 'farm' | 'sharePointOrigin' | 'runtimeBase'>;
  readonly visit: Visit;
  readonly host: string;
  /** Server-relative addresses of the web, of the list, and of the folder with its pages. */
  readonly web: string;
  readonly list: string;
  readonly folder: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The list a page is about, and SharePoint as the visitor may use it. */
export const placeOf = ({ web, list, visit }: ListRequest): ListPlace => ({ web, list, visit });

export const sharePointOf = ({ workbench, visit, host }: ListRequest): SharePoint => sharePointFor(workbench.sharePointOrigin, visit.user.key, host);

export const idIn = ({ query }: ListRequest): number => Number(query.get('ID')) || 0;

export const frameOf = ({ workbench, visit, folder, path }: ListRequest, siteTitle: string, title: string, query: ListFrame['query'] = {}): ListFrame => ({
  siteTitle, title, folder, path, query, visit, users: workbench.farm.users, runtime: workbench.runtimeBase
});

/** The view that the address says to go back to, when it is one of the list's own pages; else the list's first. */
export const viewBehind = ({ folder, query }: ListRequest): string => {
  const source = query.get('Source') ?? '';
  const name = source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : '';
  return /^[^/\\?#]+\.aspx$/i.test(name) ? source : `${folder}/AllItems.aspx`;
};
