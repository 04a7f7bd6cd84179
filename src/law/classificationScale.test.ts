import { refusalOfLevel } from './classificationScale';

test('nivå 4 hör till säkerhetsskyddet och avvisas för sig', () => {
  expect(refusalOfLevel(4)).toBe('level4');
});

test.each([0, 1, 2, 3])('nivå %d kan sparas', level => {
  expect(refusalOfLevel(level)).toBeUndefined();
});

test.each([-1, 5, 1.5, NaN])('%d är ingen nivå', level => {
  expect(refusalOfLevel(level)).toBe('notALevel');
});
