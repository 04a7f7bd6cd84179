import type { ItemOf } from './schema';
import { note, number, register, required, text } from './schema';

/** One row for the whole site; everyone may read it. */
export const settings = register('Settings', 'Inställningar', {
  title: required(text('Title', 'Rubrik')),
  administration: required(text('Administration', 'Förvaltning')),
  committee: text('Committee', 'Nämnd'),
  headTitle: text('HeadTitle', 'Chefens titel'),
  trainingTarget: number('TrainingTarget', 'Mål för utbildningsgrad (%)', { min: 0, max: 100 }),
  escalationHours: number('EscalationHours', 'Eskalering till staden inom (timmar)', { min: 0 }),
  retentionYears: number('RetentionYears', 'Påminn om gallring efter (år)', { min: 0 }),
  schemaVersion: required(number('SchemaVersion', 'Schemaversion', { min: 1 })),
  registers: note('Registers', 'Skapade register')
});

export type Settings = ItemOf<typeof settings>;

/**
 * The lists that setup has made, by name, with their ids where these are known: version 1 of the schema kept an array of
 * names, version 2 keeps `{"lists":{"Incidents":"<guid>"}}`.
 */
export const listsMade = (stored: unknown): ReadonlyMap<string, string | undefined> => {
  if (typeof stored !== 'string') return new Map();
  try {
    return new Map(namesAndIds(JSON.parse(stored)).filter(([name]) => name !== '__proto__'));
  } catch {
    return new Map();
  }
};

const namesAndIds = (parsed: unknown): readonly (readonly [string, string | undefined])[] => {
  if (Array.isArray(parsed)) return parsed.filter((name): name is string => typeof name === 'string').map(name => [name, undefined]);
  const lists = typeof parsed === 'object' && parsed !== null && 'lists' in parsed ? parsed.lists : undefined;
  if (typeof lists !== 'object' || lists === null) return [];
  return Object.entries(lists).flatMap(([name, id]: [string, unknown]) => (typeof id === 'string' ? [[name, id || undefined] as const] : []));
};

/** The names of the lists that setup has made; a list named here that cannot be reached is closed, not missing. */
export const registersMade = (row: Pick<Settings, 'registers'>): ReadonlySet<string> => new Set(listsMade(row.registers).keys());
