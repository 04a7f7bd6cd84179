import { activities } from '../activities';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const inOrder = [{ field: 'sortOrder' }, { field: 'id' }] as const;

export const activitiesLayout = layoutOf(activities, {
  purpose: 'Vad som har gjorts under året för informationssäkerhet och dataskydd.',
  descriptions: {
    title: 'Kort namn på det som gjordes, för listan.',
    reviewYear: recurringHelp.year,
    sentence: 'Meningen som den ska stå i genomgången. Inga namn.',
    kind: 'Det som passar bäst.',
    happenedOn: 'Dagen, eller den första dagen om det pågick längre.',
    sortOrder: recurringHelp.sortOrder
  },
  views: [
    {
      name: 'ThisYear',
      title: 'Årets',
      shows: ['title', 'sentence', 'kind', 'happenedOn'],
      where: { field: 'reviewYear', inYear: true },
      orderBy: inOrder,
      isDefault: true
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'reviewYear', 'sentence', 'kind', 'happenedOn'],
      orderBy: [{ field: 'reviewYear', descending: true }, ...inOrder]
    }
  ],
  form: []
});
