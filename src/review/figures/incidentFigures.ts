import type { IncidentKind } from '../../registers/incidents';
import { firstNisReportAt, isInformationIncident } from '../../registers/incidents';
import type { ItemIn, Readings } from '../../registers/reading';
import type { Figure, FigureKey } from '../figure';
import { measureIn } from '../measure';
import type { Period } from '../period';
import { holdsMoment, isReportedBy } from '../period';
import type { Condition } from '../selection';
import { narrow, select } from '../selection';

type Incident = ItemIn<'incidents'>;

export type InformationLine =
  | 'phishingInIa'
  | 'burglaries'
  | 'serviceCardLosses'
  | 'mobilePhoneLosses'
  | 'computerLosses'
  | 'phishingElsewhere'
  | 'misdirected'
  | 'unauthorisedAccess'
  | 'malware'
  | 'outages'
  | 'otherInformationIncidents';

export type IncidentFigureKey =
  | InformationLine
  | 'nisReported'
  | 'personalDataBreaches'
  | 'personalDataBreachesReported'
  | 'informationIncidents';

export type IncidentFigures = Readonly<Record<IncidentFigureKey, Figure>>;

const ofKind = (kind: IncidentKind): Condition<Incident> => ({ reads: ['kind'], holds: incident => incident.kind === kind });
const fromIa: Condition<Incident> = { reads: ['source'], holds: incident => incident.source === 'ia' };
const fromElsewhere: Condition<Incident> = { reads: ['source'], holds: incident => incident.source !== 'ia' };
export const isInformation: Condition<Incident> = { reads: ['kind'], holds: isInformationIncident };
const isBreach: Condition<Incident> = {
  reads: ['personalDataBreach'],
  holds: incident => incident.personalDataBreach === 'yes'
};
export const isNis: Condition<Incident> = { reads: ['nisIncident'], holds: incident => incident.nisIncident === 'yes' };

/** What makes an incident belong to each line. Every information incident meets exactly one of them. */
export const informationLines: Readonly<Record<InformationLine, readonly Condition<Incident>[]>> = {
  phishingInIa: [ofKind('phishing'), fromIa],
  burglaries: [ofKind('burglary')],
  serviceCardLosses: [ofKind('serviceCardLoss')],
  mobilePhoneLosses: [ofKind('mobilePhoneLoss')],
  computerLosses: [ofKind('computerLoss')],
  phishingElsewhere: [ofKind('phishing'), fromElsewhere],
  misdirected: [ofKind('misdirected')],
  unauthorisedAccess: [ofKind('unauthorisedAccess')],
  malware: [ofKind('malware')],
  outages: [ofKind('outage')],
  otherInformationIncidents: [ofKind('other')]
};

export const informationLineKeys = Object.keys(informationLines) as readonly InformationLine[];

/** An incident belongs to the period that holds the moment of knowledge in Swedish time. */
export const awareDuring = (period: Period): Condition<Incident> => ({
  reads: ['awareAt'],
  holds: incident => holdsMoment(period, incident.awareAt)
});

export const nisReportedBy = (period: Period): Condition<Incident> => ({
  reads: ['alertedAt', 'notifiedAt'],
  holds: incident => isReportedBy(period, firstNisReportAt(incident))
});

const reportedToImyBy = (period: Period): Condition<Incident> => ({
  reads: ['imyReportedAt'],
  holds: incident => isReportedBy(period, incident.imyReportedAt)
});

const mapLines = (figureOf: (line: InformationLine) => Figure): Readonly<Record<InformationLine, Figure>> =>
  Object.fromEntries(informationLineKeys.map(line => [line, figureOf(line)])) as Record<InformationLine, Figure>;

export const incidentFigures = (reading: Readings['incidents'], period: Period): IncidentFigures => {
  const measure = measureIn('incidents', period);
  if (reading.state !== 'read') {
    const unread = (key: FigureKey, unit: Figure['unit']): Figure => measure.unread(key, unit, reading);
    return {
      ...mapLines(line => unread(line, 'pieces')),
      informationIncidents: unread('informationIncidents', 'pieces'),
      nisReported: unread('nisReported', 'rows'),
      personalDataBreaches: unread('personalDataBreaches', 'rows'),
      personalDataBreachesReported: unread('personalDataBreachesReported', 'rows')
    };
  }
  const ofThePeriod = narrow(reading, awareDuring(period));
  const information = narrow(ofThePeriod, isInformation);
  const breaches = narrow(ofThePeriod, isBreach);
  const pieces = (key: FigureKey, conditions: readonly Condition<Incident>[]): Figure =>
    measure.pieces(key, select(information, conditions, ['quantity']));
  return {
    ...mapLines(line => pieces(line, informationLines[line])),
    informationIncidents: pieces('informationIncidents', []),
    nisReported: measure.rows('nisReported', select(ofThePeriod, [isNis, nisReportedBy(period)])),
    personalDataBreaches: measure.rows('personalDataBreaches', select(breaches, [])),
    personalDataBreachesReported: measure.rows('personalDataBreachesReported', select(breaches, [reportedToImyBy(period)]))
  };
};
