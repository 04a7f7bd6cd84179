import { body } from '@pnp/queryable';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { DesiredGroup } from '../../../provisioning/desiredSite';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { answeredAs, valueIn, visibleIn } from './answers';

type Named = { readonly Id: number };

const isThere = async ({ web }: AdministeredSite, title: string): Promise<boolean> =>
  visibleIn(await answeredAs(web.siteGroups.getByName(title).select('Id')<Named>())) !== undefined;

/**
 * Its members can be seen by everyone on the site, so that the product can say whom to ask. SharePoint makes whoever
 * makes a group its first member; setting up a site does not make one its registrar.
 */
export const createGroup = async (site: AdministeredSite, { title, description }: DesiredGroup): Promise<void> => {
  if (await isThere(site, title)) return;
  const { Id: caller } = await site.web.currentUser.select('Id')<Named>();
  const asked = await together(site.hastyWeb, batched => ({
    group: answeredAs(spPost(batched.siteGroups, body({ Title: title, Description: description, OnlyAllowMembersViewMembership: false }))),
    membership: answeredAs(spPost(SPQueryable(batched.siteGroups.getByName(title), `users/removebyid(${caller})`)))
  }));
  const group = await asked.group;
  await asked.membership;
  // Somebody else may have been first: titles of groups are not given twice.
  if ('error' in group && !(await isThere(site, title))) valueIn(group);
};

export const showMembers = async ({ web }: AdministeredSite, title: string): Promise<void> => {
  await spPostMerge(web.siteGroups.getByName(title), body({ OnlyAllowMembersViewMembership: false }));
};
