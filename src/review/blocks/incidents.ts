import type { IncidentKind } from '../../registers/incidents';
import { firstNisReportAt } from '../../registers/incidents';
import type { NisRecipient } from '../../law/recipients';
import { nisRecipientAt, nisRecipientsBetween } from '../../law/recipients';
import { swedishDayOf } from '../../law/swedishTime';
import type { Figure } from '../figure';
import type { InformationLine } from '../figures/incidentFigures';
import { awareDuring, informationLineKeys, isInformation, isNis } from '../figures/incidentFigures';
import { select } from '../selection';
import type { BlockContext } from './context';

export type IncidentsBlock = {
  readonly kind: 'incidents';
  readonly nis: Figure;
  /** One figure for each recipient that got a report, in the order in which they took over. */
  readonly nisByRecipient: readonly { readonly recipient: NisRecipient; readonly figure: Figure }[];
  /** Everyone who could have been reported to during the period. */
  readonly recipients: readonly NisRecipient[];
  readonly breaches: Figure;
  readonly breachesReported: Figure;
  readonly information: Figure;
  readonly lines: readonly { readonly line: InformationLine; readonly figure: Figure }[];
  readonly months: readonly MonthOfIncidents[];
};

export const incidentGroups = ['phishing', 'burglary', 'losses', 'technical', 'other'] as const;
export type IncidentGroup = (typeof incidentGroups)[number];

export type MonthOfIncidents = { readonly month: number } & Readonly<Record<IncidentGroup, number>>;

const groupOf: Readonly<Record<Exclude<IncidentKind, 'none'>, IncidentGroup>> = {
  phishing: 'phishing',
  burglary: 'burglary',
  serviceCardLoss: 'losses',
  mobilePhoneLoss: 'losses',
  computerLoss: 'losses',
  unauthorisedAccess: 'technical',
  malware: 'technical',
  outage: 'technical',
  misdirected: 'other',
  other: 'other'
};

const nisByRecipient = (context: BlockContext): IncidentsBlock['nisByRecipient'] => {
  const { nisReported } = context.figures;
  const reading = context.readings.incidents;
  if (nisReported.state !== 'known' || reading.state !== 'read') return [];
  const counted = new Set(nisReported.rows);
  const groups = new Map<NisRecipient, number[]>();
  for (const incident of select(reading, [isNis], ['alertedAt', 'notifiedAt']).items) {
    const reportedAt = firstNisReportAt(incident);
    if (!counted.has(incident.id) || !reportedAt) continue;
    const recipient = nisRecipientAt(reportedAt);
    groups.set(recipient, [...(groups.get(recipient) ?? []), incident.id]);
  }
  return [...groups]
    .sort(([a], [b]) => (a.from < b.from ? -1 : 1))
    .map(([recipient, rows]) => ({ recipient, figure: { ...nisReported, rows, value: rows.length } }));
};

const monthsOf = ({ readings, period, figures }: BlockContext): readonly MonthOfIncidents[] => {
  const reading = readings.incidents;
  if (reading.state !== 'read' || figures.informationIncidents.state !== 'known') return [];
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    phishing: 0,
    burglary: 0,
    losses: 0,
    technical: 0,
    other: 0
  }));
  for (const incident of select(reading, [awareDuring(period), isInformation], ['quantity']).items) {
    const month = months[Number(swedishDayOf(incident.awareAt).slice(5, 7)) - 1];
    if (month && incident.kind !== 'none') month[groupOf[incident.kind]] += incident.quantity;
  }
  return months;
};

export const incidentsBlock = (context: BlockContext): IncidentsBlock => {
  const { figures, period } = context;
  return {
    kind: 'incidents',
    nis: figures.nisReported,
    nisByRecipient: nisByRecipient(context),
    recipients: nisRecipientsBetween(period.from, period.to < period.cutOffDay ? period.to : period.cutOffDay),
    breaches: figures.personalDataBreaches,
    breachesReported: figures.personalDataBreachesReported,
    information: figures.informationIncidents,
    lines: informationLineKeys.map(line => ({ line, figure: figures[line] })),
    months: monthsOf(context)
  };
};
