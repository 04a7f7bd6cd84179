import { longAfter } from '../../../test/builders/lines';
import type { Given } from '../../../test/builders/readings';
import { damagedBy, readingsOf, readWith, unread } from '../../../test/builders/readings';
import { aTrainingRecord } from '../../../test/builders/rows';
import { reviewOf } from '../reviewOf';
import type { Figures } from './figuresOf';

const figuresFor = (trainingRecords: Given['trainingRecords'], cutOff = longAfter): Figures =>
  reviewOf(readingsOf({ trainingRecords }), 2025, cutOff).figures;

const nursery = aTrainingRecord({ unit: 'Förskola', employees: 600, completed: 60 });
const care = aTrainingRecord({ unit: 'Äldreomsorg', employees: 400, completed: 100 });

test('utbildningsgraden är alla som genomfört genom alla medarbetare, inte ett medel av enheternas andelar', () => {
  expect(figuresFor([nursery, care]).trainingCoverage).toMatchObject({
    state: 'known',
    unit: 'percent',
    value: 16,
    share: { part: 160, whole: 1000 },
    rows: [nursery.id, care.id]
  });
});

test('bara rader för alla obligatoriska kurser och alla medarbetare räknas', () => {
  const others = [
    aTrainingRecord({ allMandatory: false, employees: 600, completed: 600 }),
    aTrainingRecord({ audience: 'management', employees: 10, completed: 9 })
  ];
  const { trainingCoverage, managementTraining } = figuresFor([nursery, care, ...others]);
  expect(trainingCoverage.value).toBe(16);
  expect(managementTraining).toMatchObject({ value: 90, rows: [others[1]?.id] });
});

describe('den senaste räkningen i perioden gäller', () => {
  const spring = aTrainingRecord({ countedOn: '2025-04-30', employees: 100, completed: 5 });
  const autumn = aTrainingRecord({ countedOn: '2025-11-28', employees: 100, completed: 20 });
  const afterwards = aTrainingRecord({ countedOn: '2026-01-15', employees: 100, completed: 90 });

  test('när flera är gjorda', () => {
    expect(figuresFor([autumn, spring, afterwards]).trainingCoverage.value).toBe(20);
  });

  test('fram till bryttidpunkten', () => {
    expect(figuresFor([autumn, spring], '2025-06-30T12:00:00Z').trainingCoverage.value).toBe(5);
  });

  test('också nyårsafton, men inte nyårsdagen', () => {
    expect(figuresFor([aTrainingRecord({ countedOn: '2025-12-31' })]).trainingCoverage.state).toBe('known');
    expect(figuresFor([aTrainingRecord({ countedOn: '2026-01-01' })]).trainingCoverage.state).toBe('noBasis');
  });

  test('och en senare räkning av en enda kurs gör inte den tidigare ogiltig', () => {
    const oneCourse = aTrainingRecord({ countedOn: '2025-12-15', allMandatory: false, completed: 90 });
    expect(figuresFor([autumn, oneCourse]).trainingCoverage.value).toBe(20);
  });
});

test('utan rader eller utan anställda finns inget underlag, aldrig 0 %', () => {
  expect(figuresFor([]).trainingCoverage).toMatchObject({ state: 'noBasis' });
  expect(figuresFor([aTrainingRecord({ employees: 0, completed: 0 })]).trainingCoverage).toMatchObject({ state: 'noBasis' });
});

test('ingen som har genomfört är 0 %', () => {
  expect(figuresFor([aTrainingRecord({ completed: 0 })]).trainingCoverage).toMatchObject({ state: 'known', value: 0 });
});

describe('en skadad rad', () => {
  const tooMany = (countedOn: typeof nursery.countedOn) =>
    damagedBy('trainingRecords', aTrainingRecord({ countedOn }), { Completed: 101, Employees: 100 });

  test('i den senaste räkningen gör andelen okänd', () => {
    expect(figuresFor(readWith([nursery], [tooMany('2025-11-30')])).trainingCoverage).toMatchObject({
      state: 'unavailable',
      because: 'damaged'
    });
  });

  test('i en tidigare räkning gör ingen skada', () => {
    expect(figuresFor(readWith([nursery], [tooMany('2025-04-30')])).trainingCoverage.value).toBe(10);
  });

  test('som kan vara en senare räkning gör andelen okänd', () => {
    expect(figuresFor(readWith([nursery], [tooMany('2025-12-15')])).trainingCoverage.state).toBe('unavailable');
    const undated = damagedBy('trainingRecords', aTrainingRecord(), { CountedOn: 'i höstas' });
    expect(figuresFor(readWith([nursery], [undated])).trainingCoverage.state).toBe('unavailable');
  });

  test('om ledningen rör inte medarbetarnas andel', () => {
    const management = damagedBy('trainingRecords', aTrainingRecord({ audience: 'management' }), { Employees: 'tio' });
    const figures = figuresFor(readWith([nursery], [management]));
    expect(figures.trainingCoverage.value).toBe(10);
    expect(figures.managementTraining.state).toBe('unavailable');
  });

  test('med en skadad befolkningsbeskrivning räknas, för den behövs inte', () => {
    const note = damagedBy('trainingRecords', aTrainingRecord({ employees: 400, completed: 100 }), { Population: 7 });
    expect(figuresFor(readWith([nursery], [note])).trainingCoverage.value).toBe(16);
  });
});

test('en stängd lista ger ingen siffra', () => {
  expect(figuresFor(unread('closed')).trainingCoverage).toMatchObject({ state: 'unavailable', because: 'closed' });
});
