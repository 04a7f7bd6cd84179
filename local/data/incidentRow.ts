import type { Row } from './row';

export type IncidentRow = Row<'incidents'>;

type Told = Partial<IncidentRow> & Pick<IncidentRow, 'title' | 'awareAt'>;

/** A closed event reported in IA that counts in no line until its fields say so. */
export const anIncident = (told: Told): IncidentRow => ({
  status: 'closed',
  kind: 'none',
  quantity: 1,
  personalDataBreach: 'no',
  nisIncident: 'no',
  source: 'ia',
  ...told
});

/** A personal-data breach that was documented but not reported: the risk was unlikely, and the row says why (art. 33.5). */
export const aMinorBreach = (told: Told & Required<Pick<IncidentRow, 'notReportedReason'>>): IncidentRow =>
  anIncident({ personalDataBreach: 'yes', breachRisk: 'unlikely', ...told });

/** A personal-data breach reported to the supervisory authority. */
export const aReportedBreach = (told: Told & Required<Pick<IncidentRow, 'imyReportedAt'>>): IncidentRow =>
  anIncident({ personalDataBreach: 'yes', breachRisk: 'risk', ...told });
