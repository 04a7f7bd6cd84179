import type { UnreadRegister } from '../registers/reading';
import { registersMade } from '../registers/settings';
import type { StoreError } from './registerStore';

/** Whether setup has made a register; undefined when that cannot be known. */
export type WasMade = (name: string) => boolean | undefined;

export const namedBy = (registers: unknown): WasMade => {
  const made = registersMade({ registers: typeof registers === 'string' ? registers : undefined });
  return name => made.has(name);
};

/** What follows when Settings, which names the registers, was itself refused. */
export const withoutSettings = (error: StoreError): WasMade => {
  if (error.failure === 'forbidden') return () => true;
  if (error.failure === 'notFound') return () => false;
  return () => undefined;
};

/**
 * What it means that a register's rows were refused. SharePoint answers "not found" both for a list that does not exist
 * and for one that the user may not see; what setup has made tells them apart.
 */
export const unreadState = (error: StoreError, name: string, wasMade: WasMade): UnreadRegister => {
  if (error.failure === 'forbidden') return { state: 'closed' };
  const made = error.failure === 'notFound' ? wasMade(name) : undefined;
  return made === undefined ? { state: 'failed', message: error.message } : { state: made ? 'closed' : 'missing' };
};
