import type { Shape } from '../odata/entity';

export const versionPoliciesShape: Shape = {
  type: 'SP.VersionPolicyManager',
  set: 'SP.ApiData.VersionPolicyManagers',
  properties: {
    DefaultExpireAfterDays: 'Edm.Int32',
    DefaultTrimMode: 'Edm.Int32',
  },
  links: [],
};
