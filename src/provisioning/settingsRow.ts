import { listsMade, settings } from '../registers/settings';
import type { FirstSettings } from './change';
import type { FoundSite } from './foundSite';

/** The words of a Settings row that nobody has written yet; whoever sets the site up may give others. */
export const firstSettingsOf = (found: Pick<FoundSite, 'title'>): FirstSettings => ({ title: settings.title, administration: found.title });

/** The schema version that a row of Settings says; undefined when it says none. */
export const versionIn = (row: FoundSite['settings']): number | undefined =>
  typeof row?.SchemaVersion === 'number' ? row.SchemaVersion : undefined;

const written = (lists: ReadonlyMap<string, string | undefined>): string =>
  JSON.stringify({ lists: Object.fromEntries([...lists].map(([name, id]) => [name, id ?? ''])) });

/**
 * What the column Registers is to say after setup has seen these lists. Lists that were named before and are not seen now
 * stay named, with the id they had: they may be closed to this caller, or lie in the recycle bin.
 */
export const registersAfter = (stored: unknown, ids: ReadonlyMap<string, string>): string => written(new Map([...listsMade(stored), ...ids]));

/** What the column Registers would say if it did not name this list. */
export const registersWithout = (stored: unknown, list: string): string =>
  written(new Map([...listsMade(stored)].filter(([name]) => name !== list)));
