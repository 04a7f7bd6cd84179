import { documentWith, linesWith, longAfter } from '../../../test/builders/lines';
import type { Given } from '../../../test/builders/readings';
import { damagedBy, readWith, unread } from '../../../test/builders/readings';
import { aBreach, anIncident } from '../../../test/builders/rows';
import { enUS } from '../../strings/en-US';

const lines = (...incidents: Parameters<typeof anIncident>[0][]): readonly string[] =>
  linesWith('incidents', { incidents: incidents.map(anIncident) });

const linesOfYear = (year: number, incidents: Given['incidents'], cutOff = longAfter): readonly string[] =>
  linesWith('incidents', { incidents }, { year, cutOff });

test('ett år utan händelser säger det i ord, utan rubrik för informationsincidenter', () => {
  expect(lines()).toEqual(['Ingen NIS-incident har rapporterats till MSB', 'Inga personuppgiftsincidenter']);
});

describe('NIS-incidenter', () => {
  const reported = (alertedAt: ReturnType<typeof anIncident>['awareAt'], awareAt = alertedAt) => anIncident({ nisIncident: 'yes', awareAt, alertedAt });

  test('en eller flera till samma mottagare', () => {
    expect(linesOfYear(2025, [reported('2025-03-01T08:00:00Z')])[0]).toBe('1 NIS-incident har rapporterats till MSB');
    expect(linesOfYear(2025, [reported('2025-03-01T08:00:00Z'), reported('2025-04-01T08:00:00Z')])[0]).toBe(
      '2 NIS-incidenter har rapporterats till MSB'
    );
  });

  test('flera mottagare ger en rad var, i den ordning de tog över', () => {
    const incidents = [
      reported('2026-08-01T08:00:00Z'),
      reported('2026-02-01T08:00:00Z'),
      reported('2026-07-01T08:00:00Z')
    ];
    expect(linesOfYear(2026, incidents).slice(0, 2)).toEqual([
      '1 NIS-incident har rapporterats till MCF',
      '2 NIS-incidenter har rapporterats till NCSC/CERT-SE'
    ]);
  });

  test('mottagaren avgörs av när den första rapporten lämnades, inte av när förvaltningen fick kännedom', () => {
    const late = reported('2026-01-02T08:00:00Z', '2025-12-30T08:00:00Z');
    expect(linesOfYear(2025, [late])[0]).toBe('1 NIS-incident har rapporterats till MCF');
    const atMidnight = reported('2025-12-31T23:00:00Z', '2025-12-30T08:00:00Z');
    expect(linesOfYear(2025, [atMidnight])[0]).toBe('1 NIS-incident har rapporterats till MCF');
    const justBefore = reported('2025-12-31T22:59:59Z', '2025-12-30T08:00:00Z');
    expect(linesOfYear(2025, [justBefore])[0]).toBe('1 NIS-incident har rapporterats till MSB');
  });

  test('ingen alls sägs för var och en som hade kunnat ta emot den, och ingen framtida', () => {
    expect(linesOfYear(2026, []).slice(0, 2)).toEqual([
      'Ingen NIS-incident har rapporterats till MCF',
      'Ingen NIS-incident har rapporterats till NCSC/CERT-SE'
    ]);
    expect(linesOfYear(2026, [], '2026-05-01T12:00:00Z')).toEqual([
      'Ingen NIS-incident har rapporterats till MCF',
      'Inga personuppgiftsincidenter'
    ]);
  });
});

describe('personuppgiftsincidenter', () => {
  const reportedToImy = { personalDataBreach: 'yes', imyReportedAt: '2025-05-13T08:00:00Z' } as const;
  const breach = { personalDataBreach: 'yes' } as const;

  test.each([
    [[], 'Inga personuppgiftsincidenter'],
    [[reportedToImy], '1 personuppgiftsincident, som rapporterats till IMY'],
    [[breach], '1 personuppgiftsincident, som inte rapporterats till IMY'],
    [[breach, breach], '2 personuppgiftsincidenter varav ingen rapporterats till IMY'],
    [[breach, reportedToImy, reportedToImy], '3 personuppgiftsincidenter varav 2 rapporterats till IMY']
  ])('%j', (incidents, expected) => {
    expect(lines(...incidents)[1]).toBe(expected);
  });

  test('om det inte är säkert vilka som är rapporterade sägs inget tal', () => {
    const damaged = damagedBy('incidents', aBreach(), { ImyReportedAt: 'i våras' });
    expect(linesWith('incidents', { incidents: readWith([], [damaged]) })).toContain('Personuppgiftsincidenter: uppgift saknas');
  });
});

