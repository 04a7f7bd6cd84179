import { addDaysTo, addMonthsTo } from '../registers/calendar';
import type { Instant, LocalDate } from '../registers/calendar';
import type { Incident } from '../registers/incidents';
import type { DutyKey, Limit } from './duties';
import { duties, lastDayOfOlderNis } from './duties';
import { nextWorkingDay } from './holidays';
import { addHoursTo, startOfSwedishDay, swedishDayOf } from './swedishTime';

export type Due =
  | { readonly kind: 'moment'; readonly at: Instant }
  /** `on` is where the time ends; `latestOn` the next working day when that is a weekend or holiday. */
  | { readonly kind: 'day'; readonly on: LocalDate; readonly latestOn: LocalDate }
  | { readonly kind: 'none' };

export type Clock = {
  readonly duty: DutyKey;
  readonly startsAt: Instant;
  readonly due: Due;
  /** When the duty was done; the clock is met only when `missing` is empty too. */
  readonly doneAt?: Instant;
  /** Fields that must still be filled in. */
  readonly missing: readonly (keyof Incident)[];
};

export type ClockState = 'running' | 'incomplete' | 'met' | 'metLate' | 'missed';

const dueOf = (startsAt: Instant, limit: Limit): Due => {
  if (limit.unit === 'none') return { kind: 'none' };
  if (limit.unit === 'hours') return { kind: 'moment', at: addHoursTo(startsAt, limit.count) };
  const start = swedishDayOf(startsAt);
  const on = limit.unit === 'weeks' ? addDaysTo(start, 7 * limit.count) : addMonthsTo(start, limit.count);
  return { kind: 'day', on, latestOn: nextWorkingDay(on) };
};

const isAfter = (moment: Instant, due: Due): boolean => {
  if (due.kind === 'none') return false;
  return due.kind === 'moment' ? moment > due.at : moment >= startOfSwedishDay(addDaysTo(due.latestOn, 1));
};

/** A limit in hours is missed after its moment, a limit in days after its last working day has ended in Sweden. */
export const stateOf = (clock: Clock, now: Instant): ClockState => {
  if (!clock.doneAt) {
    if (clock.missing.length === 0) return 'met';
    return isAfter(now, clock.due) ? 'missed' : 'running';
  }
  if (clock.missing.length > 0) return 'incomplete';
  return isAfter(clock.doneAt, clock.due) ? 'metLate' : 'met';
};

const clock = (duty: DutyKey, startsAt: Instant, doneAt: Instant | undefined, missing: readonly (keyof Incident)[], due?: Due): Clock => ({
  duty,
  startsAt,
  due: due ?? dueOf(startsAt, duties[duty].limit),
  doneAt,
  missing
});

const emptyFieldsOf = (incident: Incident, fields: readonly (keyof Incident)[]): readonly (keyof Incident)[] =>
  fields.filter(field => incident[field] === undefined || incident[field] === '');

/** Met by the moment of reporting plus a reference, or a written reason why there is none. */
const referenceMissing = (incident: Incident, reference: 'imyReference' | 'nisReference'): readonly (keyof Incident)[] =>
  incident[reference] || incident.noReferenceReason ? [] : [reference];

const delayReasonMissing = (
  incident: Incident,
  doneAt: Instant | undefined,
  due: Due,
  reason: 'imyDelayReason' | 'nisDelayReason'
): readonly (keyof Incident)[] => (doneAt && isAfter(doneAt, due) && !incident[reason] ? [reason] : []);

/** GDPR art. 33 and 34. An unlikely risk starts no clock, but art. 33.5 still wants the reason written down. */
const breachClocks = (incident: Incident): readonly Clock[] => {
  const { awareAt, imyReportedAt } = incident;
  if (incident.personalDataBreach !== 'yes') return [];
  if (incident.breachRisk === 'unlikely' && !imyReportedAt) return [];
  const due = dueOf(awareAt, duties.breachNotification.limit);
  const clocks = [
    clock('breachNotification', awareAt, imyReportedAt, [
      ...emptyFieldsOf(incident, ['imyReportedAt']),
      ...referenceMissing(incident, 'imyReference'),
      ...delayReasonMissing(incident, imyReportedAt, due, 'imyDelayReason')
    ])
  ];
  if (imyReportedAt && incident.supplementAnnounced) {
    clocks.push(
      clock('breachSupplement', imyReportedAt, incident.imySupplementedAt, emptyFieldsOf(incident, ['imySupplementedAt']))
    );
  }
  if (incident.breachRisk === 'high') {
    clocks.push(
      clock(
        'breachInformation',
        awareAt,
        incident.dataSubjectsInformedAt,
        incident.notInformedReason ? [] : emptyFieldsOf(incident, ['dataSubjectsInformedAt'])
      )
    );
  }
  return clocks;
};

