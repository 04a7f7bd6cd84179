import type { RegisterKey } from '../../registers/registers';
import { registers } from '../../registers/registers';
import { addressOf } from '../../registers/schema';

/** SharePoint's own pages for lists and rows in the site that holds the registers. */
export const listPageOf = (siteUrl: string, key: RegisterKey): string =>
  `${siteUrl}/${addressOf(registers[key])}/AllItems.aspx`;

export const rowPageOf = (siteUrl: string, key: RegisterKey, id: number): string =>
  `${siteUrl}/${addressOf(registers[key])}/DispForm.aspx?ID=${id}`;
