import { conditionOf, isShown } from '../local/workbench/formatting/condition';
import type { Value } from '../local/workbench/formatting/value';
import { desiredSiteFor } from '../src/provisioning/desiredSiteFor';
import type { DesiredColumn } from '../src/provisioning/desiredSite';

const desired = desiredSiteFor(2026);

const columnsIn = (title: string): readonly DesiredColumn[] => {
  const list = desired.lists.find(candidate => candidate.title === title);
  if (!list) throw new Error(title);
  return [...(list.titleColumn ? [list.titleColumn] : []), ...list.columns];
};

type Row = Readonly<Record<string, Value>>;

const isOn = (row: Row, { shownWhen }: DesiredColumn): boolean =>
  shownWhen === undefined ||
  isShown(conditionOf(shownWhen), {
    field: name => row[name] ?? '',
    title: name => name,
    currentField: '',
    now: Date.parse('2026-11-24T12:00:00Z'),
    me: { text: 'isam@stad.example', parts: {} },
    rowIndex: 0,
    locale: { culture: 'sv-SE', timeZone: 'Europe/Stockholm' }
  });

const shownIn = (title: string, row: Row): readonly string[] =>
  columnsIn(title).filter(column => !column.column.hidden && isOn(row, column)).map(({ column }) => column.title);

const at = (text: string): Value => ({ moment: Date.parse(text), dateOnly: false });
const newIncident: Row = { PersonalDataBreach: 'Ej bedömd', NisIncident: 'Ej bedömd', Status: 'Öppen', Kind: 'Förlust av tjänstekort' };
const breach: Row = { ...newIncident, PersonalDataBreach: 'Ja', BreachRisk: 'Risk' };
const nis: Row = { ...newIncident, NisIncident: 'Ja' };

test('varje villkor är skrivet så som SharePoints formulär läser dem', () => {
  const formulas = desired.lists.flatMap(({ columns }) => columns.flatMap(({ shownWhen }) => (shownWhen ? [shownWhen] : [])));
  expect(formulas.length).toBeGreaterThan(20);
  for (const formula of formulas) {
    expect(conditionOf(formula)).toHaveProperty('expression');
    expect(formula).toMatch(/^=if\(.*, 'true', 'false'\)$/);
    expect(formula.replace(/'[^']*'|\[\$\w+\]/g, '')).toMatch(/^=if\([\s()=!&|]*, , \)$/);
  }
});

test('villkoren på en personuppgiftsincidents anmälan är sektionens och fältets tillsammans', () => {
  const formulaOf = (name: string): string | undefined => columnsIn('Händelser').find(({ column }) => column.name === name)?.shownWhen;
  expect(formulaOf('ImyReportedAt')).toBe("=if([$PersonalDataBreach] == 'Ja', 'true', 'false')");
  expect(formulaOf('ImyReference')).toBe("=if([$PersonalDataBreach] == 'Ja' && [$ImyReportedAt] != '', 'true', 'false')");
  expect(formulaOf('NoReferenceReason')).toBe(
    "=if([$NisIncident] == 'Ja' && ([$AlertedAt] != '' || [$NotifiedAt] != '') && [$NisReference] == '', 'true', 'false')"
  );
  expect(formulaOf('Title')).toBeUndefined();
});

test('ett förlorat tjänstekort frågar om händelsen och bedömningen, inte om anmälan', () => {
  const shown = shownIn('Händelser', newIncident);
  expect(shown).toEqual(expect.arrayContaining(['Händelse', 'Fick kännedom', 'Personuppgiftsincident', 'NIS-incident', 'Polisanmälans nummer', 'Sekretessgrund']));
  for (const title of ['Anmäld till IMY', 'Risk för de registrerade', 'Upplysning lämnad', 'Slutrapport lämnad']) expect(shown).not.toContain(title);
});

test('en personuppgiftsincident frågar efter skälet tills den är anmäld, och sedan efter diarienumret', () => {
  const before = shownIn('Händelser', breach);
  expect(before).toEqual(expect.arrayContaining(['Anmäld till IMY', 'Skäl att inte anmäla']));
  expect(before).not.toContain('IMY:s diarienummer');
  const after = shownIn('Händelser', { ...breach, ImyReportedAt: at('2026-11-24T08:00:00Z') });
  expect(after).toEqual(expect.arrayContaining(['IMY:s diarienummer', 'Motivering till försening (IMY)', 'Komplettering aviserad']));
  expect(after).not.toContain('Skäl att inte anmäla');
});

test('information till den registrerade frågas det om när det finns en risk, och skälet när den är hög', () => {
  const asked = (risk: string, informed: Value = ''): readonly string[] =>
    shownIn('Händelser', { ...breach, BreachRisk: risk, DataSubjectsInformedAt: informed }).filter(title => /informer/.test(title));
  expect(asked('Osannolik risk')).toEqual([]);
  expect(asked('Risk')).toEqual(['Registrerade informerade']);
  expect(asked('Hög risk')).toEqual(['Registrerade informerade', 'Skäl att inte informera']);
  expect(asked('Hög risk', at('2026-11-24T08:00:00Z'))).toEqual(['Registrerade informerade']);
});

test('en NIS-incident visar stegen i den ordning de blir aktuella', () => {
  const first = shownIn('Händelser', nis);
  expect(first).toEqual(expect.arrayContaining(['Eskalerad till staden', 'Upplysning lämnad', 'Incidentanmälan lämnad']));
  for (const title of ['Slutrapport lämnad', 'Lägesrapport lämnad', 'Referens hos mottagaren', 'Anmäld till IMY']) expect(first).not.toContain(title);
  const alerted = shownIn('Händelser', { ...nis, AlertedAt: at('2026-11-24T08:00:00Z') });
  expect(alerted).toEqual(expect.arrayContaining(['Referens hos mottagaren', 'Skäl till att referens saknas']));
  const notified = shownIn('Händelser', { ...nis, NotifiedAt: at('2026-11-24T08:00:00Z'), NisReference: 'A1' });
  expect(notified).toEqual(expect.arrayContaining(['Slutrapport lämnad', 'Lägesrapport lämnad']));
  expect(notified).not.toContain('Skäl till att referens saknas');
});

test('en rutin frågar när den fastställdes först när den är det', () => {
  expect(shownIn('Lokala rutiner', { State: 'Utkast' })).not.toContain('Fastställd');
  expect(shownIn('Lokala rutiner', { State: 'Fastställd' })).toContain('Fastställd');
});
