import { anIncident } from '../../test/builders/rows';
import type { Clock } from './clocks';
import { clocksOf, lacksBreachAssessment, lacksReasonNotToReport, stateOf } from './clocks';

const clockOf = (clocks: readonly Clock[], duty: Clock['duty']): Clock => {
  const found = clocks.find(clock => clock.duty === duty);
  if (!found) throw new Error(`ingen frist för ${duty} bland ${clocks.map(clock => clock.duty).join(', ')}`);
  return found;
};

const significant = { nisIncident: 'yes' } as const;

describe('frister över tidsomställningar', () => {
  test('dygnet då sommartid börjar: 24 timmar från 12.00 slutar 13.00 dagen efter', () => {
    const clocks = clocksOf(anIncident({ ...significant, awareAt: '2026-03-28T11:00:00Z' }));
    expect(clockOf(clocks, 'initialAlert').due).toEqual({ kind: 'moment', at: '2026-03-29T11:00:00Z' });
    expect(clockOf(clocks, 'incidentNotification').due).toEqual({ kind: 'moment', at: '2026-03-31T11:00:00Z' });
  });

  test('dygnet då vintertid börjar: 24 timmar från 12.00 slutar 11.00 dagen efter', () => {
    const clocks = clocksOf(anIncident({ ...significant, awareAt: '2026-10-24T10:00:00Z' }));
    expect(clockOf(clocks, 'initialAlert').due).toEqual({ kind: 'moment', at: '2026-10-25T10:00:00Z' });
    expect(clockOf(clocks, 'incidentNotification').due).toEqual({ kind: 'moment', at: '2026-10-27T10:00:00Z' });
  });
});

describe('frister i månader och veckor är dagar', () => {
  test('en månad från den 31 januari är den 28 februari, en lördag, alltså senast måndagen den 2 mars', () => {
    const clocks = clocksOf(
      anIncident({ ...significant, awareAt: '2026-01-30T09:00:00Z', notifiedAt: '2026-01-31T09:00:00Z' })
    );
    expect(clockOf(clocks, 'finalReport').due).toEqual({ kind: 'day', on: '2026-02-28', latestOn: '2026-03-02' });
  });

  test('den är missad först när den sista arbetsdagen är slut i Sverige', () => {
    const clocks = clocksOf(
      anIncident({ ...significant, awareAt: '2026-01-30T09:00:00Z', notifiedAt: '2026-01-31T09:00:00Z' })
    );
    const final = clockOf(clocks, 'finalReport');
    expect(stateOf(final, '2026-03-02T22:59:59Z')).toBe('running');
    expect(stateOf(final, '2026-03-02T23:00:00Z')).toBe('missed');
  });

  test('en aviserad komplettering till IMY ska in inom fyra veckor', () => {
    const incident = anIncident({
      personalDataBreach: 'yes',
      awareAt: '2026-11-22T09:00:00Z',
      imyReportedAt: '2026-11-23T09:00:00Z',
      supplementAnnounced: true
    });
    expect(clockOf(clocksOf(incident), 'breachSupplement').due).toEqual({
      kind: 'day',
      on: '2026-12-21',
      latestOn: '2026-12-21'
    });
  });

  test('utan avisering finns ingen komplettering att vänta på', () => {
    const incident = anIncident({ personalDataBreach: 'yes', imyReportedAt: '2026-11-23T09:00:00Z' });
    expect(clocksOf(incident).map(clock => clock.duty)).toEqual(['breachNotification']);
  });
});

