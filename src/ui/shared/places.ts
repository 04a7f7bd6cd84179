import type { RegisterKey } from '../../registers/registers';
import { registers } from '../../registers/registers';
import type { AnyRegister } from '../../registers/schema';
import { addressOf } from '../../registers/schema';

/** Libraries keep their pages in a folder of their own. */
const pagesOf = (siteUrl: string, register: AnyRegister): string =>
  `${siteUrl}/${addressOf(register)}${register.kind === 'library' ? '/Forms' : ''}`;

/** SharePoint's own pages for lists and rows in the site that holds the registers. */
export const listPageOf = (siteUrl: string, key: RegisterKey): string => `${pagesOf(siteUrl, registers[key])}/AllItems.aspx`;

export const rowPageOf = (siteUrl: string, key: RegisterKey, id: number): string =>
  `${pagesOf(siteUrl, registers[key])}/DispForm.aspx?ID=${id}`;