const nisReport = (
  incident: Incident,
  duty: DutyKey,
  startsAt: Instant,
  done: 'alertedAt' | 'notifiedAt' | 'interimReportedAt' | 'statusReportedAt' | 'finalReportedAt',
  due = dueOf(startsAt, duties[duty].limit)
): Clock =>
  clock(
    duty,
    startsAt,
    incident[done],
    [
      ...emptyFieldsOf(incident, [done]),
      ...referenceMissing(incident, 'nisReference'),
      ...delayReasonMissing(incident, incident[done], due, 'nisDelayReason')
    ],
    due
  );

const olderNisClocks = (incident: Incident): readonly Clock[] => [
  nisReport(incident, 'olderFirstReport', incident.awareAt, 'alertedAt'),
  nisReport(incident, 'olderSecondReport', incident.awareAt, 'notifiedAt'),
  nisReport(incident, 'olderFinalReport', incident.awareAt, 'finalReportedAt')
];

/** 2 kap. 8 §: the final report a month after the notification, or – while the incident lasts – a status report then. */
const closingReports = (incident: Incident, notifiedAt: Instant): readonly Clock[] => {
  const monthLater = dueOf(notifiedAt, duties.finalReport.limit);
  const { handledAt } = incident;
  const status = nisReport(incident, 'statusReport', notifiedAt, 'statusReportedAt');
  if (handledAt && isAfter(handledAt, monthLater)) {
    return [status, nisReport(incident, 'finalReport', handledAt, 'finalReportedAt')];
  }
  if (!handledAt && incident.statusReportedAt) return [status];
  return [nisReport(incident, 'finalReport', notifiedAt, 'finalReportedAt')];
};

const actClocks = (incident: Incident, escalationHours: number | undefined): readonly Clock[] => {
  const { awareAt, interimDueAt, notifiedAt } = incident;
  const escalationDue: Due =
    escalationHours === undefined ? { kind: 'none' } : { kind: 'moment', at: addHoursTo(awareAt, escalationHours) };
  const clocks = [
    clock('escalation', awareAt, incident.escalatedToCityAt, emptyFieldsOf(incident, ['escalatedToCityAt']), escalationDue),
    nisReport(incident, 'initialAlert', awareAt, 'alertedAt'),
    nisReport(incident, 'incidentNotification', awareAt, 'notifiedAt')
  ];
  if (interimDueAt) {
    clocks.push(nisReport(incident, 'interimReport', awareAt, 'interimReportedAt', { kind: 'moment', at: interimDueAt }));
  }
  return notifiedAt ? [...clocks, ...closingReports(incident, notifiedAt)] : clocks;
};

/**
 * Every statutory clock that an incident has started. The law counts from knowledge (AwareAt), not from the moment
 * when somebody judged the incident significant.
 */
export const clocksOf = (incident: Incident, escalationHours?: number): readonly Clock[] => {
  const nis =
    incident.nisIncident !== 'yes'
      ? []
      : swedishDayOf(incident.awareAt) <= lastDayOfOlderNis
        ? olderNisClocks(incident)
        : actClocks(incident, escalationHours);
  return [...breachClocks(incident), ...nis];
};

/** Art. 33.5: a breach that is not reported must still be documented, so a missing reason is a finding. */
export const lacksReasonNotToReport = (
  incident: Pick<Incident, 'personalDataBreach' | 'imyReportedAt' | 'notReportedReason'>
): boolean => incident.personalDataBreach === 'yes' && !incident.imyReportedAt && !incident.notReportedReason;

/** A NIS incident may touch personal data too; the reverse needs no flag. */
export const lacksBreachAssessment = (incident: Pick<Incident, 'nisIncident' | 'personalDataBreach'>): boolean =>
  incident.nisIncident === 'yes' && incident.personalDataBreach === 'notAssessed';
