import type { ItemIn } from '../../registers/reading';
import type { BlockContext, Listed } from './context';
import { inOrder, listed } from './context';

type Risk = ItemIn<'risks'>;

export type RisksBlock = { readonly kind: 'gdprRisks' | 'risks'; readonly risks: Listed<Risk> };

const risksOf = ({ readings, period }: BlockContext, isWanted: (source: Risk['source']) => boolean): Listed<Risk> => {
  const wanted = {
    reads: ['reviewYear', 'source'],
    holds: (risk: Risk) => risk.reviewYear === period.year && isWanted(risk.source)
  } as const;
  const risks = listed('risks', readings.risks, [wanted], ['title']);
  return risks.state === 'known' ? { ...risks, items: inOrder(risks.items) } : risks;
};

export const gdprRisksBlock = (context: BlockContext): RisksBlock => ({
  kind: 'gdprRisks',
  risks: risksOf(context, source => source === 'gdprReport')
});

export const otherRisksBlock = (context: BlockContext): RisksBlock => ({
  kind: 'risks',
  risks: risksOf(context, source => source !== 'gdprReport')
});
