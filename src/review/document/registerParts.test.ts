import { documentWith, linesWith } from '../../../test/builders/lines';
import type { Given } from '../../../test/builders/readings';
import { damagedBy, readWith, unread } from '../../../test/builders/readings';
import {
  aClassification,
  anAction,
  anActivity,
  aProcessingActivity,
  aReviewRow,
  aRisk,
  aRole,
  aRoutine
} from '../../../test/builders/rows';
import type { BlockKey } from '../../registers/sections';

const partsOf = (block: BlockKey, given: Given) => documentWith(block, given).sections[0]?.parts ?? [];

describe('genomfört arbete', () => {
  test('är årets meningar i ordning, ett stycke var', () => {
    const activities = [
      anActivity({ sentence: 'Andra.', sortOrder: 2 }),
      anActivity({ sentence: 'Första,\nsom fortsätter.', sortOrder: 1 }),
      anActivity({ sentence: 'Förra årets.', reviewYear: 2024 })
    ];
    expect(linesWith('activities', { activities })).toEqual(['Första, som fortsätter.', 'Andra.']);
  });

  test('lämnar ut en rad vars mening är skadad, för den namnges för sig', () => {
    const damaged = damagedBy('activities', anActivity(), { Sentence: null });
    expect(linesWith('activities', { activities: readWith([anActivity({ sentence: 'Kvar.' })], [damaged]) })).toEqual(['Kvar.']);
  });
});

describe('risker', () => {
  const yearly = aRisk({ title: 'Otydlighet', sortOrder: 2 });
  const first = aRisk({ title: 'Okända anvisningar', sortOrder: 1 });
  const analysed = aRisk({ title: 'Brand', source: 'riskAnalysis', likelihood: 1, impact: 4, status: 'treating' });
  const unrated = aRisk({ title: 'Stöld', source: 'audit', status: 'accepted' });
  const given = { risks: [yearly, analysed, first, unrated, aRisk({ reviewYear: 2024 })] };

  test('ur årsrapporten är punkter med sin mening', () => {
    expect(linesWith('gdprRisks', given)).toEqual(['• Okända anvisningar', '• Otydlighet']);
  });

  test('ur annat har sannolikhet, konsekvens och läge', () => {
    expect(linesWith('risks', given)).toEqual([
      '• Brand (sannolikhet 1 av 4, konsekvens 4 av 4, åtgärdas)',
      '• Stöld (accepterad)'
    ]);
  });

  test('som inte får läsas sägs saknas', () => {
    expect(linesWith('gdprRisks', { risks: unread('closed') })).toEqual(['Risker: uppgift saknas']);
  });
});

describe('prioriteringar', () => {
  const actions = [
    anAction({ targetYear: 2027, text: 'Sent' }),
    anAction({ title: 'NIS2', text: 'Följa lagen\n\nOch mer', sortOrder: 1 }),
    anAction({ text: 'Utan rubrik 1', sortOrder: 2 }),
    anAction({ text: 'Utan rubrik 2', sortOrder: 3 }),
    anAction({ title: 'Rutin', text: 'Ta fram', sortOrder: 4 }),
    anAction({ title: 'Avförd', status: 'cancelled' }),
    anAction({ title: 'Annat år', originYear: 2024 })
  ];

  test('är årets förslag, en grupp för varje målår i ordning, punkter i rad som en lista', () => {
    expect(partsOf('priorities', { actions }).map(part => (part.kind === 'list' ? ['lista', part.items.length] : [part.kind]))).toEqual([
      ['heading'],
      ['heading'],
      ['paragraph'],
      ['paragraph'],
      ['lista', 2],
      ['heading'],
      ['paragraph'],
      ['heading'],
      ['lista', 1]
    ]);
    expect(linesWith('priorities', { actions })).toEqual([
      '2026 –',
      'NIS2',
      'Följa lagen',
      'Och mer',
      '• Utan rubrik 1',
      '• Utan rubrik 2',
      'Rutin',
      'Ta fram',
      '2027 –',
      '• Sent'
    ]);
  });

  test('har året en rubriknivå under avsnittet och åtgärden ytterligare en', () => {
    const levels = partsOf('priorities', { actions }).flatMap(part => (part.kind === 'heading' ? [part.level] : []));
    expect(levels).toEqual([2, 3, 3, 2]);
  });

  test('visar också beslutade, pågående och klara', () => {
    const statuses = (['proposed', 'decided', 'ongoing', 'done'] as const).map(status => anAction({ status, text: status }));
    expect(linesWith('priorities', { actions: statuses })).toHaveLength(5);
  });

  test('sägs saknas när listan är stängd, och är tomma när ingen finns', () => {
    expect(linesWith('priorities', { actions: unread('missing') })).toEqual(['Prioriteringar: uppgift saknas']);
    expect(linesWith('priorities', {})).toEqual([]);
  });
});

describe('uppföljning', () => {
  const earlier = { originYear: 2024, targetYear: 2025 } as const;

  test('säger hur många som är klara och vad som blev av var och en, också de avförda', () => {
    const actions = [
      anAction({ ...earlier, title: 'Rutin', text: 'Ta fram\nen rutin', status: 'done', sortOrder: 1 }),
      anAction({ ...earlier, text: 'Utbilda alla', status: 'ongoing', sortOrder: 2 }),
      anAction({ ...earlier, text: 'Köpa verktyg', status: 'cancelled', sortOrder: 3 })
    ];
    expect(linesWith('followUp', { actions })).toEqual([
      '1 av 2 prioriterade åtgärder från tidigare genomgångar är klar.',
      '• Rutin: Ta fram en rutin – klar',
      '• Utbilda alla – pågår',
      '• Köpa verktyg – avförd'
    ]);
  });

  test('är tom utan tidigare åtgärder, och okänd när en av dem är det', () => {
    expect(linesWith('followUp', {})).toEqual([]);
    const damaged = damagedBy('actions', anAction(earlier), { Status: 'Kanske' });
    expect(linesWith('followUp', { actions: readWith([anAction(earlier)], [damaged]) })).toEqual([
      'Uppföljning av tidigare prioriteringar: uppgift saknas'
    ]);
  });
});

