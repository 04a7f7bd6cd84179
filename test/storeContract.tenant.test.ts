import { spPost } from '@pnp/sp/spqueryable.js';

import { registers } from '../src/registers/registers';
import type { RegisterKey } from '../src/registers/registers';
import type { RegisterStore } from '../src/store/registerStore';
import type { SharePointConnection } from '../src/store/sharePoint/connection';
import { listOf } from '../src/store/sharePoint/rows';
import { sharePointStore } from '../src/store/sharePoint/sharePointStore';
import { transportOf } from '../src/store/sharePoint/transport';
import { webOf } from '../src/store/sharePoint/web';

import type { StoreUnderTest } from './storeUnderTest';
import { rowContract } from './storeContractRows';

const { LG_CONTRACT_SITE: siteUrl, LG_CONTRACT_TOKEN: token } = process.env;

/** Rows that the contract made on a real site go to its recycle bin afterwards. */
const tidied = (store: RegisterStore): { readonly store: RegisterStore; tidy(): Promise<void> } => {
  const made: (readonly [RegisterKey, number])[] = [];
  return {
    store: {
      ...store,
      create: async (key, fields) => {
        const created = await store.create(key, fields);
        made.push([key, created.item.id]);
        return created;
      }
    },
    tidy: async () => {
      for (const [key, id] of made) await store.recycle(key, id).catch(() => undefined);
    }
  };
};

const tenant = (connection: SharePointConnection): StoreUnderTest => {
  const { store, tidy } = tidied(sharePointStore(connection));
  const web = webOf(connection.siteUrl, transportOf(connection).send);
  return {
    store,
    put: async (key, row) =>
      (await spPost<{ readonly Id: number }>(listOf(web, connection.siteUrl, registers[key]).items, { body: JSON.stringify(row) })).Id,
    stop: tidy
  };
};

if (siteUrl && token) {
  describe(`lagret: ${siteUrl}`, () => {
    const site = tenant({
      siteUrl,
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        headers.set('Authorization', `Bearer ${token}`);
        return fetch(url, { ...init, headers });
      }
    });
    afterAll(() => site.stop());
    rowContract(() => site);
  });
} else {
  test.skip('lagret: en riktig tenant prövas när LG_CONTRACT_SITE och LG_CONTRACT_TOKEN är satta', () => undefined);
}
