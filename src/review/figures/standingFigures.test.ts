import { longAfter } from '../../../test/builders/lines';
import type { Given } from '../../../test/builders/readings';
import { damagedBy, readingsOf, readWith, unread } from '../../../test/builders/readings';
import { aClassification, anAction, aProcessingActivity } from '../../../test/builders/rows';
import { reviewOf } from '../reviewOf';
import type { Figures } from './figuresOf';

const figuresFor = (given: Given, cutOff = longAfter): Figures => reviewOf(readingsOf(given), 2025, cutOff).figures;

describe('klassningar', () => {
  const january = aClassification({ classifiedOn: '2025-01-01' });
  const december = aClassification({ classifiedOn: '2025-12-31' });
  const earlier = aClassification({ classifiedOn: '2024-12-31' });

  test('är genomförda när de är gjorda under perioden', () => {
    const { classificationsDone } = figuresFor({ classifications: [january, december, earlier] });
    expect(classificationsDone).toMatchObject({ value: 2, rows: [january.id, december.id] });
  });

  test('är försenade vid bryttidpunkten, tolv månader efter klassningen eller efter sitt eget datum', () => {
    const own = aClassification({ classifiedOn: '2024-02-01', nextReviewOn: '2027-01-01' });
    const overdueAt = (cutOff: typeof longAfter) => figuresFor({ classifications: [january, earlier, own] }, cutOff).classificationsOverdue.rows;
    expect(overdueAt('2025-12-31T12:00:00Z')).toEqual([]);
    expect(overdueAt('2026-01-01T12:00:00Z')).toEqual([earlier.id]);
    expect(overdueAt('2026-01-02T12:00:00Z')).toEqual([january.id, earlier.id]);
  });

  test('en skadad rad utan dag gör båda siffrorna okända, en med skadat system ingen', () => {
    const undated = damagedBy('classifications', aClassification(), { ClassifiedOn: null });
    expect(figuresFor({ classifications: readWith([january], [undated]) }).classificationsDone.state).toBe('unavailable');
    const system = damagedBy('classifications', aClassification(), { System: 7 });
    expect(figuresFor({ classifications: readWith([january], [system]) }).classificationsDone.value).toBe(2);
  });
});

describe('registerförteckningens täckning', () => {
  const current = aClassification({ classifiedOn: '2026-03-01' });
  const overdue = aClassification({ classifiedOn: '2025-01-01' });
  const linkedTo = (classification?: number) => aProcessingActivity({ classification });

  test('är de aktiva behandlingar som har en klassning som inte är försenad', () => {
    const active = [linkedTo(current.id), linkedTo(overdue.id), linkedTo(), linkedTo(99_999)];
    const ended = aProcessingActivity({ classification: current.id, status: 'ended' });
    const { processingCoverage } = figuresFor({ classifications: [current, overdue], processingActivities: [...active, ended] });
    expect(processingCoverage).toMatchObject({ value: 25, share: { part: 1, whole: 4 }, rows: active.map(({ id }) => id) });
  });

  test('saknar underlag utan aktiva behandlingar', () => {
    expect(figuresFor({ processingActivities: [aProcessingActivity({ status: 'ended' })] }).processingCoverage.state).toBe('noBasis');
  });

  test('är okänd när klassningarna inte får läsas, och säger att det är deras skull', () => {
    const given = { classifications: unread('closed'), processingActivities: [linkedTo(1)] };
    expect(figuresFor(given).processingCoverage).toMatchObject({ state: 'unavailable', because: 'closed', causedBy: 'classifications' });
  });

  test('är okänd bara när en skadad klassning hör till en aktiv behandling', () => {
    const damaged = damagedBy('classifications', aClassification(), { ClassifiedOn: 'maj' });
    const classifications = readWith([current], [damaged]);
    const coverage = (processingActivities: Given['processingActivities']) =>
      figuresFor({ classifications, processingActivities }).processingCoverage.state;
    expect(coverage([linkedTo(current.id)])).toBe('known');
    expect(coverage([linkedTo(damaged.id)])).toBe('unavailable');
  });
});

describe('uppföljningen av tidigare prioriteringar', () => {
  const due = anAction({ originYear: 2024, targetYear: 2025, status: 'ongoing' });
  const done = anAction({ originYear: 2024, targetYear: 2025, status: 'done' });
  const oldOpen = anAction({ originYear: 2022, targetYear: 2023, status: 'decided' });

  test('räknar årets och äldre som är öppna, men inte avförda, redan klara eller kommande', () => {
    const others = [
      anAction({ originYear: 2024, targetYear: 2025, status: 'cancelled' }),
      anAction({ originYear: 2022, targetYear: 2023, status: 'done' }),
      anAction({ originYear: 2024, targetYear: 2026 }),
      anAction({ originYear: 2025, targetYear: 2025 })
    ];
    const { actionsDue, actionsDone } = figuresFor({ actions: [due, done, oldOpen, ...others] });
    expect(actionsDue).toMatchObject({ value: 3, rows: [due.id, done.id, oldOpen.id] });
    expect(actionsDone).toMatchObject({ value: 1, rows: [done.id] });
  });

  test('saknar underlag när inget finns att följa upp, också när allt är avfört', () => {
    const cancelled = anAction({ originYear: 2024, targetYear: 2025, status: 'cancelled' });
    for (const actions of [[], [cancelled]]) {
      expect(figuresFor({ actions }).actionsDue.state).toBe('noBasis');
      expect(figuresFor({ actions }).actionsDone.state).toBe('noBasis');
    }
  });

  test('är noll klara av flera, inte utan underlag, när inget är gjort', () => {
    expect(figuresFor({ actions: [due] }).actionsDone).toMatchObject({ state: 'known', value: 0 });
  });

  test('en åtgärd utan känd status gör båda okända, en med skadad ordning ingen', () => {
    const status = damagedBy('actions', anAction({ originYear: 2024, targetYear: 2025 }), { Status: 'Kanske' });
    const figures = figuresFor({ actions: readWith([due], [status]) });
    expect([figures.actionsDue.state, figures.actionsDone.state]).toEqual(['unavailable', 'unavailable']);
    const order = damagedBy('actions', anAction({ originYear: 2024, targetYear: 2025 }), { SortOrder: 'sist' });
    expect(figuresFor({ actions: readWith([due], [order]) }).actionsDue.value).toBe(2);
  });
});
