import type { UnreadRegister } from '../registers/reading';
import type { StoreError } from './registerStore';

/**
 * What it means that a register's rows were refused. SharePoint answers "not found" both for a list that does not exist
 * and for one that the user may not see; what setup has made tells them apart.
 * @param made the lists that Settings names; undefined when Settings itself could not be read
 */
export const unreadState = (error: StoreError, name: string, made: ReadonlySet<string> | undefined): UnreadRegister => {
  if (error.failure === 'forbidden') return { state: 'closed' };
  if (error.failure !== 'notFound') return { state: 'failed', message: error.message };
  return { state: made?.has(name) ? 'closed' : 'missing' };
};
