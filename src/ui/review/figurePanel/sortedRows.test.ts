import { svSE } from '../../../strings/sv-SE';
import type { PanelRow } from './panelRows';
import { sortedBy, sortedRows } from './sortedRows';

const row = (id: number, values: PanelRow['values']): PanelRow => ({ id, values, broken: new Set() });
const context = { register: 'incidents', strings: svSE, titles: new Map() } as const;
const ids = (rows: readonly PanelRow[]): readonly number[] => rows.map(({ id }) => id);

test('tal ordnas som tal, och rader utan värde kommer sist åt båda hållen', () => {
  const rows = [row(1, { quantity: 10 }), row(2, {}), row(3, { quantity: 9 })];
  expect(ids(sortedRows(rows, { field: 'quantity', isDescending: false }, context))).toEqual([3, 1, 2]);
  expect(ids(sortedRows(rows, { field: 'quantity', isDescending: true }, context))).toEqual([1, 3, 2]);
});

test('val ordnas efter de ord man ser, med å, ä och ö sist', () => {
  const rows = [row(1, { status: 'open' }), row(2, { status: 'investigating' }), row(3, { status: 'closed' })];
  expect(ids(sortedRows(rows, { field: 'status', isDescending: false }, context))).toEqual([3, 2, 1]);
});

test('lika rader behåller sin ordning', () => {
  const rows = [row(1, { unit: 'HR' }), row(2, { unit: 'HR' })];
  expect(ids(sortedRows(rows, { field: 'unit', isDescending: true }, context))).toEqual([1, 2]);
});

test('samma kolumn igen vänder ordningen, en annan börjar om från början', () => {
  const byUnit = sortedBy({ field: 'id', isDescending: false }, 'unit');
  expect(byUnit).toEqual({ field: 'unit', isDescending: false });
  expect(sortedBy(byUnit, 'unit')).toEqual({ field: 'unit', isDescending: true });
  expect(sortedBy({ field: 'unit', isDescending: true }, 'id')).toEqual({ field: 'id', isDescending: false });
});
