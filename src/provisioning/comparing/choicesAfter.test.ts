import { choicesAfter } from './choicesAfter';

const wanted = ['Öppen', 'Utreds', 'Avslutad'];
const found = (choices: readonly string[], rows: Readonly<Record<string, number>> = {}) => ({ choices, rowsByUnknownChoice: new Map(Object.entries(rows)) });

test('ett val som har utgått och som ingen rad använder tas bort', () => {
  expect(choicesAfter(wanted, found([...wanted, 'Ny']), new Set(['Ny']))).toEqual({ after: wanted, inUse: [], own: [] });
});

test('ett val som har utgått men som rader använder får stå, och någon får bestämma', () => {
  expect(choicesAfter(wanted, found([...wanted, 'Ny'], { Ny: 4 }), new Set(['Ny']))).toEqual({ after: undefined, inUse: [{ choice: 'Ny', rows: 4 }], own: [] });
});

test('ett val som produkten aldrig har haft är någons eget, använt eller inte', () => {
  expect(choicesAfter(wanted, found([...wanted, 'Vilande']), new Set(['Ny']))).toEqual({ after: undefined, inUse: [], own: [{ choice: 'Vilande', rows: 0 }] });
});

test('val som saknas kommer i sin ordning, och egna står kvar sist', () => {
  expect(choicesAfter(wanted, found(['Avslutad', 'Vilande', 'Ny'], { Ny: 1 }), new Set(['Ny'])).after).toEqual([...wanted, 'Vilande', 'Ny']);
});
