import { body } from '@pnp/queryable';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { DesiredGroup } from '../../../provisioning/desiredSite';
import type { Answer } from '../answers';
import { answeredAs, valueIn, visibleIn } from '../answers';
import type { IWeb } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';

type Named = { readonly Id: number };

const askGroup = (web: IWeb, title: string): Promise<Answer<Named>> => answeredAs(web.siteGroups.getByName(title).select('Id')<Named>());

/**
 * Its members can be seen by everyone on the site, so that the product can say whom to ask. SharePoint makes whoever
 * makes a group its first member; setting up a site does not make one its registrar.
 */
export const createGroup = async (site: AdministeredSite, { title, description }: DesiredGroup): Promise<void> => {
  const before = await together(site.web, batched => ({
    group: askGroup(batched, title),
    caller: answeredAs(batched.currentUser.select('Id')<Named>())
  }));
  if (visibleIn(await before.group)) return;
  const { Id: caller } = valueIn(await before.caller);
  const asked = await together(site.hastyWeb, batched => ({
    group: answeredAs(spPost(batched.siteGroups, body({ Title: title, Description: description, OnlyAllowMembersViewMembership: false }))),
    membership: answeredAs(spPost(SPQueryable(batched.siteGroups.getByName(title), `users/removebyid(${caller})`)))
  }));
  const made = await asked.group;
  await asked.membership;
  // Somebody else may have been first: titles of groups are not given twice.
  if (made.error && !visibleIn(await askGroup(site.web, title))) valueIn(made);
};

export const showMembers = async ({ web }: AdministeredSite, title: string): Promise<void> => {
  await spPostMerge(web.siteGroups.getByName(title), body({ OnlyAllowMembersViewMembership: false }));
};
