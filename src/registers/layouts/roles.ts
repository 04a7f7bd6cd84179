import { roles } from '../roles';
import { layoutOf } from './layout';

export const rolesLayout = layoutOf(roles, {
  purpose: 'Roller i informationssäkerhet och dataskydd, och om de är tillsatta. Aldrig namn.',
  descriptions: {
    title: 'Rollens namn, till exempel informationssäkerhetssamordnare. Skriv inte vem som har den.',
    unit: 'Enheten som rollen gäller. Tomt betyder hela förvaltningen.',
    filled: 'Ja om någon har rollen nu.',
    since: 'Dagen då rollen senast tillsattes eller blev vakant.'
  },
  views: [
    {
      name: 'Vacant',
      title: 'Ej tillsatta',
      shows: ['title', 'unit', 'since'],
      where: { field: 'filled', isYes: false },
      orderBy: [{ field: 'title' }]
    },
    { name: 'AllItems', title: 'Alla', shows: ['title', 'unit', 'filled', 'since'], orderBy: [{ field: 'title' }] }
  ],
  form: []
});