describe('klassningar och registerförteckning', () => {
  const classifications = [
    aClassification({ kind: 'local' }),
    aClassification({ kind: 'local', classifiedOn: '2024-03-01' }),
    aClassification({ kind: 'procurement', classifiedOn: '2025-12-01' })
  ];

  test('säger hur många som är gjorda och försenade', () => {
    expect(linesWith('classifications', { classifications })).toEqual([
      '2 informationsklassningar har genomförts.',
      '2 informationsklassningar är försenade för översyn.'
    ]);
    expect(linesWith('classifications', {})).toEqual([
      'Inga informationsklassningar har genomförts.',
      'Ingen informationsklassning är försenad för översyn.'
    ]);
    expect(linesWith('classifications', { classifications: unread('trimmed') })).toEqual(['Informationsklassningar: uppgift saknas']);
  });

  test('tabellen efter slag ger tillsammans siffrorna, och utelämnas när ett slag är okänt', () => {
    const tablesOf = (given: Given) => partsOf('classifications', given).flatMap(part => (part.kind === 'illustration' ? [part.table.rows] : []));
    expect(tablesOf({ classifications })).toEqual([
      [
        ['Lokala', 1, 2],
        ['Inför upphandling', 1, 0]
      ]
    ]);
    const damaged = damagedBy('classifications', aClassification(), { Kind: 'Global' });
    expect(tablesOf({ classifications: readWith(classifications, [damaged]) })).toEqual([]);
  });

  test('registerförteckningens täckning är ett antal av ett antal', () => {
    const current = aClassification({ classifiedOn: '2026-03-01' });
    const processingActivities = [aProcessingActivity({ classification: current.id }), aProcessingActivity()];
    expect(linesWith('processingRegister', { classifications: [current], processingActivities })).toEqual([
      '1 av 2 aktiva personuppgiftsbehandlingar i registerförteckningen har en aktuell informationsklassning.'
    ]);
    expect(linesWith('processingRegister', {})).toEqual(['Inget underlag om personuppgiftsbehandlingar i registerförteckningen.']);
    expect(linesWith('processingRegister', { processingActivities: unread('closed') })).toEqual([
      'Personuppgiftsbehandlingar med aktuell informationsklassning: uppgift saknas'
    ]);
  });
});

describe('rutiner och roller', () => {
  test('rutinerna räknas som på plats bara när de är fastställda och aktuella', () => {
    const routines = [
      aRoutine({ title: 'Incidenter' }),
      aRoutine({ title: 'Behörighet', state: 'missing' }),
      aRoutine({ title: 'Anvisning', nextReviewOn: '2026-01-01' })
    ];
    expect(linesWith('routines', { routines })).toEqual([
      '1 av 3 lokala rutiner är fastställd och aktuell.',
      '• Incidenter – fastställd',
      '• Behörighet – saknas',
      '• Anvisning – fastställd, ska ses över'
    ]);
  });

  test('rollerna som inte är tillsatta nämns', () => {
    const roles = [aRole(), aRole({ title: 'Systemägare', unit: 'HR', filled: false }), aRole({ title: 'Kontakt', filled: false })];
    expect(linesWith('roles', { roles })).toEqual([
      '1 av 3 roller är tillsatt.',
      '• Systemägare, HR – inte tillsatt',
      '• Kontakt – inte tillsatt'
    ]);
  });

  test('är tomma utan rader och okända när listan är stängd', () => {
    expect([...linesWith('routines', {}), ...linesWith('roles', {})]).toEqual([]);
    expect(linesWith('routines', { routines: unread('closed') })).toEqual(['Lokala rutiner: uppgift saknas']);
    expect(linesWith('roles', { roles: unread('closed') })).toEqual(['Roller: uppgift saknas']);
  });
});

describe('bedömning och beslut', () => {
  const reviews = [aReviewRow({ infoSecAdequate: 'yes', privacyEffective: 'partly', rationale: 'Arbetet går framåt.\n\nMen sakta.' })];
  const actions = [
    anAction({ title: 'NIS2', text: 'Följa lagen', decision: 'Genomförs under våren' }),
    anAction({ text: 'Utan beslut' }),
    anAction({ text: 'Förra året', originYear: 2024, decision: 'Ja' })
  ];

  test('är de frågor som är besvarade, motiveringen och besluten', () => {
    expect(linesWith('assessment', { reviews, actions })).toEqual([
      '• Är informationssäkerhetsarbetet tillräckligt? Ja.',
      '• Har dataskyddsarbetet önskad verkan? Delvis.',
      'Arbetet går framåt.',
      'Men sakta.',
      'Beslut',
      '• NIS2: Följa lagen – Genomförs under våren'
    ]);
  });

  test('är tom innan någon har svarat, men inte tom när svaren inte får läsas', () => {
    expect(linesWith('assessment', { reviews: [aReviewRow()] })).toEqual([]);
    expect(linesWith('assessment', { reviews: unread('closed'), actions: unread('closed') })).toEqual([
      'Bedömning: uppgift saknas',
      'Beslut: uppgift saknas'
    ]);
  });
});
