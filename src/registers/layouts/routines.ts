import { routines } from '../routines';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

export const routinesLayout = layoutOf(routines, {
  purpose: 'Lokala anvisningar och rutiner, vilka som finns och när de ses över.',
  descriptions: {
    title: 'Rutinens namn.',
    kind: 'Det som passar bäst. Genomgången säger för varje slag om en rutin finns.',
    state: 'Saknas tills någon har börjat, Utkast tills den är fastställd, Inaktuell när den inte längre ska följas.',
    adoptedOn: 'Dagen då den fastställdes.',
    nextReviewOn: 'När den ska ses över. Efter den dagen räknas rutinen inte som på plats.',
    link: 'Adressen till dokumentet, så att alla läser samma.',
    ownerRole: recurringHelp.ownerRole
  },
  views: [
    {
      name: 'MissingOrOutdated',
      title: 'Saknas eller inaktuella',
      shows: ['title', 'kind', 'state', 'nextReviewOn', 'ownerRole'],
      where: { anyOf: [{ field: 'state', isOneOf: ['missing', 'draft', 'outdated'] }, { field: 'nextReviewOn', before: 'today' }] },
      orderBy: [{ field: 'title' }]
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'kind', 'state', 'adoptedOn', 'nextReviewOn', 'ownerRole', 'link'],
      orderBy: [{ field: 'title' }]
    }
  ],
  form: [],
  shownWhen: { adoptedOn: { field: 'state', isOneOf: ['adopted', 'outdated'] } },
  formats: { state: 'routineState', nextReviewOn: 'overdueReview' }
});
