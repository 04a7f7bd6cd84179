import { listsMade } from '../registers/settings';
import { registersAfter, registersWithout, versionIn } from './settingsRow';

test('listor som version 1 namngav får sina id, och de som inte syns står kvar', () => {
  const after = registersAfter('["Incidents","Risks"]', new Map([['Incidents', '6f1c']]));
  expect(JSON.parse(after)).toEqual({ lists: { Incidents: '6f1c', Risks: '' } });
  expect([...listsMade(after)]).toEqual([['Incidents', '6f1c'], ['Risks', undefined]]);
});

test('att skriva samma sak igen ändrar ingenting', () => {
  const once = registersAfter(undefined, new Map([['Incidents', '6f1c']]));
  expect(registersAfter(once, new Map([['Incidents', '6f1c']]))).toBe(once);
  expect(registersWithout(registersAfter(once, new Map([['Risks', '7a']])), 'Risks')).toBe(once);
});

test('en rad utan version har ingen', () => {
  expect([versionIn(undefined), versionIn({ SchemaVersion: null }), versionIn({ SchemaVersion: 1 })]).toEqual([undefined, undefined, 1]);
});
