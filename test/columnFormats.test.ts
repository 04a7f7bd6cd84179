import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

import type { Scope } from '../local/workbench/formatting/evaluate';
import { formatOf } from '../local/workbench/formatting/readFormat';
import { renderFormat } from '../local/workbench/formatting/renderFormat';
import type { Value } from '../local/workbench/formatting/value';
import { columnFormatter } from '../src/provisioning/columnFormatter';

/** What people read in a cell, by the page that shows SharePoint's lists locally. */
const now = '2026-11-24T12:00:00Z';
const at = (text: string): Value => ({ moment: Date.parse(text), dateOnly: false });
/** Midnight in Stockholm, as SharePoint keeps a day. */
const on = (day: string): Value => ({ moment: Date.parse(`${day}T00:00:00+01:00`), dateOnly: true });

const isHidden = (element: Element): boolean => /display:none/.test(element.getAttribute('style') ?? '') || element.getAttribute('class') === 'icon';

const wordsIn = (element: Element): readonly string[] => {
  if (isHidden(element)) return [];
  const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  if (children.length > 0) return children.flatMap(wordsIn);
  return element.textContent ? [element.textContent] : [];
};

const read = (name: string, currentField: Value, fields: Readonly<Record<string, Value>> = {}): readonly string[] => {
  const format = formatOf(columnFormatter(name));
  if ('problem' in format) throw new Error(format.problem);
  expect(format.notes).toEqual([]);
  const scope: Scope = {
    field: field => fields[field],
    title: field => field,
    currentField,
    now: Date.parse(now),
    me: { text: 'isam@stad.example', parts: {} },
    rowIndex: 0,
    locale: { culture: 'sv-SE', timeZone: 'Europe/Stockholm' }
  };
  const html = renderFormat(format.element, scope)?.text ?? '';
  const { documentElement } = new DOMParser().parseFromString(html, 'text/xml');
  return documentElement ? wordsIn(documentElement).map(words => words.replace(/\u00a0/g, ' ')) : [];
};

type Fields = Readonly<Record<string, Value>>;
const breach: Fields = { PersonalDataBreach: 'Ja', BreachRisk: 'Risk', ImyReportedAt: '' };

test.each<[string, string, Fields, readonly string[]]>([
  ['två dygn återstår', '2026-11-23T12:00:00Z', breach, ['anmäl till IMY: 48 h kvar']],
  ['påbörjade timmar räknas inte', '2026-11-22T11:30:00Z', breach, ['anmäl till IMY: 23 h kvar']],
  ['sista timmen räknas i minuter', '2026-11-21T12:45:00Z', breach, ['anmäl till IMY: 45 min kvar']],
  ['fristen gick ut nyss', '2026-11-21T12:00:00Z', breach, ['försenad: fristen gick ut för 0 h sedan']],
  ['fristen gick ut för länge sedan', '2026-11-11T12:00:00Z', breach, ['försenad: fristen gick ut för 10 dygn sedan']],
  ['anmäld i tid', '2026-11-20T12:00:00Z', { ...breach, ImyReportedAt: at('2026-11-23T12:00:00Z') }, ['anmäld till IMY']],
  ['anmäld för sent', '2026-11-20T12:00:00Z', { ...breach, ImyReportedAt: at('2026-11-23T12:01:00Z') }, ['anmäld till IMY efter fristen']],
  ['osannolik risk har ingen klocka', '2026-11-11T12:00:00Z', { ...breach, BreachRisk: 'Osannolik risk' }, ['osannolik risk: anmäls inte']],
  ['anmäld fast risken var osannolik', '2026-11-22T12:00:00Z', { ...breach, BreachRisk: 'Osannolik risk', ImyReportedAt: at('2026-11-23T12:00:00Z') }, ['anmäld till IMY']],
  ['ej bedömd går på samma klocka', '2026-11-23T12:00:00Z', { ...breach, PersonalDataBreach: 'Ej bedömd', BreachRisk: '' }, ['bedöm: 48 h kvar']],
  ['ej bedömd i tid', '2026-11-11T12:00:00Z', { ...breach, PersonalDataBreach: 'Ej bedömd', BreachRisk: '' }, ['ej bedömd på 72 h']],
  ['ingen personuppgiftsincident', '2026-11-11T12:00:00Z', { ...breach, PersonalDataBreach: 'Nej' }, []],
  ['en vy utan kolumnerna visar bara tiden', '2026-11-11T12:00:00Z', {}, []]
])('klockan: %s', (_, awareAt, fields, expected) => {
  const [moment, ...state] = read('breachClock', at(awareAt), fields);
  expect(moment).toContain(awareAt.slice(0, 10));
  expect(state).toEqual(expected);
});

