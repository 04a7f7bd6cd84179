import { addDaysTo, instantAt } from '../../../../src/registers/calendar';
import type { Instant, LocalDate } from '../../../../src/registers/calendar';
import { startOfSwedishDay } from '../../../../src/law/swedishTime';
import { aMinorBreach, anIncident } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';
import type { Row } from '../../row';
import { breachOccasions } from './breachOccasions';
import { chanceFrom } from './chance';
import type { Chance } from './chance';
import { occasions } from './occasions';
import { plans } from './plan';
import type { YearPlan } from './plan';

type Source = Row<'incidents'>['source'];

const units = [
  'Grundskola',
  'Grundskola',
  'Gymnasium och vuxenutbildning',
  'Vård och omsorg',
  'Vård och omsorg',
  'Socialtjänst',
  'Teknik och fastighet',
  'Kultur och fritid',
  'Stab'
] as const;

const minute = 60_000;

/** A moment within office hours, Monday to Friday, in Swedish time. */
const officeMoment = (chance: Chance, { year, lastDay }: YearPlan): Instant => {
  const firstDay: LocalDate = `${year}-01-01`;
  let day = addDaysTo(firstDay, chance.whole(0, lastDay - 1));
  while ([0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())) day = addDaysTo(firstDay, chance.whole(0, lastDay - 1));
  return instantAt(Date.parse(startOfSwedishDay(day)) + chance.whole(7 * 60, 16 * 60) * minute);
};

const sourceOf = (kind: IncidentRow['kind']): Source => (/Loss$/.test(kind) ? 'serviceDesk' : 'ia');

const eventsOf = (chance: Chance, plan: YearPlan): readonly IncidentRow[] =>
  Object.entries(occasions).flatMap(([key, choices]) => {
    const kind = key as keyof typeof occasions;
    return Array.from({ length: plan.kinds[kind] ?? 0 }, (_, index) => {
      const isElsewhere = kind === 'phishing' && index < plan.phishingElsewhere;
      const awareAt = officeMoment(chance, plan);
      return anIncident({
        kind,
        source: isElsewhere ? chance.oneOf(['email', 'serviceDesk', 'cert']) : sourceOf(kind),
        unit: chance.oneOf(units),
        awareAt,
        quantity: kind === 'mobilePhoneLoss' && index % 7 === 6 ? 2 : 1,
        ...(kind === 'burglary' && { policeReportNumber: `5000-K${chance.whole(10_000, 99_999)}-${plan.year % 100}` }),
        ...chance.oneOf(choices)
      });
    });
  });

const minorBreachesOf = (chance: Chance, plan: YearPlan): readonly IncidentRow[] =>
  Array.from({ length: plan.minorBreaches }, () =>
    aMinorBreach({
      unit: chance.oneOf(units),
      awareAt: officeMoment(chance, plan),
      affectedPersons: chance.whole(1, 30),
      ...chance.oneOf(breachOccasions)
    })
  );

const prefixes: Readonly<Partial<Record<Source, string>>> = { ia: 'IA', serviceDesk: 'SD', cert: 'CERT' };

/** Numbered as the sources number them: by the order in which the events came to knowledge. */
const numbered = (rows: readonly IncidentRow[]): readonly IncidentRow[] => {
  const last = new Map<string, number>();
  return [...rows]
    .sort((a, b) => (a.awareAt < b.awareAt ? -1 : 1))
    .map(row => {
      const prefix = prefixes[row.source];
      if (!prefix) return row;
      const series = `${prefix}-${row.awareAt.slice(0, 4)}`;
      const number = (last.get(series) ?? 0) + 1;
      last.set(series, number);
      return { ...row, sourceReference: `${series}-${String(number).padStart(4, '0')}` };
    });
};

/** What happens in any year, drawn from what may happen; the same rows every time. */
export const everydayIncidents: readonly IncidentRow[] = numbered(
  plans.flatMap(plan => {
    const chance = chanceFrom(plan.year);
    return [...eventsOf(chance, plan), ...minorBreachesOf(chance, plan)];
  })
);
