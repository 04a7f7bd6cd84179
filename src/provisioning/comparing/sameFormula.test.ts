import { desiredList, foundColumn } from '../../../test/builders/foundSite';
import { isSameRule } from './sameFormula';

const columns = desiredList('Incidents').columns.map(foundColumn);
const isSame = (ours: string, theirs: string | undefined): boolean =>
  isSameRule({ formula: ours, message: 'Antal är minst 1.' }, { formula: theirs, formulaMessage: 'Antal är minst 1.' }, columns);

test.each([
  ['kolumnen vid sin rubrik', '=[AwareAt]>0', '=[Fick kännedom]>0'],
  ['kolumnen utan klamrar', '=[Quantity]>=1', '=Antal>=1'],
  ['semikolon mellan argumenten', '=OR([Quantity]>=1,[Unit]="a, b")', '=OR(Antal>=1;Enhet="a, b")'],
  ['mellanrum', '=[Quantity]>=1', '= [Quantity] >= 1']
])('en formel är densamma med %s', (_, ours, theirs) => {
  expect(isSame(ours, theirs)).toBe(true);
});

test.each([
  ['ett annat tal', '=[Quantity]>=1', '=[Quantity]>=2'],
  ['en annan kolumn', '=[Quantity]>=1', '=[AffectedPersons]>=1'],
  ['ett annat ord inom citattecken', '=[Unit]="a;b"', '=[Unit]="a,b"'],
  ['ingen formel', '=[Quantity]>=1', undefined]
])('en formel är en annan med %s', (_, ours, theirs) => {
  expect(isSame(ours, theirs)).toBe(false);
});

test('ett annat svar är en annan regel', () => {
  expect(isSameRule({ formula: '=1', message: 'Nej' }, { formula: '=1', formulaMessage: 'Ja' }, columns)).toBe(false);
  expect(isSameRule(undefined, { formula: undefined, formulaMessage: undefined }, columns)).toBe(true);
});
