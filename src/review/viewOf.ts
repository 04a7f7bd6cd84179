import type { Readings } from '../registers/reading';

/**
 * What this user may be shown. A live review is computed only for those who may read the incidents; everyone else waits
 * for a frozen copy, because totals of the rows that happen to be visible would be false.
 */
export type ReviewView = 'notSetUp' | 'settingsClosed' | 'settingsFailed' | 'noAdopted' | 'live';

export const viewOf = ({ settings, incidents }: Readings): ReviewView => {
  if (settings.state === 'missing') return 'notSetUp';
  if (settings.state === 'closed') return 'settingsClosed';
  if (settings.state === 'failed') return 'settingsFailed';
  return incidents.state === 'closed' ? 'noAdopted' : 'live';
};