describe('informationsincidenter', () => {
  test('står i sin ordning, och de som är noll saknas', () => {
    const kinds = ['other', 'outage', 'malware', 'unauthorisedAccess', 'misdirected', 'computerLoss', 'mobilePhoneLoss', 'serviceCardLoss', 'burglary'] as const;
    const all = [...kinds.map(kind => ({ kind })), { kind: 'phishing', source: 'email' } as const, { kind: 'phishing' } as const];
    expect(lines(...all).slice(2)).toEqual([
      'Informationsincidenter:',
      '1 incident om phishing är rapporterad i IA',
      '1 inbrott är rapporterat',
      '1 rapporterad förlust av tjänstekort,',
      '1 förlust av personlig mobiltelefon',
      '1 förlust av personlig dator',
      '1 incident om phishing är rapporterad på annat sätt',
      '1 felutskick är rapporterat',
      '1 fall av obehörig åtkomst',
      '1 fall av skadlig kod',
      '1 driftstörning är rapporterad',
      '1 övrig informationsincident'
    ]);
  });

  test.each([
    [['serviceCardLoss'], '1 rapporterad förlust av tjänstekort'],
    [['serviceCardLoss', 'mobilePhoneLoss'], '1 rapporterad förlust av tjänstekort,'],
    [['serviceCardLoss', 'computerLoss'], '1 rapporterad förlust av tjänstekort,'],
    [['serviceCardLoss', 'malware'], '1 rapporterad förlust av tjänstekort']
  ] as const)('kommat efter tjänstekorten står bara före telefoner och datorer: %j', (kinds, expected) => {
    expect(lines(...kinds.map(kind => ({ kind })))[3]).toBe(expected);
  });

  test('när en rad har typen Fishing är de okända, men personuppgiftsincidenterna räknade', () => {
    const damaged = damagedBy('incidents', aBreach(), { Kind: 'Fishing' });
    expect(linesWith('incidents', { incidents: readWith([aBreach({ kind: 'burglary' })], [damaged]) })).toEqual([
      'Ingen NIS-incident har rapporterats till MSB',
      '2 personuppgiftsincidenter varav ingen rapporterats till IMY',
      'Informationsincidenter: uppgift saknas'
    ]);
  });

  test('när en källa är okänd är bara uppdelningen av phishing okänd, och det sägs en gång', () => {
    const damaged = damagedBy('incidents', anIncident({ kind: 'phishing' }), { Source: 'Okänd' });
    expect(linesWith('incidents', { incidents: readWith([anIncident({ kind: 'burglary' })], [damaged]) }).slice(2)).toEqual([
      'Informationsincidenter:',
      'Incidenter om phishing: uppgift saknas',
      '1 inbrott är rapporterat'
    ]);
  });
});

test.each(['closed', 'missing', 'trimmed', 'failed'] as const)('när listan är %s sägs att uppgift saknas, aldrig noll eller ingen', state => {
  const said = linesWith('incidents', { incidents: unread(state) });
  expect(said).toEqual([
    'NIS-incidenter: uppgift saknas',
    'Personuppgiftsincidenter: uppgift saknas',
    'Informationsincidenter: uppgift saknas'
  ]);
  expect(said.join(' ')).not.toMatch(/\d|Ing(en|a) /);
});

test('talet i raden är siffran och vet sina rader', () => {
  const breaches = [aBreach(), aBreach({ imyReportedAt: '2025-05-13T08:00:00Z' })];
  const [, line] = documentWith('incidents', { incidents: breaches }).sections[0]?.parts ?? [];
  const figures = line?.kind === 'line' ? line.content.flatMap(inline => (inline.kind === 'figure' ? [inline] : [])) : [];
  expect(figures.map(({ text, figure }) => [text, figure.key, figure.rows])).toEqual([
    ['2', 'personalDataBreaches', breaches.map(({ id }) => id)],
    ['1', 'personalDataBreachesReported', [breaches[1]?.id]]
  ]);
});

test('diagrammet räknar varje månad i svensk tid, och saknas utan händelser', () => {
  const tableOf = (incidents: Given['incidents']) => {
    const parts = documentWith('incidents', { incidents }).sections[0]?.parts ?? [];
    return parts.flatMap(part => (part.kind === 'illustration' ? [part.table] : []))[0];
  };
  const table = tableOf([
    anIncident({ kind: 'phishing', awareAt: '2025-01-31T23:30:00Z', quantity: 2 }),
    anIncident({ kind: 'computerLoss', awareAt: '2025-12-31T22:30:00Z' })
  ]);
  expect(table?.columns).toEqual(['Månad', 'Nätfiske', 'Inbrott', 'Förluster', 'Teknik och åtkomst', 'Övrigt', 'Summa']);
  expect(table?.rows[1]).toEqual(['feb', 2, 0, 0, 0, 0, 2]);
  expect(table?.rows[11]).toEqual(['dec', 0, 0, 1, 0, 0, 1]);
  expect(tableOf([aBreach()])).toBeUndefined();
  expect(tableOf(unread('closed'))).toBeUndefined();
});

test('på en engelsk sida står raderna på engelska', () => {
  expect(linesWith('incidents', { incidents: [aBreach({ kind: 'serviceCardLoss' })] }, { strings: enUS })).toEqual([
    'No NIS incident has been reported to MSB',
    '1 personal data breach, which has not been notified to IMY',
    'Information security incidents:',
    '1 reported loss of a service card'
  ]);
});
