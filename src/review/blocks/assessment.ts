import type { ItemIn } from '../../registers/reading';
import type { Answer } from '../../registers/reviews';
import { questions } from '../../registers/reviews';
import type { BlockContext } from './context';
import { inOrder, listed } from './context';

export type Question = (typeof questions)[number];

export type AssessmentBlock = {
  readonly kind: 'assessment';
  readonly answers: readonly { readonly question: Question; readonly answer: Answer }[];
  readonly rationale?: string;
  /** What management decided (ISO/IEC 27001 9.3.3). */
  readonly decisions: readonly ItemIn<'actions'>[];
};

export const assessmentBlock = ({ readings, period, row }: BlockContext): AssessmentBlock => {
  const decided = {
    reads: ['originYear', 'decision'],
    holds: (action: ItemIn<'actions'>) => action.originYear === period.year && Boolean(action.decision)
  } as const;
  const decisions = listed('actions', readings.actions, [decided], ['title', 'text']);
  return {
    kind: 'assessment',
    answers: questions.flatMap(question => {
      const answer = row?.[question];
      return answer ? [{ question, answer }] : [];
    }),
    rationale: row?.rationale,
    decisions: decisions.state === 'known' ? inOrder(decisions.items) : []
  };
};
