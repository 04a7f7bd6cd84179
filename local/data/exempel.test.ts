import { exempel } from './exempel/exempel';
import { everydayIncidents } from './exempel/incidents/everyday';
import { chanceFrom } from './exempel/incidents/chance';

const years = [2023, 2024, 2025, 2026] as const;

/** By the Swedish calendar: no row lies within a day of the New Year. */
const incidentsOf = (year: number): typeof exempel.incidents =>
  exempel.incidents.filter(row => row.awareAt.startsWith(String(year)));

const pictureOf = (year: number): Readonly<Record<string, unknown>> => {
  const incidents = incidentsOf(year);
  const kinds = Object.fromEntries(
    [...new Set(exempel.incidents.map(row => row.kind))].map(kind => [kind, incidents.filter(row => row.kind === kind).length])
  );
  return {
    kinds,
    nis: incidents.filter(row => row.nisIncident === 'yes').length,
    breaches: incidents.filter(row => row.personalDataBreach === 'yes').length,
    reported: incidents.filter(row => row.imyReportedAt).length
  };
};

const lastCoverage = (year: number, audience: string): number | undefined => {
  const rows = exempel.trainingRecords.filter(
    row => row.allMandatory && row.audience === audience && row.countedOn.startsWith(String(year))
  );
  const last = rows.map(row => row.countedOn).sort().pop();
  const count = rows.filter(row => row.countedOn === last);
  const sum = (field: 'employees' | 'completed'): number => count.reduce((total, row) => total + row[field], 0);
  return count.length > 0 ? Math.round((1000 * sum('completed')) / sum('employees')) / 10 : undefined;
};

test('inget år liknar ett annat', () => {
  const pictures = years.map(year => JSON.stringify(pictureOf(year)));
  expect(new Set(pictures).size).toBe(years.length);
  const texts = exempel.sections.filter(row => row.textKind === 'yearly').map(row => row.body);
  expect(new Set(texts).size).toBe(texts.length);
});

test('åren visar både inga, en och flera NIS-incidenter och personuppgiftsincidenter', () => {
  expect(years.map(year => pictureOf(year).nis)).toEqual([0, 1, 2, 2]);
  expect(pictureOf(2023)).toMatchObject({ breaches: 1, reported: 1 });
  expect(pictureOf(2024)).toMatchObject({ reported: 0 });
});

test('2026 rapporteras NIS-incidenter före och efter den 1 juli', () => {
  const alerts = incidentsOf(2026).flatMap(row => (row.nisIncident === 'yes' && row.alertedAt ? [row.alertedAt] : []));
  expect(alerts.map(moment => moment < '2026-06-30T22:00:00Z')).toEqual([true, false]);
});

test('utbildningsgraden går från noll till nästan alla', () => {
  expect(years.map(year => lastCoverage(year, 'employees'))).toEqual([0, 45, 79.4, 99.7]);
  expect(years.map(year => lastCoverage(year, 'management'))).toEqual([undefined, 62.1, 100, 98.4]);
});

test('alla tolv beräknade delar finns varje år', () => {
  for (const year of years) {
    const blocks = exempel.sections.filter(row => row.reviewYear === year).flatMap(row => row.blocks ?? []);
    expect(new Set(blocks).size).toBe(12);
  }
});

test('allt som läses säger att det är påhittat', () => {
  const opening = exempel.sections.filter(row => row.sectionNumber === '1.');
  expect(opening.every(row => /påhittat exempel/i.test(row.title) && row.body?.startsWith('Påhittat exempel'))).toBe(true);
  expect(exempel.reviews.every(row => row.title.includes('påhittat exempel'))).toBe(true);
  expect(exempel.settings.title).toContain('påhittat exempel');
  expect(exempel.trainingRecords.every(row => row.population?.startsWith('Påhittat exempel'))).toBe(true);
});

test('händelserna är många, på vardagar och desamma varje gång', () => {
  expect(exempel.incidents.length).toBeGreaterThan(200);
  expect(exempel.incidents.length).toBeLessThan(400);
  expect(everydayIncidents.filter(row => [0, 6].includes(new Date(row.awareAt).getUTCDay()))).toEqual([]);
  expect(everydayIncidents.every(row => row.awareAt < '2026-11-21')).toBe(true);
  const [one, other] = [chanceFrom(2025), chanceFrom(2025)];
  expect(Array.from({ length: 20 }, () => one.whole(1, 6))).toEqual(Array.from({ length: 20 }, () => other.whole(1, 6)));
});
