import { fittingColumns } from './fittingColumns';
import { columnsOf, definitionOf } from './panelColumns';

const columns = [
  { field: 'title', width: 180, isWide: true },
  { field: 'awareAt', width: 110 },
  { field: 'kind', width: 120 }
] as const;

const shownAt = (width: number): readonly string[] => fittingColumns(columns, width, 10).shown.map(({ field }) => field);

test('på en bred yta syns alla kolumner', () => {
  expect(shownAt(440)).toEqual(['title', 'awareAt', 'kind']);
});

test('det som inte får plats fälls undan från slutet', () => {
  expect(shownAt(439)).toEqual(['title', 'awareAt']);
  expect(fittingColumns(columns, 439, 10).folded.map(({ field }) => field)).toEqual(['kind']);
});

test('den första kolumnen syns alltid och ryms alltid', () => {
  expect(fittingColumns(columns, 60, 10).shown).toEqual([{ field: 'title', width: 50, isWide: true }]);
});

test.each(['incidents', 'trainingRecords', 'classifications', 'actions', 'processingActivities'] as const)(
  'varje kolumn för %s finns i registret eller räknas ur det',
  register => {
    for (const { field } of columnsOf({ key: 'informationIncidents', register })) {
      expect(field === 'share' || definitionOf(register, field)).toBeTruthy();
    }
  }
);
