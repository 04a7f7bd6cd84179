import type { ItemOf } from './schema';
import { described, note, number, register, required, text } from './schema';

/** One row for the whole site; everyone may read it. */
export const settings = register('Settings', 'Inställningar', {
  title: required(text('Title', 'Rubrik')),
  administration: required(described(text('Administration', 'Förvaltning'), 'Skrivs ut där texten har {förvaltning}')),
  committee: text('Committee', 'Nämnd'),
  headTitle: described(text('HeadTitle', 'Chefens titel'), 'Förvaltningschef eller Stadsdelsdirektör'),
  trainingTarget: number('TrainingTarget', 'Mål för utbildningsgrad (%)', { min: 0, max: 100 }),
  escalationHours: number('EscalationHours', 'Eskalering till staden inom (timmar)', { min: 0 }),
  retentionYears: number('RetentionYears', 'Påminn om gallring efter (år)', { min: 0 }),
  schemaVersion: required(number('SchemaVersion', 'Schemaversion', { min: 1 })),
  registers: described(note('Registers', 'Skapade register'), 'Fylls i när listorna skapas; ändra inte för hand')
});

export type Settings = ItemOf<typeof settings>;

/** The names of the lists that setup has made; a list named here that cannot be reached is closed, not missing. */
export const registersMade = (row: Pick<Settings, 'registers'>): ReadonlySet<string> => {
  try {
    const parsed: unknown = JSON.parse(row.registers ?? '[]');
    return new Set(Array.isArray(parsed) ? parsed.filter((name): name is string => typeof name === 'string') : []);
  } catch {
    return new Set();
  }
};