describe('personuppgiftsincidenter', () => {
  test('fristen räknas från kännedom, inte från när incidenten inträffade', () => {
    const incident = anIncident({
      personalDataBreach: 'yes',
      occurredAt: '2026-02-01T08:00:00Z',
      awareAt: '2026-02-10T08:00:00Z'
    });
    expect(clockOf(clocksOf(incident), 'breachNotification').due).toEqual({ kind: 'moment', at: '2026-02-13T08:00:00Z' });
  });

  test('osannolik risk startar ingen frist men kräver ett skriftligt skäl', () => {
    const incident = anIncident({ personalDataBreach: 'yes', breachRisk: 'unlikely' });
    expect(clocksOf(incident)).toEqual([]);
    expect(lacksReasonNotToReport(incident)).toBe(true);
    expect(lacksReasonNotToReport({ ...incident, notReportedReason: 'Uppgifterna var krypterade.' })).toBe(false);
  });

  test('en anmälan utan diarienummer är inte klar förrän skälet är skrivet', () => {
    const incident = anIncident({ personalDataBreach: 'yes', imyReportedAt: '2025-05-13T08:00:00Z' });
    expect(stateOf(clockOf(clocksOf(incident), 'breachNotification'), '2025-06-01T00:00:00Z')).toBe('incomplete');
    const explained = { ...incident, noReferenceReason: 'IMY har inte svarat.' };
    expect(stateOf(clockOf(clocksOf(explained), 'breachNotification'), '2025-06-01T00:00:00Z')).toBe('met');
  });

  test('en sen anmälan kräver en motivering och förblir sen', () => {
    const late = anIncident({ personalDataBreach: 'yes', imyReportedAt: '2025-05-20T08:00:00Z', imyReference: 'IMY-2025-1' });
    expect(clockOf(clocksOf(late), 'breachNotification').missing).toEqual(['imyDelayReason']);
    const explained = { ...late, imyDelayReason: 'Leverantören svarade sent.' };
    expect(stateOf(clockOf(clocksOf(explained), 'breachNotification'), '2025-06-01T00:00:00Z')).toBe('metLate');
  });

  test('vid hög risk stängs informationen till de registrerade av informationen eller av ett skäl', () => {
    const incident = anIncident({ personalDataBreach: 'yes', breachRisk: 'high' });
    const open = clockOf(clocksOf(incident), 'breachInformation');
    expect(open.due).toEqual({ kind: 'none' });
    expect(stateOf(open, '2030-01-01T00:00:00Z')).toBe('running');
    const excused = clockOf(clocksOf({ ...incident, notInformedReason: 'Art. 34.3 b' }), 'breachInformation');
    expect(stateOf(excused, '2030-01-01T00:00:00Z')).toBe('met');
  });
});

describe('NIS och cybersäkerhetslagen', () => {
  test('till och med den 14 januari 2026 gäller den äldre lagens sex timmar, i svensk tid', () => {
    const older = clocksOf(anIncident({ ...significant, awareAt: '2026-01-14T22:59:00Z' }));
    expect(older.map(clock => clock.duty)).toEqual(['olderFirstReport', 'olderSecondReport', 'olderFinalReport']);
    expect(clockOf(older, 'olderFirstReport').due).toEqual({ kind: 'moment', at: '2026-01-15T04:59:00Z' });
    const newer = clocksOf(anIncident({ ...significant, awareAt: '2026-01-14T23:00:00Z' }));
    expect(newer.map(clock => clock.duty)).toEqual(['escalation', 'initialAlert', 'incidentNotification']);
  });

  test('en incident som pågår efter en månad får lägesrapport då och slutrapport en månad efter hanteringen', () => {
    const clocks = clocksOf(
      anIncident({
        ...significant,
        awareAt: '2026-03-01T08:00:00Z',
        notifiedAt: '2026-03-02T08:00:00Z',
        handledAt: '2026-05-04T08:00:00Z'
      })
    );
    expect(clockOf(clocks, 'statusReport').due).toEqual({ kind: 'day', on: '2026-04-02', latestOn: '2026-04-02' });
    expect(clockOf(clocks, 'finalReport').due).toEqual({ kind: 'day', on: '2026-06-04', latestOn: '2026-06-04' });
  });

  test('en lämnad lägesrapport visar att incidenten pågår, så slutrapporten väntar på hanteringen', () => {
    const clocks = clocksOf(
      anIncident({
        ...significant,
        awareAt: '2026-03-01T08:00:00Z',
        notifiedAt: '2026-03-02T08:00:00Z',
        statusReportedAt: '2026-04-01T08:00:00Z'
      })
    );
    expect(clocks.map(clock => clock.duty)).not.toContain('finalReport');
  });

  test('en begärd delrapport har den tid som begäran satte', () => {
    const clocks = clocksOf(anIncident({ ...significant, awareAt: '2026-03-01T08:00:00Z', interimDueAt: '2026-03-05T15:00:00Z' }));
    expect(clockOf(clocks, 'interimReport').due).toEqual({ kind: 'moment', at: '2026-03-05T15:00:00Z' });
  });

  test('den lokala gränsen för eskalering gäller bara när den är satt', () => {
    const incident = anIncident({ ...significant, awareAt: '2026-03-01T08:00:00Z' });
    expect(clockOf(clocksOf(incident), 'escalation').due).toEqual({ kind: 'none' });
    expect(clockOf(clocksOf(incident, 4), 'escalation').due).toEqual({ kind: 'moment', at: '2026-03-01T12:00:00Z' });
  });

  test('en NIS-incident utan bedömning av personuppgifter flaggas, men inte tvärtom', () => {
    expect(lacksBreachAssessment(anIncident({ nisIncident: 'yes', personalDataBreach: 'notAssessed' }))).toBe(true);
    expect(lacksBreachAssessment(anIncident({ nisIncident: 'notAssessed', personalDataBreach: 'yes' }))).toBe(false);
  });
});