test('72 timmar räknas lika när sommartiden börjar', () => {
  // 2026-03-28 12:00 in Sweden; 72 hours later its clocks say 13:00.
  const reported = (moment: string): readonly string[] => read('breachClock', at('2026-03-28T11:00:00Z'), { ...breach, ImyReportedAt: at(moment) }).slice(1);
  expect(reported('2026-03-31T11:00:00Z')).toEqual(['anmäld till IMY']);
  expect(reported('2026-03-31T11:00:01Z')).toEqual(['anmäld till IMY efter fristen']);
});

test('utan kännedom finns ingen klocka', () => {
  expect(read('breachClock', '', breach)).toEqual([]);
});

test('en åtgärd är försenad dagen efter sin dag, och aldrig när den är klar eller avförd', () => {
  expect(read('overdueAction', on('2026-11-24'), { Status: 'Pågår' })).toEqual(['2026-11-24']);
  expect(read('overdueAction', on('2026-11-23'), { Status: 'Pågår' })).toEqual(['2026-11-23', 'försenad']);
  expect(read('overdueAction', on('2026-11-23'), { Status: 'Klar' })).toEqual(['2026-11-23']);
  expect(read('overdueAction', on('2026-11-23'), { Status: 'Avförd' })).toEqual(['2026-11-23']);
  expect(read('overdueAction', '', { Status: 'Pågår' })).toEqual([]);
});

test('bäst före har passerat dagen efter, och en dag för översyn likaså', () => {
  expect(read('bestBefore', on('2026-11-24'))).toEqual(['2026-11-24']);
  expect(read('bestBefore', on('2026-11-23'))).toEqual(['2026-11-23', 'passerat bäst före']);
  expect(read('overdueReview', on('2026-11-23'))).toEqual(['2026-11-23', 'försenad']);
  expect(read('overdueReview', '')).toEqual([]);
});

test('en klassning utan dag för översyn ska ses över ett år efter klassningen', () => {
  expect(read('classificationReview', '', { ClassifiedOn: on('2026-01-15') })).toEqual(['2027-01-15']);
  expect(read('classificationReview', '', { ClassifiedOn: on('2025-11-23') })).toEqual(['2026-11-23', 'försenad']);
  expect(read('classificationReview', '', { ClassifiedOn: on('2025-11-24') })).toEqual(['2026-11-24']);
  expect(read('classificationReview', on('2026-11-23'), { ClassifiedOn: on('2026-11-01') })).toEqual(['2026-11-23', 'försenad']);
  expect(read('classificationReview', on('2026-11-25'), { ClassifiedOn: on('2020-01-01') })).toEqual(['2026-11-25']);
  expect(read('classificationReview', '', {})).toEqual([]);
});

test('en nivå står som tal och ord, också noll', () => {
  expect([0, 1, 2, 3].map(level => read('classificationLevel', level).join())).toEqual(['0 försumbar', '1 måttlig', '2 betydande', '3 allvarlig']);
  expect(read('classificationLevel', '')).toEqual([]);
});

test('hur långt något kommit står i procent bredvid stapeln, och inget där inget är ifyllt', () => {
  expect(read('progress', 40)).toEqual(['40 %']);
  expect(read('progress', 0)).toEqual(['0 %']);
  expect(read('progress', '')).toEqual([]);
});

test('ett läge står med sitt eget ord, också ett som någon har lagt till själv', () => {
  for (const name of ['incidentStatus', 'assessment', 'actionStatus', 'riskStatus', 'routineState', 'reviewStatus']) {
    expect(read(name, 'Eget läge')).toEqual(['Eget läge']);
    expect(read(name, '')).toEqual([]);
  }
  expect(read('incidentStatus', 'Utreds')).toEqual(['Utreds']);
});
