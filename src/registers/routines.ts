import type { LocalDate } from './calendar';
import type { ItemOf } from './schema';
import { choice, date, indexed, register, required, text, url } from './schema';

export const routines = register('Routines', 'Lokala rutiner', {
  title: required(text('Title', 'Rutin')),
  kind: required(
    indexed(
      choice('Kind', 'Slag', {
        localInstruction: 'Lokal anvisning',
        incident: 'Incidenthantering',
        training: 'Utbildning',
        access: 'Behörighet',
        processingRegister: 'Registerförteckning',
        other: 'Övrig'
      })
    )
  ),
  state: required(
    choice('State', 'Läge', { missing: 'Saknas', draft: 'Utkast', adopted: 'Fastställd', outdated: 'Inaktuell' })
  ),
  adoptedOn: date('AdoptedOn', 'Fastställd'),
  nextReviewOn: indexed(date('NextReviewOn', 'Ses över senast')),
  link: url('Link', 'Länk'),
  ownerRole: text('OwnerRole', 'Ansvarig roll')
});

export type Routine = ItemOf<typeof routines>;

/** A routine counts as in place only while its adopted text is not due for review. */
export const isInPlace = (routine: Pick<Routine, 'state' | 'nextReviewOn'>, on: LocalDate): boolean =>
  routine.state === 'adopted' && !(routine.nextReviewOn && routine.nextReviewOn < on);
