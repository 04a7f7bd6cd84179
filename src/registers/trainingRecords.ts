import type { ItemOf } from './schema';
import { boolean, choice, date, indexed, note, number, register, required, text } from './schema';

/** Training as counts per unit, never persons. One count is the rows that share CountedOn. */
export const trainingRecords = register(
  'TrainingRecords',
  'Utbildning',
  {
    title: required(text('Title', 'Rubrik')),
    countedOn: required(indexed(date('CountedOn', 'Räknat den'))),
    unit: required(text('Unit', 'Enhet')),
    course: required(text('Course', 'Kurs')),
    allMandatory: boolean('AllMandatory', 'Alla obligatoriska'),
    audience: required(choice('Audience', 'Målgrupp', { employees: 'Medarbetare', management: 'Ledning' })),
    employees: required(number('Employees', 'Antal medarbetare', { min: 0 })),
    completed: required(number('Completed', 'Antal som genomfört', { min: 0 })),
    population: note('Population', 'Vilka som räknas'),
    importId: indexed(text('ImportId', 'Import'))
  },
  {
    rules: [
      {
        key: 'completedWithinEmployees',
        reads: ['employees', 'completed'],
        holds: row => row.completed <= row.employees
      }
    ]
  }
);

export type TrainingRecord = ItemOf<typeof trainingRecords>;

/** Units with fewer people are never shown on their own. */
export const smallestShownUnit = 5;
