import { highestLevel } from '../registers/classifications';

export type LevelRefusal = 'level4' | 'notALevel';

/** Why a KLASSA level cannot be stored; undefined when it can. */
export const refusalOfLevel = (level: number): LevelRefusal | undefined => {
  if (level === 4) return 'level4';
  return Number.isInteger(level) && level >= 0 && level <= highestLevel ? undefined : 'notALevel';
};
