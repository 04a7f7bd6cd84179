import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';

import type { FoundPrincipal } from '../../../provisioning/foundSite';
import { StoreError } from '../../registerStore';
import { Refusal } from '../refusal';
import type { AdministeredSite } from './administeredSite';
import type { RawPrincipal } from './rawPrincipals';
import { principalFrom } from './rawPrincipals';

/**
 * The site knows a person from the moment somebody asks it to; only then can they be a member.
 * @throws StoreError `invalid` for somebody whom SharePoint does not know, `notFound` for a group that is gone
 */
export const addMember = async ({ web }: AdministeredSite, group: string, who: string): Promise<FoundPrincipal> => {
  const person = await spPost<RawPrincipal>(SPQueryable(web, 'ensureuser'), body({ logonName: who })).catch(invalidWhenUnknown);
  await spPost(web.siteGroups.getByName(group).users, body({ LoginName: person.LoginName }));
  return principalFrom(person);
};

/** SharePoint answers 400 about somebody whom it does not know, with words but without a number of its own. */
const invalidWhenUnknown = (error: unknown): never => {
  throw error instanceof Refusal && error.status === 400 ? new StoreError('invalid', error.message) : error;
};
