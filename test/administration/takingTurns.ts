import type { Chance } from '../../local/sharepoint/durability/chance';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';

type Waiting = { readonly who: string; readonly go: () => void };

export type Turns = {
  /** What this person sends waits for its turn. Call `leaves` when they send no more. */
  through(who: string, connection: SharePointConnection): SharePointConnection;
  leaves(who: string): void;
};

/**
 * Lets the requests of several people through one at a time, in an order that the seed decides. Nobody's request is let
 * through before everybody has one waiting or has left, so that the order does not depend on how fast the machine is.
 */
export const takingTurns = (people: readonly string[], chance: Chance): Turns => {
  const busy = new Set(people);
  const waiting: Waiting[] = [];
  // Somebody who goes on a good while before the other comes in between is as likely as strict alternation.
  const stayingPower = chance();
  let last: string | undefined;

  const next = (): void => {
    if (busy.size > 0 || waiting.length === 0) return;
    const again = chance() < stayingPower ? waiting.findIndex(({ who }) => who === last) : -1;
    const [chosen] = waiting.splice(again >= 0 ? again : Math.floor(chance() * waiting.length), 1);
    if (!chosen) return;
    last = chosen.who;
    busy.add(chosen.who);
    chosen.go();
  };

  return {
    through: (who, connection) => ({
      ...connection,
      fetch: async (url, init) => {
        await new Promise<void>(resolve => {
          waiting.push({ who, go: resolve });
          busy.delete(who);
          next();
        });
        return connection.fetch(url, init);
      }
    }),
    leaves: who => {
      busy.delete(who);
      next();
    }
  };
};
