import { aBreach, anIncident } from '../../../test/builders/rows';
import type { Given } from '../../../test/builders/readings';
import { damagedBy, readingsOf, readWith, unread } from '../../../test/builders/readings';
import { longAfter } from '../../../test/builders/lines';
import type { Incident } from '../../registers/incidents';
import type { Figure, FigureKey } from '../figure';
import { reviewOf } from '../reviewOf';
import type { Figures } from './figuresOf';
import { informationLineKeys } from './incidentFigures';

const figuresFor = (incidents: Given['incidents'], cutOff = longAfter): Figures =>
  reviewOf(readingsOf({ incidents }), 2025, cutOff).figures;

const valueOf = (key: FigureKey, ...incidents: readonly Incident[]): number | undefined => figuresFor(incidents)[key].value;

describe('NIS-incidenter', () => {
  const significant = { nisIncident: 'yes' } as const;
  const moment = '2025-09-09T09:25:00Z';

  test('räknas när en upplysning eller en incidentanmälan har lämnats', () => {
    expect(valueOf('nisReported', anIncident({ ...significant, alertedAt: moment }))).toBe(1);
    expect(valueOf('nisReported', anIncident({ ...significant, notifiedAt: moment }))).toBe(1);
    expect(valueOf('nisReported', anIncident({ ...significant, alertedAt: moment, notifiedAt: moment }))).toBe(1);
  });

  test('räknas inte medan ingen rapport har lämnats, inte ens när de är eskalerade till staden', () => {
    expect(valueOf('nisReported', anIncident({ ...significant, escalatedToCityAt: moment }))).toBe(0);
  });

  test('räknas inte när bedömningen är nej eller inte gjord', () => {
    expect(
      valueOf('nisReported', anIncident({ nisIncident: 'no', alertedAt: moment }), anIncident({ nisIncident: 'notAssessed', alertedAt: moment }))
    ).toBe(0);
  });

  test('räknas som en, hur stort antal raden än har', () => {
    expect(valueOf('nisReported', anIncident({ ...significant, alertedAt: moment, quantity: 7 }))).toBe(1);
  });
});

describe('personuppgiftsincidenter', () => {
  test('räknas som rader när de är bedömda som det, vilken typ av händelse det än är', () => {
    const rows = [aBreach({ kind: 'misdirected', quantity: 4 }), aBreach(), anIncident({ personalDataBreach: 'notAssessed' })];
    const figure = figuresFor(rows).personalDataBreaches;
    expect(figure).toMatchObject({ state: 'known', value: 2, unit: 'rows', register: 'incidents', asOf: longAfter });
    expect(figure.rows).toEqual([rows[0]?.id, rows[1]?.id]);
  });

  test('är rapporterade när anmälan till IMY har gjorts, också i januari om decembers händelse', () => {
    const late = aBreach({ awareAt: '2025-12-30T08:00:00Z', imyReportedAt: '2026-01-02T08:00:00Z' });
    const reportedBy = (cutOff: typeof longAfter): number | undefined => figuresFor([late, aBreach()], cutOff).personalDataBreachesReported.value;
    expect(reportedBy('2026-01-31T12:00:00Z')).toBe(1);
    expect(reportedBy('2026-01-02T08:00:00Z')).toBe(1);
    expect(reportedBy('2026-01-01T12:00:00Z')).toBe(0);
  });

  test('en anmälan räknas inte när händelsen inte var en personuppgiftsincident', () => {
    expect(valueOf('personalDataBreachesReported', anIncident({ imyReportedAt: '2025-05-13T08:00:00Z' }))).toBe(0);
  });
});

