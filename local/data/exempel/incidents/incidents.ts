import type { IncidentRow } from '../../incidentRow';
import { everydayIncidents } from './everyday';
import { nisIncidents } from './nisIncidents';
import { reportedBreaches } from './reportedBreaches';

export const incidents: readonly IncidentRow[] = [...everydayIncidents, ...nisIncidents, ...reportedBreaches];
