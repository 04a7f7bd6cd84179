import { audiences } from './audience';
import type { ItemOf } from './schema';
import { choice, date, indexed, lookup, multiChoice, note, number, register, required, text, year } from './schema';
import { secrecyGrounds } from './secrecy';

export const actions = register('Actions', 'Åtgärder', {
  title: text('Title', 'Rubrik'),
  text: required(note('Text', 'Åtgärd')),
  targetYear: required(indexed(year('TargetYear', 'Målår'))),
  originYear: required(indexed(year('OriginYear', 'Föreslagen i genomgången för år'))),
  sortOrder: number('SortOrder', 'Ordning'),
  ownerRole: text('OwnerRole', 'Ansvarig roll'),
  dueOn: indexed(date('DueOn', 'Klar senast')),
  status: required(
    indexed(
      choice('Status', 'Status', {
        proposed: 'Föreslagen',
        decided: 'Beslutad',
        ongoing: 'Pågår',
        done: 'Klar',
        cancelled: 'Avförd'
      })
    )
  ),
  progress: number('Progress', 'Klart (%)', { min: 0, max: 100 }),
  concerns: multiChoice('Concerns', 'Gäller', {
    training: 'Utbildning',
    roles: 'Roller',
    routines: 'Rutiner',
    processingRegister: 'Registerförteckning',
    classifications: 'Klassningar',
    incidents: 'Händelser'
  }),
  risk: lookup('Risk', 'Risk', 'Risks'),
  routine: lookup('Routine', 'Rutin', 'Routines'),
  decision: note('Decision', 'Ledningens beslut'),
  audience: choice('Audience', 'Visas för', audiences),
  carriedFrom: lookup('CarriedFrom', 'Förd från', 'Actions'),
  secrecyGround: multiChoice('SecrecyGround', 'Sekretessgrund', secrecyGrounds)
});

export type Action = ItemOf<typeof actions>;

export const isStillOpen = (action: Pick<Action, 'status'>): boolean =>
  action.status !== 'done' && action.status !== 'cancelled';
