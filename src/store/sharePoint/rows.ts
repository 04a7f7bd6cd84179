import { SPCollection, SPQueryable } from '@pnp/sp/spqueryable.js';

import type { RawRow } from '../../registers/decode';
import type { AnyRegister } from '../../registers/schema';
import { addressOf } from '../../registers/schema';
import type { RegionalTimeZone } from '../siteTime';
import { serverRelative } from './connection';
import type { IList, IWeb } from './web';

/** What every row comes with when ETags were asked for. */
export type RowWithEtag = RawRow & { readonly 'odata.etag': string };

export type RowPage = { readonly value: readonly RawRow[]; readonly 'odata.nextLink'?: string };

/** The most rows that SharePoint gives in one answer. */
export const largestPage = 5000;

/** Lists are found by address: owners may change their titles. */
export const listOf = (web: IWeb, siteUrl: string, register: AnyRegister): IList =>
  web.getList(`${serverRelative(siteUrl)}/${addressOf(register)}`);

export const firstPage = (list: IList, select: readonly string[], size = largestPage): Promise<RowPage> =>
  list.items.select(...select).top(size)<RowPage>();

export const nextPage = (web: IWeb, link: string): Promise<RowPage> => SPCollection([web, link])<RowPage>();

/** How many rows the list holds, also those that this user may not see. */
export const itemCountOf = async (list: IList): Promise<number> =>
  (await list.select('ItemCount')<{ readonly ItemCount: number }>()).ItemCount;

export const timeZoneOf = (web: IWeb): Promise<RegionalTimeZone> =>
  SPQueryable(web, 'regionalsettings/timezone')<RegionalTimeZone>();
