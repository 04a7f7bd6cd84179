import fc from 'fast-check';

import { documentWith, linesWith } from '../../../test/builders/lines';
import { damagedBy, readWith, unread } from '../../../test/builders/readings';
import { aTrainingRecord } from '../../../test/builders/rows';
import { smallestShownUnit } from '../../registers/trainingRecords';
import type { DocumentPart } from '../document/documentModel';
import type { UnitCoverage } from './trainingCoverage';
import { withoutSmallUnits } from './trainingCoverage';

const unit = (name: string, employees: number, completed = 0): UnitCoverage => ({ unit: name, employees, completed });

const courses = 'de obligatoriska utbildningarna i informationssäkerhet och dataskydd';
const plain = (lines: readonly string[]): readonly string[] => lines.map(line => line.replace(/\u00a0/g, ' '));

describe('små enheter', () => {
  test('visas tillsammans, och med den näst minsta när de annars är ensamma', () => {
    const nursery = unit('Förskola', 40, 4);
    const care = unit('Äldreomsorg', 30, 3);
    expect(withoutSmallUnits([nursery, unit('HR', 2, 1), unit('Stab', 3, 1), care])).toEqual([
      nursery,
      care,
      { employees: 5, completed: 2 }
    ]);
    expect(withoutSmallUnits([nursery, unit('HR', 4, 1), care])).toEqual([nursery, { employees: 34, completed: 4 }]);
    expect(withoutSmallUnits([nursery, care])).toEqual([nursery, care]);
  });

  test('går aldrig att räkna fram ur det som visas', () => {
    const units = fc
      .array(fc.nat({ max: 12 }).chain(employees => fc.nat({ max: employees }).map(completed => ({ employees, completed }))), { minLength: 1, maxLength: 9 })
      .map(sizes => sizes.map((size, index) => ({ ...size, unit: `Enhet ${index}` })));
    fc.assert(
      fc.property(units, all => {
        const shown = withoutSmallUnits(all);
        const sum = (rows: readonly UnitCoverage[], field: 'employees' | 'completed'): number =>
          rows.reduce((total, row) => total + row[field], 0);
        expect(sum(shown, 'employees')).toBe(sum(all, 'employees'));
        expect(sum(shown, 'completed')).toBe(sum(all, 'completed'));
        if (shown.length === 1) return;
        expect(shown.filter(({ employees }) => employees < smallestShownUnit)).toEqual([]);
        const together = shown.find(row => row.unit === undefined);
        const small = all.filter(({ employees }) => employees > 0 && employees < smallestShownUnit);
        for (const { employees } of small) expect(together?.employees).toBeGreaterThan(employees);
      }),
      { numRuns: 500 }
    );
  });
});

describe('raden om utbildning', () => {
  const said = (employees: number, completed: number): string | undefined =>
    plain(linesWith('trainingCoverage', { trainingRecords: [aTrainingRecord({ employees, completed })] }))[0];

  test.each([
    [1000, 0, `0 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 4, `Mindre än 1 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 5, `Cirka 1 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 155, `Cirka 16 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 994, `Cirka 99 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 995, `Drygt 99 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 997, `Drygt 99 % av förvaltningens medarbetare har genomfört ${courses}.`],
    [1000, 1000, `Alla medarbetare har genomfört ${courses}.`],
    [0, 0, `Inget underlag om hur stor andel av förvaltningens medarbetare som har genomfört ${courses}.`]
  ])('av %i medarbetare har %i genomfört allt', (employees, completed, expected) => {
    expect(said(employees, completed)).toBe(expected);
  });

  test('säger att underlag saknas utan rader, och att uppgift saknas när listan inte kan läsas', () => {
    expect(linesWith('trainingCoverage', {})).toEqual([
      `Inget underlag om hur stor andel av förvaltningens medarbetare som har genomfört ${courses}.`
    ]);
    expect(linesWith('trainingCoverage', { trainingRecords: unread('closed') })).toEqual([
      'Andel medarbetare som har genomfört de obligatoriska utbildningarna: uppgift saknas'
    ]);
  });

  test('följs av ledningens när den är räknad, också när den är okänd', () => {
    const employees = aTrainingRecord({ employees: 100, completed: 16 });
    const management = aTrainingRecord({ audience: 'management', employees: 10, completed: 10 });
    expect(linesWith('trainingCoverage', { trainingRecords: [employees, management] })[1]).toBe(
      `Alla i förvaltningens ledning har genomfört ${courses}.`
    );
    const damaged = damagedBy('trainingRecords', management, { Employees: 'tio' });
    expect(linesWith('trainingCoverage', { trainingRecords: readWith([employees], [damaged]) })[1]).toBe(
      'Andel av ledningen som har genomfört de obligatoriska utbildningarna: uppgift saknas'
    );
  });

  test('nämner enheter som räknades förra gången men inte nu, också förra året', () => {
    const now = aTrainingRecord({ unit: 'Förskola' });
    const before = { countedOn: '2024-11-30' } as const;
    const lines = linesWith('trainingCoverage', {
      trainingRecords: [
        now,
        aTrainingRecord({ ...before, unit: 'Förskola' }),
        aTrainingRecord({ ...before, unit: 'HR' }),
        aTrainingRecord({ countedOn: '2024-04-30', unit: 'Nedlagd enhet' })
      ]
    });
    expect(lines[1]).toBe('En enhet som räknades förra gången saknas i den här räkningen: HR.');
  });
});

describe('diagrammet per enhet', () => {
  const illustrationOf = (parts: readonly DocumentPart[] = []) => parts.find(part => part.kind === 'illustration');

  test('summerar enhetens rader, slår ihop de små och säger 99 % hellre än 100 % om inte alla har gått', () => {
    const rows = [
      aTrainingRecord({ unit: 'Förskola', employees: 500, completed: 498 }),
      aTrainingRecord({ unit: 'Förskola', employees: 500, completed: 499 }),
      aTrainingRecord({ unit: 'Äldreomsorg', employees: 300, completed: 1 }),
      aTrainingRecord({ unit: 'HR', employees: 3, completed: 0 }),
      aTrainingRecord({ unit: 'Stab', employees: 4, completed: 0 })
    ];
    const table = illustrationOf(documentWith('trainingCoverage', { trainingRecords: rows }).sections[0]?.parts)?.table;
    expect(table?.rows.map(row => plain(row.map(String)))).toEqual([
      ['Förskola', '1000', '997', '99 %'],
      ['Äldreomsorg', '300', '1', '1 %'],
      ['Övriga enheter', '7', '0', '0 %']
    ]);
  });

  test('visas inte för en enda enhet eller när andelen är okänd', () => {
    const one = documentWith('trainingCoverage', { trainingRecords: [aTrainingRecord()] });
    expect(illustrationOf(one.sections[0]?.parts)).toBeUndefined();
    const damaged = damagedBy('trainingRecords', aTrainingRecord({ unit: 'HR' }), { Completed: 'x' });
    const unknown = documentWith('trainingCoverage', {
      trainingRecords: readWith([aTrainingRecord(), aTrainingRecord({ unit: 'Förskola 2' })], [damaged])
    });
    expect(illustrationOf(unknown.sections[0]?.parts)).toBeUndefined();
  });
});
