import { audiences } from './audience';
import type { ItemOf } from './schema';
import { choice, indexed, lookup, multiChoice, number, register, required, text, year } from './schema';
import { secrecyGrounds } from './secrecy';

const scale = { min: 1, max: 4 } as const;

export const risks = register('Risks', 'Risker', {
  title: required(text('Title', 'Risk')),
  reviewYear: required(indexed(year('ReviewYear', 'År'))),
  source: required(
    choice('Source', 'Källa', {
      gdprReport: 'GDPR-årsrapport',
      riskAnalysis: 'Riskanalys',
      incident: 'Händelse',
      audit: 'Revision'
    })
  ),
  likelihood: number('Likelihood', 'Sannolikhet', scale),
  impact: number('Impact', 'Konsekvens', scale),
  treatment: choice('Treatment', 'Hantering', {
    reduce: 'Minska',
    accept: 'Acceptera',
    avoid: 'Undvika',
    transfer: 'Överföra'
  }),
  ownerRole: text('OwnerRole', 'Ansvarig roll'),
  status: required(
    indexed(choice('Status', 'Status', { open: 'Öppen', treating: 'Åtgärdas', accepted: 'Accepterad', closed: 'Stängd' }))
  ),
  audience: required(choice('Audience', 'Visas för', audiences)),
  carriedFrom: lookup('CarriedFrom', 'Förd från', 'Risks'),
  sortOrder: number('SortOrder', 'Ordning'),
  secrecyGround: multiChoice('SecrecyGround', 'Sekretessgrund', secrecyGrounds)
});

export type Risk = ItemOf<typeof risks>;
