import { boolean, choice, date, register, text, year } from '../schema';
import type { Layout } from './layout';
import { layoutOf } from './layout';

/**
 * The compiler checks what stands under `@ts-expect-error`: `tsc` fails when a wrong layout can be written.
 * Jest only sees that the file loads.
 */
const cards = register('Cards', 'Kort', {
  title: text('Title', 'Kort'),
  kind: choice('Kind', 'Slag', { service: 'Tjänstekort', visitor: 'Besökskort' }),
  lost: boolean('Lost', 'Förlorat'),
  lostOn: date('LostOn', 'Förlorat den'),
  issuedYear: year('IssuedYear', 'Utfärdat år')
});

const descriptions = { title: 'a', kind: 'b', lost: 'c', lostOn: 'd', issuedYear: 'e' } as const;
const bare = { purpose: 'Kort', descriptions, views: [], form: [] } as const;

test('en rätt skriven layout för ett register är en layout som alla andra', () => {
  const layout: Layout = layoutOf(cards, {
    ...bare,
    views: [
      {
        name: 'Lost',
        title: 'Förlorade',
        shows: ['id', 'title', 'kind', 'modified'],
        where: {
          allOf: [
            { field: 'kind', isOneOf: ['service'] },
            { anyOf: [{ field: 'lost', isYes: true }, { field: 'lostOn', before: 'today', offsetDays: -30 }] },
            { field: 'issuedYear', inYear: true }
          ]
        },
        orderBy: [{ field: 'lostOn', descending: true }],
        groupBy: 'issuedYear'
      }
    ],
    form: [{ title: 'Kortet', fields: ['title', 'kind'], shownWhen: { field: 'kind', isOneOf: ['visitor'] } }],
    shownWhen: { lostOn: { field: 'kind', isOneOf: ['service', 'visitor'] } }
  });
  expect(layout.views).toHaveLength(1);
});

test('en kolumn eller ett val som inte finns går inte att skriva i en layout', () => {
  // @ts-expect-error -- every column that people meet has its help
  layoutOf(cards, { ...bare, descriptions: { title: 'a', kind: 'b', lost: 'c', lostOn: 'd' } });
  // @ts-expect-error -- nobody meets the client's mark
  layoutOf(cards, { ...bare, form: [{ title: 'Kortet', fields: ['clientId'] }] });
  // @ts-expect-error -- no such column
  layoutOf(cards, { ...bare, views: [{ name: 'A', title: 'A', shows: ['colour'] }] });
  // @ts-expect-error -- no such choice
  layoutOf(cards, { ...bare, views: [{ name: 'A', title: 'A', shows: ['kind'], where: { field: 'kind', isOneOf: ['key'] } }] });
  // @ts-expect-error -- only days and moments lie before today
  layoutOf(cards, { ...bare, views: [{ name: 'A', title: 'A', shows: ['kind'], where: { field: 'issuedYear', before: 'today' } }] });
  // @ts-expect-error -- a text lies in no year
  layoutOf(cards, { ...bare, views: [{ name: 'A', title: 'A', shows: ['kind'], where: { field: 'title', inYear: true } }] });
  // @ts-expect-error -- only yes-or-no columns say yes
  layoutOf(cards, { ...bare, views: [{ name: 'A', title: 'A', shows: ['kind'], where: { field: 'kind', isYes: true } }] });
  // @ts-expect-error -- a choice of another column
  layoutOf(cards, { ...bare, shownWhen: { lostOn: { field: 'title', isOneOf: ['service'] } } });
  // @ts-expect-error -- a rule for a column that is not there
  layoutOf(cards, { ...bare, columnRules: { colour: { formula: '=TRUE', message: '' } } });
  expect(layoutOf(cards, bare).form).toEqual([]);
});
