import { timeZoneOf } from '../../sharepoint/time/timeZones';
import type { Locale } from '../formatting/value';
import type { SharePoint } from '../host/sharePoint';
import type { Visit } from '../host/visit';
import type { RestTimeZone } from '../pageContext/timeZoneData';
import type { Permissions } from '../pageContext/permissions';
import type { Field } from './field';

/** A list's pages are about one list, seen by one person. */
export interface ListPlace {
  /** Server-relative addresses of the web and of the list. */
  readonly web: string;
  readonly list: string;
  readonly visit: Visit;
}

export interface SiteOfLists {
  readonly title: string;
  readonly language: number;
  readonly locale: Locale;
}

export interface ListInfo {
  readonly Title: string;
  readonly Description: string;
  /** 1 for a library. */
  readonly BaseType: number;
  readonly EffectiveBasePermissions: Permissions;
}

export const listEndpoint = ({ web, list }: ListPlace): string => `${web}/_api/web/GetList('${encodeURI(list).replace(/'/g, "''")}')`;

export const siteOfLists = async (sharePoint: SharePoint, { web, visit }: ListPlace): Promise<SiteOfLists> => {
  const [site, zone] = await Promise.all([
    sharePoint.get<{ readonly Title: string; readonly Language: number }>(`${web}/_api/web?$select=Title,Language`),
    sharePoint.get<RestTimeZone>(`${web}/_api/web/regionalsettings/timezone`)
  ]);
  // SharePoint shows every moment in the site's zone, whoever looks.
  return { title: site.Title, language: site.Language, locale: { culture: visit.culture, timeZone: timeZoneOf(zone.Id).iana } };
};

export const listInfo = (sharePoint: SharePoint, place: ListPlace): Promise<ListInfo> =>
  sharePoint.get(`${listEndpoint(place)}?$select=Title,Description,BaseType,EffectiveBasePermissions`);

export const fieldsOfList = async (sharePoint: SharePoint, place: ListPlace): Promise<readonly Field[]> =>
  (await sharePoint.get<{ readonly value: readonly Field[] }>(`${listEndpoint(place)}/fields`)).value;
