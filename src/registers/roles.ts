import type { ItemOf } from './schema';
import { boolean, date, register, required, text } from './schema';

export const roles = register('Roles', 'Roller', {
  title: required(text('Title', 'Roll')),
  unit: text('Unit', 'Enhet'),
  filled: boolean('Filled', 'Tillsatt'),
  since: date('Since', 'Sedan')
});

export type Role = ItemOf<typeof roles>;
