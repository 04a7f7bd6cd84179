import type { IncidentRow } from '../../incidentRow';
import { breachesInAutumn } from './breachesInAutumn';
import { breachesInSpring } from './breachesInSpring';
import { burglaries, computerLosses, mobilePhoneLosses, serviceCardLosses } from './burglariesAndLosses';
import { phishing } from './phishing';
import { nisIncidents, reportedBreaches } from './reported';

/** Every event of 2025, each counted in one line only. */
export const incidents: readonly IncidentRow[] = [
  ...nisIncidents,
  ...reportedBreaches,
  ...breachesInSpring,
  ...breachesInAutumn,
  ...phishing,
  ...burglaries,
  ...serviceCardLosses,
  ...mobilePhoneLosses,
  ...computerLosses
];