describe('informationsincidenter', () => {
  test.each([
    ['phishingInIa', { kind: 'phishing', source: 'ia' }],
    ['phishingElsewhere', { kind: 'phishing', source: 'email' }],
    ['phishingElsewhere', { kind: 'phishing', source: 'cert' }],
    ['burglaries', { kind: 'burglary', source: 'other' }],
    ['serviceCardLosses', { kind: 'serviceCardLoss' }],
    ['mobilePhoneLosses', { kind: 'mobilePhoneLoss' }],
    ['computerLosses', { kind: 'computerLoss' }],
    ['misdirected', { kind: 'misdirected' }],
    ['unauthorisedAccess', { kind: 'unauthorisedAccess' }],
    ['malware', { kind: 'malware' }],
    ['outages', { kind: 'outage' }],
    ['otherInformationIncidents', { kind: 'other' }]
  ] as const)('%s är summan av antal för %j, och ingen annan rad räknar dem', (line, fields) => {
    const figures = figuresFor([anIncident({ ...fields, quantity: 3 }), anIncident({ ...fields, quantity: 1 })]);
    const counted = informationLineKeys.filter(key => figures[key].value !== 0);
    expect(counted).toEqual([line]);
    expect(figures[line]).toMatchObject({ value: 4, unit: 'pieces' });
    expect(figures.informationIncidents.value).toBe(4);
  });

  test('en händelse utan typ räknas i ingen av dem', () => {
    expect(figuresFor([anIncident({ kind: 'none', quantity: 9 })]).informationIncidents).toMatchObject({ value: 0, rows: [] });
  });

  test('en dator som tappats bort och läckt uppgifter räknas i båda raderna', () => {
    const computer = aBreach({ kind: 'computerLoss' });
    expect(valueOf('computerLosses', computer)).toBe(1);
    expect(valueOf('personalDataBreaches', computer)).toBe(1);
  });

  test('öppna händelser räknas som andra', () => {
    expect(valueOf('burglaries', anIncident({ kind: 'burglary', status: 'open' }))).toBe(1);
  });
});

describe('en skadad rad', () => {
  const states = (figures: Figures, keys: readonly FigureKey[]): readonly Figure['state'][] => keys.map(key => figures[key].state);
  const sound = aBreach({ kind: 'phishing' });

  test('med typen Fishing räknas som personuppgiftsincident, men ingen rad om informationsincidenter är säker', () => {
    const figures = figuresFor(readWith([sound], [damagedBy('incidents', aBreach(), { Kind: 'Fishing' })]));
    expect(figures.personalDataBreaches.value).toBe(2);
    expect(figures.informationIncidents).toMatchObject({ state: 'unavailable', because: 'damaged', causedBy: 'incidents' });
    // Its source is IA, so that it can be anything but phishing reported elsewhere.
    expect(informationLineKeys.filter(key => figures[key].state === 'known')).toEqual(['phishingElsewhere']);
  });

  test('utanför året gör ingen skada', () => {
    const figures = figuresFor(readWith([sound], [damagedBy('incidents', aBreach({ awareAt: '2024-05-01T08:00:00Z' }), { Kind: 'Fishing' })]));
    expect(figures.informationIncidents.value).toBe(1);
  });

  test('utan tidpunkt för kännedom kan höra till året, så då är bara det osäkert som den kan räknas i', () => {
    const undated = damagedBy('incidents', anIncident({ kind: 'burglary' }), { AwareAt: null });
    const figures = figuresFor(readWith([sound], [undated]));
    expect(states(figures, ['burglaries', 'informationIncidents'])).toEqual(['unavailable', 'unavailable']);
    expect(states(figures, ['phishingInIa', 'personalDataBreaches', 'nisReported'])).toEqual(['known', 'known', 'known']);
  });

  test('med ett antal som inte är ett tal gör bara sin egen rad och summan osäkra', () => {
    const figures = figuresFor(readWith([sound], [damagedBy('incidents', aBreach({ kind: 'outage' }), { Quantity: 'två' })]));
    expect(states(figures, ['outages', 'informationIncidents', 'phishingInIa'])).toEqual(['unavailable', 'unavailable', 'known']);
    expect(figures.personalDataBreaches.value).toBe(2);
  });

  test('med en okänd bedömning gör personuppgiftsincidenterna osäkra men inte typen av händelse', () => {
    const figures = figuresFor(readWith([sound], [damagedBy('incidents', anIncident({ kind: 'burglary' }), { PersonalDataBreach: 'Kanske' })]));
    expect(states(figures, ['personalDataBreaches', 'personalDataBreachesReported', 'burglaries'])).toEqual([
      'unavailable',
      'known',
      'known'
    ]);
  });
});

test.each(['closed', 'missing', 'trimmed', 'failed'] as const)('när listan är %s är varje siffra okänd och ingen noll', state => {
  const figures = figuresFor(unread(state));
  const keys: readonly FigureKey[] = [
    ...informationLineKeys,
    'informationIncidents',
    'nisReported',
    'personalDataBreaches',
    'personalDataBreachesReported'
  ];
  for (const key of keys) {
    expect(figures[key]).toMatchObject({ state: 'unavailable', because: state, causedBy: 'incidents', rows: [] });
    expect(figures[key].value).toBeUndefined();
  }
});
