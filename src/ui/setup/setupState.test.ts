import { aFind, aPlan, everyChange, everyConflict } from '../../../test/builders/setup';
import { viewOf } from './setupState';

test('det som återstår att göra visas som en plan', () => {
  expect(viewOf(aFind({ plan: aPlan({ from: 1, changes: [everyChange.markVersion] }) }))).toBe('plan');
});

test('när bara det som står i vägen återstår syns larm och behörigheter ändå', () => {
  expect(viewOf(aFind({ plan: aPlan({ from: 1, changes: [], conflicts: [everyConflict.columnType] }) }))).toBe('check');
});

test('den som saknar rättigheter får inte någon kontroll som inget kan säga', () => {
  expect(viewOf(aFind({ missing: ['managePermissions'], plan: aPlan({ changes: [] }) }))).toBe('rights');
});
