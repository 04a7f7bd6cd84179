import { SPQueryable } from '@pnp/sp/spqueryable.js';

import type { DesiredSite } from '../../../provisioning/desiredSite';
import type { FoundSite, Right } from '../../../provisioning/foundSite';
import type { RawRow } from '../../../registers/decode';
import { settings } from '../../../registers/settings';
import { answeredAs, valueIn, visibleIn } from '../answers';
import { listOf } from '../rows';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import type { Many } from './rawPrincipals';
import type { RawList } from './rawRegister';
import { listFields, listFrom } from './rawRegister';
import { askPeople, peopleFrom } from './readPeople';
import { askRegister, readRegisters } from './readRegister';

type RawWeb = { readonly Title: string; readonly EffectiveBasePermissions: { readonly Low: string } };
type RawTimeZone = { readonly Id: number; readonly Description: string };

/** SharePoint numbers rights from 1; all of these lie in the lower half of its mask. */
const rightNumbers: Readonly<Record<Right, number>> = { viewLists: 1, manageLists: 12, createGroups: 25, managePermissions: 26 };

const rightsIn = ({ EffectiveBasePermissions: { Low } }: RawWeb): ReadonlySet<Right> =>
  new Set((Object.keys(rightNumbers) as Right[]).filter(right => Math.floor(Number(Low) / 2 ** (rightNumbers[right] - 1)) % 2 === 1));

/** One request for the site and its registers, and more only when the registers hold rows that must be looked through. */
export const readSite = async (site: AdministeredSite, desired: DesiredSite): Promise<FoundSite> => {
  const asked = await together(site.web, batched => ({
    web: answeredAs(batched.select('Title', 'EffectiveBasePermissions')<RawWeb>()),
    timeZone: answeredAs(SPQueryable(batched, 'regionalsettings/timezone').select('Id', 'Description')<RawTimeZone>()),
    people: askPeople(desired, batched),
    lists: answeredAs(batched.lists.select(...listFields).expand('RootFolder')<Many<RawList>>()),
    settings: answeredAs(listOf(batched, site.siteUrl, settings).items.orderBy('Id').top(1)<Many<RawRow>>()),
    registers: desired.lists.map(list => askRegister(site, list, batched))
  }));
  const web = valueIn(await asked.web);
  const timeZone = valueIn(await asked.timeZone);
  return {
    url: site.siteUrl,
    title: web.Title,
    ...(await peopleFrom(asked.people, rightsIn(web))),
    timeZone: { id: timeZone.Id, name: timeZone.Description },
    lists: valueIn(await asked.lists).value.map(list => listFrom(site, list)),
    settings: visibleIn(await asked.settings)?.value[0],
    registers: await readRegisters(site, asked.registers)
  };
};
