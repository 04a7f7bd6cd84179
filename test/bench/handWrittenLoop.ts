import { nisRecipients } from '../../src/law/recipients';
import { startOfSwedishDay, swedishDayOf } from '../../src/law/swedishTime';
import type { Instant, LocalDate } from '../../src/registers/calendar';
import type { ItemIn } from '../../src/registers/reading';
import type { IncidentGroup } from '../../src/review/blocks/incidents';
import type { IncidentFigureKey } from '../../src/review/figures/incidentFigures';

type Incident = ItemIn<'incidents'>;

/** What one figure comes to: its number and the rows behind it. */
export type Tally = { value: number; readonly rows: number[] };
export type Tallies = Readonly<Record<IncidentFigureKey, Tally>>;

export type Counted = {
  readonly year: Tallies;
  readonly previous: Tallies;
  readonly months: readonly Record<IncidentGroup, number>[];
  /** Rows reported to each recipient, in the order in which they took over. */
  readonly recipients: readonly (readonly number[])[];
};

const nothing = (): Tally => ({ value: 0, rows: [] });

const tallies = (): Tallies => ({
  nisReported: nothing(),
  personalDataBreaches: nothing(),
  personalDataBreachesReported: nothing(),
  phishingInIa: nothing(),
  burglaries: nothing(),
  serviceCardLosses: nothing(),
  mobilePhoneLosses: nothing(),
  computerLosses: nothing(),
  phishingElsewhere: nothing(),
  misdirected: nothing(),
  unauthorisedAccess: nothing(),
  malware: nothing(),
  outages: nothing(),
  otherInformationIncidents: nothing(),
  informationIncidents: nothing()
});

const count = (tally: Tally, id: number, number: number): void => {
  tally.value += number;
  tally.rows.push(id);
};

const lineOf = (into: Tallies, incident: Incident): Tally | undefined => {
  switch (incident.kind) {
    case 'none': return undefined;
    case 'phishing': return incident.source === 'ia' ? into.phishingInIa : into.phishingElsewhere;
    case 'burglary': return into.burglaries;
    case 'serviceCardLoss': return into.serviceCardLosses;
    case 'mobilePhoneLoss': return into.mobilePhoneLosses;
    case 'computerLoss': return into.computerLosses;
    case 'misdirected': return into.misdirected;
    case 'unauthorisedAccess': return into.unauthorisedAccess;
    case 'malware': return into.malware;
    case 'outage': return into.outages;
    case 'other': return into.otherInformationIncidents;
  }
};

const groupOf = (kind: Incident['kind']): IncidentGroup => {
  switch (kind) {
    case 'phishing': return 'phishing';
    case 'burglary': return 'burglary';
    case 'serviceCardLoss': case 'mobilePhoneLoss': case 'computerLoss': return 'losses';
    case 'unauthorisedAccess': case 'malware': case 'outage': return 'technical';
    default: return 'other';
  }
};

const firstReport = ({ alertedAt, notifiedAt }: Incident): Instant | undefined =>
  alertedAt && notifiedAt ? (alertedAt < notifiedAt ? alertedAt : notifiedAt) : alertedAt ?? notifiedAt;

const tallyOne = (into: Tallies, incident: Incident, cutOff: Instant): void => {
  const line = lineOf(into, incident);
  if (line) {
    count(line, incident.id, incident.quantity);
    count(into.informationIncidents, incident.id, incident.quantity);
  }
  if (incident.personalDataBreach === 'yes') {
    count(into.personalDataBreaches, incident.id, 1);
    if (incident.imyReportedAt && incident.imyReportedAt <= cutOff) count(into.personalDataBreachesReported, incident.id, 1);
  }
};

/** Months begin in Swedish time; thirteen moments tell them apart. */
const monthStartsOf = (year: number): readonly Instant[] =>
  Array.from({ length: 13 }, (_, month) =>
    startOfSwedishDay(month === 12 ? `${year + 1}-01-01` : (`${year}-${String(month + 1).padStart(2, '0')}-01` as LocalDate))
  );

/**
 * What somebody in a hurry would write: one pass over sound rows that gives the year's figures, the year before's, the
 * chart's months and the recipients of NIS reports. It knows nothing of damaged rows; that is what reviewOf may cost more for.
 */
export const handWrittenLoop = (incidents: readonly Incident[], year: number, cutOff: Instant): Counted => {
  const counted = { year: tallies(), previous: tallies() };
  const months = Array.from({ length: 12 }, () => ({ phishing: 0, burglary: 0, losses: 0, technical: 0, other: 0 }));
  const recipients = nisRecipients.map((): number[] => []);
  const starts = monthStartsOf(year);
  const [from, to] = [starts[0] ?? cutOff, starts[12] ?? cutOff];
  const yearBefore = startOfSwedishDay(`${year - 1}-01-01` as LocalDate);

  for (const incident of incidents) {
    const { awareAt } = incident;
    if (awareAt < yearBefore || awareAt >= to || awareAt > cutOff) continue;
    const into = awareAt >= from ? counted.year : counted.previous;
    tallyOne(into, incident, cutOff);
    if (incident.nisIncident === 'yes') {
      const reportedAt = firstReport(incident);
      if (reportedAt && reportedAt <= cutOff) {
        count(into.nisReported, incident.id, 1);
        if (into === counted.year) recipients[recipientIndex(reportedAt)]?.push(incident.id);
      }
    }
    if (into === counted.year && incident.kind !== 'none') {
      let month = 0;
      while (awareAt >= (starts[month + 1] ?? to)) month += 1;
      const column = months[month];
      if (column) column[groupOf(incident.kind)] += incident.quantity;
    }
  }
  return { ...counted, months, recipients };
};

const recipientIndex = (reportedAt: Instant): number => {
  const day = swedishDayOf(reportedAt);
  let index = nisRecipients.length - 1;
  while (index > 0 && (nisRecipients[index]?.from ?? day) > day) index -= 1;
  return index;
};
