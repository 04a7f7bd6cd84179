import type { ItemIn } from '../../registers/reading';
import type { Answer } from '../../registers/reviews';
import { questions } from '../../registers/reviews';
import type { BlockContext, Listed } from './context';
import { inOrder, listed } from './context';

export type Question = (typeof questions)[number];

export type AssessmentBlock = {
  readonly kind: 'assessment';
  readonly answers: Listed<{ readonly question: Question; readonly answer: Answer }>;
  readonly rationale?: string;
  /** What management decided (ISO/IEC 27001 9.3.3). */
  readonly decisions: Listed<ItemIn<'actions'>>;
};

const answersIn = ({ readings: { reviews }, row }: BlockContext): AssessmentBlock['answers'] => {
  if (reviews.state !== 'read') return { state: 'unavailable', because: reviews.state, causedBy: 'reviews' };
  return {
    state: 'known',
    items: questions.flatMap(question => {
      const answer = row?.[question];
      return answer ? [{ question, answer }] : [];
    })
  };
};

export const assessmentBlock = (context: BlockContext): AssessmentBlock => {
  const { readings, period, row } = context;
  const decided = {
    reads: ['originYear', 'decision'],
    holds: (action: ItemIn<'actions'>) => action.originYear === period.year && Boolean(action.decision)
  } as const;
  const decisions = listed('actions', readings.actions, [decided], ['title', 'text']);
  return {
    kind: 'assessment',
    answers: answersIn(context),
    rationale: row?.rationale,
    decisions: decisions.state === 'known' ? { ...decisions, items: inOrder(decisions.items) } : decisions
  };
};
