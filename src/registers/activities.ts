import type { ItemOf } from './schema';
import { choice, date, indexed, note, number, register, required, text, year } from './schema';

export const activities = register('Activities', 'Genomfört arbete', {
  title: required(text('Title', 'Aktivitet')),
  reviewYear: required(indexed(year('ReviewYear', 'År'))),
  sentence: required(note('Sentence', 'Mening i genomgången')),
  kind: required(
    choice('Kind', 'Slag', {
      campaign: 'Kampanj',
      procurement: 'Medverkan inför upphandling',
      classification: 'Informationsklassning',
      training: 'Utbildning',
      exercise: 'Övning',
      other: 'Övrigt'
    })
  ),
  happenedOn: date('HappenedOn', 'Datum'),
  sortOrder: number('SortOrder', 'Ordning')
});

export type Activity = ItemOf<typeof activities>;
