import type { IncidentRow } from './incidentRow';
import { kungsholmen2025 } from './kungsholmen2025/kungsholmen2025';
import { kungsholmen2025Overlap } from './kungsholmen2025Overlap/kungsholmen2025Overlap';

/** Counted by hand here, without the product's own figures. The year 2025 in Sweden, in UTC. */
const inYear = (rows: readonly IncidentRow[]): readonly IncidentRow[] =>
  rows.filter(row => row.awareAt >= '2024-12-31T23:00:00Z' && row.awareAt < '2025-12-31T23:00:00Z');

const linesOf = (rows: readonly IncidentRow[]): Readonly<Record<string, number>> => {
  const lines: Record<string, number> = { nis: 0, breaches: 0, reported: 0 };
  for (const row of inYear(rows)) {
    if (row.nisIncident === 'yes' && row.alertedAt) lines.nis = (lines.nis ?? 0) + 1;
    if (row.personalDataBreach === 'yes') lines.breaches = (lines.breaches ?? 0) + 1;
    if (row.personalDataBreach === 'yes' && row.imyReportedAt) lines.reported = (lines.reported ?? 0) + 1;
    if (row.kind !== 'none') {
      const line = row.kind === 'phishing' && row.source !== 'ia' ? 'phishingElsewhere' : row.kind;
      lines[line] = (lines[line] ?? 0) + row.quantity;
    }
  }
  return lines;
};

const linesIn = (row: IncidentRow): number =>
  Number(row.nisIncident === 'yes') + Number(row.personalDataBreach === 'yes') + Number(row.kind !== 'none');

const theReview = {
  nis: 1,
  breaches: 21,
  reported: 3,
  phishing: 6,
  burglary: 2,
  serviceCardLoss: 3,
  mobilePhoneLoss: 6,
  computerLoss: 3
};

test.each([
  ['åtskilda', kungsholmen2025],
  ['överlappande', kungsholmen2025Overlap]
])('de %s händelserna ger genomgångens tal', (_name, site) => {
  expect(linesOf(site.incidents)).toEqual(theReview);
});

test('varje åtskild händelse räknas på exakt en rad och alla hör till året', () => {
  expect(kungsholmen2025.incidents.filter(row => linesIn(row) !== 1)).toEqual([]);
  expect(kungsholmen2025.incidents.every(row => row.quantity === 1)).toBe(true);
  expect(inYear(kungsholmen2025.incidents)).toHaveLength(kungsholmen2025.incidents.length);
});

test('av de överlappande är en dator också en personuppgiftsincident, en rad två telefoner och NIS-incidenten ett läckage', () => {
  const { incidents } = kungsholmen2025Overlap;
  const counted = inYear(incidents);
  expect(counted.filter(row => row.kind === 'computerLoss' && row.personalDataBreach === 'yes')).toHaveLength(1);
  expect(counted.filter(row => row.quantity === 2).map(row => row.kind)).toEqual(['mobilePhoneLoss']);
  expect(counted.filter(row => row.nisIncident === 'yes' && row.personalDataBreach === 'yes')).toHaveLength(1);
  const atNewYear = incidents.filter(row => /-12-31T2[23]/.test(row.awareAt)).map(row => row.awareAt);
  expect(atNewYear.sort()).toEqual([
    '2024-12-31T22:59:59Z',
    '2024-12-31T23:00:00Z',
    '2025-12-31T22:59:00Z',
    '2025-12-31T23:00:00Z',
    '2025-12-31T23:30:00Z'
  ]);
});

test('varje oanmäld personuppgiftsincident har ett eget skäl', () => {
  const reasons = kungsholmen2025.incidents
    .filter(row => row.personalDataBreach === 'yes' && !row.imyReportedAt)
    .map(row => row.notReportedReason);
  expect(reasons).toHaveLength(18);
  expect(new Set(reasons).size).toBe(18);
  expect(reasons).not.toContain(undefined);
});

test('årets senaste räkning ger 160 av 1 000 och den tidigare lägre', () => {
  const counts = new Map<string, { employees: number; completed: number }>();
  for (const row of kungsholmen2025.trainingRecords) {
    if (!row.allMandatory) continue;
    const count = counts.get(row.countedOn) ?? { employees: 0, completed: 0 };
    counts.set(row.countedOn, {
      employees: count.employees + row.employees,
      completed: count.completed + row.completed
    });
  }
  const [earlier, latest] = [...counts.keys()].sort().map(day => counts.get(day));
  expect(latest).toEqual({ employees: 1000, completed: 160 });
  expect(earlier?.completed).toBeLessThan(160);
  expect(kungsholmen2025.trainingRecords.every(row => row.population?.startsWith('Påhittat underlag'))).toBe(true);
});

test('händelserna ligger i enheter som utbildningen också känner', () => {
  const units = new Set(kungsholmen2025.trainingRecords.map(row => row.unit));
  expect(kungsholmen2025Overlap.incidents.filter(row => row.unit && !units.has(row.unit))).toEqual([]);
});
