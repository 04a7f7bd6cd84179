import type { Entity } from '../../odata/entity';
import { versionPoliciesShape } from '../../shapes/versionPolicies';

/** Versions of this server never expire: mode 0 of SharePoint's three, the same for every list. */
export const versionPoliciesEntity = (listPath: string): Entity => ({
  kind: 'entity',
  shape: versionPoliciesShape,
  path: `${listPath}/VersionPolicies`,
  value: () => 0,
  follow: () => undefined,
});
