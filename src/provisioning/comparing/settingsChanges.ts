import { listsMade, settings } from '../../registers/settings';
import type { FirstSettings } from '../change';
import type { DesiredSite } from '../desiredSite';
import type { FoundSite } from '../foundSite';

import type { Comparison } from './comparison';
import { nothing } from './comparison';
import type { Standing } from './standing';

/** Settings names every list that setup may touch by the id that it has. */
export const settingsChanges = (
  desired: DesiredSite,
  found: FoundSite,
  standings: ReadonlyMap<string, Standing>,
  first: FirstSettings
): Comparison => {
  const list = desired.lists.find(({ name }) => name === settings.name);
  if (!list || standings.get(list.name)?.kind === 'held') return nothing;
  const named = listsMade(found.settings?.Registers);
  const made = desired.lists.map(({ name }) => name).filter(name => {
    const standing = standings.get(name);
    return standing !== undefined && standing.kind !== 'held' && (standing.kind === 'absent' || named.get(name)?.toLowerCase() !== standing.register.id);
  });
  if (made.length === 0 && found.settings) return nothing;
  return { ...nothing, changes: [{ kind: 'writeSettings', list, first, made }] };
};
